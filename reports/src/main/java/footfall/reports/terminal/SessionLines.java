// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.reports.language.Language;
import footfall.reports.language.LocalText;
import footfall.reports.session.SessionSentence;
import footfall.reports.session.SessionSummary;
import footfall.reports.session.SessionSummary.Condition;
import footfall.reports.session.SessionSummary.PhaseRow;
import footfall.reports.text.Decimal;
import java.util.OptionalDouble;

/** A live session in a few lines: the sentence, cadence with cues and without, the blocks. */
final class SessionLines {
    private static final int MOST_BLOCKS = 12;

    private SessionLines() {}

    static void sentence(Page page, SessionSummary session) {
        page.paragraph(Page.Look.BOLD, "", SessionSentence.of(session, new LocalText(Language.ENGLISH)), 0);
    }

    static void write(Page page, SessionSummary session) {
        LocalText words = new LocalText(Language.ENGLISH);
        page.blank();
        if (!session.complete()) {
            page.paragraph(
                    Page.Look.YELLOW, "", words.say("session.incomplete", Units.duration(session.durationS())), 2);
        }
        if (session.stoppedForPain()) {
            page.paragraph(Page.Look.YELLOW, "", words.say("session.pain-stop"), 2);
        }
        for (Condition condition : session.conditions()) {
            page.paragraph(Page.Look.PLAIN, "", condition(condition, words), 2);
        }
        int shown = 0;
        for (PhaseRow phase : session.phases()) {
            if (phase.name().equals(SessionSummary.CUE) && phase.inBandShare().isPresent() && shown < MOST_BLOCKS) {
                page.paragraph(Page.Look.PLAIN, "", block(phase), 2);
                shown++;
            }
        }
    }

    private static String condition(Condition condition, LocalText words) {
        String line = words.say("session.phase." + condition.name()) + ": "
                + withError(condition.spm(), condition.halfWidth95Spm()) + " spm";
        if (condition.changeSpm().isEmpty()) {
            return line;
        }
        double change = condition.changeSpm().getAsDouble();
        return line + " (" + (change > 0 ? "+" : "") + withError(change, condition.changeHalfWidth95Spm()) + ")";
    }

    private static String withError(double value, OptionalDouble halfWidth) {
        String number = Decimal.fixed(value, 1);
        return halfWidth.isEmpty() ? number : number + " ± " + MarkerWords.roundedUp(halfWidth.getAsDouble(), 1);
    }

    private static String block(PhaseRow phase) {
        String line = (phase.block() > 0 ? "Block " + phase.block() : "With cues") + ": "
                + Decimal.fixed(100 * phase.inBandShare().getAsDouble(), 0) + " % of the time in the band, "
                + (phase.cues() == 1 ? "1 cue" : phase.cues() + " cues");
        return phase.medianResponseS().isEmpty()
                ? line
                : line + ", back in it after "
                        + Decimal.fixed(phase.medianResponseS().getAsDouble(), 0) + " s";
    }
}

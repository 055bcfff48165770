// SPDX-License-Identifier: Apache-2.0
package footfall.reports.session;

import footfall.reports.language.LocalText;
import footfall.reports.session.SessionSummary.Condition;
import footfall.reports.terminal.Units;
import java.util.Optional;

/** The sentence that the report of a session begins with: what was run with cues, against what, and what was kept. */
public final class SessionSentence {
    private SessionSentence() {}

    /** In the language of the words. */
    public static String of(SessionSummary session, LocalText words) {
        Optional<Condition> cue = session.condition(SessionSummary.CUE);
        if (cue.isEmpty() || session.target().isEmpty()) {
            return plain(session, words);
        }
        String sentence = withCues(cue.get(), session.condition(SessionSummary.BASELINE), words);
        Optional<Condition> kept = session.condition(SessionSummary.RETENTION);
        if (kept.isPresent()) {
            sentence +=
                    words.say("session.sentence.kept", words.number(kept.get().spm(), 0));
        }
        return sentence + ".";
    }

    private static String withCues(Condition cue, Optional<Condition> own, LocalText words) {
        String spm = words.number(cue.spm(), 0);
        if (own.isEmpty()) {
            return words.say("session.sentence.cues", spm);
        }
        String baseline = words.number(own.get().spm(), 0);
        // Of the rounded numbers, so that the sum in the sentence is right.
        long difference = Math.round(cue.spm()) - Math.round(own.get().spm());
        if (difference == 0) {
            return words.say("session.sentence.same", spm);
        }
        String by = Long.toString(Math.abs(difference));
        if (cue.changeHalfWidth95Spm().isEmpty()) {
            return words.say("session.sentence.short", spm, baseline);
        }
        if (!cue.changed()) {
            return words.say("session.sentence.within-error", spm, baseline, by);
        }
        return words.say(difference > 0 ? "session.sentence.more" : "session.sentence.fewer", spm, by, baseline);
    }

    private static String plain(SessionSummary session, LocalText words) {
        if (!(session.runningS() > 0)) {
            return words.say("session.sentence.nothing");
        }
        return words.say("session.sentence.plain", Units.duration(session.runningS()));
    }
}

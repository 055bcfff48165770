// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.reports.Answer;
import footfall.reports.assessment.Assessment;
import footfall.reports.assessment.Finding;
import footfall.reports.language.Language;
import footfall.reports.language.Messages;

/** What is worth a look and what to do, with the name to ask why. The terminal speaks English. */
final class Advice {
    private static final int MOST_FINDINGS = 3;

    private Advice() {}

    static void write(Page page, Assessment assessment) {
        Messages messages = null;
        int shown = 0;
        for (Finding finding : assessment.findings()) {
            if (finding.severity() != Finding.Severity.INFO && shown < MOST_FINDINGS) {
                messages = messages == null ? begin(page) : messages;
                shown++;
                page.paragraph(
                        Page.Look.PLAIN,
                        "Look: ",
                        messages.text(finding.text()) + " (why: --explain " + finding.id() + ")",
                        2);
            }
        }
        int number = 0;
        for (Assessment.Action action : assessment.actions()) {
            messages = messages == null ? begin(page) : messages;
            number++;
            page.paragraph(
                    Page.Look.PLAIN,
                    "To do " + number + ": ",
                    messages.text(action.what()) + " " + messages.text(action.drill()) + " Look again in "
                            + action.lookAgainDays() + (action.lookAgainDays() == 1 ? " day." : " days."),
                    2);
        }
    }

    /** Whether a higher cadence is suggested to this runner; only then is a target drawn. */
    static boolean suggestsMore(Answer answer) {
        return answer.assessment().isPresent()
                && answer.assessment().get().kneeLoad().isPresent();
    }

    private static Messages begin(Page page) {
        page.blank();
        return Messages.in(Language.ENGLISH);
    }
}

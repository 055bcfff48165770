// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;

/**
 * Distance and strength, where the runner's goals or pains ask for it. Needs no recording; silenced like all advice.
 *
 * <p><b>Source:</b> guidelines {@code session-spike}, {@code strength} and {@code low-bounce}.
 */
final class HabitRule {
    private static final int A_MONTH_DAYS = 30;
    private static final int EIGHT_WEEKS_DAYS = 56;
    private static final int FOUR_WEEKS_DAYS = 28;

    private HabitRule() {}

    static void apply(Situation situation, Draft draft) {
        if (situation.silenced()) {
            return;
        }
        if (situation.runner().goals().contains(Goal.RUN_FURTHER)) {
            draft.add(new FindingDraft("volume-one-run", Severity.INFO, Confidence.MEDIUM)
                    .restsOn("session-spike")
                    .restsOn("weekly-ten-percent")
                    .done());
            draft.advise("volume-one-run", A_MONTH_DAYS, "volume-one-run");
        }
        if (situation.kneeHurts() || situation.runner().goals().contains(Goal.KNEE_COMFORT)) {
            draft.add(new FindingDraft("strength-helps-some", Severity.INFO, Confidence.MEDIUM)
                    .restsOn("strength")
                    .done());
            draft.advise("strength-short", EIGHT_WEEKS_DAYS, "strength-helps-some");
        }
        if (draft.has("bounce")) {
            draft.advise("run-quietly", FOUR_WEEKS_DAYS, "bounce");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;
import footfall.reports.language.Text;

/**
 * Pain on a scale of 0…10: up to 2 is acceptable, 3 to 5 is watched, more belongs to a professional; a rise above 2 in the run
 * itself ends that run. Where sources draw the line
 * differently, the stricter one counts.
 *
 * <p><b>Source:</b> guideline {@code pain-rules}.
 */
final class PainRule {
    private static final int NEXT_RUNS_DAYS = 7;

    private PainRule() {}

    static void apply(Situation situation, Draft draft) {
        int worst = situation.worstPain();
        if (worst == 0) {
            return;
        }
        if (worst > Pain.MOST) {
            draft.add(finding("pain-high", Severity.STOP, Confidence.HIGH, situation));
            if (!draft.advises(RedFlagRule.ACTION)) {
                draft.advise(RedFlagRule.ACTION, NEXT_RUNS_DAYS, "pain-high", Text.of("when.week"));
            }
        } else if (situation.runner().painRose()) {
            draft.add(finding("pain-rose", Severity.STOP, Confidence.HIGH, situation));
            if (!draft.advises(RedFlagRule.ACTION)) {
                draft.advise("pain-rules", NEXT_RUNS_DAYS, "pain-rose");
            }
        } else if (worst > Pain.MOST_EASY) {
            draft.add(finding("pain-watch", Severity.ACT, Confidence.MEDIUM, situation));
            if (!situation.silenced()) {
                draft.advise("pain-rules", NEXT_RUNS_DAYS, "pain-watch");
            }
        } else {
            draft.add(finding("pain-low", Severity.INFO, Confidence.MEDIUM, situation));
        }
        if (situation.hurts(Pain.Site.INNER_KNEE)) {
            draft.add(innerKnee(situation));
        }
    }

    private static Finding finding(String id, Severity severity, Confidence confidence, Situation situation) {
        FindingDraft draft = new FindingDraft(id, severity, confidence, situation.worstPain());
        addPains(draft, situation);
        return draft.restsOn("pain-rules").done();
    }

    private static Finding innerKnee(Situation situation) {
        FindingDraft draft = new FindingDraft("inner-knee-places", Severity.INFO, Confidence.LOW);
        addPains(draft, situation);
        return draft.restsOn("medial-pes-anserine")
                .restsOn("bone-stress")
                .restsOn("overstride-inner-knee")
                .done();
    }

    private static void addPains(FindingDraft draft, Situation situation) {
        for (Pain pain : situation.runner().pains()) {
            draft.from("pain", Text.of("site." + pain.site().word()), pain.score());
        }
    }
}

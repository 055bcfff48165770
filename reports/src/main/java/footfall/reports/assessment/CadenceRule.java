// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;
import footfall.reports.guidance.Guidelines;

/**
 * Own cadence against speed and height: low by at least one spread between runners is worth a look; below the average together with knee
 * pain, a small rise is one option. The target is always the runner's own cadence + 5 %.
 *
 * <p><b>Source:</b> guidelines {@code expected-cadence} and {@code own-cadence-plus}.
 */
final class CadenceRule {
    static final String ACTION = "cadence-plus-5";

    private static final double SMALL_RISE = 1.05;
    private static final int FOUR_WEEKS_DAYS = 28;

    private CadenceRule() {}

    static void apply(Situation situation, Draft draft) {
        boolean heightKnown = situation.heightM().isPresent();
        boolean speedKnown = situation.speedKnown();
        if (heightKnown && speedKnown && situation.z() <= OverstrideRule.LOW_Z) {
            say("cadence-low", Severity.LOOK, situation, draft);
            advisePlusFive(situation, draft, "cadence-low");
        } else if (situation.kneeHurts() && isBelowAverage(situation)) {
            say("cadence-knee-option", Severity.ACT, situation, draft);
            advisePlusFive(situation, draft, "cadence-knee-option");
        } else if (!speedKnown) {
            say("cadence-needs-speed", Severity.INFO, situation, draft);
        } else if (!heightKnown) {
            say("cadence-needs-height", Severity.INFO, situation, draft);
        } else {
            say("cadence-usual", Severity.INFO, situation, draft);
        }
    }

    /** Without a height the average of 1.75 m stands in, without a speed the lower end of the quoted band. */
    private static boolean isBelowAverage(Situation situation) {
        return situation.speedKnown() ? situation.z() < 0 : situation.ownSpm() < Guidelines.BAND_LOW_SPM;
    }

    private static void say(String id, Severity severity, Situation situation, Draft draft) {
        double expectedSpm = situation.speedKnown() ? situation.expectedSpm() : situation.ownSpm();
        FindingDraft finding = new FindingDraft(id, severity, Confidence.LOW, situation.ownSpm(), expectedSpm)
                .fromCadence(situation)
                .restsOn(Guidelines.EXPECTED_CADENCE);
        if (severity != Severity.INFO) {
            finding.restsOn(Guidelines.OWN_CADENCE_PLUS);
        }
        if (id.equals("cadence-knee-option")) {
            finding.restsOn("load-education");
        }
        draft.add(finding.done());
    }

    /** The runner's own cadence and 5 % more, at the same pace. */
    static void advisePlusFive(Situation situation, Draft draft, String finding) {
        draft.advise(ACTION, FOUR_WEEKS_DAYS, finding, SMALL_RISE * situation.ownSpm(), situation.ownSpm());
    }
}

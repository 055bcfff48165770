// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;

/**
 * Who should not raise the cadence, and is told so: trails and very slow or very fast running, which no line was drawn for; pain at the hip
 * or the back of the thigh; a cadence that is already high; a cadence at or above what is usual.
 *
 * <p><b>Source:</b> guidelines {@code who-should-not} and {@code studied-speeds}.
 */
final class LeaveAloneRule {
    /** From here on there is nothing to gain by more. */
    static final double HIGH_SPM = 180;
    /** Speeds that the expected cadence was drawn through, m/s. */
    static final double SLOWEST_STUDIED_MPS = 2.4;

    static final double FASTEST_STUDIED_MPS = 5;

    private LeaveAloneRule() {}

    /** Says why the cadence is left alone; false where no reason holds. */
    static boolean apply(Situation situation, Draft draft) {
        String reason = reason(situation);
        if (reason.isEmpty()) {
            return false;
        }
        boolean caution = reason.equals("cadence-not-with-hip-pain");
        FindingDraft finding = new FindingDraft(
                        reason,
                        caution ? Severity.LOOK : Severity.INFO,
                        Confidence.MEDIUM,
                        situation.ownSpm(),
                        situation.speedKnown() ? situation.expectedSpm() : situation.ownSpm())
                .fromCadence(situation)
                .restsOn("who-should-not");
        if (reason.equals("cadence-usual")) {
            finding.restsOn("expected-cadence");
        } else if (reason.endsWith("-pace")) {
            finding.restsOn("studied-speeds");
        }
        draft.add(finding.done());
        return true;
    }

    private static String reason(Situation situation) {
        if (situation.hurts(Pain.Site.HIP) || situation.hurts(Pain.Site.HAMSTRING)) {
            return "cadence-not-with-hip-pain";
        }
        if (situation.ownSpm() >= HIGH_SPM) {
            return "cadence-high-enough";
        }
        if (situation.onTrail()) {
            return "cadence-trail";
        }
        if (situation.slowestMps() < SLOWEST_STUDIED_MPS) {
            return "cadence-slow-pace";
        }
        if (situation.speedMps() > FASTEST_STUDIED_MPS) {
            return "cadence-fast-pace";
        }
        return situation.heightM().isPresent() && situation.z() >= 0 ? "cadence-usual" : "";
    }
}

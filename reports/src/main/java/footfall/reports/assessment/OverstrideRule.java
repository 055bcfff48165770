// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Finding.Confidence;
import footfall.reports.assessment.Finding.Severity;

/**
 * Landing far ahead of the body, as far as a watch file can show it. Two inputs must agree:
 *
 * <ol>
 *   <li>the step is long for speed and height, which is the same as a low cadence: at least one spread between runners below the expected
 *       cadence. (Step length is speed over cadence, so the two are one input, not two.)
 *   <li>the leg sweeps far during contact: a half-angle of at least 27° with a contact no shorter than 250 ms, from a foot pod or a strap. From
 *       a wrist, contact time is no input.
 * </ol>
 *
 * <p><b>Source:</b> Lieberman et al. 2015: landing further ahead of the hip goes with higher braking forces, and more steps bring the landing
 * closer. The limits are Footfall's own: 250 ms is the average over 9 to 13 km/h that follows from Patoz et al. 2022 (error of 20 ms = 8 %), and
 * 27° is that contact, longer by their smallest real difference of 32 ms, at 3 m/s and 1.75 m.
 */
final class OverstrideRule {
    static final double LONG_HALF_ANGLE_DEG = 27;
    static final double AVERAGE_CONTACT_MS = 250;
    static final double LOW_Z = -1;

    private OverstrideRule() {}

    /** Speaks only where both inputs agree; true where it spoke. */
    static boolean apply(Situation situation, Draft draft) {
        if (!isStepLong(situation) || !isReachLong(situation)) {
            return false;
        }
        double halfAngleDeg = situation.value(MarkerId.CONTACT_HALF_ANGLE);
        double contactMs = situation.value(MarkerId.GROUND_CONTACT_TIME);
        draft.add(new FindingDraft(
                        "overstride",
                        situation.kneeHurts() ? Severity.ACT : Severity.LOOK,
                        Confidence.MEDIUM,
                        situation.ownSpm(),
                        situation.expectedSpm(),
                        halfAngleDeg)
                .fromCadence(situation)
                .because(MarkerId.CONTACT_HALF_ANGLE)
                .because(MarkerId.GROUND_CONTACT_TIME)
                .from("halfAngle", halfAngleDeg)
                .from("contact", contactMs)
                .restsOn("overstride")
                .restsOn("expected-cadence")
                .done());
        CadenceRule.advisePlusFive(situation, draft, "overstride");
        return true;
    }

    private static boolean isStepLong(Situation situation) {
        return situation.runner().body().heightM().isPresent() && situation.z() <= LOW_Z;
    }

    private static boolean isReachLong(Situation situation) {
        return situation.contactFromSensor()
                && situation.value(MarkerId.CONTACT_HALF_ANGLE) >= LONG_HALF_ANGLE_DEG
                && situation.value(MarkerId.GROUND_CONTACT_TIME) >= AVERAGE_CONTACT_MS;
    }
}

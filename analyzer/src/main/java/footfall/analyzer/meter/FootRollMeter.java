// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.Foot;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import org.jspecify.annotations.Nullable;

/**
 * Foot roll, degrees: how far the foot rolls inwards from contact to its most inward before toe-off. Inwards is to the right for the
 * left foot and to the left for the right foot; where nobody says which foot it is, the larger roll to either side is given.
 *
 * <p><b>Needs:</b> foot, 200 Hz, gyro, contact and toe-off. It is the roll of the shoe with the sensor and judges nothing.
 */
final class FootRollMeter implements StrideMeter {
    private static final String NOTE =
            "Roll of the shoe from contact to its most inward; no norm and no link to injury is known.";
    private static final String SIZE_ONLY =
            "Roll of the shoe from contact, to whichever side is more, because the foot is not known: say it with --foot. "
                    + "No norm and no link to injury is known.";

    /** No ankle rolls further in a step of running, degrees. */
    private static final double MOST_DEG = 60;

    private @Nullable LandingValues leftwards;
    private @Nullable LandingValues rightwards;

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings() && !stride.hasHole(); landing++) {
                if (!Double.isNaN(stride.stance(landing).groundContactS())) {
                    measure(stride, landing, values);
                }
            }
        }
    }

    private void measure(StrideSamples stride, int landing, LandingValues values) {
        Stance stance = stride.stance(landing);
        double contactDeg = at(stride, stance.contactS());
        double leftDeg = 0;
        double rightDeg = 0;
        int end = Math.min(stride.size(), stride.at(stance.toeOffS()));
        for (int k = stride.at(stance.contactS()); k < end; k++) {
            double rolledDeg = stride.rollDeg()[k] - contactDeg;
            leftDeg = Math.max(leftDeg, -rolledDeg);
            rightDeg = Math.max(rightDeg, rolledDeg);
        }
        int index = stride.index(landing);
        double sizeDeg = Math.max(leftDeg, rightDeg);
        if (sizeDeg <= MOST_DEG) {
            leftwards = leftwards == null ? new LandingValues(values.landings()) : leftwards;
            rightwards = rightwards == null ? new LandingValues(values.landings()) : rightwards;
            leftwards.put(index, leftDeg);
            rightwards.put(index, rightDeg);
            values.put(index, sizeDeg);
        }
    }

    /** Roll at a time, between two samples by a straight line; NaN outside. */
    private static double at(StrideSamples stride, double timeS) {
        int right = stride.at(timeS);
        if (right == 0 || right >= stride.size()) {
            return Double.NaN;
        }
        double[] timesS = stride.timeS();
        double share = (timeS - timesS[right - 1]) / (timesS[right] - timesS[right - 1]);
        double[] rollDeg = stride.rollDeg();
        return rollDeg[right - 1] + share * (rollDeg[right] - rollDeg[right - 1]);
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        boolean known = run.foot().isPresent();
        LandingValues inwards = known && run.foot().get() == Foot.LEFT ? rightwards : leftwards;
        for (int i = 0; known && inwards != null && i < values.landings().size(); i++) {
            values.put(i, inwards.value(i));
        }
        return LandingSummary.of(values)
                .sharing(SharedError.LEG_ANGLE_DEG)
                .measurement(MarkerId.FOOT_ROLL_EXCURSION, Evidence.HEURISTIC, known ? NOTE : SIZE_ONLY, "zeng2022b");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Forward lean, degrees: mean tilt in the plane of running over a stride against standing still, forwards positive. Without a gyro it is
 * the direction of the mean acceleration, which at steady pace is that of gravity; nodding in time with the steps then counts.
 *
 * <p><b>Needs:</b> sacrum or chest, 50 Hz, seconds of standing still in the recording, forwards known.
 *
 * <p><b>Source:</b> mean sagittal angle of the trunk: Teng and Powers 2014. <b>Differs from the source:</b> (1) over the stride, not over
 * stance; (2) one sensor on the skin, not the line from pelvis to shoulders; (3) against the runner's own standing.
 */
final class TrunkLeanMeter implements StrideMeter {
    private static final int FEWEST_STRIDES = 8;
    /** Nobody runs further from upright, degrees. */
    private static final double MOST_DEG = 45;

    private static final String NOTE =
            "Forwards positive, against the runner's own standing, good to about 3°. For the trunk 7.3 ± 3.6° was usual in 24 runners, "
                    + "4° to 14° when asked to run upright and bent.";

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            double leanDeg = leanDeg(stride);
            if (stride.isClosed() && !stride.hasHole() && Math.abs(leanDeg) <= MOST_DEG) {
                values.putStride(stride.index(0), leanDeg);
            }
        }
    }

    private static double leanDeg(StrideSamples stride) {
        if (stride.hasGyro()) {
            return -mean(stride, stride.pitchDeg());
        }
        // The axes are those of the mean of running: what is left along them is how this stride differs from it.
        return stride.leanDeg()
                + Math.toDegrees(Math.atan2(-mean(stride, stride.forwardG()), mean(stride, stride.upG())));
    }

    private static double mean(StrideSamples stride, double[] values) {
        int from = stride.at(stride.landingS(0));
        int end = stride.at(stride.closingS());
        double sum = 0;
        for (int k = from; k < end; k++) {
            sum += values[k];
        }
        return sum / (end - from);
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        if (run.frame().standingS().isEmpty()) {
            return StepMeasurement.refused("needs the sensor's own upright: stand still for 5 s at the start");
        }
        if (!run.frame().forward()) {
            return StepMeasurement.refused("it is not clear which way is forwards");
        }
        if (values.count() < FEWEST_STRIDES) {
            return StepMeasurement.refused("needs " + FEWEST_STRIDES + " strides that show it, got " + values.count());
        }
        String place = run.placement() == SensorPlacement.SACRUM ? " At the sacrum it is the tilt of the pelvis." : "";
        String gyro = run.frame().gyro() ? "" : " Without a gyro nodding in time with the steps counts too.";
        StepMeasurement measured = LandingSummary.of(values)
                .sharing(SharedError.TRUNK_ANGLE_DEG)
                .measurement(MarkerId.TRUNK_LEAN, Evidence.PROXY, NOTE + place + gyro, "teng2014");
        return StrideMarkers.enough(measured, FEWEST_STRIDES);
    }
}

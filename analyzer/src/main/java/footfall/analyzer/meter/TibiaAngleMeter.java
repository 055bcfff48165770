// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Tibia angle at contact, degrees: shank against upright in the plane of running at initial contact. Positive with the foot ahead of the
 * knee: the shank then leans backwards, which is a positive pitch.
 *
 * <p><b>Needs:</b> shank, accelerometer and gyroscope, 200 Hz.
 *
 * <p><b>Source:</b> as a target of landing, Lieberman and others 2015: a nearly vertical tibia at the end of the swing brakes less.
 *
 * Error: Zeng and others 2022, joint angles in running, 3.1 to 7.7° (root mean square).
 *
 * <p><b>Differs from the source:</b> (1) from a sensor on the shank, which sits at an angle to the bone that only standing still shows;
 * (2) at contact instead of the end of the swing.
 */
final class TibiaAngleMeter implements StrideMeter {
    private static final String STOOD =
            "Shank against upright at contact, foot ahead of the knee positive, zeroed while standing still; "
                    + "sensors of this kind were 3 to 8 degrees off in single joints, so trust the change more than the value.";
    private static final String NOT_STOOD =
            "Shank against upright at contact, foot ahead of the knee positive; nobody stood still in the recording, "
                    + "so how the sensor sits on the shin is in it, and only the change means something.";

    private double turnDpsSum;
    private int turns;

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings() && !stride.hasHole(); landing++) {
                double contactS = stride.stance(landing).contactS();
                values.put(stride.index(landing), AngleReading.pitchDegAt(stride, contactS));
                double turnDps = SharedError.pitchDps(stride, contactS);
                turnDpsSum += Double.isNaN(turnDps) ? 0 : turnDps;
                turns += Double.isNaN(turnDps) ? 0 : 1;
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        String note = run.frame().standingS().isPresent() ? STOOD : NOT_STOOD;
        return LandingSummary.of(values)
                .sharing(SharedError.LEG_ANGLE_DEG)
                .sharing(SharedError.sampled(turnDpsSum / Math.max(1, turns), run))
                .measurement(MarkerId.TIBIA_ANGLE_AT_CONTACT, Evidence.PROXY, note, "lieberman2015", "zeng2022b");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;

/**
 * Vertical oscillation, mm: how far the trunk rises and falls from one landing to the next, by {@link BounceHeight}.
 *
 * <p><b>Needs:</b> sacrum, waist or chest, 50 Hz, up known.
 *
 * <p><b>Source:</b> displacement of a sacral sensor against motion capture in running: Asgari and Heller 2025. <b>Differs from the
 * source:</b> (1) no Kalman filter: whole steps are integrated in the frequency domain, where drift has no place; (2) each step ends
 * as high and as fast as it began, so that hills do not count.
 */
final class VerticalOscillationMeter implements StrideMeter {
    private static final String NOTE =
            "Height of the sensor, not of the centre of mass; counted in the device's own time: a clock that is 1 % fast makes it 2 % too large.";

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        TrunkColumns trunk = values.landings().trunk();
        trunk.bounce(batch);
        for (int i = 0; i < batch.size(); i++) {
            for (int landing = 0; landing < batch.stride(i).landings(); landing++) {
                int index = batch.stride(i).index(landing);
                values.put(index, trunk.heightMm(index));
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        Evidence evidence = run.placement() == SensorPlacement.SACRUM ? Evidence.VALIDATED : Evidence.PROXY;
        return LandingSummary.of(values)
                .sharing(run.frame().gyro() ? SharedError.BOUNCE_MM : SharedError.LOOSE_BOUNCE_MM)
                .measurement(MarkerId.VERTICAL_OSCILLATION, evidence, NOTE, "asgari2025");
    }
}

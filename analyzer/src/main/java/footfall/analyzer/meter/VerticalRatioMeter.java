// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;

/**
 * Vertical ratio, %: 100 × rise and fall over the length of the step, which is the given speed × the time of the step.
 *
 * <p><b>Needs:</b> sacrum, waist or chest, 50 Hz, up known; the speed of the belt.
 */
final class VerticalRatioMeter implements StrideMeter {
    private static final String NOTE =
            "Step length is the given speed times the mean step time: as good as that speed and the device's clock, neither of which is in the half-width.";

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
        if (run.speedMps().isEmpty() || !(run.speedMps().getAsDouble() > 0)) {
            return StepMeasurement.refused("needs the speed of the treadmill: say it with --speed");
        }
        double speedMps = run.speedMps().getAsDouble();
        double stepMmSum = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            double stepMm = 1000 * speedMps * values.landings().strideS(i) / 2;
            values.put(i, 100 * values.landings().trunk().heightMm(i) / stepMm);
            stepMmSum += stepMm;
        }
        double bounceMm = run.frame().gyro() ? SharedError.BOUNCE_MM : SharedError.LOOSE_BOUNCE_MM;
        return LandingSummary.of(values)
                .sharing(100 * bounceMm * values.landings().size() / stepMmSum)
                .measurement(MarkerId.VERTICAL_RATIO, Evidence.PROXY, NOTE, "asgari2025");
    }
}

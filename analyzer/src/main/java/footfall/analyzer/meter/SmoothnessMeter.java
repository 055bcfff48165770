// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;

/**
 * Smoothness: log dimensionless jerk of vertical trunk acceleration a over a stride of length T, −ln(T / a_peak² ∫ ȧ² dt) with a_peak the
 * largest of |a − mean a|. Closer to 0 is smoother.
 *
 * <p><b>Needs:</b> sacrum, waist or chest, 100 Hz, up known. <b>Source:</b> Melendez-Calderon et al. 2021, form for acceleration.
 * <b>Differs from the source:</b> (1) a cyclic movement, where the source looks at single reaching movements; (2) the vertical axis
 * alone, where up is known, so that turning with gravity does not count; (3) the first {@value #HARMONICS} harmonics of the stride, so
 * that the figure does not depend on the rate of the sensor.
 */
final class SmoothnessMeter implements StrideMeter {
    private static final int HARMONICS = 20;
    private static final String NOTE =
            "Log dimensionless jerk up to 20 times the stride rate; nearer to 0 is smoother. No norm for running is known: "
                    + "follow it within one sensor, placement and speed.";

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        TrunkColumns trunk = values.landings().trunk();
        trunk.transform(batch);
        for (int i = 0; i < batch.size(); i++) {
            int landing = batch.stride(i).index(0);
            values.putStride(landing, trunk.smoothness(landing));
        }
    }

    /** Of the harmonics of a stride, which are changed: nothing beyond the first of them stays. */
    static double smoothness(Harmonics harmonics, double strideS) {
        double jerkPower = 0;
        for (int h = 1; h <= HARMONICS; h++) {
            double jerk = harmonics.radPerS(h) * harmonics.amplitude(h);
            jerkPower += jerk * jerk / 2;
        }
        double peak = 0;
        for (double value : harmonics.curve(HARMONICS)) {
            peak = Math.max(peak, Math.abs(value));
        }
        return -Math.log(strideS * strideS * jerkPower / (peak * peak));
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return LandingSummary.of(values)
                .measurement(
                        MarkerId.SMOOTHNESS,
                        Evidence.HEURISTIC,
                        NOTE + SharedError.SCATTER_ONLY,
                        "melendezcalderon2021");
    }
}

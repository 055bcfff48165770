// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Braking peak, g: the strongest backward acceleration of the pelvis in the first half of a stance, on axes that gravity does not lean
 * into, after a low-pass of 20 Hz without delay ({@link BrakingWave}). The larger, the harder the landing slows the body down.
 *
 * <p><b>Needs:</b> sacrum or waist, 100 Hz, an axis that points forwards.
 *
 * <p><b>Source:</b> Neugebauer, Collins and Hawkins 2014 estimate the braking force of 39 runners from an accelerometer at the hip.
 *
 * <p><b>Differs from the source:</b> (1) acceleration is given, no force is estimated; (2) the peak is that of each landing.
 */
final class BrakingPeakMeter implements StrideMeter {
    private static final String NOTE =
            "Strongest backward acceleration of the pelvis in early stance after a 20 Hz low-pass; a tilt error of 1 degree "
                    + "adds 0.017 g, and it is not the braking force in body weights that laboratories measure.";
    private static final double SHARED_TILT_DEG = 1;

    private final BrakingWave wave = new BrakingWave();

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            boolean ready = wave.prepare(stride);
            for (int landing = 0; landing < stride.landings() && ready; landing++) {
                if (wave.brakes(stride, landing)) {
                    values.put(stride.index(landing), wave.strengthG());
                }
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        if (!run.frame().forward()) {
            return StepMeasurement.refused("forwards is not told from backwards here");
        }
        return LandingSummary.of(values)
                .sharing(Math.sin(Math.toRadians(SHARED_TILT_DEG)))
                .measurement(MarkerId.BRAKING_PEAK, Evidence.PROXY, NOTE, "neugebauer2014", "napier2018");
    }
}

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
    private static final String LEVELLED =
            "Strongest backward acceleration of the pelvis in early stance after a 20 Hz low-pass; a tilt error of 1 degree "
                    + "adds up to 0.04 g, and it is not the braking force in body weights that laboratories measure.";
    private static final String NOT_LEVELLED =
            "Strongest backward acceleration of the pelvis in early stance after a 20 Hz low-pass; without a gyroscope the pelvis "
                    + "nodding within a stride leaks into it, so it follows braking loosely, and it is no force in body weights.";
    /** Vertical acceleration that leans into early stance, g. */
    private static final double EARLY_STANCE_G = 2;

    private final BrakingWave wave = new BrakingWave();

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            boolean ready = wave.prepare(stride);
            for (int landing = 0; landing < stride.landings() && ready; landing++) {
                if (wave.brakes(stride, landing)) {
                    values.putAt(stride.index(landing), wave.strengthG(), wave.atS(stride));
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
                .sharing(EARLY_STANCE_G * Math.sin(Math.toRadians(SharedError.LEVEL_DEG)))
                .sharingOfValue(run.frame().gyro() ? SharedError.BRAKING_SHARE : SharedError.NODDING_BRAKING_SHARE)
                .measurement(
                        MarkerId.BRAKING_PEAK,
                        Evidence.PROXY,
                        run.frame().gyro() ? LEVELLED : NOT_LEVELLED,
                        "neugebauer2014",
                        "napier2018");
    }
}

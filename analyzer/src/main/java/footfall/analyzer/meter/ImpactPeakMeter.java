// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Impact peak of the trunk, g: the largest upward acceleration in the first {@value #EARLY_S} s of stance after a low-pass of
 * {@value #CORNER_HZ} Hz, gravity in it. Of the run: {@link ImpactSummary#of}.
 *
 * <p><b>Needs</b> sacrum, waist or chest, 100 Hz. <b>Source:</b> force peaks follow accelerations of the low back within a runner
 * ({@code kiernan2023b}); the first force peak itself and the loading rate cannot be had from it.
 */
final class ImpactPeakMeter implements StrideMeter {
    /** How long stance is early, s. */
    static final double EARLY_S = 0.05;

    /** Where half of an amplitude is left, Hz. */
    static final double CORNER_HZ = 60;

    private final ImpactWindow window = new ImpactWindow(CORNER_HZ);

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        PeakColumn peaks = values.landings().earlyPeaks();
        peaks.measure(batch);
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings(); landing++) {
                double contactS = stride.stance(landing).contactS();
                if (window.open(stride, contactS, contactS + EARLY_S)) {
                    window.put(stride, landing, peaks.peakG(stride.index(landing)), values);
                }
            }
        }
    }

    /** Against gravity where that is known, else along the segment, g. */
    static double[] upG(StrideSamples stride) {
        return Double.isNaN(stride.levelUpG()[stride.size() / 2]) ? stride.upG() : stride.levelUpG();
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return ImpactSummary.of(values, run)
                .sharingOfValue(SharedError.PEAK_SHARE)
                .measurement(
                        MarkerId.IMPACT_PEAK,
                        Evidence.PROXY,
                        "Largest upward acceleration in the first 50 ms of stance after a low-pass of 60 Hz, gravity in it, mean of"
                                + " the landings. Follows the vertical load within one runner, sensor and fit; it is not a force. How the strap holds it is not in the half-width."
                                + ImpactSummary.limited(values),
                        "kiernan2023b");
    }
}

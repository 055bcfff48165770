// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Peak tibial acceleration along the shank, g: the largest value within {@value #WINDOW_S} s of the contact after a low-pass of
 * {@value #CORNER_HZ} Hz ({@link footfall.analyzer.signal.FineLowPass}), found between the samples, gravity in it. Of the run: the
 * median over the landings. A peak during which the sensor stood at its limit is given as "at least" and is never restored.
 *
 * <p><b>Needs</b> the shank, 200 Hz: at 102 Hz peaks are 0.5 to 1.4 g low ({@code tibialsampling2026}).
 *
 * <p><b>Source:</b> 60 Hz from {@code kiernan2023}; smallest real change {@code tibialmdd2026}.
 *
 * <p><b>Differs from the source:</b> 1. the peak is sought for a fixed time after the contact instead of the whole stance, and from
 * {@value #EARLY_S} s ahead of it on, since found contacts scatter.
 */
final class PeakTibialAccelerationMeter implements StrideMeter {
    /** How long after the contact the peak is sought, s. */
    static final double WINDOW_S = 0.075;

    /** A contact that is found a little late must not hide the peak; before the contact there is none, s. */
    static final double EARLY_S = 0.02;

    /** Where half of an amplitude is left, Hz. */
    static final double CORNER_HZ = 60;

    private static final double DETECTABLE_G = 2;

    private final ImpactWindow window = new ImpactWindow(CORNER_HZ);

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        PeakColumn peaks = values.landings().tibialPeaks();
        peaks.measure(batch);
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            double contactS = stride.stance(0).contactS();
            if (window.open(stride, contactS - EARLY_S, contactS + WINDOW_S)) {
                window.put(stride, 0, peaks.peakG(stride.index(0)), values);
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return LandingSummary.of(values)
                .byMedian()
                .sharingOfValue(SharedError.AXIAL_SHARE)
                .detecting(DETECTABLE_G)
                .measurement(
                        MarkerId.PEAK_TIBIAL_ACCELERATION,
                        Evidence.VALIDATED,
                        ImpactSummary.note("Largest acceleration along the shank", values),
                        "tibialmdd2026",
                        "tibialsampling2026",
                        "kiernan2023",
                        "sheerin2020",
                        "tibialclip2026",
                        "zandbergen2022");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Resultant peak tibial acceleration, g: the largest length of the acceleration vector within
 * {@value PeakTibialAccelerationMeter#WINDOW_S} s of the contact, each axis low-passed at
 * {@value PeakTibialAccelerationMeter#CORNER_HZ} Hz, gravity in it. How the sensor is turned on the shank does not matter. Of the run:
 * the median over the landings; clipped peaks as in {@link PeakTibialAccelerationMeter}.
 *
 * <p><b>Needs</b> the shank, 200 Hz. <b>Source:</b> smallest real change {@code tibialmdd2026}; stable over a week and six months
 * ({@code sheerin2018}).
 */
final class PeakTibialResultantMeter implements StrideMeter {
    private static final double DETECTABLE_G = 1.5;

    private final ImpactWindow window = new ImpactWindow(PeakTibialAccelerationMeter.CORNER_HZ);

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            double contactS = stride.stance(0).contactS();
            double fromS = contactS - PeakTibialAccelerationMeter.EARLY_S;
            if (window.open(stride, fromS, contactS + PeakTibialAccelerationMeter.WINDOW_S)) {
                double peakG = window.peakLength(stride.axG(), stride.ayG(), stride.azG());
                window.put(stride, 0, peakG, values);
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return LandingSummary.of(values)
                .byMedian()
                .sharingOfValue(SharedError.PEAK_SHARE)
                .detecting(DETECTABLE_G)
                .measurement(
                        MarkerId.PEAK_TIBIAL_RESULTANT,
                        Evidence.VALIDATED,
                        ImpactSummary.note("Largest length of the acceleration of the shank", values),
                        "tibialmdd2026",
                        "sheerin2018",
                        "tibialsampling2026",
                        "sheerin2020",
                        "tibialclip2026");
    }
}

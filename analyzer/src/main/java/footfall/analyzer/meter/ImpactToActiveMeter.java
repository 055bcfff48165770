// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * How the impact of a landing compares with the push that follows: the largest upward acceleration of the first
 * {@value ImpactPeakMeter#EARLY_S} s of stance, low-passed at {@value ImpactPeakMeter#CORNER_HZ} Hz, by the largest from
 * {@value #ACTIVE_FROM_S} s to toe-off, low-passed at {@value #ACTIVE_CORNER_HZ} Hz; gravity in both. Of the run: {@link ImpactSummary#of}.
 *
 * <p><b>Needs</b> sacrum, waist or shank, 100 Hz (shank: 200 Hz), contact and toe-off. A rule of thumb without a published error.
 */
final class ImpactToActiveMeter implements StrideMeter {
    private static final double ACTIVE_FROM_S = 0.08;
    private static final double ACTIVE_CORNER_HZ = 20;
    /** A smaller push is none, g. */
    private static final double SMALLEST_PUSH_G = 0.2;

    private final ImpactWindow early = new ImpactWindow(ImpactPeakMeter.CORNER_HZ);
    private final ImpactWindow late = new ImpactWindow(ACTIVE_CORNER_HZ);

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        PeakColumn peaks = values.landings().earlyPeaks();
        peaks.measure(batch);
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings(); landing++) {
                Stance stance = stride.stance(landing);
                double contactS = stance.contactS();
                if (early.open(stride, contactS, contactS + ImpactPeakMeter.EARLY_S)
                        && late.open(stride, contactS + ACTIVE_FROM_S, stance.toeOffS())) {
                    double activeG = late.peak(ImpactPeakMeter.upG(stride));
                    early.put(stride, landing, ratio(peaks.peakG(stride.index(landing)), activeG), values);
                }
            }
        }
    }

    private static double ratio(double impactG, double activeG) {
        return activeG >= SMALLEST_PUSH_G ? impactG / activeG : Double.NaN;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return ImpactSummary.of(values, run)
                .measurement(
                        MarkerId.IMPACT_TO_ACTIVE_RATIO,
                        Evidence.HEURISTIC,
                        "Largest upward acceleration of the first 50 ms of stance by the largest after 80 ms, gravity in both. For the"
                                + " trend of one sensor in one place; moves with speed and surface."
                                + SharedError.SCATTER_ONLY
                                + ImpactSummary.limited(values));
    }
}

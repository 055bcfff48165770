// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Impact asymmetry at the trunk, %: {@link ImpactAsymmetry#pct} of the impact peaks ({@link ImpactPeakMeter}) of both landings of a
 * stride, where the motion shows which foot landed. Of the run: the median over the strides.
 *
 * <p><b>Needs</b> sacrum or chest, in the middle of the body, 100 Hz, sides known. A sensor off the middle adds a difference that no
 * averaging removes.
 */
final class ImpactAsymmetryMeter implements StrideMeter {
    private final ImpactWindow window = new ImpactWindow(ImpactPeakMeter.CORNER_HZ);

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (stride.landings() == 2 && stride.side(0) + stride.side(1) == 3) {
                int left = stride.side(0) == 1 ? 0 : 1;
                double leftG = peakG(stride, left);
                boolean leftLimited = window.limited();
                double pct = ImpactAsymmetry.pct(leftG, peakG(stride, 1 - left));
                values.put(stride.index(0), leftLimited || window.limited() ? Double.NaN : pct);
            }
        }
    }

    private double peakG(StrideSamples stride, int landing) {
        double contactS = stride.stance(landing).contactS();
        return window.open(stride, contactS, contactS + ImpactPeakMeter.EARLY_S)
                ? window.peak(ImpactPeakMeter.upG(stride))
                : Double.NaN;
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        LandingSummary summary = LandingSummary.of(values).byMedian();
        return StepMeasurement.of(Marker.of(
                MarkerId.IMPACT_ASYMMETRY,
                summary.value(),
                summary.sd(),
                summary.count(),
                summary.halfWidth95(),
                Evidence.PROXY,
                "Impact peak at the trunk, left against right: 100 (L − R) / (0.5 (L + R)), median over the strides. Impacts are uneven"
                        + " in most healthy runners, and a sensor off the middle adds a difference of its own."
                        + SharedError.SCATTER_ONLY,
                "robinson1987",
                "girard2019"));
    }
}

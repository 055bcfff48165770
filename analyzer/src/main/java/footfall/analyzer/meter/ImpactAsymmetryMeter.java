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
    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        PeakColumn peaks = values.landings().earlyPeaks();
        peaks.measure(batch);
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (stride.landings() == 2 && stride.side(0) + stride.side(1) == 3) {
                int left = stride.index(stride.side(0) == 1 ? 0 : 1);
                int right = stride.index(stride.side(0) == 1 ? 1 : 0);
                double pct = ImpactAsymmetry.pct(peaks.peakG(left), peaks.peakG(right));
                values.put(stride.index(0), peaks.limited(left) || peaks.limited(right) ? Double.NaN : pct);
            }
        }
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

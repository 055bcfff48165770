// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Tibial impulse, m/s: how much speed along its own axis the landing takes from the shank. ∫ (a − g) dt of the axial acceleration after
 * the low-pass of {@link PeakTibialAccelerationMeter}, from the contact to where it falls through zero after its peak, at most
 * {@value PeakTibialAccelerationMeter#WINDOW_S} s. Of the run: the median over the landings.
 *
 * <p><b>Needs</b> the shank, 200 Hz.
 *
 * <p><b>Source:</b> {@code tibialimpulse2023}: steadier than the peak between two places on the shank. <b>Differs from the source:</b>
 * 1. it ends with the impact, not with the stance; 2. gravity is taken as 1 g along the shank, which at 20° is 0.06 g too much;
 * 3. the part of the acceleration that comes from the turning of the shank stays in it.
 */
final class TibialImpulseMeter implements StrideMeter {
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;

    private final ImpactWindow window = new ImpactWindow(PeakTibialAccelerationMeter.CORNER_HZ);

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            double contactS = stride.stance(0).contactS();
            if (window.open(stride, contactS, contactS + PeakTibialAccelerationMeter.WINDOW_S)) {
                window.put(stride, 0, impulseMps(window.fill(stride.upG())), values);
            }
        }
    }

    private double impulseMps(int inside) {
        double[] axialG = window.values();
        int peak = 1;
        for (int i = 1; i <= inside; i++) {
            peak = axialG[i] > axialG[peak] ? i : peak;
        }
        int last = peak;
        while (last < inside && axialG[last + 1] > 1) {
            last++;
        }
        double sumG = 0;
        for (int i = 1; i <= last; i++) {
            sumG += axialG[i] - 1;
        }
        return inside == 0 ? Double.NaN : sumG * STANDARD_GRAVITY_MPS2 * window.stepS();
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return LandingSummary.of(values)
                .byMedian()
                .sharingOfValue(SharedError.AXIAL_SHARE)
                .measurement(
                        MarkerId.TIBIAL_IMPULSE,
                        Evidence.PROXY,
                        "Speed that the landing takes from the shank along its axis: acceleration less gravity, summed from contact to"
                                + " the end of the impact, within 75 ms. Less tied to the place of the sensor than the peak; compare"
                                + " within one sensor and speed. Not bone load. Of its error only the scatter and that of the axis are in the half-width."
                                + ImpactSummary.limited(values),
                        "tibialimpulse2023");
    }
}

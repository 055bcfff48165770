// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import java.util.Locale;

/**
 * Cumulative impact of one leg, g: the sum of its axial peaks ({@link PeakTibialAccelerationMeter}) over the session. With a known
 * speed v also for each kilometre: mean peak · 1000 / stride length, stride length = v · stride time.
 *
 * <p><b>Needs</b> the shank, 200 Hz. A rule of thumb: tissue does not add up loads in a straight line. Not an impulse of the ground
 * force: that is weight × time for everybody, however they land.
 */
final class CumulativeImpactMeter implements StrideMeter {
    private static final double METRES_A_KM = 1000;

    private final PeakTibialAccelerationMeter peaks = new PeakTibialAccelerationMeter();

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        peaks.measure(batch, values);
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        double sumG = 0;
        double strideS = 0;
        int count = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            if (!Double.isNaN(values.value(i))) {
                sumG += values.value(i);
                strideS += values.landings().strideS(i);
                count++;
            }
        }
        String note = String.format(
                Locale.ROOT,
                "Sum of the axial peaks of this leg over %d of %d landings of running%s. For the runner's own history; tissue does not"
                        + " add up loads like this.%s",
                count,
                values.landings().size(),
                perKm(sumG / count, strideS / count, run),
                ImpactSummary.limited(values));
        double halfWidthG = count
                * LandingSummary.of(values)
                        .sharingOfValue(SharedError.AXIAL_SHARE)
                        .halfWidth95();
        return StepMeasurement.of(Marker.of(
                MarkerId.CUMULATIVE_IMPACT,
                sumG,
                Double.NaN,
                count,
                halfWidthG,
                Evidence.HEURISTIC,
                note,
                "zandbergen2022"));
    }

    private static String perKm(double meanG, double strideS, RunFacts run) {
        double strideM = run.speedMps().orElse(0) * strideS;
        return strideM > 0
                ? String.format(Locale.ROOT, "; %.0f g for each km of this leg", METRES_A_KM * meanG / strideM)
                : "";
    }
}

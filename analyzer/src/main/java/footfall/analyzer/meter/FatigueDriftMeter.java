// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.statistics.StudentT;
import footfall.analyzer.step.StepMeasurement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Fatigue drift: change of cadence from the first to the last third of the landings of a run on a treadmill of one speed, medians, in %
 * of the first third. Given only where it is more than noise: each third is cut into {@value #BLOCKS} blocks, and the scatter of their
 * medians gives the error of the difference.
 *
 * <p><b>Needs:</b> the speed of the treadmill, {@value #SHORTEST_S} s of running.
 *
 * <p><b>Source:</b> Zandbergen and others 2023: speed must be taken out first.
 *
 * <p><b>Differs from the source:</b> (1) of cadence; (2) thirds instead of ten stages; (3) a belt keeps the speed, so nothing is
 * regressed; (4) a speed that was changed on the way would look the same.
 */
final class FatigueDriftMeter implements DerivedMeter {
    static final double SHORTEST_S = 1200;

    private static final int BLOCKS = 10;
    private static final double SECONDS_A_MINUTE = 60;
    private static final String NOTE =
            "Cadence of the last third of the landings against the first, at the one belt speed that was told; a belt that was "
                    + "set faster, another shoe or a slope looks the same, so it means something only in several runs, and the half-width holds only scatter.";

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        Landings landings = values.landings();
        for (int i = 0; i < landings.size(); i++) {
            // Both steps of a stride together: one of a limping pair is always the shorter.
            values.put(i, landings.stepSeen(i) ? 2 * SECONDS_A_MINUTE / landings.strideS(i) : Double.NaN);
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        double[] cadenceSpm = known(values);
        double runningS = 0;
        for (double spm : cadenceSpm) {
            runningS += SECONDS_A_MINUTE / spm;
        }
        if (run.placement().onOneLeg()) {
            runningS *= 2;
        }
        if (runningS < SHORTEST_S) {
            return StepMeasurement.refused(String.format(
                    Locale.ROOT, "needs %.0f min of running, got %.0f", SHORTEST_S / 60, Math.floor(runningS / 60)));
        }
        return drift(cadenceSpm);
    }

    private static StepMeasurement drift(double[] cadenceSpm) {
        int third = cadenceSpm.length / 3;
        double[] first = Arrays.copyOf(cadenceSpm, third);
        double[] last = Arrays.copyOfRange(cadenceSpm, cadenceSpm.length - third, cadenceSpm.length);
        double firstSpm = median(first);
        double driftPct = 100 * (median(last) - firstSpm) / firstSpm;
        double errorSpm = Math.sqrt(blockVariance(first) + blockVariance(last));
        double halfWidthPct = 100 * StudentT.quantile95(2 * (BLOCKS - 1)) * errorSpm / firstSpm;
        if (!(Math.abs(driftPct) > halfWidthPct)) {
            return StepMeasurement.refused(String.format(
                    Locale.ROOT,
                    "cadence changed by less than the %.1f %% that could be told from noise",
                    halfWidthPct));
        }
        return StepMeasurement.of(new Marker(
                MarkerId.FATIGUE_DRIFT,
                driftPct,
                OptionalDouble.empty(),
                cadenceSpm.length,
                OptionalDouble.of(halfWidthPct),
                Evidence.HEURISTIC,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(halfWidthPct),
                List.of("zandbergen2023"),
                NOTE));
    }

    /** Variance of the mean of the medians of blocks. */
    private static double blockVariance(double[] values) {
        double[] medians = new double[BLOCKS];
        double mean = 0;
        for (int block = 0; block < BLOCKS; block++) {
            int from = block * values.length / BLOCKS;
            int to = (block + 1) * values.length / BLOCKS;
            medians[block] = median(Arrays.copyOfRange(values, from, to));
            mean += medians[block] / BLOCKS;
        }
        double squares = 0;
        for (double each : medians) {
            squares += (each - mean) * (each - mean);
        }
        return squares / (BLOCKS - 1) / BLOCKS;
    }

    private static double[] known(LandingValues values) {
        double[] known = new double[values.count()];
        int count = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            if (!Double.isNaN(values.value(i))) {
                known[count++] = values.value(i);
            }
        }
        return known;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.statistics.StudentT;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much the times of alternating steps differ, %: the size of the symmetry index 100 (A − B) / (0.5 (A + B)) of the mean times A and
 * B of every second step, in the longest uninterrupted bout of running. Which of them is the left one is not known at the trunk, so
 * the index has no sign.
 *
 * <p><b>Needs:</b> a sensor on the midline of the trunk, which feels both feet alike; 60 strides without a break; 100 Hz.
 *
 * <p><b>Source:</b> symmetry index: Robinson, Herzog and Nigg 1987. Smallest detectable change: 2.77 standard errors, that is 1.96 √2.
 *
 * <p><b>Differs from the source:</b> 1. the standard error comes from batches of {@value #BATCH} strides, since neighbouring step times
 * share a contact and gait has a memory; 2. a sign test of the alternation is told in words.
 */
final class StepTimeAsymmetryMeter implements StepMeter {
    private static final int BATCH = 10;
    private static final int FEWEST_BATCHES = 6;
    private static final double DETECTABLE_SES = 2.77;
    private static final double SIGN_TEST_Z = 1.96;

    private static final String LIMITS =
            " Which side is which is not known; a sensor beside the midline adds a constant of its own: turn it round and run again.";
    private static final String ALTERNATING =
            "Times of alternating steps; one of the two was the longer more often than chance would have it." + LIMITS;
    private static final String BY_CHANCE =
            "Times of alternating steps; neither of the two was the longer more often than chance would have it."
                    + LIMITS;

    @Override
    public StepMeasurement measure(RunningStrides running) {
        Optional<StrideSeries> longest = running.longest();
        if (longest.isEmpty() || !longest.get().bout().everyStepSeen()) {
            return StepMeasurement.refused("only the contacts of one foot were seen");
        }
        StepBout bout = longest.get().bout();
        double[] differenceMs = differences(running.table().timeS(), bout);
        int batches = differenceMs.length / BATCH;
        if (batches < FEWEST_BATCHES) {
            return StepMeasurement.refused("too few strides without outliers");
        }
        double[] times = running.table().timeS();
        double stepMs = 1000 * (times[bout.toRow() - 1] - times[bout.fromRow()]) / (bout.steps() - 1);
        double meanMs = mean(differenceMs, 0, differenceMs.length);
        double errorPct = 100 * batchError(differenceMs, batches) / stepMs;
        return StepMeasurement.of(new Marker(
                MarkerId.STEP_TIME_ASYMMETRY,
                Math.abs(100 * meanMs / stepMs),
                OptionalDouble.empty(),
                differenceMs.length,
                OptionalDouble.of(StudentT.quantile95(batches - 1) * errorPct),
                Evidence.PROXY,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(DETECTABLE_SES * errorPct),
                List.of("robinson1987", "girard2019"),
                alternates(differenceMs) ? ALTERNATING : BY_CHANCE));
    }

    /** Second step less first step of every stride, without outliers, ms. */
    private static double[] differences(double[] timeS, StepBout bout) {
        int strides = Math.max(0, (bout.steps() - 1) / 2);
        double[] differenceMs = new double[strides];
        for (int i = 0; i < strides; i++) {
            int row = bout.fromRow() + 2 * i;
            differenceMs[i] = 1000 * (timeS[row + 2] - 2 * timeS[row + 1] + timeS[row]);
        }
        boolean[] usual = StrideSeries.usual(differenceMs);
        int kept = 0;
        for (int i = 0; i < strides; i++) {
            if (usual[i]) {
                differenceMs[kept++] = differenceMs[i];
            }
        }
        return Arrays.copyOf(differenceMs, kept);
    }

    private static double batchError(double[] values, int batches) {
        double all = mean(values, 0, batches * BATCH);
        double squares = 0;
        for (int batch = 0; batch < batches; batch++) {
            double deviation = mean(values, batch * BATCH, (batch + 1) * BATCH) - all;
            squares += deviation * deviation;
        }
        return Math.sqrt(squares / (batches - 1) / batches);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /** Sign test with the normal approximation. */
    private static boolean alternates(double[] values) {
        int positive = 0;
        int signed = 0;
        for (double value : values) {
            positive += value > 0 ? 1 : 0;
            signed += value != 0 ? 1 : 0;
        }
        return Math.abs(positive - signed / 2.0) > SIGN_TEST_Z * Math.sqrt(signed) / 2;
    }
}

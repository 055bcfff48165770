// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.statistics.RunMeanError;
import java.util.Arrays;
import java.util.Optional;

/**
 * Time-weighted mean of a series over running, with two errors that must not be mixed up.
 *
 * <p><b>Of this run's mean</b> ({@code halfWidth95}): what the record scatters, {@link RunMeanError}. Changes of pace do not count.
 *
 * <p><b>Between runs</b> ({@code repeatHalfWidth95}): how far the mean of another such run may lie. Seconds of a run are no
 * independent draws: pace, hills and device smoothing tie neighbours together. So the run is cut into up to
 * {@value #MOST_BATCHES} batches of equal running time, none shorter than {@value #SHORTEST_BATCH_S} s, and the scatter of the batch
 * means gives t<sub>B−1</sub> · s / √B. It holds where a batch is much longer than the memory of the series.
 *
 * <p>A constant error of the device is in neither.
 *
 * @param value mean
 * @param sd standard deviation between rows
 * @param n rows behind it
 * @param seconds running time behind it, s
 * @param halfWidth95 95 % half-width of this run's mean; NaN where the series is too short, or constant
 * @param repeatHalfWidth95 95 % half-width as an estimate of the runner's mean in such running; NaN likewise
 */
record RunningMean(double value, double sd, long n, double seconds, double halfWidth95, double repeatHalfWidth95) {
    /** Less running time than this gives no marker, s. */
    static final double SHORTEST_S = 30;

    static final int MOST_BATCHES = 30;
    static final double SHORTEST_BATCH_S = 20;

    private static final int FEWEST_BATCHES = 8;

    /** Summary of the values that are not NaN; absent below {@link #SHORTEST_S}. */
    static Optional<RunningMean> of(double[] values, double[] weightS) {
        Slots slots = new Slots();
        // One pass: at the start of the program this loop runs in the interpreter, for every marker.
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (!Double.isNaN(value)) {
                slots.add(value, weightS[i]);
            }
        }
        if (slots.n < 2 || slots.seconds < SHORTEST_S) {
            return Optional.empty();
        }
        double offset = slots.sum / slots.seconds;
        double mean = slots.first + offset;
        double sd = Math.sqrt(Math.max(0, slots.squares / slots.seconds - offset * offset));
        boolean varies = sd > 1e-7 * Math.abs(mean);
        return Optional.of(new RunningMean(
                mean,
                sd,
                slots.n,
                slots.seconds,
                varies ? slots.halfWidth95(values, weightS) : Double.NaN,
                varies ? repeatHalfWidth95(slots.batchMeans()) : Double.NaN));
    }

    /** The marker with this mean as its value. */
    Marker marker(MarkerId id, Evidence evidence, String note, String... source) {
        return Marker.of(id, value, sd, n, halfWidth95, evidence, note, source);
    }

    private static double repeatHalfWidth95(double[] batchMeans) {
        int batches = batchMeans.length;
        if (batches < FEWEST_BATCHES) {
            return Double.NaN;
        }
        double mean = 0;
        for (double batchMean : batchMeans) {
            mean += batchMean / batches;
        }
        double[] residuals = new double[batches];
        double[] share = new double[batches];
        for (int batch = 0; batch < batches; batch++) {
            residuals[batch] = batchMeans[batch] - mean;
            share[batch] = 1.0 / batches;
        }
        SerialNoise noise = SerialNoise.of(residuals, 1);
        return noise.quantile95(1) * noise.standardErrorOf(share);
    }

    /** Sums over all values and over slots of {@link RunMeanError#SLOT_S} each, relative to the first value. */
    private static final class Slots {
        private static final int SLOTS_IN_A_BATCH = (int) (SHORTEST_BATCH_S / RunMeanError.SLOT_S);
        private static final int FEWEST_SLOTS = 12;

        private double first;
        private long n;
        private double seconds;
        private double sum;
        private double squares;
        private double[] slotMeans = new double[64];
        private int slots;
        private double slotSum;
        private double slotSeconds;

        void add(double value, double weightS) {
            if (n == 0) {
                first = value;
            }
            double offset = value - first;
            double weighted = weightS * offset;
            n++;
            seconds += weightS;
            sum += weighted;
            squares += weighted * offset;
            slotSum += weighted;
            slotSeconds += weightS;
            if (slotSeconds >= RunMeanError.SLOT_S) {
                closeSlot();
            }
        }

        /** The error of this run's mean, from the slots at hand; a short run needs shorter ones. */
        double halfWidth95(double[] values, double[] weightS) {
            return slots >= FEWEST_SLOTS
                    ? RunMeanError.ofSlots(Arrays.copyOf(slotMeans, slots), 0)
                    : RunMeanError.halfWidth95(values, weightS, 0);
        }

        /** Means of up to {@link #MOST_BATCHES} batches of as many slots each; a rest that fills none is left out. */
        double[] batchMeans() {
            int fullBatches = slots / SLOTS_IN_A_BATCH;
            int slotsPerBatch = SLOTS_IN_A_BATCH * (1 + Math.max(0, fullBatches - 1) / MOST_BATCHES);
            double[] means = new double[slots / slotsPerBatch];
            for (int slot = 0; slot < means.length * slotsPerBatch; slot++) {
                means[slot / slotsPerBatch] += slotMeans[slot] / slotsPerBatch;
            }
            return means;
        }

        private void closeSlot() {
            if (slots == slotMeans.length) {
                slotMeans = Arrays.copyOf(slotMeans, 2 * slots);
            }
            slotMeans[slots++] = slotSum / slotSeconds;
            slotSum = 0;
            slotSeconds = 0;
        }
    }
}

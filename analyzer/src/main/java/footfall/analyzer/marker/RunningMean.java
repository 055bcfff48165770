// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Optional;

/**
 * Time-weighted mean of a series over running, with the error that the run's own scatter gives it.
 *
 * <p>Seconds of a run are no independent draws: pace, hills and device smoothing tie neighbours together. So the run is cut into
 * up to {@value #MOST_BATCHES} batches of equal running time, none
 * shorter than {@value #SHORTEST_BATCH_S} s, and the scatter of the batch means gives the half-width
 * t<sub>B−1</sub> · s / √B. It holds where a batch is much longer than the memory of the series. It is the error of the run's
 * mean as an estimate of the runner's mean in such running; a constant error of the device is not in it.
 *
 * @param value mean
 * @param sd standard deviation between rows
 * @param n rows behind it
 * @param seconds running time behind it, s
 * @param halfWidth95 95 % half-width of the mean; NaN where the series is too short, or constant and so says nothing of its error
 */
record RunningMean(double value, double sd, long n, double seconds, double halfWidth95) {
    /** Less running time than this gives no marker, s. */
    static final double SHORTEST_S = 30;

    static final int MOST_BATCHES = 30;
    private static final int FEWEST_BATCHES = 6;
    static final double SHORTEST_BATCH_S = 20;

    /** Summary of the values that are not NaN; absent below {@link #SHORTEST_S}. */
    static Optional<RunningMean> of(double[] values, double[] weightS) {
        double seconds = 0;
        double sum = 0;
        long n = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                seconds += weightS[i];
                sum += weightS[i] * values[i];
                n++;
            }
        }
        if (n < 2 || seconds < SHORTEST_S) {
            return Optional.empty();
        }
        double mean = sum / seconds;
        double sd = deviation(values, weightS, mean, seconds);
        double halfWidth = sd > 1e-9 * Math.abs(mean) ? halfWidth95(values, weightS, seconds) : Double.NaN;
        return Optional.of(new RunningMean(mean, sd, n, seconds, halfWidth));
    }

    /** The marker with this mean as its value. */
    Marker marker(MarkerId id, Evidence evidence, String note, String... source) {
        return Marker.of(id, value, sd, n, halfWidth95, evidence, note, source);
    }

    private static double deviation(double[] values, double[] weightS, double mean, double seconds) {
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                squares += weightS[i] * (values[i] - mean) * (values[i] - mean);
            }
        }
        return Math.sqrt(squares / seconds);
    }

    private static double halfWidth95(double[] values, double[] weightS, double seconds) {
        int batches = (int) Math.min(MOST_BATCHES, seconds / SHORTEST_BATCH_S);
        if (batches < FEWEST_BATCHES) {
            return Double.NaN;
        }
        double[] means = batchMeans(values, weightS, seconds, batches);
        double mean = 0;
        for (double batchMean : means) {
            mean += batchMean / batches;
        }
        double[] share = new double[batches];
        for (int batch = 0; batch < batches; batch++) {
            means[batch] -= mean;
            share[batch] = 1.0 / batches;
        }
        SerialNoise noise = SerialNoise.of(means, 1);
        return noise.quantile95(1) * noise.standardErrorOf(share);
    }

    private static double[] batchMeans(double[] values, double[] weightS, double seconds, int batches) {
        double[] sum = new double[batches];
        double[] weight = new double[batches];
        double elapsedS = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                double middleS = elapsedS + weightS[i] / 2;
                int batch = Math.min(batches - 1, (int) (middleS / seconds * batches));
                sum[batch] += weightS[i] * values[i];
                weight[batch] += weightS[i];
                elapsedS += weightS[i];
            }
        }
        // A row that stands for longer than a batch leaves one empty; the mean before it then holds on.
        double last = 0;
        for (int batch = 0; batch < batches; batch++) {
            last = weight[batch] > 0 ? sum[batch] / weight[batch] : last;
            sum[batch] = last;
        }
        return sum;
    }
}

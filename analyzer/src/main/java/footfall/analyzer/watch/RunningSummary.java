// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import footfall.analyzer.CadenceSummary;
import footfall.analyzer.timeline.Timeline;
import java.util.Arrays;
import java.util.Optional;

/**
 * Distribution of cadence over the seconds of running, each value weighted by the time that it stands for.
 *
 * <p>The 95 % half-width of the mean comes from batch means: neighbouring seconds are alike, so the running time is cut into batches
 * of at least {@value #BATCH_S} s and the spread of their means counts, with Student's factor for their number. The rounding of the
 * device is added as one independent error a batch. Below {@value #FEWEST_BATCHES} batches the spread between seconds stands in, as
 * if each {@value #BATCH_S} s were one observation.
 *
 * <p><b>Source:</b> method of batch means for autocorrelated series (Law, Simulation Modeling and Analysis, chapter 9).
 */
final class RunningSummary {
    private static final double BATCH_S = 30;
    private static final int MOST_BATCHES = 30;
    private static final int FEWEST_BATCHES = 5;
    private static final double Z95 = 1.96;

    private final double[] spm;
    private final double[] weightS;
    private double seconds;
    private double runningS;
    private final double stepSpm;

    private RunningSummary(Timeline timeline) {
        double[] values = new double[timeline.rows()];
        double[] weights = new double[timeline.rows()];
        int count = 0;
        for (int row = 0; row < timeline.rows(); row++) {
            if (timeline.isRunning(row)) {
                runningS += timeline.holdS()[row];
                if (!Double.isNaN(timeline.cadenceSpm()[row])) {
                    values[count] = timeline.cadenceSpm()[row];
                    weights[count++] = timeline.holdS()[row];
                    seconds += timeline.holdS()[row];
                }
            }
        }
        this.spm = Arrays.copyOf(values, count);
        this.weightS = Arrays.copyOf(weights, count);
        this.stepSpm = CadenceResolution.stepSpm(timeline);
    }

    /** The distribution; empty where nobody ran. */
    static Optional<CadenceSummary.Running> of(Timeline timeline) {
        RunningSummary summary = new RunningSummary(timeline);
        return summary.seconds > 0 ? Optional.of(summary.distribution()) : Optional.empty();
    }

    private CadenceSummary.Running distribution() {
        double mean = mean();
        double sd = sd(mean);
        double halfWidth = halfWidth95(mean, sd);
        sortByValue();
        return new CadenceSummary.Running(
                mean, quantile(0.5), sd, quantile(0.05), quantile(0.95), halfWidth, seconds / runningS, seconds);
    }

    private double mean() {
        double sum = 0;
        for (int i = 0; i < spm.length; i++) {
            sum += spm[i] * weightS[i];
        }
        return sum / seconds;
    }

    private double sd(double mean) {
        double sum = 0;
        for (int i = 0; i < spm.length; i++) {
            sum += (spm[i] - mean) * (spm[i] - mean) * weightS[i];
        }
        return Math.sqrt(sum / seconds);
    }

    private double halfWidth95(double mean, double sd) {
        int batches = (int) Math.min(MOST_BATCHES, Math.floor(seconds / BATCH_S));
        double roundingVariance = stepSpm * stepSpm / 12;
        if (batches < FEWEST_BATCHES) {
            double observations = Math.max(1, seconds / BATCH_S);
            return Z95 * Math.sqrt((sd * sd + roundingVariance) / observations);
        }
        double[] meansSpm = batchMeansSpm(batches);
        double variance = 0;
        for (double batchMean : meansSpm) {
            variance += (batchMean - mean) * (batchMean - mean);
        }
        int freedom = Math.max(1, meansSpm.length - 1);
        // Student's 97.5 % point, first terms of its expansion around the normal one.
        double factor = Z95 * (1 + (Z95 * Z95 + 1) / (4 * freedom));
        return factor * Math.sqrt((variance / freedom + roundingVariance) / meansSpm.length);
    }

    private double[] batchMeansSpm(int batches) {
        double[] sums = new double[batches];
        double[] weights = new double[batches];
        double passedS = 0;
        for (int i = 0; i < spm.length; i++) {
            int batch = (int) Math.min(batches - 1, passedS / seconds * batches);
            sums[batch] += spm[i] * weightS[i];
            weights[batch] += weightS[i];
            passedS += weightS[i];
        }
        double[] means = new double[batches];
        int filled = 0;
        for (int batch = 0; batch < batches; batch++) {
            if (weights[batch] > 0) {
                means[filled++] = sums[batch] / weights[batch];
            }
        }
        return Arrays.copyOf(means, filled);
    }

    private void sortByValue() {
        // Cadence lies between 0 and 400 in steps of 1/64 at the finest: pairs are sorted as value bits and position.
        long[] keys = new long[spm.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Math.round(spm[i] * 1024) << 32 | i;
        }
        Arrays.sort(keys);
        double[] values = spm.clone();
        double[] weights = weightS.clone();
        for (int i = 0; i < keys.length; i++) {
            spm[i] = values[(int) keys[i]];
            weightS[i] = weights[(int) keys[i]];
        }
    }

    private double quantile(double share) {
        double passedS = 0;
        for (int i = 0; i < spm.length; i++) {
            passedS += weightS[i];
            if (passedS >= share * seconds) {
                return spm[i];
            }
        }
        return spm[spm.length - 1];
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import footfall.analyzer.CadenceSummary;
import java.util.Arrays;
import java.util.Optional;

/**
 * Distribution of cadence over the seconds of running, each value weighted by the time that it stands for.
 *
 * <p>The 95 % half-width of the mean is that of this run's own mean, {@link RunMeanError}; below a dozen values the spread between
 * seconds stands in, as if each {@link RunMeanError#SLOT_S} seconds were one observation.
 */
public final class RunningSummary {
    private static final double Z95 = 1.96;

    private final double[] spm;
    private final double[] weightS;
    private final double runningS;
    private final double stepSpm;
    private double seconds;

    private RunningSummary(double[] valueSpm, double[] holdS, int count, double runningS, double stepSpm) {
        this.spm = Arrays.copyOf(valueSpm, count);
        this.weightS = Arrays.copyOf(holdS, count);
        this.runningS = runningS;
        this.stepSpm = stepSpm;
        for (double forS : weightS) {
            seconds += forS;
        }
    }

    /**
     * The distribution; empty where nobody ran.
     *
     * @param valueSpm cadences while running, in order of time
     * @param holdS seconds that each stands for
     * @param count how many
     * @param runningS seconds of running, those without a usable value included
     * @param stepSpm step in which the device writes cadence, spm; 0 where it does not round
     */
    public static Optional<CadenceSummary.Running> of(
            double[] valueSpm, double[] holdS, int count, double runningS, double stepSpm) {
        RunningSummary summary = new RunningSummary(valueSpm, holdS, count, runningS, stepSpm);
        return summary.seconds > 0 ? Optional.of(summary.distribution()) : Optional.empty();
    }

    private CadenceSummary.Running distribution() {
        double mean = mean();
        double sd = sd(mean);
        double halfWidth = halfWidth95(sd);
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

    private double halfWidth95(double sd) {
        double halfWidth = RunMeanError.halfWidth95(spm, weightS, stepSpm);
        if (!Double.isNaN(halfWidth)) {
            return halfWidth;
        }
        double observations = Math.max(1, seconds / RunMeanError.SLOT_S);
        return Z95 * Math.sqrt((sd * sd + stepSpm * stepSpm / 12) / observations);
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

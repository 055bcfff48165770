// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import java.util.Arrays;

/**
 * How well the mean of one run is known from what the device wrote in it.
 *
 * <p>A runner who runs two paces has two cadences: that is no error of the run's mean, since every second of both was recorded. So
 * slow changes must not count, only what the record scatters around them. The run is cut into slots of {@value #SLOT_S} s (shorter in
 * a short run); the second difference {@code m(k−1) − 2 m(k) + m(k+1)} of neighbouring slot means is blind to a level and to a trend,
 * and for independent errors of variance v it has the variance 6 v. The half-width is {@code t √((v + q² / 12) / K)} for K slots,
 * where q is the step in which the device rounds. A constant error of the device is not in it.
 *
 * <p><b>Source:</b> successive differences, von Neumann, Ann. Math. Statist. 12 (1941) 367, here of second order.
 *
 * <p><b>Differs from the source:</b> 1. the variance comes from the median of the absolute differences, so that the few slots at the
 * edges of intervals do not count; 2. a third of their number stands for the degrees of freedom, since neighbouring differences share
 * slots.
 */
public final class RunMeanError {
    /** Length of a slot, s: longer than the smoothing of a watch's display. */
    public static final double SLOT_S = 10;

    private static final int FEWEST_SLOTS = 6;
    private static final int SLOTS_IN_A_SHORT_RUN = 12;
    private static final double SD_PER_MEDIAN = 1.4826;

    private RunMeanError() {}

    /**
     * 95 % half-width of the time-weighted mean.
     *
     * @param values one a row; NaN is left out
     * @param weightS seconds that each row stands for
     * @param roundingStep step in which the device rounds, in the unit of the values; 0 where unknown
     * @return in the unit of the values; NaN where the series is too short or says nothing of its error
     */
    public static double halfWidth95(double[] values, double[] weightS, double roundingStep) {
        double seconds = 0;
        for (int i = 0; i < values.length; i++) {
            seconds += Double.isNaN(values[i]) ? 0 : weightS[i];
        }
        double[] means = slotMeans(values, weightS, Math.min(SLOT_S, seconds / SLOTS_IN_A_SHORT_RUN));
        return ofSlots(means, roundingStep);
    }

    /**
     * The same from the means of slots of {@link #SLOT_S} seconds each, in the order of time.
     *
     * @param means one a slot
     * @param roundingStep step in which the device rounds, in the unit of the values; 0 where unknown
     */
    public static double ofSlots(double[] means, double roundingStep) {
        int slots = means.length;
        if (slots < FEWEST_SLOTS) {
            return Double.NaN;
        }
        double[] differences = new double[slots - 2];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Math.abs(means[i] - 2 * means[i + 1] + means[i + 2]);
        }
        double sd = SD_PER_MEDIAN * median(differences);
        double variance = sd * sd / 6 + roundingStep * roundingStep / 12;
        double factor = StudentT.quantile95(differences.length / 3.0);
        return variance > 0 ? factor * Math.sqrt(variance / slots) : Double.NaN;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** A rest that fills no slot is left out. */
    private static double[] slotMeans(double[] values, double[] weightS, double slotS) {
        double[] means = new double[values.length];
        int slots = 0;
        double sum = 0;
        double seconds = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            sum += weightS[i] * values[i];
            seconds += weightS[i];
            if (seconds >= slotS) {
                means[slots++] = sum / seconds;
                sum = 0;
                seconds = 0;
            }
        }
        return Arrays.copyOf(means, slots);
    }
}

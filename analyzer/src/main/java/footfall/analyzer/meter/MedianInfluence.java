// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import java.util.Arrays;

/**
 * What each value does to the median: a series whose mean scatters as the median does, so that the error of a median can be had from
 * sums. A value above the median pulls by half the sparsity, one below pushes by as much; the sparsity is the slope of the quantiles at
 * the middle.
 *
 * <p><b>Source:</b> influence function of the median (Hampel 1974); sparsity from a difference of quantiles (Siddiqui 1960).
 */
final class MedianInfluence {
    private MedianInfluence() {}

    static double[] of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int size = sorted.length;
        double[] influence = new double[size];
        if (size == 0) {
            return influence;
        }
        double span = Math.min(0.25, Math.pow(size, -0.2) / 2);
        int low = (int) Math.floor((0.5 - span) * (size - 1));
        int high = (int) Math.ceil((0.5 + span) * (size - 1));
        double sparsity = high > low ? (sorted[high] - sorted[low]) * size / (high - low) : 0;
        double middle = (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
        for (int i = 0; i < size; i++) {
            influence[i] = middle + Math.signum(values[i] - middle) * sparsity / 2;
        }
        return influence;
    }
}

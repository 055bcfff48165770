// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.statistics.BlockBootstrap;
import java.util.Arrays;

/**
 * How well the median of a series is known whose neighbours resemble each other. What is uncertain is which share of the values lies below
 * the true median; the block bootstrap ({@link BlockBootstrap}) tells by how much, and the quantiles at one half less and one half more
 * than that bound the median. Where left and right make two clusters, the bounds lie in both, as they must. One sort and one bootstrap of
 * a mean, whatever the length.
 *
 * <p><b>Source:</b> Woodruff 1952, bounds of a quantile from those of the share below it.
 *
 * <p><b>Differs from the source:</b> 1. the share is never taken to be better known than that of independent values, since blocks of an
 * even length cancel what alternates; 2. one half-width, the longer of both sides.
 */
final class MedianError {
    private static final double NORMAL_95 = 1.959964;

    private MedianError() {}

    /** 95 % half-width of the median; NaN where the series is too short. */
    static double halfWidth95(double[] values) {
        if (values.length < BlockBootstrap.FEWEST) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double middle = quantile(sorted, 0.5);
        double share = Math.max(blockShare(values, middle), NORMAL_95 * 0.5 / Math.sqrt(values.length));
        double below = middle - quantile(sorted, 0.5 - share);
        return Math.max(below, quantile(sorted, 0.5 + share) - middle);
    }

    /** 95 % half-width of the share below the median. */
    private static double blockShare(double[] values, double middle) {
        double[] below = new double[values.length];
        for (int i = 0; i < below.length; i++) {
            below[i] = 0.5 - 0.5 * Math.signum(values[i] - middle);
        }
        return BlockBootstrap.halfWidth95OfMean(below);
    }

    private static double quantile(double[] sorted, double share) {
        double at = Math.max(0, Math.min(1, share)) * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import java.util.Arrays;

/**
 * The median of numbers: the value in the middle, or the mean of the two there. Takes time in proportion to how many there are, where
 * sorting takes more.
 *
 * <p><b>Source:</b> selection by partition around a guess, Hoare 1961; the guess is the middle one of first, middle and last.
 */
public final class Median {
    /** So few are sorted sooner than parted. */
    private static final int FEW = 24;

    private Median() {}

    /** Of all entries, which stay in their order; NaN where there are none, or where one is not a number. */
    public static double of(double[] values) {
        int size = values.length;
        double[] work = values.clone();
        if (size == 0 || Double.isNaN(select(work, size / 2))) {
            return Double.NaN;
        }
        double upper = work[size / 2];
        if (size % 2 == 1) {
            return upper;
        }
        double lower = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size / 2; i++) {
            lower = Math.max(lower, work[i]);
        }
        return (lower + upper) / 2;
    }

    /** Puts the entry of a rank into its place, with none larger before and none smaller behind; NaN where one is not a number. */
    private static double select(double[] work, int rank) {
        for (double value : work) {
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
        }
        int low = 0;
        int high = work.length - 1;
        while (high - low >= FEW) {
            double guess = middleOf(work[low], work[(low + high) >>> 1], work[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (work[left] < guess) {
                    left++;
                }
                while (work[right] > guess) {
                    right--;
                }
                if (left <= right) {
                    double swapped = work[left];
                    work[left++] = work[right];
                    work[right--] = swapped;
                }
            }
            low = rank > right ? Math.min(left, rank) : low;
            high = rank < left ? Math.max(right, rank) : high;
        }
        Arrays.sort(work, low, high + 1);
        return work[rank];
    }

    private static double middleOf(double one, double two, double three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }
}

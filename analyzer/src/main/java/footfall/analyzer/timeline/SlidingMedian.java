// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

/** Median of a changing set of cadences, to 1 spm: bins and a pointer that walks with the set. */
final class SlidingMedian {
    private static final int HIGHEST_SPM = 400;

    private final int[] bins = new int[HIGHEST_SPM + 1];
    private int count;
    private int medianBin;
    private int below;

    void add(double spm) {
        change(spm, 1);
    }

    void remove(double spm) {
        change(spm, -1);
    }

    private void change(double spm, int sign) {
        int bin = (int) Math.max(0, Math.min(HIGHEST_SPM, Math.round(spm)));
        bins[bin] += sign;
        count += sign;
        below += bin < medianBin ? sign : 0;
    }

    /** Members of the set. */
    int count() {
        return count;
    }

    /** The median; only where the set is not empty. */
    double median() {
        int half = (count - 1) / 2;
        while (below > half) {
            below -= bins[--medianBin];
        }
        while (below + bins[medianBin] <= half) {
            below += bins[medianBin++];
        }
        return medianBin;
    }
}

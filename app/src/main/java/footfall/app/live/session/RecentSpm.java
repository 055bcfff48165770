// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The median of the newest seconds that the band is judged by. A value that already looks back on four seconds of signal is joined by one second
 * of values, one that stands for now alone by five: either way five seconds of running count, and the judgement is no later than it must be.
 */
final class RecentSpm {
    private static final int MOST = 64;

    private final double[] values = new double[MOST];
    private final long[] timesNs = new long[MOST];
    private final double[] sorted = new double[MOST];
    private long added;

    void clear() {
        added = 0;
    }

    void add(long nowNs, double spm) {
        int at = (int) (added++ % MOST);
        values[at] = spm;
        timesNs[at] = nowNs;
    }

    /** Median of the values since then; absent without any. */
    OptionalDouble median(long nowNs, double spanS) {
        long sinceNs = nowNs - Math.round(Math.max(0, SessionLimits.MEDIAN_S - spanS) * 1e9);
        int count = 0;
        for (long i = added - 1; i >= Math.max(0, added - MOST) && timesNs[(int) (i % MOST)] > sinceNs; i--) {
            sorted[count++] = values[(int) (i % MOST)];
        }
        if (count == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(sorted, 0, count);
        return OptionalDouble.of((sorted[(count - 1) / 2] + sorted[count / 2]) / 2);
    }
}

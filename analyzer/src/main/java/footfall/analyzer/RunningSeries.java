// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of running side by side, for charts of one quantity against another. Arrays are read-only by contract and of one length; NaN
 * marks an absent value. A long run is thinned evenly to at most {@value #MOST_ROWS} rows; no statistic comes from here.
 *
 * @param timeS seconds from the start of the recording, increasing
 * @param cadenceSpm steps of both feet a minute
 * @param speedMps speed, m/s
 * @param contactMs ground contact time, ms
 * @param flightMs flight time, ms
 * @param leftSharePct left foot's share of the ground contact time of both, %
 * @param stepLengthM step length as recorded or from speed and cadence, m
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record RunningSeries(
        double[] timeS,
        double[] cadenceSpm,
        double[] speedMps,
        double[] contactMs,
        double[] flightMs,
        double[] leftSharePct,
        double[] stepLengthM) {
    /** What a chart can show and a page can carry. */
    public static final int MOST_ROWS = 7200;

    /** @throws IllegalArgumentException where the arrays differ in length */
    public RunningSeries {
        for (double[] column : new double[][] {cadenceSpm, speedMps, contactMs, flightMs, leftSharePct, stepLengthM}) {
            if (column.length != timeS.length) {
                throw new IllegalArgumentException(
                        "every column needs " + timeS.length + " rows, got one with " + column.length);
            }
        }
    }

    /** No rows. */
    public static RunningSeries empty() {
        double[] none = {};
        return new RunningSeries(none, none, none, none, none, none, none);
    }

    /** Number of rows. */
    public int rows() {
        return timeS.length;
    }

    /** By content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunningSeries that && Arrays.deepEquals(columns(), that.columns());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns());
    }

    private double[][] columns() {
        return new double[][] {timeS, cadenceSpm, speedMps, contactMs, flightMs, leftSharePct, stepLengthM};
    }
}

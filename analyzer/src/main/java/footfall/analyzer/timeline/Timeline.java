// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import java.util.List;

/**
 * One clean time axis: rows in strictly increasing time, each with the seconds it stands for and what the runner did in them.
 * Arrays are read-only by contract; row {@code i} of one belongs to row {@code i} of all. NaN marks an absent value.
 *
 * @param startEpochMs time of row 0, ms since 1970-01-01T00:00Z
 * @param timeS seconds from row 0, strictly increasing
 * @param holdS seconds that the row's values stand for: until the next row, never across a stop or a gap; 0 outside the timer
 * @param leg index of the leg that the row belongs to, −1 for none
 * @param gait run, walk or none
 * @param cadenceSpm steps of both feet a minute on foot legs; NaN where absent, zero, a dropout or a spike
 * @param speedMps speed; NaN where absent
 * @param gradePct slope of the ground over the last stretch; NaN where unknown
 * @param columns every other series, one a quantity and source, aligned to the rows
 * @param pauses stretches in which the timer stood still
 * @param gaps stretches without rows although the timer ran
 */
@SuppressWarnings("ArrayRecordComponent") // a timeline is never compared
public record Timeline(
        long startEpochMs,
        double[] timeS,
        double[] holdS,
        int[] leg,
        Gait[] gait,
        double[] cadenceSpm,
        double[] speedMps,
        double[] gradePct,
        List<Column> columns,
        List<Span> pauses,
        List<Span> gaps) {
    /** Keeps copies of the lists. */
    public Timeline {
        columns = List.copyOf(columns);
        pauses = List.copyOf(pauses);
        gaps = List.copyOf(gaps);
    }

    /** Number of rows. */
    public int rows() {
        return timeS.length;
    }

    /** Whether the row is running and stands for some time. */
    public boolean isRunning(int row) {
        return gait[row] == Gait.RUN && holdS[row] > 0;
    }

    /** Every source of a quantity. */
    public List<Column> of(Quantity quantity) {
        return columns.stream().filter(column -> column.quantity() == quantity).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.RecordColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Merges the rows of one second and brings them into order. Some devices write each field in a row of its own, others step back by
 * a second or two; after this every second occurs once.
 *
 * <p>Of several values of one column within a second the one written last counts: it is the device's newest word.
 */
final class RowMerger {
    private static final int ROW_BITS = 31;
    private static final long MAX_SECONDS = 1L << 31;

    private RowMerger() {}

    static MergedRows merge(RecordColumns records, ClockMend clock) {
        long[] shiftsMs = clock.rowShiftsMs();
        int rows = records.rows();
        long[] seconds = new long[rows];
        int[] order = new int[rows];
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            if (!clock.isDropped(row)) {
                seconds[kept] = Math.floorDiv(records.epochMs(row) + shiftsMs[row], 1000L);
                order[kept++] = row;
            }
        }
        return assemble(records, sorted(seconds, order, kept));
    }

    /** Rows in order of time; those of one second in the order of writing. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Order(long[] seconds, int[] rows, int count) {}

    private static Order sorted(long[] seconds, int[] rows, int count) {
        boolean ordered = true;
        long first = count == 0 ? 0 : seconds[0];
        for (int index = 1; index < count; index++) {
            ordered &= seconds[index] >= seconds[index - 1];
            first = Math.min(first, seconds[index]);
        }
        return ordered ? new Order(seconds, rows, count) : inOrder(seconds, rows, count, first);
    }

    private static Order inOrder(long[] seconds, int[] rows, int count, long first) {
        long[] keys = new long[count];
        int kept = 0;
        for (int index = 0; index < count; index++) {
            long offset = seconds[index] - first;
            if (offset < MAX_SECONDS) {
                keys[kept++] = offset << ROW_BITS | rows[index];
            }
        }
        Arrays.sort(keys, 0, kept);
        for (int index = 0; index < kept; index++) {
            seconds[index] = first + (keys[index] >> ROW_BITS);
            rows[index] = (int) (keys[index] & MAX_SECONDS - 1);
        }
        return new Order(seconds, rows, kept);
    }

    private static MergedRows assemble(RecordColumns records, Order order) {
        int[] target = new int[order.count()];
        double[] timeS = new double[order.count()];
        int merged = 0;
        for (int index = 0; index < order.count(); index++) {
            if (index == 0 || order.seconds()[index] != order.seconds()[index - 1]) {
                timeS[merged++] = order.seconds()[index] - order.seconds()[0];
            }
            target[index] = merged - 1;
        }
        long startEpochMs = merged == 0 ? 0 : order.seconds()[0] * 1000;
        if (merged == records.rows() && isAsWritten(order)) {
            // The ordinary recording: nothing to merge, so nothing to copy.
            return new MergedRows(startEpochMs, timeS, records.columns());
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : records.columns()) {
            double[] values = new double[merged];
            Arrays.fill(values, Double.NaN);
            for (int index = 0; index < order.count(); index++) {
                double value = column.values()[order.rows()[index]];
                if (!Double.isNaN(value)) {
                    values[target[index]] = value;
                }
            }
            columns.add(new Column(column.quantity(), column.source(), values));
        }
        return new MergedRows(startEpochMs, Arrays.copyOf(timeS, merged), columns);
    }

    private static boolean isAsWritten(Order order) {
        for (int index = 0; index < order.count(); index++) {
            if (order.rows()[index] != index) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a watch activity as columns, in the order in which the device wrote them: times may repeat or step back here, the
 * timeline mends that. Build with {@link Builder}.
 */
public final class RecordColumns {
    private final long[] epochMs;
    private final List<Column> columns;

    private RecordColumns(long[] epochMs, List<Column> columns) {
        this.epochMs = epochMs;
        this.columns = List.copyOf(columns);
    }

    /** No rows. */
    public static RecordColumns empty() {
        return new Builder().build();
    }

    /** Number of rows. */
    public int rows() {
        return epochMs.length;
    }

    /** Time of a row, ms since 1970-01-01T00:00Z (or since the device was switched on, where it knew no better). */
    public long epochMs(int row) {
        return epochMs[row];
    }

    /** Every column that holds at least one value. */
    public List<Column> columns() {
        return columns;
    }

    /** Every source of a quantity, native first, then in the order of their first appearance. */
    public List<Column> of(Quantity quantity) {
        List<Column> found = new ArrayList<>();
        for (Column column : columns) {
            if (column.quantity() == quantity) {
                found.add(found.size(), column);
            }
        }
        found.sort(
                (a, b) -> Boolean.compare(b.source().nativeField(), a.source().nativeField()));
        return List.copyOf(found);
    }

    /** The native column of a quantity. */
    public Optional<Column> ofFormat(Quantity quantity) {
        return of(quantity).stream()
                .filter(column -> column.source().nativeField())
                .findFirst();
    }

    /**
     * Grows columns row by row. Not thread-safe: one per recording.
     *
     * <p>Call {@link #column} for a slot, {@link #row} to begin a row, {@link #set} for its values.
     */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 1024;

        private long[] epochMs = new long[FIRST_CAPACITY];
        private int rows;
        private final List<Quantity> quantities = new ArrayList<>();
        private final List<SeriesSource> sources = new ArrayList<>();
        private final List<double[]> values = new ArrayList<>();

        /** Slot of a column, made when it is first asked for. */
        public int column(Quantity quantity, SeriesSource source) {
            for (int slot = 0; slot < quantities.size(); slot++) {
                if (quantities.get(slot) == quantity && sources.get(slot).equals(source)) {
                    return slot;
                }
            }
            quantities.add(quantity);
            sources.add(source);
            values.add(filled(epochMs.length));
            return quantities.size() - 1;
        }

        /** Begins a row. */
        public Builder row(long timeEpochMs) {
            if (rows == epochMs.length) {
                grow();
            }
            epochMs[rows++] = timeEpochMs;
            return this;
        }

        /** Sets a value of the row begun last; a value that is not finite is left absent. */
        public Builder set(int slot, double value) {
            if (rows == 0) {
                throw new IllegalStateException("begin a row before setting its values");
            }
            if (Double.isFinite(value)) {
                values.get(slot)[rows - 1] = value;
            }
            return this;
        }

        /** Empties a column: it is left out of the result. */
        public Builder clear(int slot) {
            Arrays.fill(values.get(slot), Double.NaN);
            return this;
        }

        /** Rows so far. */
        public int rows() {
            return rows;
        }

        /** The finished columns; those without any value are left out. */
        public RecordColumns build() {
            List<Column> columns = new ArrayList<>();
            for (int slot = 0; slot < values.size(); slot++) {
                Column column =
                        new Column(quantities.get(slot), sources.get(slot), Arrays.copyOf(values.get(slot), rows));
                if (column.hasValues()) {
                    columns.add(column);
                }
            }
            return new RecordColumns(Arrays.copyOf(epochMs, rows), columns);
        }

        private void grow() {
            int capacity = epochMs.length * 2;
            epochMs = Arrays.copyOf(epochMs, capacity);
            for (int slot = 0; slot < values.size(); slot++) {
                double[] grown = filled(capacity);
                System.arraycopy(values.get(slot), 0, grown, 0, rows);
                values.set(slot, grown);
            }
        }

        private static double[] filled(int length) {
            double[] array = new double[length];
            Arrays.fill(array, Double.NaN);
            return array;
        }
    }
}

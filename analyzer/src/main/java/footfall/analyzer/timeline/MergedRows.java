// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows in strictly increasing time, one a second at most.
 *
 * @param startEpochMs time of row 0, ms since 1970-01-01T00:00Z
 * @param timeS seconds from row 0
 * @param columns every column, aligned to the rows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MergedRows(long startEpochMs, double[] timeS, List<Column> columns) {
    MergedRows {
        columns = List.copyOf(columns);
    }

    int rows() {
        return timeS.length;
    }

    /** Time of the last row, s. */
    double endS() {
        return timeS.length == 0 ? 0 : timeS[timeS.length - 1];
    }

    /** Seconds from row 0 to a mended time. */
    double secondsTo(long epochMs) {
        return (epochMs - startEpochMs) / 1000.0;
    }

    /** Every source of a quantity, native first. */
    List<Column> of(Quantity quantity) {
        List<Column> found = new ArrayList<>();
        int natives = 0;
        for (Column column : columns) {
            if (column.quantity() == quantity) {
                found.add(column.source().nativeField() ? natives++ : found.size(), column);
            }
        }
        return found;
    }

    /** The source of a quantity that the runner prefers, or the native one, or the first. */
    Optional<Column> chosen(Quantity quantity, Optional<String> preferredSeries) {
        return SeriesPick.pick(of(quantity), preferredSeries);
    }
}

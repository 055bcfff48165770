// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Picks one of several sources of a quantity: the one that the runner prefers, else the format's own, else the first. A source that
 * is next to empty (a sensor that was configured but not worn) gives way to one that is not.
 */
public final class SeriesPick {
    /** Share of the fullest source's values below which a source counts as next to empty. */
    private static final double NEXT_TO_EMPTY = 0.1;

    private SeriesPick() {}

    /** The source to use, from columns with the native one first; empty only where there are none. */
    public static Optional<Column> pick(List<Column> columns, Optional<String> preferredSeries) {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int[] filled = new int[columns.size()];
        int fullest = 0;
        for (int index = 0; index < filled.length; index++) {
            filled[index] = countPositive(columns.get(index).values());
            fullest = Math.max(fullest, filled[index]);
        }
        String wanted =
                preferredSeries.map(name -> name.toLowerCase(Locale.ROOT)).orElse("");
        for (int index = 0; index < filled.length && !wanted.isEmpty(); index++) {
            String label = columns.get(index).source().label().toLowerCase(Locale.ROOT);
            if (filled[index] > 0 && label.contains(wanted)) {
                return Optional.of(columns.get(index));
            }
        }
        for (int index = 0; index < filled.length; index++) {
            if (filled[index] >= NEXT_TO_EMPTY * fullest) {
                return Optional.of(columns.get(index));
            }
        }
        return Optional.of(columns.get(0));
    }

    private static int countPositive(double[] values) {
        int count = 0;
        for (double value : values) {
            if (value > 0) {
                count++;
            }
        }
        return count;
    }

    /** The choice made for a quantity, for the reader; empty where there was no source at all. */
    public static Optional<SeriesChoice> choice(List<Column> columns, Optional<String> preferredSeries) {
        Optional<Column> used = pick(columns, preferredSeries);
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<String> available = new ArrayList<>();
        for (Column column : columns) {
            available.add(column.source().label());
        }
        return Optional.of(new SeriesChoice(
                used.get().quantity().label(), used.get().source().label(), available));
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column for each quantity, and what there was to choose from.
 *
 * @param columns the column used, by quantity
 * @param choices the same for people, with the columns not used
 * @param warnings a preference that nothing answered to
 */
record SeriesSelection(Map<Quantity, Column> columns, List<SeriesChoice> choices, List<QualityWarning> warnings) {
    SeriesSelection {
        columns = columns.isEmpty() ? new EnumMap<>(Quantity.class) : new EnumMap<>(columns);
        choices = List.copyOf(choices);
        warnings = List.copyOf(warnings);
    }

    /** The column used for a quantity. */
    Optional<Column> of(Quantity quantity) {
        return Optional.ofNullable(columns.get(quantity));
    }

    /** Whether both quantities are there and come from one device: the format itself, or one application. */
    boolean sameSource(Quantity one, Quantity other) {
        Column first = columns.get(one);
        Column second = columns.get(other);
        return first != null && second != null && SeriesSelector.home(first).equals(SeriesSelector.home(second));
    }
}

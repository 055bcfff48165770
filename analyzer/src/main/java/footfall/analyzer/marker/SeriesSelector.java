// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.SeriesChoice;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.timeline.Timeline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses one source for each quantity. Two sensors on one run differ by up to 34 ms of contact time and 32 mm of oscillation, so
 * values of two sources never meet in one series, and what belongs together is taken from one of them where it can be.
 *
 * <p>Order: the caller's preference; the source that gives the ground contact time (native before applications, the application with
 * the most quantities before the others); native; the first in the recording. A source with less than 30 usable seconds of
 * running does not count: a sensor that was set up and never worn writes zeros. Cadence, speed, distance and altitude are chosen by the timeline and not here.
 */
final class SeriesSelector {
    private static final Set<Quantity> CHOSEN_BY_TIMELINE = EnumSet.of(
            Quantity.CADENCE,
            Quantity.SPEED,
            Quantity.DISTANCE,
            Quantity.ALTITUDE,
            Quantity.GRADE,
            Quantity.LATITUDE,
            Quantity.LONGITUDE);
    private static final String NATIVE = "native";

    private SeriesSelector() {}

    /** One column for each quantity that the running seconds carry. */
    static SeriesSelection select(Timeline timeline, WatchOptions options) {
        Map<Quantity, List<Column>> usable = usable(timeline);
        String preference = fold(options.preferredSeries().orElse(""));
        String home = homeOfContact(usable, preference);
        Map<Quantity, Column> used = new EnumMap<>(Quantity.class);
        List<SeriesChoice> choices = new ArrayList<>();
        for (Map.Entry<Quantity, List<Column>> entry : usable.entrySet()) {
            Column column = choose(entry.getValue(), preference, home);
            used.put(entry.getKey(), column);
            choices.add(new SeriesChoice(entry.getKey().label(), column.source().label(), labels(entry.getValue())));
        }
        return new SeriesSelection(used, choices, warnings(timeline, preference));
    }

    /** The device behind a column: "native" or the application's name. */
    static String home(Column column) {
        return column.source().nativeField() ? NATIVE : column.source().app();
    }

    private static Map<Quantity, List<Column>> usable(Timeline timeline) {
        Map<Quantity, List<Column>> usable = new EnumMap<>(Quantity.class);
        for (Column column : timeline.columns()) {
            if (!CHOSEN_BY_TIMELINE.contains(column.quantity())
                    && runningSeconds(timeline, column) >= RunningMean.SHORTEST_S) {
                usable.putIfAbsent(column.quantity(), new ArrayList<>());
                List<Column> list = usable.get(column.quantity());
                list.add(column.source().nativeField() ? 0 : list.size(), column);
            }
        }
        return usable;
    }

    private static double runningSeconds(Timeline timeline, Column column) {
        RunningLimits limits = RunningLimits.of(column.quantity());
        double[] values = column.values();
        double[] holdS = timeline.holdS();
        double seconds = 0;
        // Enough is enough: a long run is not read to its end for a yes.
        for (int row = 0; row < values.length && seconds < RunningMean.SHORTEST_S; row++) {
            if (limits.allow(values[row]) && timeline.isRunning(row)) {
                seconds += holdS[row];
            }
        }
        return seconds;
    }

    private static String homeOfContact(Map<Quantity, List<Column>> usable, String preference) {
        List<Column> contacts = usable.getOrDefault(Quantity.GROUND_CONTACT_TIME, List.of());
        for (Column column : contacts) {
            if (matches(column, preference)) {
                return home(column);
            }
        }
        String best = NATIVE;
        int most = 0;
        for (Column column : contacts) {
            if (column.source().nativeField()) {
                return NATIVE;
            }
            int quantities = quantitiesOf(home(column), usable);
            if (quantities > most) {
                most = quantities;
                best = home(column);
            }
        }
        return best;
    }

    private static int quantitiesOf(String home, Map<Quantity, List<Column>> usable) {
        int count = 0;
        for (List<Column> columns : usable.values()) {
            for (Column column : columns) {
                count += home(column).equals(home) ? 1 : 0;
            }
        }
        return count;
    }

    private static Column choose(List<Column> columns, String preference, String home) {
        for (Column column : columns) {
            if (matches(column, preference)) {
                return column;
            }
        }
        for (Column column : columns) {
            if (home(column).equals(home)) {
                return column;
            }
        }
        return columns.get(0);
    }

    private static boolean matches(Column column, String preference) {
        if (preference.isEmpty() || column.source().nativeField()) {
            return preference.equals(NATIVE);
        }
        return fold(column.source().app()).contains(preference);
    }

    private static List<QualityWarning> warnings(Timeline timeline, String preference) {
        if (preference.isEmpty()) {
            return List.of();
        }
        Set<String> homes = new LinkedHashSet<>();
        for (Column column : timeline.columns()) {
            if (matches(column, preference)) {
                return List.of();
            }
            homes.add(home(column));
        }
        String there = homes.isEmpty() ? "none" : String.join(", ", homes);
        return List.of(QualityWarning.of(
                "series-not-found",
                "No series of this recording comes from \"" + preference + "\"; its sources are: " + there + "."));
    }

    private static List<String> labels(List<Column> columns) {
        List<String> labels = new ArrayList<>(columns.size());
        for (Column column : columns) {
            labels.add(column.source().label());
        }
        return labels;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

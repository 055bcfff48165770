// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.device.text.ColumnName.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the columns of one accelerometer by the names in a header. */
final class HeaderColumns {
    private static final int[] NO_COLUMNS = {};

    private final List<ColumnName> names;

    HeaderColumns(List<ColumnName> names) {
        this.names = names;
    }

    /** Reads the names of all cells of a header. */
    static HeaderColumns of(List<String> cells) {
        List<ColumnName> names = new ArrayList<>(cells.size());
        for (String cell : cells) {
            names.add(ColumnName.of(cell));
        }
        return new HeaderColumns(names);
    }

    /** Names in the order of the columns. */
    List<ColumnName> names() {
        return names;
    }

    /**
     * The columns, or nothing where no name is one of acceleration.
     *
     * @param time column of time, chosen by what is in it
     */
    Optional<Columns> choose(int time) {
        int[] acceleration = widest(Kind.ACCELERATION, 3);
        int[] gravity = NO_COLUMNS;
        if (acceleration.length == 0) {
            acceleration = widest(Kind.WITHOUT_GRAVITY, 3);
            gravity = acceleration.length == 0 ? NO_COLUMNS : widest(Kind.GRAVITY, 3);
        }
        for (int axes = 2; axes > 0 && acceleration.length == 0; axes--) {
            acceleration = axes == 1 ? single(Kind.MAGNITUDE) : widest(Kind.ACCELERATION, axes);
        }
        if (acceleration.length == 0) {
            acceleration = widest(Kind.WITHOUT_GRAVITY, 2);
        }
        if (acceleration.length == 0) {
            acceleration = single(Kind.ACCELERATION);
        }
        if (acceleration.length == 0) {
            return Optional.empty();
        }
        int[] dates = single(Kind.DATE);
        int date = dates.length == 0 ? Columns.NONE : dates[0];
        int[] sequences = single(Kind.SEQUENCE);
        int sequence = sequences.length == 0 ? Columns.NONE : sequences[0];
        return Optional.of(new Columns(time, date, acceleration, gravity, widest(Kind.GYRO, 3), sequence));
    }

    /** Columns that are named as time, best first: those that name their unit. */
    List<Integer> times() {
        List<Integer> times = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind() == Kind.TIME) {
                boolean clear = Units.perSecond(names.get(i).unit()) > 0;
                times.add(clear ? clearTimes(times) : times.size(), i);
            }
        }
        return times;
    }

    private int clearTimes(List<Integer> times) {
        int clear = 0;
        while (clear < times.size()
                && Units.perSecond(names.get(times.get(clear)).unit()) > 0) {
            clear++;
        }
        return clear;
    }

    /** How many sensors of this kind have as many axes as the one that was chosen. */
    int sensors(Kind kind, int axes) {
        int count = 0;
        for (int[] columns : sensorsOf(kind).values()) {
            count += axesOf(columns) == axes ? 1 : 0;
        }
        return count;
    }

    private int[] widest(Kind kind, int axes) {
        for (int[] columns : sensorsOf(kind).values()) {
            if (axesOf(columns) == axes) {
                return Arrays.stream(columns).filter(column -> column >= 0).toArray();
            }
        }
        return NO_COLUMNS;
    }

    private Map<String, int[]> sensorsOf(Kind kind) {
        Map<String, int[]> sensors = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            ColumnName name = names.get(i);
            if (name.kind() == kind && name.axis() >= 0) {
                int[] columns = sensors.computeIfAbsent(
                        name.sensor(), key -> new int[] {Columns.NONE, Columns.NONE, Columns.NONE});
                if (columns[name.axis()] < 0) {
                    columns[name.axis()] = i;
                }
            }
        }
        return sensors;
    }

    private static int axesOf(int[] columns) {
        int axes = 0;
        for (int column : columns) {
            axes += column >= 0 ? 1 : 0;
        }
        return axes;
    }

    private int[] single(Kind kind) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind() == kind) {
                return new int[] {i};
            }
        }
        return NO_COLUMNS;
    }
}

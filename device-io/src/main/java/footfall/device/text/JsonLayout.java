// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.device.RecordingException;
import footfall.device.SampleReading;
import footfall.device.text.ColumnName.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds which keys of JSON Lines hold time and acceleration, from the head. Not thread-safe: one per stream. */
final class JsonLayout {
    private static final int MOST_LINES = 1000;

    private final String name;
    private final LayoutFinder finder;
    private final JsonLine walker = new JsonLine(this::take);
    private final Map<String, Long> pathOf = new LinkedHashMap<>();
    private final Map<String, String> valueOf = new HashMap<>();
    private byte[] bytes = new byte[0];

    private JsonLayout(String name, SampleReading user) {
        this.name = name;
        this.finder = new LayoutFinder(name, user);
    }

    /** Finds the layout; the lines stand at their begin afterwards. */
    static Layout find(ByteLines lines, String name, SampleReading user) throws IOException {
        return new JsonLayout(name, user).find(lines);
    }

    private Layout find(ByteLines lines) throws IOException {
        List<byte[]> head = lines.head();
        for (byte[] line : head.subList(0, Math.min(MOST_LINES, head.size()))) {
            bytes = line;
            walker.walk(line, 0, line.length);
        }
        HeaderColumns header = HeaderColumns.of(names());
        List<Integer> times = header.times();
        Optional<Columns> columns = header.choose(times.isEmpty() ? Columns.NONE : times.get(0));
        if (columns.isEmpty()) {
            throw new RecordingException(
                    name,
                    "expected objects with acceleration ({\"t\":…, \"a\":[x,y,z]}), found none in the first lines");
        }
        LayoutFinder.Named named = new LayoutFinder.Named(columns.get(), Optional.of(header));
        double[][] rows = rows(row(columns.get(), null), head);
        Clock clock = clock(named, rows);
        return finder.complete(named, clock, row(columns.get(), clock), rows, said());
    }

    private void take(long path, int from, int to) {
        String key = walker.name();
        pathOf.putIfAbsent(key, path);
        valueOf.putIfAbsent(key, new String(bytes, from, Math.max(from, to) - from, StandardCharsets.UTF_8));
    }

    /** Names of all values, with the units that a line of their own may state. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (String key : pathOf.keySet()) {
            Kind kind = ColumnName.of(key).kind();
            String unitKey = kind == Kind.GYRO ? "gyroUnit" : kind == Kind.TIME ? "clock" : "unit";
            boolean measured = kind != Kind.OTHER && !key.equals(unitKey);
            String unit = measured ? valueOf.getOrDefault(unitKey, "") : "";
            names.add(key.equals("clock") || unit.isEmpty() ? key.replace("clock", "") : key + " (" + unit + ")");
        }
        return names;
    }

    private Preamble said() {
        List<String> lines = new ArrayList<>();
        lines.add("rate_hz=" + valueOf.getOrDefault("rateHz", ""));
        lines.add("range_g=" + valueOf.getOrDefault("rangeG", ""));
        lines.add("start=" + valueOf.getOrDefault("start", ""));
        return Preamble.of(lines);
    }

    private JsonRow row(Columns columns, @Nullable Clock clock) {
        int[] slotOf = columns.slots();
        long[] paths = new long[slotOf.length];
        int column = 0;
        for (long path : pathOf.values()) {
            if (column < paths.length) {
                paths[column++] = path;
            }
        }
        return new JsonRow(paths, slotOf, columns.time() >= 0, clock);
    }

    private static double[][] rows(RowParser parser, List<byte[]> lines) {
        List<double[]> rows = new ArrayList<>();
        for (byte[] line : lines) {
            double[] slots = new double[Slot.COUNT];
            if (parser.parse(line, 0, line.length, slots) == RowParser.Row.SAMPLE) {
                rows.add(slots);
            }
        }
        return rows.toArray(new double[0][]);
    }

    private Clock clock(LayoutFinder.Named named, double[][] rows) {
        int column = named.columns().time();
        if (column < 0) {
            return Clock.counting(1);
        }
        String key = new ArrayList<>(pathOf.keySet()).get(column);
        byte[] first = valueOf.getOrDefault(key, "").getBytes(StandardCharsets.UTF_8);
        Clock written = Clock.written(false);
        long ns = written.stampNs(first, 0, first.length);
        if (!Double.isNaN(NumberCell.parse(first, 0, first.length)) || ns == StampCell.NONE) {
            return finder.counting(named, rows);
        }
        written.sinceFirst(ns);
        return written;
    }
}

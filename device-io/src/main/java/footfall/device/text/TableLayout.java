// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.device.RecordingException;
import footfall.device.SampleReading;
import footfall.device.container.SafeName;
import footfall.device.text.ColumnName.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds how a table is laid out, from its head. Not thread-safe: one per stream. */
final class TableLayout {
    private final String name;
    private final LayoutFinder finder;

    private TableLayout(String name, SampleReading user) {
        this.name = name;
        this.finder = new LayoutFinder(name, user);
    }

    /** Finds the layout; the lines stand at their begin afterwards. */
    static Layout find(ByteLines lines, String name, SampleReading user) throws IOException {
        return new TableLayout(name, user).find(lines);
    }

    private Layout find(ByteLines lines) throws IOException {
        List<byte[]> raw = lines.head();
        List<String> texts = new ArrayList<>(raw.size());
        for (byte[] line : raw) {
            texts.add(new String(line, StandardCharsets.UTF_8));
        }
        Optional<HeadTable> found = HeadTable.of(texts);
        if (found.isEmpty()) {
            throw new RecordingException(
                    name,
                    "expected rows of numbers (time, x, y, z), found none in the first " + texts.size() + " lines");
        }
        HeadTable table = found.get();
        Preamble said = Preamble.of(above(table));
        refuseCounts(said, table);
        LayoutFinder.Named named = columns(table);
        double[][] asWritten = rows(new TableRow(table, named.columns(), null), raw);
        Clock clock = clock(table, named, asWritten, said);
        return finder.complete(named, clock, new TableRow(table, named.columns(), clock), asWritten, said);
    }

    private static List<String> above(HeadTable table) {
        List<String> above = new ArrayList<>(table.lines().subList(0, table.firstRow()));
        for (String line : table.lines().subList(table.firstRow(), table.lines().size())) {
            if (line.startsWith("#")) {
                above.add(line);
            }
        }
        return above;
    }

    private void refuseCounts(Preamble said, HeadTable table) throws RecordingException {
        if (said.epochLine() > 0) {
            throw new RecordingException(
                    name,
                    "expected raw acceleration, found counts of activity for epochs of " + said.epoch() + " (line "
                            + said.epochLine() + " of " + table.lines().size()
                            + "): counts hold no rhythm of steps, export the raw data");
        }
    }

    private LayoutFinder.Named columns(HeadTable table) throws RecordingException {
        Optional<HeaderColumns> header = table.header();
        if (header.isEmpty()) {
            if (table.hasOtherNames()) {
                throw new RecordingException(
                        name, "expected columns of acceleration (x, y, z), found " + SafeName.of(namesAbove(table)));
            }
            return new LayoutFinder.Named(withoutHeader(table), header);
        }
        HeaderColumns names = header.get();
        DataColumns data = new DataColumns(table);
        int time = Columns.NONE;
        for (int candidate : names.times()) {
            if (time < 0 && data.isTime(candidate)) {
                time = candidate;
            }
        }
        if (time < 0 && names.times().isEmpty()) {
            time = data.writtenTime();
        }
        Columns columns = names.choose(time).orElseThrow();
        int sensors = names.sensors(Kind.ACCELERATION, columns.acceleration().length);
        if (sensors > 1) {
            finder.note(
                    "several-accelerometers",
                    "There are " + sensors + " accelerometers; the one that begins with "
                            + SafeName.of(
                                    names.names().get(columns.acceleration()[0]).text()) + " was read.");
        }
        return new LayoutFinder.Named(columns, header);
    }

    private static String namesAbove(HeadTable table) {
        int line = table.firstRow() - 1;
        while (table.lines().get(line).isBlank()) {
            line--;
        }
        return table.lines().get(line).strip();
    }

    private Columns withoutHeader(HeadTable table) throws RecordingException {
        Optional<Columns> guessed = new DataColumns(table).guess();
        if (guessed.isEmpty()) {
            throw new RecordingException(
                    name,
                    "expected columns of time and acceleration in line " + (table.firstRow() + 1) + ", found "
                            + SafeName.of(table.lines().get(table.firstRow())));
        }
        Columns columns = guessed.get();
        StringBuilder said = new StringBuilder("There are no column names; acceleration was taken from column");
        for (int i = 0; i < columns.acceleration().length; i++) {
            said.append(i == 0 ? " " : ", ").append(columns.acceleration()[i] + 1);
        }
        said.append(columns.time() < 0 ? "" : ", time from column " + (columns.time() + 1));
        said.append(
                columns.gyro().length == 0 ? "." : ", angular rate from column " + (columns.gyro()[0] + 1) + " on.");
        finder.note("columns-guessed", said.toString());
        return columns;
    }

    private static double[][] rows(RowParser parser, List<byte[]> lines) {
        List<double[]> rows = new ArrayList<>();
        for (byte[] line : lines) {
            double[] slots = new double[Slot.COUNT];
            RowParser.Row row = parser.parse(line, 0, line.length, slots);
            if (row == RowParser.Row.SAMPLE || row == RowParser.Row.OTHER_SENSOR) {
                rows.add(slots);
            }
        }
        return rows.toArray(new double[0][]);
    }

    private Clock clock(HeadTable table, LayoutFinder.Named named, double[][] rows, Preamble said) {
        int column = named.columns().time();
        if (column < 0) {
            return Clock.counting(1);
        }
        if (new DataColumns(table).isWritten(column)) {
            Clock clock = Clock.written(said.dayFirst());
            new DataColumns(table).startWith(clock, named.columns());
            return clock;
        }
        return finder.counting(named, rows);
    }
}

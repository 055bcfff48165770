// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names for the columns of a device that sends none: the number of cells tells them, {@code t,ax,ay,az[,gx,gy,gz]} with or without a stamp
 * and a line number. Anything else is left to what is in the columns.
 */
final class LineNames {
    private static final char[] DELIMITERS = {',', ';', '\t', Cells.BLANKS};
    private static final String XYZ = "ax,ay,az";
    private static final String TURNS = ",gx,gy,gz";
    private static final double MOST = 0.9;

    private LineNames() {}

    /** The lines, with names before them where they have none and can be named. */
    static List<byte[]> withNames(List<byte[]> lines) {
        List<String> texts = new ArrayList<>(lines.size());
        for (byte[] line : lines) {
            texts.add(text(line));
        }
        Optional<HeadTable> found = isJson(lines) ? Optional.empty() : HeadTable.of(texts);
        if (found.isEmpty() || found.get().header().isPresent() || found.get().hasOtherNames()) {
            return lines;
        }
        String names = names(found.get());
        if (names.isEmpty()) {
            return lines;
        }
        List<byte[]> named = new ArrayList<>(lines.size() + 1);
        named.add(names.replace(',', found.get().delimiter()).getBytes(StandardCharsets.US_ASCII));
        named.addAll(lines);
        return named;
    }

    private static String names(HeadTable table) {
        switch (table.width()) {
            case 3:
                return XYZ;
            case 4:
                return isClock(table, 0) ? "t," + XYZ : "";
            case 5:
                return numbered(table, "");
            case 6:
                return XYZ + TURNS;
            case 7:
                return isClock(table, 0) ? "t," + XYZ + TURNS : "";
            case 8:
                return numbered(table, TURNS);
            default:
                return "";
        }
    }

    private static String numbered(HeadTable table, String turns) {
        if (isCount(table, 0) && isClock(table, 1)) {
            return "seq,t," + XYZ + turns;
        }
        return isClock(table, 0) && isCount(table, 1) ? "t,seq," + XYZ + turns : "";
    }

    /** Numbers that hardly ever fall. */
    private static boolean isClock(HeadTable table, int column) {
        return share(table, column, false) >= MOST;
    }

    /** Numbers that rise by one. */
    private static boolean isCount(HeadTable table, int column) {
        return share(table, column, true) >= MOST;
    }

    private static double share(HeadTable table, int column, boolean byOne) {
        double before = Double.NaN;
        int steps = 0;
        int fitting = 0;
        for (int line = table.firstRow(); line < table.lines().size(); line++) {
            List<String> cells = table.cells(line);
            if (cells.size() != table.width() || !table.isRow(line)) {
                continue;
            }
            double value = Cells.number(cells.get(column), table.decimalComma());
            double step = value - before;
            before = value;
            if (!Double.isNaN(step)) {
                steps++;
                fitting += byOne ? step == 1 ? 1 : 0 : step >= 0 ? 1 : 0;
            }
        }
        return steps == 0 ? 1 : (double) fitting / steps;
    }

    /** Whether most lines are objects. */
    static boolean isJson(List<byte[]> lines) {
        int objects = 0;
        for (byte[] line : lines) {
            objects += first(line) == '{' ? 1 : 0;
        }
        return 2 * objects > lines.size();
    }

    private static int first(byte[] line) {
        int at = 0;
        while (at < line.length && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
        return at == line.length ? -1 : line[at];
    }

    static boolean canBegin(byte[] line) {
        int first = first(line);
        if (first == '{' || first == '#' || first == -1 || first == '\r') {
            return true;
        }
        for (byte b : line) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        String text = text(line);
        if (HeadTable.of(List.of(text)).isPresent()) {
            return true;
        }
        for (char delimiter : DELIMITERS) {
            if (HeaderColumns.of(Cells.split(text, delimiter))
                    .choose(Columns.NONE)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).stripTrailing();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a table: what separates the cells, where the rows begin, and what stands before them.
 *
 * @param delimiter between cells
 * @param decimalComma whether numbers are written {@code 0,5}
 * @param width cells of most rows
 * @param firstRow index of the first row among the lines
 * @param lines all lines of the head
 */
record HeadTable(char delimiter, boolean decimalComma, int width, int firstRow, List<String> lines) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|', Cells.BLANKS};
    private static final int MOST_LINES = 200;

    /** Finds the table; empty where no line holds two numbers. */
    static Optional<HeadTable> of(List<String> lines) {
        Optional<HeadTable> best = Optional.empty();
        int highest = 0;
        for (char delimiter : DELIMITERS) {
            for (boolean comma : delimiter == ',' ? new boolean[] {false} : new boolean[] {false, true}) {
                Shape shape = new Shape(lines, delimiter, comma);
                if (shape.score > highest) {
                    highest = shape.score;
                    best = Optional.of(new HeadTable(delimiter, comma, shape.width(), shape.first(), lines));
                }
            }
        }
        return best;
    }

    /** The cells of a line. */
    List<String> cells(int line) {
        return Cells.split(lines.get(line), delimiter);
    }

    /** Whether a line is a row of values. */
    boolean isRow(int line) {
        return isRow(cells(line), decimalComma);
    }

    private static boolean isRow(List<String> cells, boolean decimalComma) {
        return worth(cells, decimalComma) > 0;
    }

    /** How many more values than words a row has; 0 where it is none. */
    private static int worth(List<String> cells, boolean decimalComma) {
        int values = 0;
        int words = 0;
        for (String cell : cells) {
            Cells.Type type = Cells.type(cell, decimalComma);
            values += type == Cells.Type.NUMBER || type == Cells.Type.STAMP ? 1 : 0;
            words += type == Cells.Type.WORD ? 1 : 0;
        }
        return values >= 2 && values > words ? values - words : 0;
    }

    /** How well a way of splitting fits. */
    private static final class Shape {
        private final Map<Integer, Integer> widths = new HashMap<>();
        private final Map<Integer, Integer> firsts = new HashMap<>();
        private int score;

        Shape(List<String> lines, char delimiter, boolean comma) {
            for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#") || line.indexOf(delimiter) < 0) {
                    continue;
                }
                List<String> cells = Cells.split(line, delimiter);
                int worth = worth(cells, comma);
                if (worth > 0) {
                    score += worth;
                    widths.merge(cells.size(), 1, Integer::sum);
                    firsts.putIfAbsent(cells.size(), i);
                }
            }
        }

        int width() {
            int width = 0;
            int most = 0;
            for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
                if (entry.getValue() > most) {
                    most = entry.getValue();
                    width = entry.getKey();
                }
            }
            return width;
        }

        int first() {
            return firsts.getOrDefault(width(), 0);
        }
    }

    /** The header: the last line before the rows, or one among them, whose names are those of an accelerometer. */
    Optional<HeaderColumns> header() {
        for (int line = firstRow - 1; line >= 0; line--) {
            Optional<HeaderColumns> found = headerAt(line);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int line = firstRow; line < Math.min(MOST_LINES, lines.size()); line++) {
            if (isNames(line)) {
                Optional<HeaderColumns> found = headerAt(line);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the line before the rows has names, which say nothing of acceleration. */
    boolean hasOtherNames() {
        for (int line = firstRow - 1; line >= 0; line--) {
            if (!lines.get(line).isBlank()) {
                return isNames(line) && cells(line).size() == width;
            }
        }
        return false;
    }

    private boolean isNames(int line) {
        int words = 0;
        List<String> cells = cells(line);
        for (String cell : cells) {
            words += Cells.type(cell, decimalComma) == Cells.Type.WORD ? 1 : 0;
        }
        return words > 0 && 2 * words >= cells.size();
    }

    private Optional<HeaderColumns> headerAt(int line) {
        String text = lines.get(line);
        List<String> cells = new ArrayList<>(Cells.split(text.startsWith("#") ? text.substring(1) : text, delimiter));
        if (cells.size() == width - 1) {
            // Some programs number the rows and do not name that column.
            cells.add(0, "");
        }
        if (cells.size() < 2 || cells.size() < width || cells.size() > width + 1) {
            return Optional.empty();
        }
        HeaderColumns header = HeaderColumns.of(withUnits(cells, line));
        return header.choose(Columns.NONE).isPresent() ? Optional.of(header) : Optional.empty();
    }

    /** A line of units may stand under the names. */
    private List<String> withUnits(List<String> names, int line) {
        if (line + 1 >= firstRow) {
            return names;
        }
        List<String> below = cells(line + 1);
        List<String> joined = new ArrayList<>(names);
        for (int i = 0; i < Math.min(names.size(), below.size()); i++) {
            String unit = below.get(i);
            boolean known =
                    Units.acceleration(unit).isPresent() || Units.dpsPerUnit(unit) > 0 || Units.perSecond(unit) > 0;
            joined.set(i, known ? names.get(i) + " (" + unit + ")" : names.get(i));
        }
        return joined;
    }
}

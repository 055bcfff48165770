// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The cells of one line as text: for the head of a file, and for lines with quotes. */
final class Cells {
    /** Stands for any run of blanks between cells. */
    static final char BLANKS = ' ';

    /** What a cell holds. */
    enum Type {
        NUMBER,
        STAMP,
        BLANK,
        WORD
    }

    /** How programs write that there is no value. */
    private static final Set<String> ABSENT =
            Set.of("nan", "na", "n/a", "null", "none", "-", "inf", "-inf", "+inf", "infinity", "-infinity", "#n/a");

    private Cells() {}

    /** Splits a line; quoted cells lose their quotes. */
    static List<String> split(String line, char delimiter) {
        String row = delimiter != ';' && line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
        if (row.indexOf('"') >= 0 && delimiter != BLANKS) {
            return quoted(row, delimiter);
        }
        List<String> cells = new ArrayList<>();
        int at = 0;
        String rest = delimiter == BLANKS ? row.strip() : row;
        while (true) {
            int stop = rest.indexOf(delimiter, at);
            if (stop < 0) {
                cells.add(rest.substring(at).strip());
                return cells;
            }
            cells.add(rest.substring(at, stop).strip());
            at = stop + 1;
            while (delimiter == BLANKS && at < rest.length() && rest.charAt(at) == BLANKS) {
                at++;
            }
        }
    }

    private static List<String> quoted(String line, char delimiter) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(line)) {
            List<String> cells = new ArrayList<>();
            for (CsvRecord record : records) {
                for (String field : record.getFields()) {
                    cells.add(field.strip());
                }
                break;
            }
            return cells;
        } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** What the cell holds. */
    static Type type(String cell, boolean decimalComma) {
        if (cell.isEmpty()) {
            return Type.BLANK;
        }
        char first = cell.charAt(0);
        if (first >= '0' && first <= '9' && cell.length() > 4 && isStamp(cell)) {
            return Type.STAMP;
        }
        if (!Double.isNaN(number(cell, decimalComma))) {
            return Type.NUMBER;
        }
        return ABSENT.contains(cell.toLowerCase(Locale.ROOT)) ? Type.BLANK : Type.WORD;
    }

    private static boolean isStamp(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        return new StampCell(false).epochNs(bytes, 0, bytes.length) != StampCell.NONE;
    }

    /** The number in a cell, or NaN. */
    static double number(String cell, boolean decimalComma) {
        String plain = decimalComma ? cell.replace(',', '.') : cell;
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        return NumberCell.parse(bytes, 0, bytes.length);
    }
}

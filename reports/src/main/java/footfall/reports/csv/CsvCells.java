// SPDX-License-Identifier: Apache-2.0
package footfall.reports.csv;

import footfall.reports.text.Decimal;
import footfall.reports.text.PlainText;
import java.util.OptionalDouble;

/** Builds rows of comma-separated cells, with a point in numbers whatever the locale; what is not known is an empty cell. */
final class CsvCells {
    private final StringBuilder text = new StringBuilder(256);
    private boolean rowIsEmpty = true;

    CsvCells number(double value, int decimals) {
        separate();
        if (Double.isFinite(value)) {
            text.append(Decimal.trimmed(value, decimals));
        }
        return this;
    }

    CsvCells number(OptionalDouble value, int decimals) {
        return number(value.orElse(Double.NaN), decimals);
    }

    CsvCells count(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** Text from outside: spreadsheets would run a cell that begins like a formula, so such a cell gets an apostrophe first. */
    CsvCells text(String value) {
        separate();
        String safe = PlainText.line(value);
        if (!safe.isEmpty() && "=+-@".indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        if (needsQuotes(safe)) {
            text.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            text.append(safe);
        }
        return this;
    }

    CsvCells endRow() {
        text.append('\n');
        rowIsEmpty = true;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void separate() {
        if (!rowIsEmpty) {
            text.append(',');
        }
        rowIsEmpty = false;
    }

    private static boolean needsQuotes(String value) {
        return value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf(';') >= 0
                || value.startsWith(" ")
                || value.endsWith(" ");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import java.util.Locale;

/** A Markdown table: first column left, the others right. Not thread-safe. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    Table(String... head) {
        row(head);
        text.append("|---").append("|---:".repeat(head.length - 1)).append("|\n");
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    String markdown() {
        return text.toString();
    }

    static String one(double value) {
        return number("%.1f", value);
    }

    static String two(double value) {
        return number("%.2f", value);
    }

    static String pct(double value) {
        return number("%.1f %%", value);
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "–";
    }
}

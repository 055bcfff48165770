// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

/** Tells a table of numbers from other text: some line has at least two cells, most of which begin like a number. */
final class TableSign {
    private static final int MOST_LINES = 400;
    private static final String SEPARATORS = ",;\t| ";

    private TableSign() {}

    static boolean isTable(String text) {
        int from = 0;
        for (int line = 0; line < MOST_LINES && from < text.length(); line++) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            if (isRow(text, from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** Whether the first line is an object of its own, and the next line begins another or there is none. */
    static boolean isJsonLines(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String first = text.substring(0, end).strip();
        String next = text.substring(end).stripLeading();
        boolean complete = first.startsWith("{") && first.endsWith("}");
        return complete && (next.startsWith("{") || next.isEmpty() && hasSample(first));
    }

    private static boolean hasSample(String line) {
        String dense = line.replace(" ", "");
        return dense.contains("\"a\":[") || dense.contains("\"ax") || dense.contains("\"acc");
    }

    private static boolean isRow(String text, int from, int to) {
        int numbers = 0;
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean separator = SEPARATORS.indexOf(c) >= 0;
            if (!separator && !inside) {
                boolean number = c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == '"';
                numbers += number && hasDigit(text, i, Math.min(to, i + 3)) ? 1 : 0;
                words += number ? 0 : 1;
            }
            inside = !separator;
        }
        return numbers >= 2 && numbers > words && text.charAt(from) != '#';
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}

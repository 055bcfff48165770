// SPDX-License-Identifier: Apache-2.0
package footfall.reports.text;

/**
 * Makes text that came from outside (file names, device and field names) safe to print: one line, no control characters, no
 * escape sequences, nothing that turns the direction of writing or hides letters.
 */
public final class PlainText {
    private static final int LONGEST = 300;
    private static final int LONGEST_FOR_PROGRAMS = 2000;
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** The text on one line; each unsafe character becomes U+FFFD, and what is too long ends in an ellipsis. */
    public static String line(String text) {
        return line(text, LONGEST);
    }

    /** The same for what programs read, which may be long. */
    public static String longLine(String text) {
        return line(text, LONGEST_FOR_PROGRAMS);
    }

    private static String line(String text, int longest) {
        if (isPlainAscii(text) && text.length() <= longest) {
            return text;
        }
        StringBuilder safe = new StringBuilder(Math.min(text.length(), longest) + 1);
        int index = 0;
        while (index < text.length() && safe.length() < longest) {
            int point = text.codePointAt(index);
            if (isSafe(point)) {
                safe.appendCodePoint(point);
            } else {
                safe.append(REPLACEMENT);
            }
            index += Character.charCount(point);
        }
        if (index < text.length()) {
            safe.append('…');
        }
        return safe.toString();
    }

    /** The text in ASCII: signs that Footfall itself prints are spelt, everything else becomes a question mark. */
    public static String ascii(String text) {
        if (isPlainAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 8);
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            if (point < 0x80) {
                plain.append((char) point);
            } else {
                plain.append(spelt(point));
            }
        }
        return plain.toString();
    }

    private static String spelt(int point) {
        return switch (point) {
            case '±' -> "+/-";
            case '–', '−', '‑' -> "-";
            case '…' -> "...";
            case '×' -> "x";
            case '²' -> "2";
            case '°' -> " deg";
            case '≈' -> "~";
            case '≤' -> "<=";
            case '≥' -> ">=";
            case '·' -> "-";
            case '→' -> "->";
            case '“', '”' -> "\"";
            case '‘', '’' -> "'";
            default -> "?";
        };
    }

    private static boolean isPlainAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign < 0x20 || sign > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

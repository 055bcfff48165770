// SPDX-License-Identifier: Apache-2.0
package footfall.device.container;

/** Text from a file, made fit for one line of a message: no control, no change of writing direction, no endless length. */
public final class SafeName {
    /** Longest entry name in a message, in characters. */
    static final int MAX_NAME = 120;

    private static final char REPLACEMENT = '\uFFFD';

    private SafeName() {}

    /** The text, shortened in the middle to {@value #MAX_NAME} characters: begin and ending tell most about a file. */
    public static String of(String text) {
        if (text.length() <= MAX_NAME) {
            return printable(text);
        }
        int half = (MAX_NAME - 1) / 2;
        return printable(text.substring(0, half) + "…" + text.substring(text.length() - half));
    }

    /** The text at full length, with everything that a terminal would obey replaced. */
    public static String printable(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (isUnsafe(chars, i)) {
                chars[i] = REPLACEMENT;
            }
        }
        return new String(chars);
    }

    private static boolean isUnsafe(char[] chars, int i) {
        char c = chars[i];
        if (c < 0x7f) {
            return c < 0x20;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == chars.length || !Character.isLowSurrogate(chars[i + 1]);
        }
        if (Character.isLowSurrogate(c)) {
            // Plane 14 holds invisible tags only, none of which belongs into a file name.
            return i == 0 || !Character.isHighSurrogate(chars[i - 1]) || chars[i - 1] == '\uDB40';
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}

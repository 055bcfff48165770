// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;

/**
 * A number in a cell of bytes, exactly as {@link Double#parseDouble} reads it. Short plain decimals, nearly all that sensors write, take
 * a way of their own; everything else goes to the library.
 *
 * <p><b>Source:</b> a whole number below 2⁵³ and a power of ten up to 10²² are both exact, so one division rounds once, as the number
 * itself is rounded (Clinger's fast path).
 */
final class NumberCell {
    /** So many digits make a whole number below 2⁵³. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private NumberCell() {}

    /** The number; NaN where the cell is empty, says NaN, is infinite or holds something else. */
    static double parse(byte[] bytes, int from, int to) {
        double plain = plain(bytes, from, to);
        return Double.isNaN(plain) ? any(bytes, from, to) : plain;
    }

    /** A sign, digits and a point, without blanks, {@value #EXACT_DIGITS} digits at most; NaN for anything else. */
    private static double plain(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int first = negative ? from + 1 : from;
        long digits = 0;
        int point = -1;
        for (int at = first; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return Double.NaN;
            }
        }
        int count = to - first - (point < 0 ? 0 : 1);
        if (count < 1 || count > EXACT_DIGITS) {
            return Double.NaN;
        }
        double value = point < 0 ? digits : digits / POWERS_OF_TEN[to - point - 1];
        return negative ? -value : value;
    }

    private static double any(byte[] bytes, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        while (end > at && isBlank(bytes[end - 1])) {
            end--;
        }
        if (!canBeNumber(bytes, at, end)) {
            return Double.NaN;
        }
        try {
            double value = JavaDoubleParser.parseDouble(bytes, at, end - at);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** Words are common, and an exception for each would cost more than the row. */
    private static boolean canBeNumber(byte[] bytes, int from, int to) {
        boolean digit = false;
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return digit;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t';
    }
}

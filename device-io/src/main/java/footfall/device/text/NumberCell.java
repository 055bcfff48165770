// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;

/**
 * A number in a cell of bytes, exactly as {@link Double#parseDouble} reads it.
 *
 * <p>Up to 2⁵³ with at most 22 decimals a number is one exact division away (the whole number and the power of ten are both exact
 * doubles, so the quotient is correctly rounded); everything else goes to the library.
 */
final class NumberCell {
    private static final long EXACT = 1L << 53;
    private static final int MOST_DIGITS = 18;
    private static final double[] POWER_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private NumberCell() {}

    /** The number; NaN where the cell is empty, says NaN, is infinite or holds something else. */
    static double parse(byte[] bytes, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        while (end > at && isBlank(bytes[end - 1])) {
            end--;
        }
        if (at == end) {
            return Double.NaN;
        }
        int first = at;
        boolean negative = bytes[at] == '-';
        if (negative || bytes[at] == '+') {
            at++;
        }
        long digits = 0;
        int begin = at;
        int point = -1;
        while (at < end) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (digit == '.' - '0' && point < 0) {
                point = at;
            } else {
                return general(bytes, first, end);
            }
            at++;
        }
        int count = end - begin - (point < 0 ? 0 : 1);
        if (count == 0 || count > MOST_DIGITS || digits > EXACT) {
            return general(bytes, first, end);
        }
        double magnitude = point < 0 ? digits : digits / POWER_OF_TEN[end - point - 1];
        return negative ? -magnitude : magnitude;
    }

    /** Whether the cell holds a finite number. */
    static boolean isNumber(byte[] bytes, int from, int to) {
        return !Double.isNaN(parse(bytes, from, to));
    }

    private static double general(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            boolean fits = c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
            if (!fits) {
                return Double.NaN;
            }
        }
        try {
            double value = JavaDoubleParser.parseDouble(bytes, from, to - from);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t';
    }
}

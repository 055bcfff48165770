// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;

/** A number in a cell of bytes, exactly as {@link Double#parseDouble} reads it. */
final class NumberCell {
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

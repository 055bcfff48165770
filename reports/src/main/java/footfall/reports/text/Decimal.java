// SPDX-License-Identifier: Apache-2.0
package footfall.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers with a point, whatever the locale, and never in exponent form. */
public final class Decimal {
    private static final double[] POWERS_OF_TEN = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    private static final double LARGEST_EXACT = 9e15;
    private static final double LARGEST_IN_BUFFER = 1e12;

    /** Length of a buffer for {@link #trimmedInto}. */
    public static final int BUFFER_LENGTH = 24;

    private Decimal() {}

    /**
     * Exactly so many decimals: {@code 164.20}.
     *
     * @throws IllegalArgumentException where the value is not finite or more than 6 decimals are asked for
     */
    public static String fixed(double value, int decimals) {
        double scaled = scaled(value, decimals);
        if (scaled >= LARGEST_EXACT) {
            return exact(value, decimals).toPlainString();
        }
        return text(value < 0, Math.round(scaled), decimals);
    }

    /** At most so many decimals, without trailing zeros: {@code 164.2}. */
    public static String trimmed(double value, int decimals) {
        double scaled = scaled(value, decimals);
        if (scaled >= LARGEST_EXACT) {
            return exact(value, decimals).stripTrailingZeros().toPlainString();
        }
        long digits = Math.round(scaled);
        int left = decimals;
        while (left > 0 && digits % 10 == 0) {
            digits /= 10;
            left--;
        }
        return text(value < 0, digits, left);
    }

    /**
     * The same as {@link #trimmed} into the end of a buffer, for the many numbers of a track: no text is made.
     *
     * @return index of the first character; the last one ends the buffer
     * @throws IllegalArgumentException where value and decimals together take more than 12 digits: use {@link #trimmed}
     */
    public static int trimmedInto(char[] buffer, double value, int decimals) {
        double scaled = scaled(value, decimals);
        if (scaled >= LARGEST_IN_BUFFER || buffer.length < BUFFER_LENGTH) {
            throw new IllegalArgumentException("too large for a buffer of " + buffer.length + ": " + value);
        }
        long digits = (long) (scaled + 0.5);
        boolean negative = value < 0 && digits != 0;
        int index = buffer.length;
        boolean printing = false;
        for (int left = decimals; left > 0; left--) {
            int digit = (int) (digits % 10);
            digits /= 10;
            printing |= digit != 0;
            if (printing) {
                buffer[--index] = (char) ('0' + digit);
            }
        }
        if (printing) {
            buffer[--index] = '.';
        }
        do {
            buffer[--index] = (char) ('0' + digits % 10);
            digits /= 10;
        } while (digits != 0);
        if (negative) {
            buffer[--index] = '-';
        }
        return index;
    }

    private static double scaled(double value, int decimals) {
        if (!Double.isFinite(value) || decimals < 0 || decimals >= POWERS_OF_TEN.length) {
            throw new IllegalArgumentException(
                    "needs a finite value and 0…6 decimals, got " + value + " and " + decimals);
        }
        return Math.abs(value) * POWERS_OF_TEN[decimals];
    }

    private static BigDecimal exact(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String text(boolean negative, long digits, int decimals) {
        String sign = negative && digits != 0 ? "-" : "";
        String plain = Long.toString(digits);
        if (decimals == 0) {
            return sign + plain;
        }
        if (plain.length() <= decimals) {
            plain = "0".repeat(decimals + 1 - plain.length()) + plain;
        }
        int point = plain.length() - decimals;
        return sign + plain.substring(0, point) + "." + plain.substring(point);
    }
}

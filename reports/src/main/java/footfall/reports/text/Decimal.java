// SPDX-License-Identifier: Apache-2.0
package footfall.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers with a point, whatever the locale, and never in exponent form. */
public final class Decimal {
    private static final double[] POWERS_OF_TEN = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    private static final double LARGEST_EXACT = 9e15;

    private Decimal() {}

    /**
     * Exactly so many decimals: {@code 164.20}.
     *
     * @throws IllegalArgumentException where the value is not finite or more than 6 decimals are asked for
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value) || decimals < 0 || decimals >= POWERS_OF_TEN.length) {
            throw new IllegalArgumentException(
                    "needs a finite value and 0…6 decimals, got " + value + " and " + decimals);
        }
        double scaled = Math.abs(value) * POWERS_OF_TEN[decimals];
        if (scaled >= LARGEST_EXACT) {
            return new BigDecimal(value)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        long digits = Math.round(scaled);
        StringBuilder text = new StringBuilder(24).append(digits);
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        if (decimals > 0) {
            text.insert(text.length() - decimals, '.');
        }
        if (value < 0 && digits != 0) {
            text.insert(0, '-');
        }
        return text.toString();
    }

    /** At most so many decimals, without trailing zeros: {@code 164.2}. */
    public static String trimmed(double value, int decimals) {
        String text = fixed(value, decimals);
        if (decimals == 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        if (text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }
}

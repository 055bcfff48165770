// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

/** Decimal numbers as XML defines them: a point, never a comma, and no words for what is not finite. */
public final class Decimal {
    private static final int LONGEST = 40;

    private Decimal() {}

    /** The finite number that the text is, or NaN. */
    public static double parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Double.NaN;
        }
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            // Java itself would also take "1f", "0x1p3" and "NaN".
            if (!isDigit && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return Double.NaN;
            }
            digit |= isDigit;
        }
        if (!digit) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import footfall.reports.text.Decimal;

/**
 * Messages, numbers and dates of one language, for pages that people read. Numbers and dates are written by hand, not by the locale
 * data of the Java that happens to run: the same input gives the same bytes everywhere. Thread-safe.
 */
public final class LocalText {
    private static final char MINUS = '−';
    private static final int DATE_LENGTH = "2026-01-31".length();

    private final Messages messages;
    private final char decimalSign;

    /** Texts in this language. */
    public LocalText(Language language) {
        this.messages = Messages.in(language);
        this.decimalSign = messages.text("number.decimal-sign").charAt(0);
    }

    /** The language. */
    public Language language() {
        return messages.language();
    }

    /** Says a text. */
    public String say(Text text) {
        return messages.text(text);
    }

    /** Says the text with this key. */
    public String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Says the text with this key, or these words where no bundle knows it. */
    public String sayOr(String key, String words) {
        return messages.has(key) ? say(key) : words;
    }

    /** Exactly so many decimals. */
    public String number(double value, int decimals) {
        return local(Decimal.fixed(value, decimals));
    }

    /** At most so many decimals. */
    public String trimmed(double value, int decimals) {
        return local(Decimal.trimmed(value, decimals));
    }

    /** With a plus or a minus, except nought. */
    public String signed(double value, int decimals) {
        String text = number(value, decimals);
        boolean nought = text.chars().allMatch(sign -> sign == '0' || sign == decimalSign);
        return value > 0 && !nought ? "+" + text : text;
    }

    /** A number that {@link Decimal} wrote, with this language's signs. */
    public String local(String decimal) {
        return decimal.replace('.', decimalSign).replace('-', MINUS);
    }

    /** {@code 3 May 2026} for anything that begins with an ISO 8601 date; the text itself where it does not. */
    public String date(String iso) {
        if (iso.length() < DATE_LENGTH || !iso.substring(0, DATE_LENGTH).matches("\\d{4}-(0[1-9]|1[0-2])-\\d{2}")) {
            return iso;
        }
        int month = Integer.parseInt(iso.substring(5, 7));
        String day = iso.substring(8, DATE_LENGTH);
        return say(
                "date.long",
                day.startsWith("0") ? day.substring(1) : day,
                say("date.month." + month),
                iso.substring(0, 4));
    }
}

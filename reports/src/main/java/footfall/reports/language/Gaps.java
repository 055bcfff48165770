// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import footfall.reports.text.Decimal;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * Fills the gaps of a pattern. The two forms that nearly all texts use, {@code {0}} for words and whole numbers and {@code {0,number,0.0}} for
 * decimals, are filled here, because the first {@link MessageFormat} of a process costs more time than a whole answer; every other
 * pattern is left to it.
 */
final class Gaps {
    private static final String NUMBER = ",number,0";

    private Gaps() {}

    static String fill(String pattern, Object[] arguments, Language language) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        return pattern.indexOf('\'') < 0 && filled(pattern, arguments, language, text)
                ? text.toString()
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static boolean filled(String pattern, Object[] arguments, Language language, StringBuilder text) {
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                return false;
            }
            text.append(pattern, from, open);
            if (!append(pattern.substring(open + 1, close), arguments, language, text)) {
                return false;
            }
            from = close + 1;
        }
        text.append(pattern, from, pattern.length());
        return true;
    }

    private static boolean append(String gap, Object[] arguments, Language language, StringBuilder text) {
        int index = gap.isEmpty() ? -1 : gap.charAt(0) - '0';
        if (index < 0 || index >= arguments.length || index > 9) {
            return false;
        }
        Object argument = arguments[index];
        if (gap.length() == 1) {
            text.append(argument);
            return argument instanceof String || argument instanceof Integer;
        }
        int decimals = decimals(gap);
        if (decimals < 0 || !(argument instanceof Number) || !Double.isFinite(((Number) argument).doubleValue())) {
            return false;
        }
        String number = Decimal.fixed(((Number) argument).doubleValue(), decimals);
        text.append(usesComma(language) ? number.replace('.', ',') : number);
        return true;
    }

    /** How many decimals {@code 0,number,0.00} asks for; −1 where it is another format. */
    private static int decimals(String gap) {
        if (!gap.startsWith(NUMBER, 1)) {
            return -1;
        }
        String rest = gap.substring(1 + NUMBER.length());
        return switch (rest) {
            case "" -> 0;
            case ".0" -> 1;
            case ".00" -> 2;
            default -> -1;
        };
    }

    private static boolean usesComma(Language language) {
        return language.locale().getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}

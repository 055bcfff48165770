// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, at blanks where it can, inside a word where it must. */
final class LineBreaker {
    private final Typeface typeface;

    LineBreaker(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Lines no wider than the column (but at least one sign each); at least one line, which may be empty. */
    List<String> lines(String text, double sizePt, double widthPt) {
        String shown = typeface.shown(text).strip();
        double widest = widthPt / sizePt;
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < shown.length()) {
            int end = lineEnd(shown, start, widest);
            lines.add(shown.substring(start, end).stripTrailing());
            start = skipBlanks(shown, end);
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Width of the widest word, points: a column narrower than this breaks words. */
    double widestWordPt(String text, double sizePt) {
        String shown = typeface.shown(text);
        double widest = 0;
        double width = 0;
        for (int index = 0; index < shown.length(); index++) {
            char sign = shown.charAt(index);
            width = sign == ' ' ? 0 : width + typeface.width(sign);
            widest = Math.max(widest, width);
        }
        return widest * sizePt;
    }

    private int lineEnd(String shown, int start, double widest) {
        double width = 0;
        int lastBreak = -1;
        for (int index = start; index < shown.length(); index++) {
            char sign = shown.charAt(index);
            width += typeface.width(sign);
            if (width > widest && sign != ' ' && index > start) {
                return lastBreak > start ? lastBreak : index;
            }
            if (sign == ' ') {
                lastBreak = index;
            } else if (sign == '-' || sign == '/' || sign == '–') {
                lastBreak = breakAfter(shown, start, index, lastBreak);
            }
        }
        return shown.length();
    }

    /** A hyphen inside a word may end a line, a minus before a number may not. */
    private static int breakAfter(String shown, int start, int index, int lastBreak) {
        boolean insideWord = index > start
                && Character.isLetter(shown.charAt(index - 1))
                && index + 1 < shown.length()
                && Character.isLetter(shown.charAt(index + 1));
        return insideWord ? index + 1 : lastBreak;
    }

    private static int skipBlanks(String shown, int from) {
        int index = from;
        while (index < shown.length() && shown.charAt(index) == ' ') {
            index++;
        }
        return index;
    }
}

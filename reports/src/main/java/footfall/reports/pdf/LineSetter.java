// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets text as lines, one strip each, without leaving a single first or last line alone on a sheet. */
final class LineSetter {
    private final LineBreaker breaker;

    LineSetter(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** The lines of one element. */
    List<Strip> set(String text, TextStyle style, Column column, double gapPt, Tag tag) {
        List<String> lines = breaker.lines(text, style.sizePt(), column.widthPt());
        List<Strip> strips = new ArrayList<>(lines.size());
        int last = lines.size() - 1;
        for (int index = 0; index <= last; index++) {
            boolean keep = index != last && (index == 0 || index == last - 1);
            Mark words = new Mark.Words(column.leftPt(), style.baselinePt(), lines.get(index), style, tag);
            strips.add(Strip.of(style.leadingPt(), index == 0 ? gapPt : 0, keep, List.of(words)));
        }
        return strips;
    }

    /** The same, never parted from what follows: a heading. */
    List<Strip> setAbove(String text, TextStyle style, Column column, double gapPt, Tag tag) {
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : set(text, style, column, gapPt, tag)) {
            strips.add(strip.keptWithNext());
        }
        return strips;
    }
}

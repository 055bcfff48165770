// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the report as wide as the sheet that is never split: one line of text, one line of a table row, one chart.
 *
 * @param heightPt height, points
 * @param gapPt room above, which the top of a sheet swallows
 * @param keepWithNext whether the next strip must stand on the same sheet, if a sheet can hold both
 * @param marks what is drawn
 * @param heads strips that are repeated above it where it begins a sheet: the head of its table
 */
record Strip(double heightPt, double gapPt, boolean keepWithNext, List<Mark> marks, List<Strip> heads) {
    Strip {
        marks = List.copyOf(marks);
        heads = List.copyOf(heads);
    }

    static Strip of(double heightPt, double gapPt, boolean keepWithNext, List<Mark> marks) {
        return new Strip(heightPt, gapPt, keepWithNext, marks, List.of());
    }

    Strip withGap(double newGapPt) {
        return new Strip(heightPt, newGapPt, keepWithNext, marks, heads);
    }

    Strip keptWithNext() {
        return new Strip(heightPt, gapPt, true, marks, heads);
    }

    /** The same with another mark under the others. */
    Strip over(Mark mark) {
        List<Mark> all = new ArrayList<>();
        all.add(mark);
        all.addAll(marks);
        return new Strip(heightPt, gapPt, keepWithNext, all, heads);
    }

    /** Height of several strips in a column, points, without the room above the first. */
    static double heightPt(List<Strip> strips) {
        double sumPt = 0;
        for (int index = 0; index < strips.size(); index++) {
            sumPt += strips.get(index).heightPt()
                    + (index == 0 ? 0 : strips.get(index).gapPt());
        }
        return sumPt;
    }
}

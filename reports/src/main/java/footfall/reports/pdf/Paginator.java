// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Deals strips out to sheets. Not thread-safe: one a report. */
final class Paginator {
    /**
     * A strip on a sheet.
     *
     * @param topPt its top edge from the top of the sheet, points
     * @param strip what is drawn there
     */
    record Placed(double topPt, Strip strip) {}

    private final List<List<Placed>> sheets = new ArrayList<>();
    private List<Placed> sheet = new ArrayList<>();
    private double yPt = SheetSize.TOP_PT;

    /** Sheets for these strips, at least one. */
    static List<List<Placed>> sheets(List<Strip> strips) {
        Paginator paginator = new Paginator();
        int from = 0;
        while (from < strips.size()) {
            int to = groupEnd(strips, from);
            paginator.place(strips.subList(from, to));
            from = to;
        }
        paginator.sheets.add(paginator.sheet);
        return paginator.sheets;
    }

    private static int groupEnd(List<Strip> strips, int from) {
        int to = from;
        while (to < strips.size() - 1 && strips.get(to).keepWithNext()) {
            to++;
        }
        return to + 1;
    }

    private void place(List<Strip> group) {
        double neededPt = Strip.heightPt(group);
        double headPt = Strip.heightPt(group.get(0).heads());
        boolean fitsHere = yPt + gapPt(group.get(0)) + neededPt <= SheetSize.BOTTOM_PT;
        boolean fitsAnySheet = headPt + neededPt <= SheetSize.textHeightPt();
        if (!fitsHere && fitsAnySheet) {
            turn();
        }
        for (Strip strip : group) {
            place(strip);
        }
    }

    private void place(Strip strip) {
        if (!sheet.isEmpty() && yPt + strip.gapPt() + strip.heightPt() > SheetSize.BOTTOM_PT) {
            turn();
        }
        if (sheet.isEmpty()) {
            for (Strip head : strip.heads()) {
                put(head);
            }
        }
        put(strip);
    }

    private void put(Strip strip) {
        yPt += gapPt(strip);
        sheet.add(new Placed(yPt, strip));
        yPt += strip.heightPt();
    }

    private double gapPt(Strip strip) {
        return sheet.isEmpty() ? 0 : strip.gapPt();
    }

    private void turn() {
        if (sheet.isEmpty()) {
            return;
        }
        sheets.add(sheet);
        sheet = new ArrayList<>();
        yPt = SheetSize.TOP_PT;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

/** A4, with margins wide enough that nothing is cut where it is printed on Letter at full size. Points, from the top left. */
final class SheetSize {
    static final double WIDTH_PT = 595.28;
    static final double HEIGHT_PT = 841.89;
    static final double TOP_PT = 70;
    static final double BOTTOM_PT = 776;
    static final double HEADER_BASELINE_PT = 50;
    static final double FOOTER_BASELINE_PT = 798;
    static final Column TEXT = new Column(50, WIDTH_PT - 100);

    private SheetSize() {}

    /** Height of the text area, points. */
    static double textHeightPt() {
        return BOTTOM_PT - TOP_PT;
    }
}

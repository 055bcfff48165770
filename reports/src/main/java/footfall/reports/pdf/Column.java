// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

/**
 * Where text runs.
 *
 * @param leftPt left edge on the sheet, points
 * @param widthPt width, points
 */
record Column(double leftPt, double widthPt) {
    private static final double NARROWEST_PT = 60;

    /** Indented on the left; what is nested too deep stops moving. */
    Column indented(double byPt) {
        double actualPt = Math.max(0, Math.min(byPt, widthPt - NARROWEST_PT));
        return new Column(leftPt + actualPt, widthPt - actualPt);
    }
}

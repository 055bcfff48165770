// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import footfall.reports.page.Drawing;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** Something to be drawn on a strip; x from the left edge of the sheet, y downwards from the top of the strip, in points. */
sealed interface Mark {
    /**
     * Words on one line.
     *
     * @param xPt left end
     * @param baselinePt baseline
     * @param text as {@link Typeface#shown} made it
     * @param style how it looks
     * @param tag the element it belongs to; none for what only decorates or repeats
     */
    record Words(
            double xPt,
            double baselinePt,
            String text,
            TextStyle style,
            @Nullable Tag tag) implements Mark {}

    /**
     * A filled box or a rule.
     *
     * @param xPt left edge
     * @param yPt top edge
     * @param widthPt width
     * @param heightPt height
     * @param fill colour
     */
    record Box(double xPt, double yPt, double widthPt, double heightPt, Color fill) implements Mark {}

    /**
     * A chart.
     *
     * @param xPt left edge
     * @param yPt top edge
     * @param widthPt width
     * @param heightPt height
     * @param drawing what draws it
     * @param tag its element, with words that stand for it
     */
    record Picture(double xPt, double yPt, double widthPt, double heightPt, Drawing drawing, Tag tag) implements Mark {}
}

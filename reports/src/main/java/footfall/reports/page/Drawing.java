// SPDX-License-Identifier: Apache-2.0
package footfall.reports.page;

import java.awt.Graphics2D;

/** A picture that draws itself as vectors; the same for SVG and PDF. */
public interface Drawing {
    /** Preferred width in points. */
    double width();

    /** Preferred height in points. */
    double height();

    /**
     * Draws into the box from (0, 0) to the given size.
     *
     * @param graphics an SVG or PDF canvas
     * @param width in points
     * @param height in points
     */
    void draw(Graphics2D graphics, double width, double height);
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;

/** What the lines, dots and strips of a chart are. */
final class Legend implements LegendItemSource {
    private static final Shape LINE = new Line2D.Double(-10, 0, 10, 0);
    private static final Shape DOT = new Ellipse2D.Double(-3, -3, 6, 6);
    private static final Shape STRIP = new Rectangle2D.Double(-7, -4, 14, 8);
    private static final int STRIP_ALPHA = 77;

    private final LegendItemCollection items = new LegendItemCollection();

    Legend line(String label, Color colour, boolean dashed) {
        items.add(new LegendItem(label, null, null, null, LINE, ChartStyle.stroke(ChartStyle.THICK, dashed), colour));
        return this;
    }

    Legend dots(String label, Color colour) {
        items.add(new LegendItem(label, null, null, null, DOT, colour));
        return this;
    }

    Legend strip(String label, Color colour) {
        Color pale = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), STRIP_ALPHA);
        items.add(new LegendItem(label, null, null, null, STRIP, pale));
        return this;
    }

    Legend bar(String label, Color colour) {
        items.add(new LegendItem(label, null, null, null, STRIP, colour));
        return this;
    }

    boolean isEmpty() {
        return items.getItemCount() == 0;
    }

    @Override
    public LegendItemCollection getLegendItems() {
        return items;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.page.Drawing;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;

/** A chart that is built when it is first drawn: an answer without charts never loads the chart library. */
final class ChartDrawing implements Drawing {
    private final double height;
    private final Supplier<JFreeChart> chart;

    ChartDrawing(double height, Supplier<JFreeChart> chart) {
        this.height = height;
        this.chart = chart;
    }

    @Override
    public double width() {
        return ChartStyle.WIDTH;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        chart.get().draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }
}

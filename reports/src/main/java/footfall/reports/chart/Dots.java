// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A cloud of dots as one path: dots that would cover each other are drawn once, so a long run stays a small file. */
final class Dots extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double CELL = 2;
    private static final double DOT = 0.1;

    private final double[] x;
    private final double[] y;
    private final Color colour;
    private final float size;

    Dots(double[] x, double[] y, Color colour, float size) {
        this.x = x;
        this.y = y;
        this.colour = colour;
        this.size = size;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis xAxis,
            ValueAxis yAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        Path2D path = new Path2D.Double();
        Set<Long> taken = new HashSet<>();
        for (int i = 0; i < x.length; i++) {
            double atX = xAxis.valueToJava2D(x[i], area, RectangleEdge.BOTTOM);
            double atY = yAxis.valueToJava2D(y[i], area, RectangleEdge.LEFT);
            if (area.contains(atX, atY)) {
                long cellX = Math.round(atX / CELL);
                long cellY = Math.round(atY / CELL);
                if (taken.add(cellX << 32 | cellY)) {
                    path.moveTo(cellX * CELL, cellY * CELL);
                    path.lineTo(cellX * CELL + DOT, cellY * CELL);
                }
            }
        }
        Shape clip = graphics.getClip();
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(size, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
        graphics.setClip(clip);
    }
}

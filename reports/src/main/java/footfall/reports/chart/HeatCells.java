// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.SpectrumPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * A spectrogram as vectors: a few levels, each one path of level strokes laid over those before, so that the strongest is the
 * darkest. Cells are {@value #CELL} points wide, whatever the recording's length, and neighbours of one level are one stroke: the file
 * stays small.
 */
final class HeatCells extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final int CELL = 4;
    /** Keeps hair lines from showing between strokes. */
    private static final float OVERLAP = 0.3f;
    /** What counts as the strongest: a single outlier would darken everything else. */
    private static final double STRONGEST_SHARE = 0.995;
    /** Lower ends of the levels against the strongest, dB. */
    private static final double[] LEVELS_DB = {-24, -18, -12, -6};

    private static final int ALPHA = 62;

    private final transient SpectrumPicture picture;
    private final Color colour;

    HeatCells(SpectrumPicture picture, Color colour) {
        this.picture = picture;
        this.colour = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), ALPHA);
    }

    /** How far below the strongest the palest level ends, dB. */
    static double depthDb() {
        return -LEVELS_DB[0];
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis timeMin,
            ValueAxis hz,
            int rendererIndex,
            PlotRenderingInfo info) {
        int columns = (int) (area.getWidth() / CELL);
        int rows = (int) (area.getHeight() / CELL);
        if (columns < 1 || rows < 1) {
            return;
        }
        double[][] power = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            double lowHz = hz.getLowerBound() + hz.getRange().getLength() * row / rows;
            double highHz = hz.getLowerBound() + hz.getRange().getLength() * (row + 1) / rows;
            for (int column = 0; column < columns; column++) {
                double fromS =
                        60 * (timeMin.getLowerBound() + timeMin.getRange().getLength() * column / columns);
                double toS = 60 * (timeMin.getLowerBound() + timeMin.getRange().getLength() * (column + 1) / columns);
                power[row][column] = power(fromS, toS, lowHz, highHz);
            }
        }
        Shape clip = graphics.getClip();
        paint(graphics, area, power, strongest(power));
        graphics.setClip(clip);
    }

    /** The strongest bin of the mean over the columns in this cell; 0 where the recording has nothing there. */
    private double power(double fromS, double toS, double lowHz, double highHz) {
        float[][] all = picture.columns();
        int first = (int) (fromS / picture.columnS());
        int last = Math.min(all.length - 1, Math.max(first, (int) Math.ceil(toS / picture.columnS()) - 1));
        double strongest = 0;
        for (int bin = (int) Math.ceil(lowHz / picture.binHz()); bin * picture.binHz() < highHz; bin++) {
            double sum = 0;
            for (int column = first; column <= last; column++) {
                sum += bin < all[column].length ? all[column][bin] : 0;
            }
            strongest = Math.max(strongest, sum / Math.max(1, last - first + 1));
        }
        return strongest;
    }

    private static double strongest(double[][] power) {
        double[] sorted = Arrays.stream(power)
                .flatMapToDouble(Arrays::stream)
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : Series.quantile(sorted, STRONGEST_SHARE);
    }

    private void paint(Graphics2D graphics, Rectangle2D area, double[][] power, double strongest) {
        if (!(strongest > 0)) {
            return;
        }
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(CELL + OVERLAP, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        for (double levelDb : LEVELS_DB) {
            Path2D path = new Path2D.Double();
            double least = strongest * Math.pow(10, levelDb / 10);
            for (int row = 0; row < power.length; row++) {
                addRow(path, area, power[row], row, least);
            }
            if (path.getCurrentPoint() != null) {
                graphics.draw(path);
            }
        }
    }

    private static void addRow(Path2D path, Rectangle2D area, double[] power, int row, double least) {
        double left = Math.rint(area.getMinX());
        double y = Math.rint(area.getMaxY()) - (row + 0.5) * CELL;
        int column = 0;
        while (column < power.length) {
            int end = column;
            while (end < power.length && power[end] >= least) {
                end++;
            }
            if (end > column) {
                path.moveTo(left + column * CELL, y);
                path.lineTo(left + end * CELL, y);
            }
            column = end + 1;
        }
    }
}

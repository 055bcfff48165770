// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * The one look of all charts. Hues are Okabe and Ito's, which readers with any colour vision tell apart; none is red, and no hue says
 * "bad". Lines differ in stroke as well.
 *
 * <p><b>Source:</b> Okabe and Ito (2008), Color Universal Design: how to make figures and presentations that are friendly to
 * colour-blind people.
 */
final class ChartStyle {
    static final double WIDTH = 600;
    static final double HEIGHT = 300;
    /** For two plots over one axis. */
    static final double TALL = 380;

    static final Color INK = new Color(0x1E2A33);
    static final Color MUTED = new Color(0x55626D);
    static final Color GRID = new Color(0xDCE2E7);
    static final Color BLUE = new Color(0x0072B2);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color GREEN = new Color(0x009E73);
    static final Color GREY = new Color(0x8A96A0);

    static final float THICK = 2f;
    static final float THIN = 1.2f;

    private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final float[] DASHES = {6, 4};
    private static final float BAND_ALPHA = 0.3f;

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    static {
        // Otherwise words that stand upright become outlines, which no reader can search or hear.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private ChartStyle() {}

    /** An axis that writes its numbers in this way and never begins at nought for its own sake. */
    static NumberAxis axis(String label, double low, double high, DoubleFunction<String> ticks) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(new TickFormat(ticks));
        axis.setRange(low, high > low ? high : low + 1);
        axis.setLabelFont(LABEL);
        axis.setTickLabelFont(TICK);
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    static XYPlot plot(NumberAxis x, NumberAxis y) {
        XYPlot plot = new XYPlot(null, x, y, null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** The whole chart: no title (the page has it), a legend where there are several series. */
    static JFreeChart chart(Plot plot, Legend legend) {
        JFreeChart chart = new JFreeChart(null, LABEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(6, 2, 2, 8));
        if (!legend.isEmpty()) {
            LegendTitle title = new LegendTitle(legend);
            title.setItemFont(TICK);
            title.setItemPaint(INK);
            title.setBackgroundPaint(null);
            title.setPosition(RectangleEdge.TOP);
            chart.addSubtitle(title);
        }
        return chart;
    }

    /** A line drawn as one path. */
    static XYLineAndShapeRenderer line(Color colour, float width, boolean dashed) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke(width, dashed));
        return renderer;
    }

    /** Plain bars, one colour a series. */
    static XYBarRenderer bars(Color... colours) {
        XYBarRenderer renderer = new XYBarRenderer(0.1);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        for (int series = 0; series < colours.length; series++) {
            renderer.setSeriesPaint(series, colours[series]);
        }
        return renderer;
    }

    static BasicStroke stroke(float width, boolean dashed) {
        return dashed
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A strip across the plot behind the data. */
    static void band(XYPlot plot, double low, double high, Color colour) {
        IntervalMarker marker = new IntervalMarker(low, high, colour);
        marker.setAlpha(BAND_ALPHA);
        marker.setOutlinePaint(null);
        plot.addRangeMarker(marker, Layer.BACKGROUND);
    }

    /** An upright thin line with a word at its foot. */
    static void upright(XYPlot plot, double at, String label) {
        ValueMarker marker = new ValueMarker(at, GREY, new BasicStroke(1, 0, 0, 1, new float[] {2, 3}, 0));
        marker.setLabel(label);
        marker.setLabelFont(TICK);
        marker.setLabelPaint(MUTED);
        marker.setLabelBackgroundColor(NOTHING);
        marker.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }
}

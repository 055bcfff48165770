// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.LandingSeries;
import footfall.reports.page.Block;
import footfall.reports.stride.StrideFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** How hard each landing was; those at the limit of the sensor stand apart, as they were at least that hard. */
final class ImpactHistogram implements ChartMaker {
    private static final int FEWEST = 20;
    private static final int MOST_BINS = 24;
    private static final double[] WIDTHS_G = {0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10};
    private static final double SHARE_BEYOND = 0.005;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        Optional<LandingSeries> impacts =
                StrideFacts.impacts(input.analysis()).filter(series -> series.size() >= FEWEST);
        if (impacts.isEmpty()) {
            return Optional.empty();
        }
        LandingSeries series = impacts.get();
        return Optional.of(new Block.Figure(
                "impact-histogram",
                input.say("chart.impact.title"),
                sentence(input, series),
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, series)),
                table(input, series)));
    }

    private static String sentence(ChartInput input, LandingSeries series) {
        double[] sorted = Series.sorted(series.value());
        String sentence = input.say(
                "chart.impact.sentence",
                input.say("marker." + series.id().id()),
                input.words().number(Series.quantile(sorted, 0.5), 1),
                input.words().number(Series.quantile(sorted, 0.05), 1),
                input.words().number(Series.quantile(sorted, 0.95), 1));
        double clipped = StrideFacts.clippedShare(series);
        return clipped > 0
                ? sentence + " "
                        + input.say("chart.impact.clipped", input.words().number(100 * clipped, 1))
                : sentence;
    }

    private static JFreeChart chart(ChartInput input, LandingSeries series) {
        Bins bins = Bins.of(series);
        double most = 0;
        for (int bin = 0; bin < bins.whole().length; bin++) {
            most = Math.max(most, bins.whole()[bin] + bins.clipped()[bin]);
        }
        NumberAxis peak = ChartStyle.axis(
                input.say("chart.axis.impact"),
                bins.firstG() - bins.widthG() / 2,
                bins.firstG() + bins.widthG() * (bins.whole().length + 0.5),
                g -> input.words().trimmed(g, 2));
        NumberAxis count = ChartStyle.axis(
                input.say("chart.axis.landings"),
                0,
                1.08 * most,
                number -> input.words().trimmed(number, 1));
        XYPlot plot = ChartStyle.plot(peak, count);
        plot.setDataset(0, bars(bins));
        XYBarRenderer painter = ChartStyle.bars(ChartStyle.BLUE, ChartStyle.ORANGE);
        painter.setUseYInterval(true);
        plot.setRenderer(0, painter);
        Legend legend = new Legend();
        if (StrideFacts.clippedShare(series) > 0) {
            legend.bar(input.say("chart.legend.whole"), ChartStyle.BLUE)
                    .bar(input.say("chart.legend.clipped"), ChartStyle.ORANGE);
        }
        return ChartStyle.chart(plot, legend);
    }

    private static XYDataset bars(Bins bins) {
        XYIntervalSeries whole = new XYIntervalSeries("whole");
        XYIntervalSeries clipped = new XYIntervalSeries("clipped");
        for (int bin = 0; bin < bins.whole().length; bin++) {
            double fromG = bins.firstG() + bin * bins.widthG();
            double toG = fromG + bins.widthG();
            double top = bins.whole()[bin] + bins.clipped()[bin];
            whole.add((fromG + toG) / 2, fromG, toG, bins.whole()[bin], 0, bins.whole()[bin]);
            clipped.add((fromG + toG) / 2, fromG, toG, top, bins.whole()[bin], top);
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        bars.addSeries(whole);
        bars.addSeries(clipped);
        return bars;
    }

    private static Block.Table table(ChartInput input, LandingSeries series) {
        Bins bins = Bins.of(series);
        List<List<String>> rows = new ArrayList<>();
        for (int bin = 0; bin < bins.whole().length; bin++) {
            double fromG = bins.firstG() + bin * bins.widthG();
            rows.add(List.of(
                    input.words().trimmed(fromG, 2) + "–" + input.words().trimmed(fromG + bins.widthG(), 2),
                    Integer.toString(bins.whole()[bin] + bins.clipped()[bin]),
                    Integer.toString(bins.clipped()[bin])));
        }
        return Tables.of(
                input.say("chart.impact.table"),
                List.of(
                        input.say("chart.axis.impact"),
                        input.say("chart.axis.landings"),
                        input.say("chart.legend.clipped")),
                rows);
    }

    /** How many landings lie in each bin; the outermost ones hold all that lies beyond. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Bins(double firstG, double widthG, int[] whole, int[] clipped) {
        static Bins of(LandingSeries series) {
            double[] sorted = Series.sorted(series.value());
            double lowG = Series.quantile(sorted, SHARE_BEYOND);
            double highG = Series.quantile(sorted, 1 - SHARE_BEYOND);
            double widthG = width(highG - lowG);
            double firstG = widthG * Math.floor(lowG / widthG);
            int bins = (int) Math.floor((highG - firstG) / widthG) + 1;
            int[] whole = new int[bins];
            int[] clipped = new int[bins];
            for (int i = 0; i < series.size(); i++) {
                int bin = (int) Math.floor((series.value()[i] - firstG) / widthG);
                int[] counts = series.atLeast()[i] ? clipped : whole;
                counts[Math.max(0, Math.min(bins - 1, bin))]++;
            }
            return new Bins(firstG, widthG, whole, clipped);
        }

        private static double width(double rangeG) {
            for (double widthG : WIDTHS_G) {
                if (rangeG / widthG < MOST_BINS - 1) {
                    return widthG;
                }
            }
            return Math.max(WIDTHS_G[WIDTHS_G.length - 1], rangeG / (MOST_BINS - 2));
        }
    }
}

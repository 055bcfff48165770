// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.page.Block;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** How long each step took, over time; alternating steps in two colours. */
final class StepIntervals implements ChartMaker {
    static final Color[] COLOURS = {ChartStyle.BLUE, ChartStyle.ORANGE};
    private static final double MARGIN_SHARE = 0.06;
    private static final int DOT = 2;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        Intervals intervals = Intervals.of(input.analysis());
        if (intervals.count() < Intervals.FEWEST) {
            return Optional.empty();
        }
        String kind = kind(intervals);
        return Optional.of(new Block.Figure(
                "step-intervals",
                input.say("chart.step-intervals.title-" + kind),
                sentence(input, intervals),
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, intervals)),
                table(input, intervals)));
    }

    static String kind(Intervals intervals) {
        return intervals.strides() ? "stride" : "step";
    }

    /** Name of a group: a foot, or one of two that alternate; empty for strides. */
    static String group(ChartInput input, Intervals intervals, int group) {
        if (intervals.strides()) {
            return input.say("chart.legend.strides");
        }
        return input.say("chart.legend." + (intervals.sided() ? "foot-" : "alternate-") + group);
    }

    /** Axis for the times of steps. */
    static NumberAxis axis(ChartInput input, Intervals intervals, String key) {
        double[] sorted = Series.sorted(intervals.ms());
        double low = Series.quantile(sorted, 0.01);
        double high = Series.quantile(sorted, 0.99);
        double margin = MARGIN_SHARE * high;
        return ChartStyle.axis(
                input.say(key), low - margin, high + margin, ms -> input.words().trimmed(ms, 1));
    }

    private static String sentence(ChartInput input, Intervals intervals) {
        String typical = input.words().number(Series.quantile(Series.sorted(intervals.ms()), 0.5), 0);
        if (intervals.strides()) {
            return input.say("chart.step-intervals.sentence-stride", typical);
        }
        double difference =
                Math.abs(median(intervals.ofGroup(0)[1]) - median(intervals.ofGroup(1)[1]));
        String key = intervals.sided() ? "sided" : "alternate";
        return Double.isNaN(difference)
                ? input.say("chart.step-intervals.sentence-step", typical)
                : input.say(
                        "chart.step-intervals.sentence-" + key,
                        typical,
                        input.words().number(difference, 0));
    }

    private static double median(double[] values) {
        double[] sorted = Series.sorted(values);
        return sorted.length == 0 ? Double.NaN : Series.quantile(sorted, 0.5);
    }

    private static double endS(ChartInput input, Intervals intervals) {
        double lastS = intervals.timeS()[intervals.count() - 1] + 1;
        return Math.max(lastS, RunTrack.of(input.analysis()).endS());
    }

    private static JFreeChart chart(ChartInput input, Intervals intervals) {
        NumberAxis time = ChartStyle.axis(
                input.say("chart.axis.time"),
                0,
                endS(input, intervals) / 60,
                minutes -> input.words().trimmed(minutes, 1));
        XYPlot plot = ChartStyle.plot(time, axis(input, intervals, "chart.axis.interval-" + kind(intervals)));
        Legend legend = new Legend();
        plot.setDataset(0, Series.dataset("none", new double[2][0]));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.BLUE, ChartStyle.THIN, false));
        for (int group = 0; group < (intervals.paired() ? 2 : 1); group++) {
            double[][] points = intervals.ofGroup(group);
            double[] minutes = Series.map(points[0], seconds -> seconds / 60);
            plot.getRenderer(0).addAnnotation(new Dots(minutes, points[1], COLOURS[group], DOT), Layer.BACKGROUND);
            legend.dots(group(input, intervals, group), COLOURS[group]);
        }
        return ChartStyle.chart(plot, legend);
    }

    private static Block.Table table(ChartInput input, Intervals intervals) {
        int groups = intervals.paired() ? 2 : 1;
        List<String> heads = new ArrayList<>(List.of(input.say("chart.column.time")));
        for (int group = 0; group < groups; group++) {
            heads.add(input.say("chart.column.interval", group(input, intervals, group)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (double[] slice : Slices.ofTime(endS(input, intervals))) {
            List<String> row = new ArrayList<>(List.of(Slices.label(slice)));
            for (int group = 0; group < groups; group++) {
                double[][] points = intervals.ofGroup(group);
                double mean = Series.mean(points[0], Slices.within(slice), points[1], 1);
                row.add(Double.isNaN(mean) ? "" : input.words().number(mean, 0));
            }
            rows.add(List.copyOf(row));
        }
        return Tables.of(input.say("chart.step-intervals.table-" + kind(intervals)), heads, rows);
    }
}

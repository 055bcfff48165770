// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Each step's time against that of the next one: a round cloud is even running, two clouds beside the diagonal are a limp. */
final class NextInterval implements ChartMaker {
    private static final int DOT = 2;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        Intervals intervals = Intervals.of(input.analysis());
        int pairs = intervals.successive(0)[0].length
                + (intervals.paired() ? intervals.successive(1)[0].length : 0);
        if (pairs < Intervals.FEWEST) {
            return Optional.empty();
        }
        String kind = StepIntervals.kind(intervals);
        return Optional.of(new Block.Figure(
                "next-interval",
                input.say("chart.next-interval.title-" + kind),
                input.say("chart.next-interval.sentence-" + kind),
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, intervals)),
                table(input, intervals)));
    }

    private static JFreeChart chart(ChartInput input, Intervals intervals) {
        NumberAxis one = StepIntervals.axis(input, intervals, "chart.axis.interval-" + StepIntervals.kind(intervals));
        NumberAxis next = StepIntervals.axis(input, intervals, "chart.axis.interval-next");
        XYPlot plot = ChartStyle.plot(one, next);
        double low = one.getLowerBound();
        double high = one.getUpperBound();
        plot.setDataset(0, Series.dataset("even", new double[][] {{low, high}, {low, high}}));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.GREY, ChartStyle.THIN, true));
        Legend legend = new Legend();
        for (int group = 0; group < (intervals.paired() ? 2 : 1); group++) {
            double[][] pairs = intervals.successive(group);
            plot.getRenderer(0)
                    .addAnnotation(new Dots(pairs[0], pairs[1], StepIntervals.COLOURS[group], DOT), Layer.BACKGROUND);
            legend.dots(StepIntervals.group(input, intervals, group), StepIntervals.COLOURS[group]);
        }
        legend.line(input.say("chart.legend.even"), ChartStyle.GREY, true);
        return ChartStyle.chart(plot, legend);
    }

    private static Block.Table table(ChartInput input, Intervals intervals) {
        List<List<String>> rows = new ArrayList<>();
        for (int group = 0; group < (intervals.paired() ? 2 : 1); group++) {
            double[] ms = intervals.ofGroup(group)[1];
            double mean = mean(ms);
            double square = 0;
            for (double value : ms) {
                square += (value - mean) * (value - mean);
            }
            rows.add(List.of(
                    StepIntervals.group(input, intervals, group),
                    Integer.toString(ms.length),
                    ms.length == 0 ? "" : input.words().number(mean, 1),
                    ms.length < 2 ? "" : input.words().number(Math.sqrt(square / (ms.length - 1)), 1)));
        }
        return Tables.of(
                input.say("chart.next-interval.table"),
                List.of(
                        input.say("chart.column.which"),
                        input.say("chart.column.count"),
                        input.say("chart.column.mean-ms"),
                        input.say("chart.column.sd-ms")),
                rows);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}

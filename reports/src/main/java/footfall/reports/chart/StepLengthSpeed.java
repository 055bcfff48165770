// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.RunningSeries;
import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Step length against speed: how the runner goes faster. */
final class StepLengthSpeed implements ChartMaker {
    private static final int FEWEST_ROWS = 30;
    private static final int FEWEST_IN_BIN = 10;
    private static final int BINS = 6;
    private static final double LEAST_SPREAD = 0.1;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        RunningSeries rows = input.analysis().running();
        if (!Series.hasPairs(rows.speedMps(), rows.stepLengthM(), FEWEST_ROWS)) {
            return Optional.empty();
        }
        double[] lengths = Series.sorted(rows.stepLengthM());
        double[] speeds = Series.sorted(rows.speedMps());
        double[][] bins = bins(input, rows, speeds);
        String sentence = input.say(
                "chart.step-length.sentence",
                input.words().number(Series.quantile(lengths, 0.5), 2),
                input.pace(Series.quantile(speeds, 0.5)));
        return Optional.of(new Block.Figure(
                "step-length-speed",
                input.say("chart.step-length.title"),
                sentence,
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, rows, lengths, speeds, bins)),
                table(input, bins)));
    }

    /** Mean speed, mean step length and number of rows of each bin of speed; bins with few rows are left out. */
    private static double[][] bins(ChartInput input, RunningSeries rows, double[] speeds) {
        double low = Series.quantile(speeds, 0.01);
        double width = (Series.quantile(speeds, 0.99) - low) / BINS;
        List<double[]> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            double from = low + bin * width;
            double to = bin == BINS - 1 ? Double.MAX_VALUE : from + width;
            DoublePredicate inside = speed -> speed >= from && speed < to;
            double speedMps = Series.mean(rows.speedMps(), inside, rows.speedMps(), FEWEST_IN_BIN);
            double lengthM = Series.mean(rows.speedMps(), inside, rows.stepLengthM(), FEWEST_IN_BIN);
            if (!Double.isNaN(speedMps) && !Double.isNaN(lengthM)) {
                bins.add(new double[] {input.hourlySpeed(speedMps), lengthM, speedMps});
            }
        }
        double[][] columns = new double[3][bins.size()];
        for (int i = 0; i < bins.size(); i++) {
            for (int column = 0; column < 3; column++) {
                columns[column][i] = bins.get(i)[column];
            }
        }
        return columns;
    }

    private static JFreeChart chart(
            ChartInput input, RunningSeries rows, double[] lengths, double[] speeds, double[][] bins) {
        double slow = input.hourlySpeed(Series.quantile(speeds, 0.005));
        double fast = input.hourlySpeed(Series.quantile(speeds, 0.995));
        double pad = Math.max(LEAST_SPREAD, 0.05 * (fast - slow));
        NumberAxis speed = ChartStyle.axis(
                input.say("chart.axis.speed", input.hourlyUnit()),
                slow - pad,
                fast + pad,
                value -> input.words().trimmed(value, 2));
        NumberAxis length = ChartStyle.axis(
                input.say("chart.axis.step-length"),
                Series.quantile(lengths, 0.005) - LEAST_SPREAD / 2,
                Series.quantile(lengths, 0.995) + LEAST_SPREAD / 2,
                value -> input.words().trimmed(value, 3));
        XYPlot plot = ChartStyle.plot(speed, length);
        double[] hourly = Series.map(rows.speedMps(), input::hourlySpeed);
        Legend legend = new Legend().dots(input.say("chart.legend.seconds"), ChartStyle.GREY);
        plot.setDataset(0, Series.dataset("mean", new double[][] {bins[0], bins[1]}));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.BLUE, ChartStyle.THICK + 1, false));
        plot.getRenderer(0).addAnnotation(new Dots(hourly, rows.stepLengthM(), ChartStyle.GREY, 3), Layer.BACKGROUND);
        if (bins[0].length > 1) {
            legend.line(input.say("chart.legend.mean"), ChartStyle.BLUE, false);
        }
        return ChartStyle.chart(plot, legend);
    }

    private static Block.Table table(ChartInput input, double[][] bins) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < bins[0].length; i++) {
            cells.add(List.of(
                    input.words().number(bins[0][i], 1),
                    input.units().pace(bins[2][i]),
                    input.words().number(bins[1][i], 2)));
        }
        return Tables.of(
                input.say("chart.step-length.table"),
                List.of(
                        input.say("chart.column.speed", input.hourlyUnit()),
                        input.say("chart.column.pace", input.units().mark()),
                        input.say("chart.column.step-length")),
                cells);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.AverageStride;
import footfall.reports.page.Block;
import footfall.reports.stride.StrideFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** Forward acceleration of the trunk while a foot is on the ground: braking below nought, propulsion above. */
final class BrakingPropulsion implements ChartMaker {
    private static final int TABLE_STEP_PCT = 10;
    private static final int FEWEST_POINTS = 10;
    private static final double MARGIN = 1.1;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        List<AverageStride> averages = StrideFacts.of(input.analysis()).averages().stream()
                .filter(average -> !average.placement().onOneLeg() && points(average) >= FEWEST_POINTS)
                .toList();
        Curves curves = Curves.of(averages, AverageStride.Kind.FORWARD_G);
        boolean several = StrideFacts.sensors(input.analysis()).size() > 1;
        if (curves.isEmpty()
                || !several && !StrideFacts.of(input.analysis()).frame().forward()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Figure(
                "braking-propulsion",
                input.say("chart.braking.title"),
                sentence(input, curves),
                new ChartDrawing(
                        curves.strides().size() > 1 ? ChartStyle.TALL : ChartStyle.HEIGHT, () -> chart(input, curves)),
                table(input, curves)));
    }

    /** Points of the curve from contact to toe-off; 0 where toe-off is not known. */
    private static int points(AverageStride average) {
        return Double.isNaN(average.toeOffPct())
                ? 0
                : (int) Math.min(AverageStride.POINTS, Math.floor(average.toeOffPct()) + 1);
    }

    private static String sentence(ChartInput input, Curves curves) {
        int deepest = 0;
        for (int point = 1; point < points(curves.strides().get(0)); point++) {
            deepest = curves.mean(0)[point] < curves.mean(0)[deepest] ? point : deepest;
        }
        return input.say(
                "chart.braking.sentence",
                input.words().number(100 * deepest / curves.strides().get(0).toeOffPct(), 0),
                input.words().number(Math.abs(Math.min(0, curves.mean(0)[deepest])), 2));
    }

    private static JFreeChart chart(ChartInput input, Curves curves) {
        NumberAxis share = ChartStyle.axis(
                input.say("chart.axis.stance-share"),
                0,
                100,
                pct -> input.words().trimmed(pct, 1));
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(share);
        plot.setGap(14);
        double most = 0;
        for (int i = 0; i < curves.strides().size(); i++) {
            for (int point = 0; point < points(curves.strides().get(i)); point++) {
                most = Math.max(most, Math.abs(curves.mean(i)[point]));
            }
        }
        for (int i = 0; i < curves.strides().size(); i++) {
            plot.add(foot(input, curves, i, share, MARGIN * most));
        }
        Legend legend = new Legend()
                .bar(input.say("chart.legend.braking"), ChartStyle.ORANGE)
                .bar(input.say("chart.legend.propulsion"), ChartStyle.GREEN);
        return ChartStyle.chart(plot, legend);
    }

    private static XYPlot foot(ChartInput input, Curves curves, int number, NumberAxis share, double mostG) {
        NumberAxis axis = ChartStyle.axis(
                axis(input, curves, number), -mostG, mostG, g -> input.words().trimmed(g, 2));
        XYPlot plot = ChartStyle.plot(share, axis);
        plot.setDataset(0, area(curves, number));
        XYDifferenceRenderer painter = new XYDifferenceRenderer(ChartStyle.GREEN, ChartStyle.ORANGE, false);
        painter.setSeriesPaint(0, ChartStyle.INK);
        painter.setSeriesPaint(1, ChartStyle.GREY);
        painter.setSeriesStroke(0, ChartStyle.stroke(ChartStyle.THIN, false));
        painter.setSeriesStroke(1, ChartStyle.stroke(ChartStyle.THIN, false));
        plot.setRenderer(0, painter);
        return plot;
    }

    private static String axis(ChartInput input, Curves curves, int number) {
        return curves.strides().get(number).foot().isPresent()
                ? input.say("chart.axis.forward-foot", curves.name(input, number))
                : input.say("chart.axis.forward");
    }

    private static XYDataset area(Curves curves, int number) {
        int points = points(curves.strides().get(number));
        double[][] mean = new double[2][points];
        double[][] nought = new double[2][points];
        for (int point = 0; point < points; point++) {
            mean[0][point] = 100 * point / curves.strides().get(number).toeOffPct();
            nought[0][point] = mean[0][point];
            mean[1][point] = curves.mean(number)[point];
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("mean", mean);
        dataset.addSeries("nought", nought);
        return dataset;
    }

    private static Block.Table table(ChartInput input, Curves curves) {
        List<String> heads = new ArrayList<>(List.of(input.say("chart.axis.stance-share")));
        for (int i = 0; i < curves.strides().size(); i++) {
            heads.add(axis(input, curves, i));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int pct = 0; pct <= 100; pct += TABLE_STEP_PCT) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(pct)));
            for (int i = 0; i < curves.strides().size(); i++) {
                AverageStride average = curves.strides().get(i);
                int point = (int) Math.min(points(average) - 1, Math.round(pct * average.toeOffPct() / 100));
                row.add(input.words().signed(curves.mean(i)[point], 2));
            }
            rows.add(List.copyOf(row));
        }
        return Tables.of(input.say("chart.braking.table"), heads, rows);
    }
}

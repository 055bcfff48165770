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
import org.jfree.chart.plot.XYPlot;

/** The average stride with its spread, from landing to the next landing of the same foot; left against right where both are known. */
final class StrideShape implements ChartMaker {
    private static final int TABLE_STEP = 10;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        List<AverageStride> averages = StrideFacts.of(input.analysis()).averages();
        Curves up = Curves.of(averages, AverageStride.Kind.UP_G);
        Curves curves = up.isEmpty() ? Curves.of(averages, AverageStride.Kind.RESULTANT_G) : up;
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Figure(
                "average-stride",
                input.say("chart.average-stride.title"),
                sentence(input, curves),
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, curves)),
                table(input, curves)));
    }

    private static String sentence(ChartInput input, Curves curves) {
        long strides = 0;
        for (AverageStride average : curves.strides()) {
            strides += average.strides();
        }
        boolean up = curves.kind() == AverageStride.Kind.UP_G;
        String sentence =
                input.say("chart.average-stride.sentence-" + (up ? "up" : "resultant"), Long.toString(strides));
        if (StrideFacts.sensors(input.analysis()).size() > 1) {
            sentence += " "
                    + input.say(
                            "chart.average-stride.felt-at",
                            input.say("placement." + curves.placement().label()));
        }
        double toeOffPct = curves.strides().get(0).toeOffPct();
        return Double.isNaN(toeOffPct)
                ? sentence
                : sentence + " "
                        + input.say(
                                "chart.average-stride.toe-off", input.words().number(toeOffPct, 0));
    }

    private static JFreeChart chart(ChartInput input, Curves curves) {
        NumberAxis share = ChartStyle.axis(
                input.say("chart.axis.stride-share"),
                0,
                100,
                pct -> input.words().trimmed(pct, 1));
        double[] range = curves.range();
        NumberAxis felt = ChartStyle.axis(
                input.say("chart.axis.felt-" + kind(curves)),
                range[0],
                range[1],
                g -> input.words().trimmed(g, 2));
        XYPlot plot = ChartStyle.plot(share, felt);
        Legend legend = new Legend();
        for (int i = 0; i < curves.strides().size(); i++) {
            plot.setDataset(i, curves.spread(i, AverageStride.POINTS, AverageStride.POINTS - 1));
            plot.setRenderer(i, curves.painter(i, i > 0));
            legend.line(curves.name(input, i), curves.colour(i), i > 0);
        }
        legend.strip(input.say("chart.legend.spread"), ChartStyle.GREY);
        ChartStyle.upright(plot, 0, input.say("chart.mark.contact"));
        double toeOffPct = curves.strides().get(0).toeOffPct();
        if (!Double.isNaN(toeOffPct)) {
            ChartStyle.upright(plot, toeOffPct, input.say("chart.mark.toe-off"));
        }
        return ChartStyle.chart(plot, legend);
    }

    private static String kind(Curves curves) {
        return curves.kind() == AverageStride.Kind.UP_G ? "up" : "resultant";
    }

    private static Block.Table table(ChartInput input, Curves curves) {
        List<String> heads = new ArrayList<>(List.of(input.say("chart.axis.stride-share")));
        for (int i = 0; i < curves.strides().size(); i++) {
            boolean told = curves.strides().get(i).foot().isPresent();
            heads.add(told ? input.say("chart.column.mean-g", curves.name(input, i)) : input.say("chart.column.mean"));
            heads.add(told ? input.say("chart.column.sd-g", curves.name(input, i)) : input.say("chart.column.sd"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < AverageStride.POINTS; point += TABLE_STEP) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(point)));
            for (int i = 0; i < curves.strides().size(); i++) {
                row.add(input.words().number(curves.mean(i)[point], 2));
                row.add(input.words().number(curves.sd(i)[point], 2));
            }
            rows.add(List.copyOf(row));
        }
        return Tables.of(input.say("chart.average-stride.table"), heads, rows);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.RunningSeries;
import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Cadence against pace, with the runner's own line and the target at each pace. */
final class PaceCadence implements ChartMaker {
    private static final int FEWEST_ROWS = 30;
    private static final int ROWS_OF_TABLE = 5;
    private static final double MARGIN_SPM = 3;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        RunningSeries rows = input.analysis().running();
        Optional<PaceCadenceLine> line = input.analysis().paceCadence();
        if (line.isEmpty() || !Series.hasPairs(rows.speedMps(), rows.cadenceSpm(), FEWEST_ROWS)) {
            return Optional.empty();
        }
        double perHour = line.get().slopeSpmPerMps() / input.hourlySpeed(1);
        String sentence = input.say(
                "chart.pace-cadence.sentence",
                input.pace(line.get().referenceSpeedMps()),
                input.words().number(line.get().cadenceAtReferenceSpm(), 0),
                input.hourlyUnit(),
                input.words().signed(perHour, 1));
        return Optional.of(new Block.Figure(
                "pace-cadence",
                input.say("chart.pace-cadence.title"),
                sentence,
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, rows, line.get())),
                table(input, line.get())));
    }

    private static JFreeChart chart(ChartInput input, RunningSeries rows, PaceCadenceLine line) {
        double[] speeds = Series.sorted(rows.speedMps());
        double[] spms = Series.sorted(rows.cadenceSpm());
        double slowMps = Math.min(line.minSpeedMps(), Series.quantile(speeds, 0.01));
        double fastMps = Math.max(line.maxSpeedMps(), Series.quantile(speeds, 0.99));
        double factor = input.target().map(TargetBand::highFactor).orElse(1.0);
        double low = Series.quantile(spms, 0.01) - MARGIN_SPM;
        double high =
                Math.max(Series.quantile(spms, 0.99), factor * line.cadenceAtSpm(line.maxSpeedMps())) + MARGIN_SPM;
        double paceSpan = input.paceMin(slowMps) - input.paceMin(fastMps);
        NumberAxis pace = ChartStyle.axis(
                input.say("chart.axis.pace-inverted", input.units().mark()),
                input.paceMin(fastMps) - 0.05 * paceSpan,
                input.paceMin(slowMps) + 0.05 * paceSpan,
                ChartInput::minutes);
        pace.setInverted(true);
        pace.setStandardTickUnits(PaceTicks.source());
        XYPlot plot = ChartStyle.plot(
                pace,
                ChartStyle.axis(
                        input.say("chart.axis.cadence"),
                        low,
                        high,
                        spm -> input.words().trimmed(spm, 1)));
        Legend legend = new Legend();
        double[] paces = Series.map(rows.speedMps(), input::paceMin);
        legend.dots(input.say("chart.legend.seconds"), ChartStyle.GREY);
        lines(input, plot, legend, line);
        plot.getRenderer(0).addAnnotation(new Dots(paces, rows.cadenceSpm(), ChartStyle.GREY, 3), Layer.BACKGROUND);
        return ChartStyle.chart(plot, legend);
    }

    private static void lines(ChartInput input, XYPlot plot, Legend legend, PaceCadenceLine line) {
        plot.setDataset(0, Series.dataset("own", points(input, line, 1)));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.BLUE, ChartStyle.THICK + 1, false));
        legend.line(input.say("chart.legend.own-line"), ChartStyle.BLUE, false);
        if (input.target().isPresent()) {
            TargetBand target = input.target().get();
            plot.setDataset(1, Series.dataset("low", points(input, line, target.lowFactor())));
            plot.setRenderer(1, ChartStyle.line(ChartStyle.GREEN, ChartStyle.THICK, true));
            plot.setDataset(2, Series.dataset("high", points(input, line, target.highFactor())));
            plot.setRenderer(2, ChartStyle.line(ChartStyle.GREEN, ChartStyle.THICK, true));
            legend.line(Bands.target(input, target), ChartStyle.GREEN, true);
        }
    }

    private static double[][] points(ChartInput input, PaceCadenceLine line, double factor) {
        int count = 30;
        double[][] points = new double[2][count];
        for (int i = 0; i < count; i++) {
            double speedMps = line.minSpeedMps() + (line.maxSpeedMps() - line.minSpeedMps()) * i / (count - 1);
            points[0][i] = input.paceMin(speedMps);
            points[1][i] = factor * line.cadenceAtSpm(speedMps);
        }
        return points;
    }

    private static Block.Table table(ChartInput input, PaceCadenceLine line) {
        List<String> heads = new ArrayList<>(
                List.of(input.say("chart.column.pace", input.units().mark()), input.say("chart.column.own-line")));
        input.target().ifPresent(target -> heads.add(input.say("chart.column.target")));
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < ROWS_OF_TABLE; i++) {
            double share = (double) i / (ROWS_OF_TABLE - 1);
            double speedMps = line.minSpeedMps() + share * (line.maxSpeedMps() - line.minSpeedMps());
            double spm = line.cadenceAtSpm(speedMps);
            List<String> row = new ArrayList<>(
                    List.of(input.units().pace(speedMps), input.words().number(spm, 0)));
            input.target()
                    .ifPresent(target -> row.add(input.words().number(target.lowFactor() * spm, 0) + "–"
                            + input.words().number(target.highFactor() * spm, 0)));
            cells.add(List.copyOf(row));
        }
        return Tables.of(input.say("chart.pace-cadence.table"), heads, cells);
    }
}

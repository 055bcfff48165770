// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.RunningSeries;
import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Cadence from the start to the end as it would be at one and the same pace: the runner's own line takes the pace out. */
final class Drift implements ChartMaker {
    private static final int FEWEST_ROWS = 300;
    private static final int THIRDS = 3;
    private static final double MARGIN_SPM = 3;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        RunningSeries rows = input.analysis().running();
        Optional<Marker> drift = input.analysis().marker(MarkerId.FATIGUE_DRIFT);
        if (drift.isEmpty() || !Series.hasPairs(rows.timeS(), rows.cadenceSpm(), FEWEST_ROWS)) {
            return Optional.empty();
        }
        double[] samePaceSpm = samePaceSpm(rows, input.analysis().paceCadence());
        double halfWidth = drift.get().halfWidth95().orElse(Double.NaN);
        String change = input.words().signed(drift.get().value(), 1);
        String sentence = Double.isNaN(halfWidth)
                ? input.say("chart.drift.sentence-plain", change)
                : input.say(
                        Math.abs(drift.get().value()) > halfWidth
                                ? "chart.drift.sentence"
                                : "chart.drift.sentence-none",
                        change,
                        input.words().number(Math.max(0.1, Math.ceil(10 * halfWidth) / 10), 1));
        return Optional.of(new Block.Figure(
                "drift",
                input.say("chart.drift.title"),
                sentence,
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, rows, samePaceSpm)),
                table(input, rows, samePaceSpm)));
    }

    private static double[] samePaceSpm(RunningSeries rows, Optional<PaceCadenceLine> line) {
        double[] spm = rows.cadenceSpm().clone();
        if (line.isPresent()) {
            double slope = line.get().slopeSpmPerMps();
            for (int i = 0; i < spm.length; i++) {
                spm[i] -= slope * (rows.speedMps()[i] - line.get().referenceSpeedMps());
            }
        }
        return spm;
    }

    private static double[] third(RunningSeries rows, int part) {
        int last = rows.rows() - 1;
        double fromS = rows.timeS()[part * rows.rows() / THIRDS];
        double toS = part == THIRDS - 1 ? rows.timeS()[last] + 1 : rows.timeS()[(part + 1) * rows.rows() / THIRDS];
        return new double[] {fromS, toS};
    }

    private static JFreeChart chart(ChartInput input, RunningSeries rows, double[] samePaceSpm) {
        double endS = rows.timeS()[rows.rows() - 1] + 1;
        double[][] line = Series.overTime(rows.timeS(), samePaceSpm, endS);
        double[] sorted = Series.sorted(line[1]);
        NumberAxis time = ChartStyle.axis(
                input.say("chart.axis.time"),
                0,
                endS / 60,
                minutes -> input.words().trimmed(minutes, 1));
        NumberAxis cadence = ChartStyle.axis(
                input.say("chart.axis.cadence-same-pace"),
                Series.quantile(sorted, 0.01) - MARGIN_SPM,
                Series.quantile(sorted, 0.99) + MARGIN_SPM,
                spm -> input.words().trimmed(spm, 1));
        XYPlot plot = ChartStyle.plot(time, cadence);
        for (int part = 0; part < THIRDS; part++) {
            double[] span = third(rows, part);
            double mean = Series.mean(rows.timeS(), Slices.within(span), samePaceSpm, 1);
            double[][] level = {{span[0] / 60, span[1] / 60}, {mean, mean}};
            plot.setDataset(part, Series.dataset("third " + part, level));
            plot.setRenderer(part, ChartStyle.line(ChartStyle.ORANGE, ChartStyle.THICK + 1, false));
        }
        plot.setDataset(THIRDS, Series.dataset("cadence", line));
        plot.setRenderer(THIRDS, ChartStyle.line(ChartStyle.BLUE, ChartStyle.THIN, false));
        Legend legend = new Legend()
                .line(input.say("chart.legend.same-pace"), ChartStyle.BLUE, false)
                .line(input.say("chart.legend.third"), ChartStyle.ORANGE, false);
        return ChartStyle.chart(plot, legend);
    }

    private static Block.Table table(ChartInput input, RunningSeries rows, double[] samePaceSpm) {
        List<List<String>> cells = new ArrayList<>();
        for (int part = 0; part < THIRDS; part++) {
            double[] span = third(rows, part);
            double measured = Series.mean(rows.timeS(), Slices.within(span), rows.cadenceSpm(), 1);
            double samePace = Series.mean(rows.timeS(), Slices.within(span), samePaceSpm, 1);
            double speedMps = Series.mean(rows.timeS(), Slices.within(span), rows.speedMps(), 1);
            cells.add(List.of(
                    Slices.label(span),
                    number(input, measured),
                    number(input, samePace),
                    Double.isNaN(speedMps) ? "" : input.units().pace(speedMps)));
        }
        return Tables.of(
                input.say("chart.drift.table"),
                List.of(
                        input.say("chart.column.time"),
                        input.say("chart.column.cadence"),
                        input.say("chart.column.cadence-same-pace"),
                        input.say("chart.column.pace", input.units().mark())),
                cells);
    }

    private static String number(ChartInput input, double spm) {
        return Double.isNaN(spm) ? "" : input.words().number(spm, 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.LapRow;
import footfall.analyzer.RunningSeries;
import footfall.reports.guidance.Guidelines;
import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;

/** Cadence over time with laps, pace and the target. */
final class CadenceOverTime implements ChartMaker {
    private static final double MARGIN_SPM = 4;
    private static final double MARGIN_MIN = 0.2;
    private static final double GAP = 14;
    private static final int MOST_LAPS = 25;
    private static final int FEWEST_ROWS = 10;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        RunTrack track = RunTrack.of(input.analysis());
        if (track.isTooShort()) {
            return Optional.empty();
        }
        double[] sorted = Series.sorted(track.spm());
        String sentence = input.say(
                "chart.cadence-over-time.sentence",
                input.words().number(Series.quantile(sorted, 0.05), 0),
                input.words().number(Series.quantile(sorted, 0.95), 0));
        return Optional.of(new Block.Figure(
                "cadence-over-time",
                input.say("chart.cadence-over-time.title"),
                sentence,
                new ChartDrawing(ChartStyle.TALL, () -> chart(input, track)),
                table(input, track)));
    }

    private static JFreeChart chart(ChartInput input, RunTrack track) {
        double[][] line = Series.overTime(track.timeS(), track.spm(), track.endS());
        double[] sorted = Series.sorted(line[1]);
        double low = Math.min(Guidelines.BAND_LOW_SPM, Series.quantile(sorted, 0.01)) - MARGIN_SPM;
        double high = Math.max(Guidelines.BAND_HIGH_SPM, Series.quantile(sorted, 0.99)) + MARGIN_SPM;
        high = Math.max(high, input.target().map(TargetBand::highSpm).orElse(high) + MARGIN_SPM);
        NumberAxis time = ChartStyle.axis(
                input.say("chart.axis.time"),
                0,
                track.endS() / 60,
                minutes -> input.words().trimmed(minutes, 1));
        NumberAxis cadence = ChartStyle.axis(
                input.say("chart.axis.cadence"), low, high, spm -> input.words().trimmed(spm, 1));
        XYPlot plot = ChartStyle.plot(time, cadence);
        Legend legend = new Legend().line(input.say("chart.legend.cadence"), ChartStyle.BLUE, false);
        plot.setDataset(0, Series.dataset("cadence", line));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.BLUE, ChartStyle.THICK, false));
        Bands.draw(input, plot, legend);
        laps(input, plot);
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(time);
        both.setGap(GAP);
        both.add(plot, 3);
        pace(input, track, time, legend).ifPresent(below -> both.add(below, 2));
        return ChartStyle.chart(both, legend);
    }

    private static Optional<XYPlot> pace(ChartInput input, RunTrack track, NumberAxis time, Legend legend) {
        RunningSeries rows = input.analysis().running();
        double[] pace = Series.map(rows.speedMps(), input::paceMin);
        double[] sorted = Series.sorted(pace);
        if (sorted.length < FEWEST_ROWS) {
            return Optional.empty();
        }
        NumberAxis axis = ChartStyle.axis(
                input.say("chart.axis.pace", input.units().mark()),
                Series.quantile(sorted, 0.02) - MARGIN_MIN,
                Series.quantile(sorted, 0.98) + MARGIN_MIN,
                ChartInput::minutes);
        axis.setInverted(true);
        axis.setStandardTickUnits(PaceTicks.source());
        XYPlot plot = ChartStyle.plot(time, axis);
        plot.setDataset(0, Series.dataset("pace", Series.overTime(rows.timeS(), pace, track.endS())));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.ORANGE, ChartStyle.THICK, false));
        legend.line(input.say("chart.legend.pace"), ChartStyle.ORANGE, false);
        laps(input, plot);
        return Optional.of(plot);
    }

    private static void laps(ChartInput input, XYPlot plot) {
        List<LapRow> laps = input.analysis().laps();
        if (laps.size() < 2 || laps.size() > MOST_LAPS) {
            return;
        }
        for (LapRow lap : laps) {
            ChartStyle.upright(plot, lap.span().fromS() / 60, input.say("chart.lap", Integer.toString(lap.number())));
        }
    }

    private static Block.Table table(ChartInput input, RunTrack track) {
        RunningSeries rows = input.analysis().running();
        boolean pace = Series.count(rows.speedMps()) >= FEWEST_ROWS;
        List<List<String>> cells = new ArrayList<>();
        for (double[] slice : Slices.ofTime(track.endS())) {
            double spm = Series.mean(track.timeS(), Slices.within(slice), track.spm(), 1);
            double speedMps = Series.mean(rows.timeS(), Slices.within(slice), rows.speedMps(), 1);
            List<String> row = new ArrayList<>(List.of(
                    Slices.label(slice), Double.isNaN(spm) ? "" : input.words().number(spm, 0)));
            if (pace) {
                row.add(Double.isNaN(speedMps) ? "" : input.units().pace(speedMps));
            }
            cells.add(List.copyOf(row));
        }
        List<String> heads =
                new ArrayList<>(List.of(input.say("chart.column.time"), input.say("chart.column.cadence")));
        if (pace) {
            heads.add(input.say("chart.column.pace", input.units().mark()));
        }
        return Tables.of(input.say("chart.cadence-over-time.table"), heads, cells);
    }
}

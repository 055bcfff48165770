// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.guidance.Guidelines;
import footfall.reports.page.Block;
import footfall.reports.terminal.Units;
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

/** How long each cadence was run, with the time below, in and above the target; the outermost bars hold all that lies beyond. */
final class CadenceHistogram implements ChartMaker {
    private static final double BIN_SPM = 2;
    private static final int MOST_BINS = 24;
    private static final double SHARE_BEYOND = 0.005;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        RunTrack track = RunTrack.of(input.analysis());
        if (track.isTooShort()) {
            return Optional.empty();
        }
        double low = input.target().map(TargetBand::lowSpm).orElse(Guidelines.BAND_LOW_SPM);
        double high = input.target().map(TargetBand::highSpm).orElse(Guidelines.BAND_HIGH_SPM);
        double[] secondsS = new double[3];
        for (double spm : track.spm()) {
            secondsS[side(spm, low, high)]++;
        }
        String band = input.words().number(low, 0) + "–" + input.words().number(high, 0);
        String key = input.target().isPresent() ? "target" : "band";
        return Optional.of(new Block.Figure(
                "cadence-histogram",
                input.say("chart.cadence-histogram.title"),
                input.say(
                        "chart.cadence-histogram.sentence-" + key,
                        share(input, secondsS, 0),
                        share(input, secondsS, 1),
                        share(input, secondsS, 2),
                        band),
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, track, low, high)),
                table(input, secondsS, low, high)));
    }

    private static int side(double spm, double low, double high) {
        return spm < low ? 0 : spm <= high ? 1 : 2;
    }

    private static String share(ChartInput input, double[] secondsS, int side) {
        return input.words().number(100 * secondsS[side] / (secondsS[0] + secondsS[1] + secondsS[2]), 0);
    }

    private static JFreeChart chart(ChartInput input, RunTrack track, double low, double high) {
        double[] sorted = Series.sorted(track.spm());
        double first = BIN_SPM * Math.floor(Series.quantile(sorted, SHARE_BEYOND) / BIN_SPM);
        double last = BIN_SPM * Math.floor(Series.quantile(sorted, 1 - SHARE_BEYOND) / BIN_SPM);
        double width = BIN_SPM * Math.max(1, Math.ceil((last - first + BIN_SPM) / BIN_SPM / MOST_BINS));
        double[] minutes = new double[(int) Math.floor((last - first) / width) + 1];
        for (double spm : track.spm()) {
            int bin = (int) Math.floor((spm - first) / width);
            minutes[Math.max(0, Math.min(minutes.length - 1, bin))] += 1.0 / 60;
        }
        double most = 0;
        for (double value : minutes) {
            most = Math.max(most, value);
        }
        double right = Math.max(first + width * minutes.length, high) + width;
        NumberAxis cadence = ChartStyle.axis(
                input.say("chart.axis.cadence"),
                Math.min(first, low) - width,
                right,
                spm -> input.words().trimmed(spm, 1));
        NumberAxis time = ChartStyle.axis(
                input.say("chart.axis.minutes"),
                0,
                1.08 * most,
                value -> input.words().trimmed(value, 2));
        XYPlot plot = ChartStyle.plot(cadence, time);
        plot.setDataset(0, bars(minutes, first, width, low, high));
        XYBarRenderer painter = ChartStyle.bars(ChartStyle.BLUE, ChartStyle.GREEN, ChartStyle.ORANGE);
        painter.setUseYInterval(false);
        plot.setRenderer(0, painter);
        return ChartStyle.chart(plot, legend(input));
    }

    /** A bar counts to the side that its middle lies on. */
    private static XYDataset bars(double[] minutes, double first, double width, double low, double high) {
        XYIntervalSeries[] sides = {
            new XYIntervalSeries("below"), new XYIntervalSeries("in"), new XYIntervalSeries("above")
        };
        for (int bin = 0; bin < minutes.length; bin++) {
            double from = first + bin * width;
            XYIntervalSeries side = sides[side(from + width / 2, low, high)];
            side.add(from + width / 2, from, from + width, minutes[bin], minutes[bin], minutes[bin]);
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        for (XYIntervalSeries side : sides) {
            bars.addSeries(side);
        }
        return bars;
    }

    private static Legend legend(ChartInput input) {
        String key = input.target().isPresent() ? "target" : "band";
        return new Legend()
                .bar(input.say("chart.legend.below-" + key), ChartStyle.BLUE)
                .bar(input.say("chart.legend.in-" + key), ChartStyle.GREEN)
                .bar(input.say("chart.legend.above-" + key), ChartStyle.ORANGE);
    }

    private static Block.Table table(ChartInput input, double[] secondsS, double low, double high) {
        String from = input.words().number(low, 0);
        String to = input.words().number(high, 0);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(input.say("chart.row.below", from), Units.duration(secondsS[0]), share(input, secondsS, 0)));
        rows.add(List.of(input.say("chart.row.in", from, to), Units.duration(secondsS[1]), share(input, secondsS, 1)));
        rows.add(List.of(input.say("chart.row.above", to), Units.duration(secondsS[2]), share(input, secondsS, 2)));
        return Tables.of(
                input.say("chart.cadence-histogram.table"),
                List.of(
                        input.say("chart.column.cadence"),
                        input.say("chart.column.duration"),
                        input.say("chart.column.share")),
                rows);
    }
}

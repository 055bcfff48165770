// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.SpectrumPicture;
import footfall.analyzer.StepReading;
import footfall.reports.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Which rhythms the signal held at each time, and over them the line that was followed: the cadence. */
final class Spectrogram implements ChartMaker {
    private static final double HIGHEST_HZ = 6;
    /** Below lies posture, not rhythm. */
    private static final double SLOWEST_RHYTHM_HZ = 0.5;

    private static final double SECONDS_PER_MINUTE = 60;
    private static final int FEWEST_COLUMNS = 2;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        Optional<SensorAnalysis> sensor = input.analysis().sensor();
        if (sensor.isEmpty() || sensor.get().spectrum().columns().length < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        SpectrumPicture picture = sensor.get().spectrum();
        double endS = picture.columnS() * picture.columns().length;
        double[][] steps = steps(input.analysis().track());
        boolean gait = Series.count(steps[1]) > 0;
        boolean strides = sensor.get().reading().map(StepReading::strides).orElse(false);
        String key = !gait ? "none" : strides ? "strides" : "steps";
        return Optional.of(new Block.Figure(
                "spectrogram",
                input.say("chart.spectrogram.title"),
                input.say("chart.spectrogram.sentence-" + key),
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, picture, steps, endS, key)),
                table(input, picture, steps, endS)));
    }

    /** Times and step frequencies of every second with gait, Hz. */
    private static double[][] steps(List<CadencePoint> track) {
        double[][] steps = new double[2][track.size()];
        for (int i = 0; i < track.size(); i++) {
            CadencePoint point = track.get(i);
            steps[0][i] = point.timeS();
            steps[1][i] = point.gait() == Gait.NONE ? Double.NaN : point.spm().orElse(Double.NaN) / SECONDS_PER_MINUTE;
        }
        return steps;
    }

    private static JFreeChart chart(
            ChartInput input, SpectrumPicture picture, double[][] steps, double endS, String key) {
        NumberAxis time = ChartStyle.axis(
                input.say("chart.axis.time"),
                0,
                endS / SECONDS_PER_MINUTE,
                minutes -> input.words().trimmed(minutes, 1));
        NumberAxis hz = ChartStyle.axis(
                input.say("chart.axis.frequency"),
                0,
                HIGHEST_HZ,
                value -> input.words().trimmed(value, 1));
        XYPlot plot = ChartStyle.plot(time, hz);
        Legend legend = new Legend()
                .strip(input.say("chart.legend.power", input.words().number(HeatCells.depthDb(), 0)), ChartStyle.BLUE);
        plot.setDataset(0, Series.dataset("step", Series.overTime(steps[0], steps[1], endS)));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.ORANGE, ChartStyle.THICK, false));
        plot.getRenderer(0).addAnnotation(new HeatCells(picture, ChartStyle.BLUE), Layer.BACKGROUND);
        if (!key.equals("none")) {
            legend.line(input.say("chart.legend.step-frequency"), ChartStyle.ORANGE, false);
        }
        if (key.equals("strides")) {
            double[] strideHz = Series.map(steps[1], value -> value / 2);
            plot.setDataset(1, Series.dataset("stride", Series.overTime(steps[0], strideHz, endS)));
            plot.setRenderer(1, ChartStyle.line(ChartStyle.INK, ChartStyle.THIN, true));
            legend.line(input.say("chart.legend.stride-frequency"), ChartStyle.INK, true);
        }
        return ChartStyle.chart(plot, legend);
    }

    private static Block.Table table(ChartInput input, SpectrumPicture picture, double[][] steps, double endS) {
        List<List<String>> rows = new ArrayList<>();
        for (double[] slice : Slices.ofTime(endS)) {
            double stepHz = Series.mean(steps[0], Slices.within(slice), steps[1], 1);
            double strongestHz = strongestHz(picture, slice);
            rows.add(List.of(
                    Slices.label(slice),
                    Double.isNaN(strongestHz) ? "" : input.words().number(strongestHz, 2),
                    Double.isNaN(stepHz) ? "" : input.words().number(stepHz, 2),
                    Double.isNaN(stepHz) ? "" : input.words().number(stepHz * SECONDS_PER_MINUTE, 0)));
        }
        return Tables.of(
                input.say("chart.spectrogram.table"),
                List.of(
                        input.say("chart.column.time"),
                        input.say("chart.column.strongest"),
                        input.say("chart.column.step-frequency"),
                        input.say("chart.column.cadence")),
                rows);
    }

    private static double strongestHz(SpectrumPicture picture, double[] slice) {
        int first = (int) (slice[0] / picture.columnS());
        int end = (int) Math.min(picture.columns().length, Math.ceil(slice[1] / picture.columnS()));
        int bins = picture.columns()[0].length;
        int strongest = 0;
        double most = 0;
        for (int bin = (int) Math.ceil(SLOWEST_RHYTHM_HZ / picture.binHz()); bin < bins; bin++) {
            double sum = 0;
            for (int column = first; column < end; column++) {
                sum += picture.columns()[column][bin];
            }
            if (sum > most) {
                most = sum;
                strongest = bin;
            }
        }
        return most > 0 ? strongest * picture.binHz() : Double.NaN;
    }
}

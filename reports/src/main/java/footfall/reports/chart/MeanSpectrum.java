// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

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

/** The mean spectrum of all seconds with gait, as the amplitude of each rhythm, with the lines that belong to steps. */
final class MeanSpectrum implements ChartMaker {
    private static final int HARMONICS = 6;
    private static final double LEAST_HZ = 0.25;
    private static final double HEADROOM = 1.12;
    private static final double NEAR_SHARE = 0.2;

    @Override
    public Optional<Block.Figure> make(ChartInput input) {
        Optional<SensorAnalysis> sensor = input.analysis().sensor();
        if (sensor.isEmpty()
                || sensor.get().spectrum().meanPower().length == 0
                || sensor.get().reading().isEmpty()) {
            return Optional.empty();
        }
        SpectrumPicture picture = sensor.get().spectrum();
        StepReading reading = sensor.get().reading().get();
        double baseHz = reading.spm() / 60 / (reading.strides() ? 2 : 1);
        String key = "chart.spectrum.sentence-" + (reading.strides() ? "strides" : "steps");
        return Optional.of(new Block.Figure(
                "spectrum",
                input.say("chart.spectrum.title"),
                input.say(key, input.words().number(baseHz, 2), input.words().number(reading.spm(), 0)),
                new ChartDrawing(ChartStyle.HEIGHT, () -> chart(input, picture, reading, baseHz)),
                table(input, picture, baseHz)));
    }

    /** A sine of amplitude A has the power A² / 2. */
    private static double amplitudeG(double power) {
        return Math.sqrt(2 * Math.max(0, power));
    }

    private static JFreeChart chart(ChartInput input, SpectrumPicture picture, StepReading reading, double baseHz) {
        int first = (int) Math.ceil(LEAST_HZ / picture.binHz());
        double[][] line = new double[2][picture.meanPower().length - first];
        double most = 0;
        for (int i = 0; i < line[0].length; i++) {
            line[0][i] = (first + i) * picture.binHz();
            line[1][i] = amplitudeG(picture.meanPower()[first + i]);
            most = Math.max(most, line[1][i]);
        }
        NumberAxis hz = ChartStyle.axis(
                input.say("chart.axis.frequency"),
                0,
                line[0][line[0].length - 1],
                value -> input.words().trimmed(value, 1));
        NumberAxis amplitude = ChartStyle.axis(
                input.say("chart.axis.amplitude"),
                0,
                most > 0 ? HEADROOM * most : 1,
                value -> input.words().trimmed(value, 3));
        XYPlot plot = ChartStyle.plot(hz, amplitude);
        plot.setDataset(0, Series.dataset("amplitude", line));
        plot.setRenderer(0, ChartStyle.line(ChartStyle.BLUE, ChartStyle.THICK, false));
        Legend legend = new Legend().line(input.say("chart.legend.amplitude"), ChartStyle.BLUE, false);
        if (reading.strides()) {
            ChartStyle.upright(plot, baseHz, input.say("chart.mark.stride"));
        }
        ChartStyle.upright(plot, reading.spm() / 60, input.say("chart.mark.step"));
        return ChartStyle.chart(plot, legend);
    }

    private static Block.Table table(ChartInput input, SpectrumPicture picture, double baseHz) {
        List<List<String>> rows = new ArrayList<>();
        double highestHz = (picture.meanPower().length - 1) * picture.binHz();
        for (int harmonic = 1; harmonic <= HARMONICS && harmonic * baseHz < highestHz; harmonic++) {
            int bin = strongestBin(picture, harmonic * baseHz, NEAR_SHARE * baseHz);
            rows.add(List.of(
                    Integer.toString(harmonic),
                    input.words().number(bin * picture.binHz(), 2),
                    input.words().number(amplitudeG(picture.meanPower()[bin]), 3)));
        }
        return Tables.of(
                input.say("chart.spectrum.table"),
                List.of(
                        input.say("chart.column.multiple"),
                        input.say("chart.column.frequency"),
                        input.say("chart.column.amplitude")),
                rows);
    }

    private static int strongestBin(SpectrumPicture picture, double hz, double nearHz) {
        int from = (int) Math.max(0, Math.ceil((hz - nearHz) / picture.binHz()));
        int to = (int) Math.min(picture.meanPower().length - 1, Math.floor((hz + nearHz) / picture.binHz()));
        int strongest = from;
        for (int bin = from; bin <= to; bin++) {
            strongest = picture.meanPower()[bin] > picture.meanPower()[strongest] ? bin : strongest;
        }
        return strongest;
    }
}

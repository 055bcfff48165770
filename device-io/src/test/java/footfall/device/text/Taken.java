// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import footfall.device.SampleReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a reader handed on, for tests. */
final class Taken implements SampleSink {
    private SensorFacts facts = SensorFacts.threeAxes();
    private double[][] rows = new double[16][];
    private int count;
    private int begun;
    private List<QualityWarning> after = List.of();

    static Taken csv(String text) throws IOException {
        return csv(text, SampleReading.unknown());
    }

    static Taken csv(String text, SampleReading user) throws IOException {
        return read(new CsvReader(), bytes(text), user);
    }

    static Taken read(RecordingParser parser, InputStream in, SampleReading user) throws IOException {
        Taken taken = new Taken();
        ParsedRecording recording = parser.parse(in, "run.txt", new ReadOptions(false, false, user), taken);
        if (recording.sampleCount() != taken.count || taken.begun != 1) {
            throw new AssertionError(recording.sampleCount() + " samples said, " + taken.count + " handed on");
        }
        taken.after = recording.sampleNotes();
        return taken;
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void begin(SensorFacts sensor) {
        facts = sensor;
        begun++;
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
            }
            boolean gyro = block.hasGyro();
            rows[count++] = new double[] {
                block.timeS()[i],
                block.axG()[i],
                block.ayG()[i],
                block.azG()[i],
                gyro ? block.gxDps()[i] : Double.NaN,
                gyro ? block.gyDps()[i] : Double.NaN,
                gyro ? block.gzDps()[i] : Double.NaN
            };
        }
    }

    SensorFacts facts() {
        return facts;
    }

    /** Time in s, three axes in g, three rates in degrees a second. */
    double[][] rows() {
        return Arrays.copyOf(rows, count);
    }

    /** What was noted among the samples. */
    List<QualityWarning> after() {
        return after;
    }

    /** Codes of everything that was noted, in order. */
    List<String> codes() {
        return java.util.stream.Stream.concat(facts.notes().stream(), after.stream())
                .map(QualityWarning::code)
                .toList();
    }

    /** Samples a second by the usual step of time. */
    double rateHz() {
        if (!facts.stamped()) {
            return facts.nominalRateHz().orElseThrow();
        }
        double[] steps = new double[Math.max(0, count - 1)];
        int forward = 0;
        for (int i = 1; i < count; i++) {
            double step = rows[i][0] - rows[i - 1][0];
            if (step > 0) {
                steps[forward++] = step;
            }
        }
        double[] sorted = Arrays.copyOf(steps, forward);
        Arrays.sort(sorted);
        return forward == 0 ? 0 : 1 / sorted[forward / 2];
    }

    /** Mean length of the vector, g. */
    double meanG() {
        double sum = 0;
        int whole = 0;
        for (double[] row : rows()) {
            double strength = Math.sqrt(row[1] * row[1] + row[2] * row[2] + row[3] * row[3]);
            if (!Double.isNaN(strength)) {
                sum += strength;
                whole++;
            }
        }
        return whole == 0 ? 0 : sum / whole;
    }
}

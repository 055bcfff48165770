// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingParser;
import footfall.device.SampleWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps everything that a reader hands on, for tests. Columns: time, three axes, three angular rates. */
public final class SampleTape implements SampleSink {
    private static final int COLUMNS = 7;

    private double[][] columns = new double[COLUMNS][1024];
    private int size;
    private @Nullable SensorFacts facts;
    private @Nullable ParsedRecording read;

    /** Reads bytes with the usual options. */
    public static SampleTape of(RecordingParser parser, byte[] file) throws IOException {
        return of(parser, file, ReadOptions.defaults());
    }

    /** Reads bytes. */
    public static SampleTape of(RecordingParser parser, byte[] file, ReadOptions options) throws IOException {
        SampleTape tape = new SampleTape();
        tape.read = parser.parse(new ByteArrayInputStream(file), "test", options, tape);
        return tape;
    }

    /** Writes what is on the tape, in blocks of so many samples. */
    public byte[] write(Function<OutputStream, SampleWriter> format, SensorFacts sensor, int blockSamples)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SampleWriter writer = format.apply(bytes)) {
            writer.begin(sensor);
            SampleBlock block =
                    sensor.gyro() ? SampleBlock.withGyro(blockSamples) : SampleBlock.ofAcceleration(blockSamples);
            for (int i = 0; i < size; i++) {
                block.add(at(0, i), at(1, i), at(2, i), at(3, i), at(4, i), at(5, i), at(6, i));
                if (block.isFull() || i == size - 1) {
                    writer.accept(block);
                    block.clear();
                }
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void begin(SensorFacts sensor) {
        if (facts != null) {
            throw new AssertionError("begun twice");
        }
        facts = sensor;
    }

    @Override
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size(); i++) {
            boolean gyro = block.hasGyro();
            add(
                    block.timeS()[i],
                    block.axG()[i],
                    block.ayG()[i],
                    block.azG()[i],
                    gyro ? block.gxDps()[i] : Double.NaN,
                    gyro ? block.gyDps()[i] : Double.NaN,
                    gyro ? block.gzDps()[i] : Double.NaN);
        }
    }

    /** Appends a sample. */
    public void add(double... values) {
        for (int column = 0; column < COLUMNS; column++) {
            if (size == columns[column].length) {
                columns[column] = Arrays.copyOf(columns[column], 2 * size);
            }
            columns[column][size] = column < values.length ? values[column] : Double.NaN;
        }
        size++;
    }

    /** A value: 0 time in s, 1 to 3 acceleration in g, 4 to 6 angular rate in degrees a second. */
    public double at(int column, int index) {
        return columns[column][index];
    }

    /** Samples. */
    public int size() {
        return size;
    }

    /** What was said of the sensor. */
    public SensorFacts facts() {
        if (facts == null) {
            throw new AssertionError("never begun");
        }
        return facts;
    }

    /** What the parser gave. */
    public ParsedRecording read() {
        if (read == null) {
            throw new AssertionError("nothing was parsed");
        }
        return read;
    }

    /** Codes of the notes on samples. */
    public List<String> notes() {
        return read().sampleNotes().stream().map(note -> note.code()).toList();
    }

    /** Whether every bit of every value is the same. */
    public boolean sameBits(SampleTape other) {
        boolean same = size == other.size;
        for (int column = 0; same && column < COLUMNS; column++) {
            for (int i = 0; same && i < size; i++) {
                same = Double.doubleToLongBits(at(column, i)) == Double.doubleToLongBits(other.at(column, i));
            }
        }
        return same;
    }
}

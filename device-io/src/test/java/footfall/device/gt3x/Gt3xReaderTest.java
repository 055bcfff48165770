// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.device.Door;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.RecordingFormat;
import footfall.device.container.ZipBytes;
import footfall.device.container.ZipBytes.Lengths;
import footfall.device.fit.FitFiles;
import footfall.device.packet.RunTape;
import footfall.device.packet.SampleTape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Gt3xReaderTest {
    /** 2008-03-29T12:00:00 in ticks of .NET. */
    private static final long START_TICKS = 633_423_888_000_000_000L;

    private static final long START_S = 1_206_792_000L;

    private static final String TEXT = "Serial Number: NEO1\nSample Rate: 30\nStart Date: " + START_TICKS + "\n";

    /** The example of the public description: three samples in the order y, x, z. */
    private static final byte[] THREE = HexFormat.of().parseHex("006008ebd007009ebf007008ebf0");

    @TempDir
    private Path folder;

    private static byte[] record(int type, long timeS, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x1E);
        out.write(type);
        for (int i = 0; i < 4; i++) {
            out.write((int) (timeS >>> 8 * i));
        }
        out.write(data.length);
        out.write(data.length >>> 8);
        out.writeBytes(data);
        int sum = 0;
        for (byte each : out.toByteArray()) {
            sum ^= each;
        }
        out.write(~sum);
        return out.toByteArray();
    }

    private static byte[] log(byte[]... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            out.writeBytes(record);
        }
        return out.toByteArray();
    }

    private static SampleTape read(byte[] file) throws IOException {
        return SampleTape.of(new Gt3xReader(), file);
    }

    private static void isTheExample(SampleTape tape) {
        assertThat(tape.size()).isEqualTo(3);
        double[][] expected = {{8, 6, -323}, {9, 7, -321}, {8, 7, -321}};
        for (int i = 0; i < 3; i++) {
            for (int axis = 0; axis < 3; axis++) {
                assertThat(tape.at(axis + 1, i)).isCloseTo(expected[i][axis] / 341, within(1e-12));
            }
        }
    }

    @Test
    void twelveBitsAreUnpackedAsTheDescriptionShows() throws IOException {
        byte[] log = log(record(0, START_S, THREE));
        SampleTape tape =
                read(new ZipBytes().add("info.txt", TEXT).add("log.bin", log).bytes());
        isTheExample(tape);
        assertThat(tape.facts().startEpochMs()).hasValue(START_S * 1000);
        assertThat(tape.facts().nominalRateHz()).hasValue(30);
        assertThat(tape.facts().rangeG().orElseThrow()).isCloseTo(6, within(0.01));
        assertThat(tape.facts().notes()).extracting(note -> note.code()).containsExactly("clock-local");
    }

    @Test
    void bareSamplesOfTheFirstFirmwareAreReadInEitherOrder() throws IOException {
        isTheExample(read(
                new ZipBytes().add("activity.bin", THREE).add("info.txt", TEXT).bytes()));
        isTheExample(read(new ZipBytes()
                .lengths(Lengths.DESCRIPTOR)
                .add("info.txt", TEXT)
                .add("activity.bin", THREE)
                .bytes()));
    }

    @Test
    void bareSamplesNeedRateAndStart() {
        byte[] file = new ZipBytes().add("activity.bin", THREE).bytes();
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RecordingException.class)
                .hasMessage(
                        "test: expected sample rate and start date in info.txt, found none; activity.bin needs them");
    }

    @Test
    void sixteenBitsAndTheParametersRecordAreRead() throws IOException {
        byte[] parameters = HexFormat.of().parseHex("0000370000004009" + "01000a001e000000");
        byte[] words = HexFormat.of().parseHex("000000000000" + "3000ccff4201");
        byte[] metadata = "{\"UtcOffset\":\"-05:30:00\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] log = log(
                record(6, START_S, metadata),
                record(0x15, START_S, parameters),
                record(0x1A, START_S, new byte[1]),
                record(0x1A, START_S, words),
                record(0x7F, START_S, new byte[300]),
                record(0x1A, START_S + 60, words));
        SampleTape tape =
                read(new ZipBytes().add("log.bin", log).add("info.txt", TEXT).bytes());
        assertThat(tape.size()).isEqualTo(4);
        assertThat(tape.at(1, 1)).isEqualTo(48 / 256.0);
        assertThat(tape.at(2, 1)).isEqualTo(-52 / 256.0);
        assertThat(tape.at(3, 1)).isEqualTo(322 / 256.0);
        assertThat(tape.at(0, 2)).as("idle sleep is a gap, s").isEqualTo(60);
        assertThat(tape.facts().startEpochMs()).hasValue((START_S + 19_800) * 1000);
        assertThat(tape.facts().rangeG()).hasValue(8);
    }

    @Test
    void numbersOfTheDeviceAreDecodedAsTheDescriptionShows() {
        assertThat(LogParameters.decoded(0x09400000)).isEqualTo(256);
        assertThat(LogParameters.decoded(0x0C400000)).isEqualTo(2048);
        assertThat(LogParameters.decoded(0x05418937)).isCloseTo(16.384, within(1e-4));
        for (double value : new double[] {1, 2, 256, 341, 4096}) {
            assertThat(LogParameters.decoded(LogParameters.encoded(value))).isEqualTo(value);
        }
    }

    @Test
    void aScaleThatComesTooLateIsSaid() throws IOException {
        byte[] log = log(record(0, START_S, THREE));
        SampleTape tape =
                read(new ZipBytes().add("log.bin", log).add("info.txt", TEXT).bytes());
        assertThat(tape.facts().notes()).extracting(note -> note.code()).contains("scale-assumed");
        assertThat(tape.notes()).containsExactly("scale-wrong");
    }

    @Test
    void aWrongCheckSumIsAGap() throws IOException {
        byte[] second = record(0x1A, START_S + 1, new byte[180]);
        second[20] ^= 4;
        byte[] sound = record(0x1A, START_S, new byte[180]);
        byte[] third = record(0x1A, START_S + 2, new byte[180]);
        SampleTape tape =
                read(new ZipBytes().add("log.bin", log(sound, second, third)).bytes());
        assertThat(tape.size()).isEqualTo(60);
        assertThat(tape.notes()).containsExactly("crc-mismatch");
        assertThat(tape.at(0, 30)).isEqualTo(2);
        byte[] noise = {0x1E, 0x1E, 0, 5, 0x1E, 0, 0, 0, 0, 0, 0};
        tape = read(new ZipBytes().add("log.bin", log(sound, noise, third)).bytes());
        assertThat(tape.size()).isEqualTo(60);
        assertThat(tape.notes()).containsExactly("garbage");
    }

    @Test
    void aCutArchiveKeepsWhatItHas() throws IOException {
        byte[] file = RunTape.of(6_000, 100, false).write(Gt3xWriter::new, RunTape.facts(100, false), 100);
        SampleTape tape = read(Arrays.copyOf(file, file.length / 2));
        assertThat(tape.size()).isBetween(2_000, 4_000);
        assertThat(tape.notes()).contains("container-damaged");
        assertThatThrownBy(() -> SampleTape.of(
                        new Gt3xReader(), Arrays.copyOf(file, file.length / 2), new ReadOptions(true, false)))
                .isInstanceOf(RecordingException.class);
    }

    @Test
    void twelveBitsComeBackWithinHalfACount() throws IOException {
        SampleTape run = RunTape.of(1_234, 30, false);
        SampleTape tape = read(run.write(out -> new Gt3xWriter(out, true), RunTape.facts(30, false), 50));
        assertThat(tape.size()).isEqualTo(1_234);
        for (int i = 0; i < run.size(); i++) {
            for (int axis = 1; axis <= 3; axis++) {
                assertThat(tape.at(axis, i)).isCloseTo(run.at(axis, i), within(0.5 / 256 * (1 + 1e-9)));
            }
        }
    }

    @Test
    void otherArchivesStayArchives() throws IOException {
        byte[] fit = FitFiles.activity(5);
        byte[] notes =
                new ZipBytes().add("info.txt", "hello").add("run.fit", fit).bytes();
        assertThat(Door.open(folder, "a.zip", notes).only().format()).isEqualTo(RecordingFormat.FIT);
        byte[] log = new ZipBytes().add("log.bin", fit).bytes();
        assertThat(Door.open(folder, "b.zip", log).only().format()).isEqualTo(RecordingFormat.FIT);
        byte[] inside = RunTape.of(300, 100, false).write(Gt3xWriter::new, RunTape.facts(100, false), 100);
        byte[] outside = new ZipBytes().add("x/y.gt3x", inside).bytes();
        assertThat(Door.open(folder, "c.zip", outside).only().format()).isEqualTo(RecordingFormat.GT3X);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static footfall.device.fit.FitFiles.START_EPOCH_MS;
import static footfall.device.fit.FitFiles.START_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.activity.Quantity;
import footfall.device.AccelerationUnit;
import footfall.device.ReadOptions;
import footfall.device.SampleReading;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.packet.RunTape;
import footfall.device.packet.SampleTape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Raw acceleration in FIT files: every way in which it is written, and what is not clear. */
class FitSensorTest {
    private static final long SYSTEM_S = 1_000;

    private static SampleTape read(FitEncoder.Body body) throws IOException {
        return SampleTape.of(new FitActivityReader(), FitFiles.file(body));
    }

    private static MessageLayout samples(int message, int firstField, BaseType type, int count) {
        return MessageLayout.of(message)
                .field(253, BaseType.UINT32)
                .field(0, BaseType.UINT16)
                .array(1, BaseType.UINT16, count)
                .array(firstField, type, count)
                .array(firstField + 1, type, count)
                .array(firstField + 2, type, count);
    }

    private static void calibration(FitEncoder encoder, int sensor, long[] turn) throws IOException {
        encoder.define(
                4,
                MessageLayout.of(167)
                        .field(0, BaseType.ENUM)
                        .field(1, BaseType.UINT32)
                        .field(2, BaseType.UINT32)
                        .field(3, BaseType.UINT32)
                        .array(4, BaseType.SINT32, 3)
                        .array(5, BaseType.SINT32, 9));
        encoder.data(4, sensor, 5, 2048, 32_768, new long[] {10, -20, 0}, turn);
    }

    @Test
    void countsAreShiftedTurnedAndScaled() throws IOException {
        SampleTape tape = read(encoder -> {
            encoder.define(3, MessageLayout.of(162).field(253, BaseType.UINT32).field(1, BaseType.UINT32));
            encoder.data(3, START_S, SYSTEM_S);
            // x and y change places, and the new y is turned round.
            calibration(encoder, 0, new long[] {0, 65_535, 0, -65_535, 0, 0, 0, 0, 65_535});
            encoder.define(0, samples(165, 2, BaseType.UINT16, 3));
            long[] offsets = {0, 10, 20};
            encoder.data(
                    0,
                    SYSTEM_S + 2,
                    250,
                    offsets,
                    new long[] {32_778, 33_778, 65_535},
                    new long[] {32_748, 32_748, 65_535},
                    new long[] {32_768, 34_816, 65_535});
        });
        assertThat(tape.size()).as("the third sample is padding").isEqualTo(2);
        assertThat(new double[] {tape.at(1, 0), tape.at(2, 0), tape.at(3, 0)}).containsExactly(0, 0, 0);
        assertThat(tape.at(1, 1)).isEqualTo(0);
        assertThat(tape.at(2, 1)).isCloseTo(-1000 * 5 / 2048.0, within(1e-12));
        assertThat(tape.at(3, 1)).isCloseTo(5, within(1e-12));
        assertThat(tape.at(0, 1)).isCloseTo(0.01, within(1e-12));
        assertThat(tape.facts().startEpochMs()).hasValue(START_EPOCH_MS + 2_250);
        assertThat(tape.facts().unit()).isEqualTo("raw:409.6");
    }

    @Test
    void calibratedFieldsNeedNoCalibration() throws IOException {
        double[] values = {0.5, -1.25, 3};
        long[] offsets = {0, 10, 20};
        SampleTape inG = read(encoder -> {
            encoder.define(0, samples(165, 5, BaseType.FLOAT32, 3));
            encoder.data(0, START_S, 0, offsets, values, values, values);
        });
        SampleTape inMilliG = read(encoder -> {
            encoder.define(0, samples(165, 8, BaseType.SINT16, 3));
            long[] thousandths = {500, -1250, 3000};
            encoder.data(0, START_S, 0, offsets, thousandths, thousandths, thousandths);
        });
        for (int i = 0; i < 3; i++) {
            assertThat(inG.at(2, i)).isEqualTo(values[i]);
            assertThat(inMilliG.at(2, i)).isCloseTo(values[i], within(1e-12));
        }
        assertThat(inG.facts().unit()).isEqualTo("g");
        assertThat(inMilliG.facts().unit()).isEqualTo("mg");
        assertThat(inG.facts().startEpochMs()).hasValue(START_EPOCH_MS);
    }

    @Test
    void theUserMaySayWhatACountIs() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, samples(165, 2, BaseType.UINT16, 2));
            encoder.data(0, START_S, 0, new long[] {0, 10}, new long[] {100, 200}, new long[2], new long[2]);
        });
        SampleReading known = new SampleReading(
                OptionalDouble.empty(),
                Optional.of(AccelerationUnit.raw(100)),
                OptionalDouble.of(16),
                SensorPlacement.UNKNOWN);
        SampleTape tape = SampleTape.of(new FitActivityReader(), file, new ReadOptions(false, false, known));
        assertThat(tape.at(1, 1)).isEqualTo(2);
        assertThat(tape.facts().rangeG()).hasValue(16);
    }

    @Test
    void angularRateOfTheSameMomentComesAlongInEitherOrder() throws IOException {
        for (boolean gyroFirst : new boolean[] {true, false}) {
            SampleTape tape = read(encoder -> {
                calibration(encoder, 1, new long[9]);
                encoder.define(0, samples(165, 5, BaseType.FLOAT32, 2));
                encoder.define(1, samples(164, 2, BaseType.UINT16, 2));
                for (int i = 0; i < 5; i++) {
                    if (gyroFirst) {
                        gyro(encoder, i);
                    }
                    double[] ones = {1, 1};
                    encoder.data(0, START_S + i, 7, new long[] {0, 500}, ones, ones, ones);
                    if (!gyroFirst) {
                        gyro(encoder, i);
                    }
                }
            });
            assertThat(tape.size()).isEqualTo(10);
            assertThat(tape.facts().gyro()).isTrue();
            for (int i = 0; i < 10; i++) {
                assertThat(tape.at(4, i)).isCloseTo((2048.0 * (i / 2) - 10) * 5 / 2048, within(1e-9));
            }
        }
    }

    private static void gyro(FitEncoder encoder, int i) throws IOException {
        long[] counts = {32_768 + 2048L * i, 32_768 + 2048L * i};
        encoder.data(1, START_S + i, 7, new long[] {0, 500}, counts, counts, counts);
    }

    @Test
    void angularRateOfAnotherMomentIsNotMixedIn() throws IOException {
        SampleTape tape = read(encoder -> {
            encoder.define(0, samples(165, 5, BaseType.FLOAT32, 2));
            encoder.define(1, samples(164, 5, BaseType.FLOAT32, 2));
            double[] ones = {1, 1};
            encoder.data(0, START_S, 0, new long[] {0, 500}, ones, ones, ones);
            encoder.data(1, START_S, 3, new long[] {0, 500}, ones, ones, ones);
        });
        assertThat(tape.facts().gyro()).isFalse();
    }

    @Test
    void messagesWithoutOffsetsAreSpreadUpToTheNext() throws IOException {
        SampleTape tape = read(encoder -> {
            MessageLayout layout = MessageLayout.of(165)
                    .field(253, BaseType.UINT32)
                    .array(8, BaseType.SINT16, 50)
                    .array(9, BaseType.SINT16, 50)
                    .array(10, BaseType.SINT16, 50);
            encoder.define(0, layout);
            for (int i = 0; i < 4; i++) {
                encoder.data(0, START_S + i, new long[50], new long[50], new long[50]);
            }
        });
        assertThat(tape.size()).isEqualTo(200);
        for (int i = 0; i < 200; i++) {
            assertThat(tape.at(0, i)).isCloseTo(i / 50.0, within(1e-9));
        }
    }

    private static void describe(FitEncoder encoder, int number, String name, String unit) throws IOException {
        MessageLayout description = MessageLayout.of(206);
        description.field(0, BaseType.UINT8).field(1, BaseType.UINT8).field(2, BaseType.UINT8);
        encoder.define(9, description.text(3, 32).text(8, 16));
        encoder.data(9, 0, number, BaseType.SINT16.code(), name, unit);
    }

    private static byte[] logger(String[] names, String unit, int missing) throws IOException {
        return FitFiles.file(encoder -> {
            for (int axis = 0; axis < 3; axis++) {
                describe(encoder, axis, names[axis], unit);
            }
            MessageLayout record = FitFiles.cadenceLayout();
            for (int axis = 0; axis < 3; axis++) {
                record.developer(axis, BaseType.SINT16, 25, 0);
            }
            encoder.define(0, record);
            for (int i = 0; i < 10; i++) {
                if (i != missing) {
                    encoder.data(0, START_S + i, 85, ramp(i, 1), ramp(i, -1), ramp(i, 2));
                }
            }
        });
    }

    private static long[] ramp(int second, int factor) {
        long[] values = new long[25];
        for (int i = 0; i < 25; i++) {
            values[i] = (25L * second + i) * factor;
        }
        return values;
    }

    @Test
    void loggersArraysGiveSamplesAndTheRecordsStayAsTheyAre() throws IOException {
        String[] names = {"SensorAccelerationX_HD", "SensorAccelerationY_HD", "SensorAccelerationZ_HD"};
        SampleTape tape = SampleTape.of(new FitActivityReader(), logger(names, "mG", 4));
        assertThat(tape.size()).isEqualTo(225);
        assertThat(tape.read().recordCount()).isEqualTo(9);
        assertThat(tape.read().activity().records().ofFormat(Quantity.CADENCE)).isPresent();
        for (int i = 0; i < 225; i++) {
            int written = i < 100 ? i : i + 25;
            assertThat(tape.at(0, i)).isCloseTo(written / 25.0, within(1e-9));
            assertThat(tape.at(1, i)).isCloseTo(written / 1000.0, within(1e-12));
            assertThat(tape.at(2, i)).isCloseTo(-written / 1000.0, within(1e-12));
            assertThat(tape.at(3, i)).isCloseTo(2 * written / 1000.0, within(1e-12));
        }
        assertThat(tape.facts().startEpochMs())
                .as("a record holds the second before it")
                .hasValue(START_EPOCH_MS - 1000);
        assertThat(tape.facts().unitGuessed()).isFalse();
    }

    @Test
    void arraysWithoutAUnitAreThousandthsAndThatIsSaid() throws IOException {
        String[] names = {"accel_x", "accel_y", "accel_z"};
        SampleTape tape = SampleTape.of(new FitActivityReader(), logger(names, "", -1));
        assertThat(tape.at(1, 249)).isCloseTo(0.249, within(1e-12));
        assertThat(tape.facts().unitGuessed()).isTrue();
        assertThat(tape.facts().notes()).extracting(note -> note.code()).containsExactly("unit-assumed");
        String[] others = {"Alpha", "Beta", "Gamma"};
        assertThat(SampleTape.of(new FitActivityReader(), logger(others, "mG", -1))
                        .read()
                        .hasSamples())
                .isFalse();
    }

    @Test
    void cadenceStandsInRecordsBesideTheSamples() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FitSampleWriter writer = new FitSampleWriter(bytes)) {
            writer.begin(RunTape.facts(100, false));
            writer.cadence(0, 171.5);
            writer.cadence(1.25, Double.NaN);
            writer.cadence(2, 168);
        }
        double[] spm = FitFiles.read(bytes.toByteArray())
                .activity()
                .records()
                .ofFormat(Quantity.CADENCE)
                .orElseThrow()
                .values();
        assertThat(spm).containsExactly(171.5, Double.NaN, 168);
    }
}

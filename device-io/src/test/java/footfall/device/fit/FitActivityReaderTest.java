// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static footfall.device.fit.FitFiles.START_EPOCH_MS;
import static footfall.device.fit.FitFiles.START_S;
import static footfall.device.fit.FitFiles.notes;
import static footfall.device.fit.FitFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.MessageLayout;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FitActivityReaderTest {
    private static final double NONE = Double.NaN;

    @Test
    void stridesOfOneFootBecomeStepsOfBoth() throws IOException {
        MessageLayout layout = record().field(4, BaseType.UINT8).field(53, BaseType.UINT8);
        ParsedRecording read =
                records(layout, new Object[][] {{85, 64}, {85, 0}, {85, 127}, {85, null}, {null, 64}, {0, 0}});
        assertThat(values(read, Quantity.CADENCE)).containsExactly(171, 170, 170 + 2 * 127 / 128.0, 170, NONE, 0);
    }

    @Test
    void fineCadenceFillsInWhereTheCoarseOneIsMissing() throws IOException {
        MessageLayout layout = record().field(4, BaseType.UINT8).field(52, BaseType.UINT16);
        ParsedRecording read = records(layout, new Object[][] {{85, 80 * 256}, {null, 80 * 256 + 128}});
        assertThat(values(read, Quantity.CADENCE)).containsExactly(170, 161);
    }

    @Test
    void nativeFieldsComeInTheirUnits() throws IOException {
        MessageLayout layout = record().field(2, BaseType.UINT16)
                .field(5, BaseType.UINT32)
                .field(6, BaseType.UINT16)
                .field(9, BaseType.SINT16)
                .field(3, BaseType.UINT8)
                .field(7, BaseType.UINT16)
                .field(39, BaseType.UINT16)
                .field(40, BaseType.UINT16)
                .field(41, BaseType.UINT16)
                .field(84, BaseType.UINT16)
                .field(83, BaseType.UINT16)
                .field(85, BaseType.UINT16);
        Object[] values = {3000, 123456, 2891, -250, 151, 233, 943, 3456, 2417, 5021, 789, 11025};
        ParsedRecording read = records(layout, new Object[][] {values});
        assertThat(value(read, Quantity.ALTITUDE)).isEqualTo(100);
        assertThat(value(read, Quantity.DISTANCE)).isEqualTo(1234.56);
        assertThat(value(read, Quantity.SPEED)).isEqualTo(2.891);
        assertThat(value(read, Quantity.GRADE)).isEqualTo(-2.5);
        assertThat(value(read, Quantity.HEART_RATE)).isEqualTo(151);
        assertThat(value(read, Quantity.POWER)).isEqualTo(233);
        assertThat(value(read, Quantity.VERTICAL_OSCILLATION)).isEqualTo(94.3);
        assertThat(value(read, Quantity.GROUND_CONTACT_SHARE)).isEqualTo(34.56);
        assertThat(value(read, Quantity.GROUND_CONTACT_TIME)).isEqualTo(241.7);
        assertThat(value(read, Quantity.GROUND_CONTACT_BALANCE)).isEqualTo(50.21);
        assertThat(value(read, Quantity.VERTICAL_RATIO)).isEqualTo(7.89);
        assertThat(value(read, Quantity.STEP_LENGTH)).isEqualTo(1102.5);
    }

    @Test
    void finerSpeedWinsAndAnInvalidOneNeverDoes() throws IOException {
        for (boolean finerFirst : new boolean[] {true, false}) {
            MessageLayout layout = finerFirst
                    ? record().field(73, BaseType.UINT32).field(6, BaseType.UINT16)
                    : record().field(6, BaseType.UINT16).field(73, BaseType.UINT32);
            Object[][] rows = {{3111, 3000}, {null, 3000}, {3111, null}, {null, null}};
            for (Object[] row : rows) {
                if (!finerFirst) {
                    Object finer = row[0];
                    row[0] = row[1];
                    row[1] = finer;
                }
            }
            assertThat(values(records(layout, rows), Quantity.SPEED)).containsExactly(3.111, 3, 3.111, NONE);
        }
    }

    @Test
    void compressedDistanceAccumulatesOverItsRollOver() throws IOException {
        MessageLayout layout = record().array(8, BaseType.BYTE, 3);
        Object[][] rows = new Object[60][];
        for (int i = 0; i < rows.length; i++) {
            int sixteenths = (i * 160 + 32) & 0xFFF;
            int speed = 1000;
            rows[i] = new Object[] {
                new byte[] {(byte) speed, (byte) (speed >> 8 | (sixteenths & 0xF) << 4), (byte) (sixteenths >> 4)}
            };
        }
        ParsedRecording read = records(layout, rows);
        assertThat(values(read, Quantity.SPEED)).containsOnly(10.0);
        double[] distanceM = values(read, Quantity.DISTANCE);
        for (int i = 0; i < rows.length; i++) {
            assertThat(distanceM[i]).as("record " + i).isEqualTo(2 + 10.0 * i);
        }
    }

    @Test
    void nullCompressedDistanceGivesNothing() throws IOException {
        MessageLayout layout = record().array(8, BaseType.BYTE, 3).field(3, BaseType.UINT8);
        ParsedRecording read = records(layout, new Object[][] {{new byte[] {-1, -1, -1}, 150}});
        assertThat(read.activity().records().of(Quantity.SPEED)).isEmpty();
        assertThat(read.activity().records().of(Quantity.DISTANCE)).isEmpty();
    }

    @Test
    void zeroOfADynamicIsNoValue() throws IOException {
        MessageLayout layout = record().field(41, BaseType.UINT16).field(39, BaseType.UINT16);
        ParsedRecording read = records(layout, new Object[][] {{2500, 0}, {0, 0}, {null, 0}});
        assertThat(values(read, Quantity.GROUND_CONTACT_TIME)).containsExactly(250, NONE, NONE);
        assertThat(read.activity().records().of(Quantity.VERTICAL_OSCILLATION)).isEmpty();
        assertThat(notes(read)).containsExactly("no-sensor");
    }

    @Test
    void timesBelowTheThresholdAreUptime() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, FitFiles.cadenceLayout());
            encoder.data(0, 0x0FFF_FFFFL, 80);
        });
        ParsedRecording read = read(file);
        assertThat(read.activity().clockIsUtc()).isFalse();
        assertThat(read.activity().records().epochMs(0)).isEqualTo(0x0FFF_FFFFL * 1000);
        assertThat(notes(read)).containsExactly("clock-not-utc");
        ParsedRecording utc = read(FitFiles.activity(1));
        assertThat(utc.activity().clockIsUtc()).isTrue();
        assertThat(utc.activity().records().epochMs(0)).isEqualTo(START_EPOCH_MS);
    }

    @Test
    void recordWithoutATimeBelongsToTheOneBefore() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(1, MessageLayout.of(20).field(3, BaseType.UINT8));
            encoder.data(1, 120);
            encoder.define(0, FitFiles.cadenceLayout());
            encoder.data(0, START_S, 80);
            encoder.data(1, 121);
        });
        ParsedRecording read = read(file);
        assertThat(read.recordCount()).isEqualTo(3);
        assertThat(read.activity().records().rows()).isEqualTo(2);
        assertThat(read.activity().records().epochMs(1)).isEqualTo(START_EPOCH_MS);
        assertThat(values(read, Quantity.HEART_RATE)).containsExactly(NONE, 121);
        assertThat(notes(read)).containsExactly("record-without-time");
    }

    @Test
    void repeatedAndBackwardTimesStayAsTheDeviceWroteThem() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, FitFiles.cadenceLayout());
            for (long timeS : new long[] {5, 5, 4, 6}) {
                encoder.data(0, START_S + timeS, 80);
            }
        });
        ParsedRecording read = read(file);
        assertThat(read.activity().records().rows()).isEqualTo(4);
        assertThat(read.activity().records().epochMs(2)).isEqualTo(START_EPOCH_MS + 4000);
    }

    @Test
    void coordinatesStayAtTheDoorUnlessAskedFor() throws IOException {
        byte[] file = recordsFile(record().field(0, BaseType.SINT32).field(1, BaseType.SINT32), new Object[][] {
            {1 << 30, -(1 << 29)}, {null, null}
        });
        assertThat(read(file).activity().records().columns()).isEmpty();
        ParsedRecording kept = read(file, new ReadOptions(false, true));
        assertThat(values(kept, Quantity.LATITUDE)).containsExactly(90, NONE);
        assertThat(values(kept, Quantity.LONGITUDE)).containsExactly(-45, NONE);
    }

    @Test
    void deviceIsNamedWithoutItsSerialNumber() throws IOException {
        ParsedRecording read = read(FitFiles.activity(1));
        assertThat(read.device()).isEqualTo("Garmin Forerunner 935");
        assertThat(read.content()).isEqualTo("activity");
        assertThat(read.toString()).doesNotContain("4000000001");
    }

    @Test
    void otherKindsOfFilesSayWhatTheyAre() throws IOException {
        ParsedRecording settings = read(FitFiles.file(encoder -> FitFiles.fileId(encoder, 2)));
        assertThat(settings.content()).isEqualTo("settings");
        assertThat(settings.recordCount()).isZero();
        assertThat(read(FitFiles.file(encoder -> FitFiles.fileId(encoder, 99))).content())
                .isEqualTo("file type 99");
    }

    @Test
    void chainedHeartRatesDisturbNothing() throws IOException {
        byte[] heartRates = FitFiles.file(encoder -> {
            FitFiles.fileId(encoder, 4);
            encoder.define(
                    0,
                    MessageLayout.of(132)
                            .field(253, BaseType.UINT32)
                            .array(6, BaseType.UINT8, 8)
                            .array(10, BaseType.BYTE, 12));
            for (int i = 0; i < 5; i++) {
                encoder.data(0, START_S + i, new long[] {90, 91, 92, 93, 94, 95, 96, 97}, new byte[12]);
            }
        });
        byte[] activity = FitFiles.activity(10);
        ParsedRecording chained = read(FitFiles.chain(activity, heartRates, heartRates));
        assertThat(chained.recordCount()).isEqualTo(10);
        assertThat(chained.activity().notes()).isEmpty();
        assertThat(values(chained, Quantity.CADENCE)).isEqualTo(values(read(activity), Quantity.CADENCE));
    }

    @Test
    void chainedActivitiesAreBothRead() throws IOException {
        ParsedRecording read = read(FitFiles.chain(FitFiles.activity(10), FitFiles.activity(7)));
        assertThat(read.recordCount()).isEqualTo(17);
        assertThat(values(read, Quantity.CADENCE)).hasSize(17);
    }

    @Test
    void damageIsANoteOrARefusal() throws IOException {
        byte[] whole = FitFiles.activity(10);
        byte[] cut = Arrays.copyOf(whole, whole.length - 5);
        ParsedRecording read = read(cut);
        assertThat(read.recordCount()).isEqualTo(9);
        assertThat(notes(read)).containsExactly("file-cut");
        assertThatThrownBy(() -> read(cut, new ReadOptions(true, false)))
                .isInstanceOf(RecordingException.class)
                .hasMessageStartingWith("test.fit: byte ");
    }

    @Test
    void whatHoldsNothingIsRefusedInOneLine() {
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOf(RecordingException.class)
                .hasMessage("test.fit: byte 0: expected a FIT header at byte 0, found an empty file");
        assertThatThrownBy(
                        () -> read("PK this is no FIT file at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("found 50 4b 20 74")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> read(FitFiles.file(encoder -> {}))).isInstanceOf(RecordingException.class);
    }

    @Test
    void countsWithoutACalibrationAreLeftOutAndSaid() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            FitFiles.activity(encoder, 3);
            MessageLayout counts = MessageLayout.of(165).field(253, BaseType.UINT32);
            encoder.define(
                    5,
                    counts.array(2, BaseType.UINT16, 30)
                            .array(3, BaseType.UINT16, 30)
                            .array(4, BaseType.UINT16, 30));
            encoder.data(5, START_S, new long[30], new long[30], new long[30]);
        });
        assertThat(notes(read(file))).isEmpty();
        assertThat(read(file).hasSamples()).isFalse();
        assertThat(read(file).sampleNotes()).extracting(note -> note.code()).containsExactly("raw-uncalibrated");
    }

    private static MessageLayout record() {
        return MessageLayout.of(20).field(253, BaseType.UINT32);
    }

    private static byte[] recordsFile(MessageLayout layout, Object[][] rows) throws IOException {
        return FitFiles.file(encoder -> {
            encoder.define(0, layout);
            for (int i = 0; i < rows.length; i++) {
                Object[] values = new Object[rows[i].length + 1];
                values[0] = START_S + i;
                System.arraycopy(rows[i], 0, values, 1, rows[i].length);
                encoder.data(0, values);
            }
        });
    }

    private static ParsedRecording records(MessageLayout layout, Object[][] rows) throws IOException {
        return read(recordsFile(layout, rows));
    }

    private static double[] values(ParsedRecording read, Quantity quantity) {
        return read.activity().records().ofFormat(quantity).map(Column::values).orElseThrow();
    }

    private static double value(ParsedRecording read, Quantity quantity) {
        return values(read, quantity)[0];
    }
}

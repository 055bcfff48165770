// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static footfall.device.text.CsvTables.checkWave;
import static footfall.device.text.CsvTables.format;
import static footfall.device.text.CsvTables.rate;
import static footfall.device.text.CsvTables.table;
import static footfall.device.text.CsvTables.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.device.AccelerationUnit;
import footfall.device.RecordingException;
import footfall.device.SampleReading;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Layouts of particular loggers: header blocks, clocks, stated units. */
class CsvDeviceLayoutTest {
    @Test
    void linesWithUserAndActivityNeedARate() throws IOException {
        String text = table(
                "",
                i -> format(
                        "1600,B,%.5f,%.5f,%.5f;", 9.80665 * wave(i, 0), 9.80665 * wave(i, 1), 9.80665 * wave(i, 2)));
        checkWave(Taken.csv(text, rate(20)), 1e-5);
        assertThatThrownBy(() -> Taken.csv(text))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("--rate-hz")
                .hasMessageStartingWith("run.txt: expected");
        Taken timed = Taken.csv(table(
                "",
                i -> format(
                        "33,Jogging,%d,%.5f,%.5f,%.5f;",
                        49105962326000L + 50_000_000L * i, wave(i, 0), wave(i, 1), wave(i, 2))));
        checkWave(timed, 1e-5);
        assertThat(timed.rateHz()).isCloseTo(20, within(0.01));
    }

    @Test
    void theHeaderBlockOfALoggerGivesRateAndStart() throws IOException {
        String block =
                "------------ Data File Created By ActiGraph wGT3XBT ActiLife v6.13.3 date format M/d/yyyy at 30 Hz "
                        + " Filter Normal -----------\nStart Time 21:35:00\nStart Date 8/15/2016\n"
                        + "Epoch Period (hh:mm:ss) 00:00:00\n----------\n";
        Taken unstamped = Taken.csv(table(
                block + "Accelerometer X,Accelerometer Y,Accelerometer Z\n",
                i -> format("%.3f,%.3f,%.3f", wave(i, 0), wave(i, 1), wave(i, 2))));
        checkWave(unstamped, 1e-3);
        assertThat(unstamped.facts().nominalRateHz()).hasValue(30);
        assertThat(unstamped.facts().startEpochMs()).hasValue(1471296900000L);
        Taken stamped = Taken.csv(table(
                block + "Timestamp,Accelerometer X,Accelerometer Y,Accelerometer Z\n",
                i -> format(
                        "8/15/2016 21:35:%02d.%03d,%.3f,%.3f,%.3f",
                        i / 30, 1000 * (i % 30) / 30, wave(i, 0), wave(i, 1), wave(i, 2))));
        checkWave(stamped, 1e-3);
        assertThat(stamped.rows()[60][0]).isCloseTo(2, within(1e-9));
        assertThat(stamped.facts().startEpochMs()).hasValue(1471296900000L);
    }

    @Test
    void aHundredLinesOfADeviceMayStandAboveRowsWithoutNames() throws IOException {
        StringBuilder block = new StringBuilder("Device Type,GENEActiv\r\nMeasurement Frequency,50.0 Hz\r\n");
        block.append("x gain,25573\r\nCalibration Date,2017-11-23 11:45:28:000\r\n");
        block.append("\r\n".repeat(96));
        Taken taken = Taken.csv(table(
                block.toString(),
                i -> format(
                        "2019-08-06 10:%02d:%02d:%03d,%.4f,%.4f,%.4f,0,0,31.6\r",
                        25 + i / 3000, i / 50 % 60, 20 * (i % 50), wave(i, 0), wave(i, 1), wave(i, 2))));
        checkWave(taken, 1e-4);
        assertThat(taken.facts().nominalRateHz()).hasValue(50);
        assertThat(taken.rateHz()).isCloseTo(50, within(0.01));
        assertThat(taken.rows()[75][0]).isCloseTo(1.5, within(1e-9));
        assertThat(taken.facts().startEpochMs()).hasValue(1565087100000L);
        assertThat(taken.facts().gyro()).isFalse();
    }

    @Test
    void countsOfEpochsAreRefusedWithTheReason() {
        String text = table(
                "--- Data File Created By ActiGraph ---,,\nEpoch Period (hh:mm:ss) 00:00:15,,\n---,,\n", i -> "12,0,3");
        assertThatThrownBy(() -> Taken.csv(text))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("counts of activity for epochs of 00:00:15 (line 2");
    }

    @Test
    void clocksThatCountFrom1970GiveTheStart() throws IOException {
        long[] perSecond = {1, 1000, 1_000_000, 1_000_000_000};
        for (long scale : perSecond) {
            Taken taken = Taken.csv(table(
                    "timestamp,ax_g,ay_g,az_g\n",
                    i -> (scale == 1
                                    ? format("%d.%02d", 1551178506 + i / 100, i % 100)
                                    : "" + (1551178506L * scale + i * scale / 100))
                            + format(",%.4f,%.4f,%.4f", wave(i, 0), wave(i, 1), wave(i, 2))));
            assertThat(taken.rateHz()).as("%d a second", scale).isCloseTo(100, within(0.01));
            assertThat(taken.rows()[0][0]).isZero();
            assertThat(taken.facts().startEpochMs()).hasValue(1551178506000L);
        }
    }

    @Test
    void writtenTimesOfManyKindsAreRead() throws IOException {
        String[] patterns = {
            "2019-12-23 21:04:%02d.%03d", "2019-12-23T21:04:%02d.%03dZ", "2019-12-23T22:04:%02d.%03d+01:00",
            "23/12/2019 21:04:%02d.%03d", "23.12.2019 21:04:%02d,%03d", "12/23/2019 9:04:%02d.%03d PM"
        };
        for (String pattern : patterns) {
            Taken taken = Taken.csv(table(
                    "time;ax_g;ay_g;az_g\n",
                    i -> format(pattern, i / 100, 10 * (i % 100))
                            + format(";%.4f;%.4f;%.4f", wave(i, 0), wave(i, 1), wave(i, 2))));
            assertThat(taken.rateHz()).as(pattern).isCloseTo(100, within(0.01));
            assertThat(taken.facts().startEpochMs()).as(pattern).hasValue(1577135040000L);
        }
        Taken apart = Taken.csv(table(
                "Date,Time,x,y,z\n", i -> format("2019-12-23,21:04:%02d.%03d,0,0,1", i / 100, 10 * (i % 100))));
        assertThat(apart.rateHz()).isCloseTo(100, within(0.01));
        assertThat(apart.facts().startEpochMs()).hasValue(1577135040000L);
    }

    @Test
    void unitsAreGuessedFromTheStrengthOfGravity() throws IOException {
        Object[][] scales = {
            {1.0, "g"},
            {9.80665, "m/s²"},
            {1000.0, "mg"},
            {16384.0, "raw 16384"},
            {8192.0, "raw 8192"},
            {4096.0, "raw 4096"},
            {2048.0, "raw 2048"},
            {256.0, "raw 256"}
        };
        for (Object[] scale : scales) {
            double factor = (double) scale[0];
            boolean whole = factor > 100;
            Taken taken = Taken.csv(table(
                    "t_s,x,y,z\n",
                    i -> format(
                            whole ? "%.2f,%.0f,%.0f,%.0f" : "%.2f,%.5f,%.5f,%.5f",
                            i / 100.0,
                            factor * wave(i, 0),
                            factor * wave(i, 1),
                            factor * wave(i, 2))));
            assertThat(taken.facts().unit()).isEqualTo(scale[1]);
            checkWave(taken, 0.01);
        }
    }

    @Test
    void whatTheUserSaysWinsOverTheHeader() throws IOException {
        SampleReading milli = new SampleReading(
                OptionalDouble.of(99),
                Optional.of(AccelerationUnit.MILLI_G),
                OptionalDouble.of(8),
                SensorPlacement.UNKNOWN);
        Taken taken = Taken.csv("t_s,ax_g,ay_g,az_g\n0,0,0,1000\n0.01,0,0,1000\n", milli);
        assertThat(taken.rows()[0]).startsWith(0, 0, 0, 1);
        assertThat(taken.facts().rangeG()).hasValue(8);
        assertThat(taken.facts().nominalRateHz()).hasValue(99);
        assertThat(taken.facts().unitGuessed()).isFalse();
    }

    @Test
    void aLineOfUnitsUnderTheNamesCounts() throws IOException {
        Taken taken = Taken.csv("Timestamp\tAccel_LN_X\tAccel_LN_Y\tAccel_LN_Z\nms\tm/(s^2)\tm/(s^2)\tm/(s^2)\n"
                + "1.5\t0\t0\t9.80665\n3.5\t0\t0\t9.80665\n");
        assertThat(taken.codes()).isEmpty();
        assertThat(taken.rows()[1]).startsWith(0.0035, 0, 0, 1);
    }

    @Test
    void tablesOfOtherThingsAreRefusedInOneLine() {
        for (String text : new String[] {
            "t_s,grf_bw\n0,1.5\n0.1,2\n",
            "stride_t_s\n1\n2\n",
            "file,t0,t1\na.csv,0,1\nb.csv,1,2\n",
            "hello\nworld\n",
            ""
        }) {
            assertThatThrownBy(() -> Taken.csv(text))
                    .isInstanceOf(RecordingException.class)
                    .hasMessageStartingWith("run.txt: expected")
                    .hasMessageContaining("found")
                    .message()
                    .doesNotContain("\n");
        }
    }
}

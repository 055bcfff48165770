// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import static footfall.device.text.CsvTables.ROWS;
import static footfall.device.text.CsvTables.checkWave;
import static footfall.device.text.CsvTables.format;
import static footfall.device.text.CsvTables.rate;
import static footfall.device.text.CsvTables.table;
import static footfall.device.text.CsvTables.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Layouts of loggers: names, units, clocks, order of columns. */
class CsvLayoutTest {
    @Test
    void theNamesOfTheContractSayEverything() throws IOException {
        Taken taken = Taken.csv("t_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n0,1,2,3,4,5,6\n0.01,1,2,3,4,5,6\n");
        assertThat(taken.rows()[1]).containsExactly(0.01, 1, 2, 3, 4, 5, 6);
        assertThat(taken.codes()).isEmpty();
        assertThat(taken.facts().unit()).isEqualTo("g");
        assertThat(taken.facts().unitGuessed()).isFalse();
        assertThat(taken.facts().stamped()).isTrue();
    }

    @Test
    void withoutNamesTheColumnsAreTimeAndThreeAxes() throws IOException {
        Taken taken =
                Taken.csv(table("", i -> format("%.2f,%.4f,%.4f,%.4f", i / 100.0, wave(i, 0), wave(i, 1), wave(i, 2))));
        checkWave(taken, 1e-4);
        assertThat(taken.rateHz()).isCloseTo(100, within(0.01));
        assertThat(taken.codes()).containsExactly("columns-guessed", "clock-guessed", "unit-guessed");
        assertThat(taken.facts().unitGuessed()).isTrue();
    }

    @Test
    void everySeparatorIsTold() throws IOException {
        for (String separator : new String[] {",", ";", "\t", " ", "   ", "|", ", "}) {
            Taken taken = Taken.csv(table(
                    "",
                    i -> format("%.2f,%.4f,%.4f,%.4f", i / 100.0, wave(i, 0), wave(i, 1), wave(i, 2))
                            .replace(",", separator)));
            checkWave(taken, 1e-4);
        }
    }

    @Test
    void decimalCommasAreToldFromSeparators() throws IOException {
        for (String separator : new String[] {";", "\t", " "}) {
            Taken taken = Taken.csv(table(
                    "t_s;ax_g;ay_g;az_g\n".replace(";", separator),
                    i -> format("%.2f;%.4f;%.4f;%.4f", i / 100.0, wave(i, 0), wave(i, 1), wave(i, 2))
                            .replace('.', ',')
                            .replace(";", separator)));
            checkWave(taken, 1e-4);
            assertThat(taken.codes()).isEmpty();
        }
    }

    @Test
    void quotedNamesAndNumbersWithExponentsAreRead() throws IOException {
        Taken taken = Taken.csv(table(
                "\"Time (s)\",\"Acceleration x (m/s^2)\",\"Acceleration y (m/s^2)\",\"Acceleration z (m/s^2)\"\n",
                i -> format(
                        "%.9E,%.9E,%.9E,%.9E",
                        i / 400.0, wave(i, 0) * 9.80665, wave(i, 1) * 9.80665, wave(i, 2) * 9.80665)));
        checkWave(taken, 1e-8);
        assertThat(taken.rateHz()).isCloseTo(400, within(0.01));
        assertThat(taken.facts().unit()).isEqualTo("m/s²");
        assertThat(taken.codes()).isEmpty();
    }

    @Test
    void quotedCellsGiveTheSameNumbersAsPlainOnes() throws IOException {
        String plain = table(
                "t_s,ax_g,ay_g,az_g\n",
                i -> format("%.2f,%.7f,%.7f,%.7f", i / 100.0, wave(i, 0), -wave(i, 1), wave(i, 2)));
        String quoted = plain.replaceAll("(?m)([^,\n]+)", "\"$1\"");
        assertThat(Arrays.deepEquals(Taken.csv(quoted).rows(), Taken.csv(plain).rows()))
                .isTrue();
        String note = plain.replace("az_g\n", "az_g,note\n").replaceAll("(?m)^(0.*)$", "$1,\"a, \"\"b\"\"\"");
        assertThat(Arrays.deepEquals(Taken.csv(note).rows(), Taken.csv(plain).rows()))
                .isTrue();
    }

    @Test
    void namesOfManyLoggersAreUnderstood() throws IOException {
        String[] headers = {
            "time,aX,aY,aZ",
            "timestamp,AccX,AccY,AccZ",
            "Timestamp,Accel_LN_X,Accel_LN_Y,Accel_LN_Z",
            "Time,Accel-X (g), Accel-Y (g), Accel-Z (g)",
            "elapsed,acc x,acc y,acc z",
            "t,x,y,z",
            "time,gFx,gFy,gFz",
            "ts,ACC_X,ACC_Y,ACC_Z",
            "seconds_elapsed,accelx,accely,accelz",
            "# t,ax,ay,az",
            "relative_time,Accelerometer X (g),Accelerometer Y (g),Accelerometer Z (g)",
            "t,X axis,Y axis,Z axis"
        };
        for (String header : headers) {
            Taken taken = Taken.csv(table(
                    header + "\n", i -> format("%.2f,%.4f,%.4f,%.4f", i / 100.0, wave(i, 0), wave(i, 1), wave(i, 2))));
            checkWave(taken, 1e-4);
            assertThat(taken.codes()).as(header).doesNotContain("columns-guessed");
        }
    }

    @Test
    void columnsAreFoundByNameInAnyOrder() throws IOException {
        Taken taken = Taken.csv(table(
                "Time (s),Gyroscope X (deg/s),Gyroscope Y (deg/s),Gyroscope Z (deg/s),vicon_x,z (g),y (g),x (g)\n",
                i -> format("%.4f,1,2,3,99,%.5f,%.5f,%.5f", i / 400.0, wave(i, 2), wave(i, 1), wave(i, 0))));
        checkWave(taken, 1e-5);
        assertThat(taken.rows()[7]).endsWith(1, 2, 3);
        assertThat(taken.codes()).isEmpty();
    }

    @Test
    void gravityAndTheWearersOwnAccelerationAreAddedAndTurnedUpwards() throws IOException {
        String text = table(
                ",attitude.roll,gravity.x,gravity.y,gravity.z,rotationRate.x,rotationRate.y,rotationRate.z,"
                        + "userAcceleration.x,userAcceleration.y,userAcceleration.z\n",
                i -> format("%d,0.3,0.1,0,-1,1,0,0,%.5f,%.5f,%.5f", i, -0.1 - wave(i, 0), -wave(i, 1), 1 - wave(i, 2)));
        Taken taken = Taken.csv(text, rate(50));
        checkWave(taken, 1e-5);
        assertThat(taken.rows()[0][4]).isCloseTo(180 / Math.PI, within(1e-9));
        assertThat(taken.codes()).contains("sign-inverted", "gravity-added", "gyro-unit-guessed");
        assertThat(taken.facts().stamped()).isFalse();
        assertThat(taken.facts().nominalRateHz()).hasValue(50);
    }

    @Test
    void accelerationWithoutGravityIsNoticed() throws IOException {
        Taken named = Taken.csv(table(
                "t_s,Linear Acceleration x (m/s^2),Linear Acceleration y (m/s^2),Linear Acceleration z (m/s^2)\n",
                i -> format("%.2f,%.3f,%.3f,%.3f", i / 100.0, wave(i, 0), wave(i, 1), wave(i, 2) - 1)));
        assertThat(named.codes()).containsExactly("gravity-removed");
        Taken unnamed = Taken.csv(table(
                "t_s,ax_g,ay_g,az_g\n",
                i -> format("%.2f,%.3f,%.3f,%.3f", i / 100.0, wave(i, 0), wave(i, 1), wave(i, 2) - 1)));
        assertThat(unnamed.codes()).containsExactly("gravity-removed");
    }

    @Test
    void oneAndTwoAxesAreRead() throws IOException {
        Taken magnitude = Taken.csv(table(
                "Timestamp,Magnitude,Steps,Header\n",
                i -> format(
                        "%.2f,%d,%s",
                        i / 25.0, Math.round(16384 * wave(i, 2)), i == 0 ? "9,\"{'a': 0, 'b': 1}\"" : ",")));
        assertThat(magnitude.facts().axes()).isEqualTo(1);
        assertThat(magnitude.facts().unit()).isEqualTo("raw 16384");
        assertThat(magnitude.rows()).hasDimensions(ROWS, 7);
        assertThat(magnitude.rows()[5][1]).isCloseTo(wave(5, 2), within(1e-4));
        assertThat(magnitude.rows()[5][3]).isZero();
        Taken sacrum = Taken.csv("t_s,acc_vert_g,acc_ap_g\n0.0,2.26166,-0.4142\n0.002,2.27,-0.39\n");
        assertThat(sacrum.facts().axes()).isEqualTo(2);
        assertThat(sacrum.rows()[0]).startsWith(0, 2.26166, -0.4142, 0);
    }

    @Test
    void timeMayStandLastAfterOtherColumns() throws IOException {
        Taken taken = Taken.csv(table(
                "",
                i -> format(
                        "%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,28,30,%d",
                        wave(i, 0),
                        wave(i, 1),
                        wave(i, 2),
                        9.5 * wave(i, 0),
                        20 * wave(i, 1),
                        3 * wave(i, 2),
                        528701 + 10 * i)));
        checkWave(taken, 1e-3);
        assertThat(taken.rateHz()).isCloseTo(100, within(0.01));
        assertThat(taken.facts().gyro()).isTrue();
        assertThat(taken.rows()[3][5]).isCloseTo(20 * wave(3, 1), within(1e-3));
    }

    @Test
    void nanosecondsSinceBootAreToldWithAndWithoutAnAccuracy() throws IOException {
        for (String accuracy : new String[] {"", "3,"}) {
            Taken taken = Taken.csv(table(
                    "",
                    i -> format(
                            "%d,%s%.5f,%.5f,%.5f%s",
                            112652328080359L + 5_000_000L * i,
                            accuracy,
                            wave(i, 0) * 9.80665,
                            wave(i, 1) * 9.80665,
                            wave(i, 2) * 9.80665,
                            accuracy.isEmpty() ? ",0,0," + i / 50 : "")));
            checkWave(taken, 1e-5);
            assertThat(taken.rateHz()).isCloseTo(200, within(0.01));
            assertThat(taken.facts().gyro()).isFalse();
        }
    }
}

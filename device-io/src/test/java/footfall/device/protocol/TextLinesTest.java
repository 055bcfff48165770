// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    private static final long MS = 1_000_000;
    private static final int RATE_HZ = 200;
    private final Heard heard = new Heard();
    private final DeviceDecoder decoder = new DeviceDecoder();

    /** Sends lines at 200 Hz from a host time on. */
    private void send(long fromMs, int count, IntFunction<String> line) {
        for (int i = 0; i < count; i++) {
            decoder.accept(WirePackets.line((fromMs + 1000L * i / RATE_HZ) * MS, line.apply(i)), heard);
        }
    }

    private static String csv(String delimiter, double... values) {
        StringBuilder line = new StringBuilder();
        for (double value : values) {
            line.append(line.isEmpty() ? "" : delimiter)
                    .append(value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
        }
        return line.toString();
    }

    private static double upG(int i) {
        return 1 + 0.5 * Math.sin(i / 5.0);
    }

    @Test
    void aHeaderThatNamesUnitsLeavesNothingToGuess() {
        decoder.accept(WirePackets.line(0, "t_us,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps"), heard);
        send(0, 400, i -> csv(",", i * 5000.0, 0.25, -0.5, upG(i), 10, 20, 30));
        assertThat(heard.samples).hasSize(400);
        assertThat(heard.noteCodes()).isEmpty();
        assertThat(heard.samples.get(3)).containsExactly(0.015, 0.25, -0.5, upG(3), 10, 20, 30);
        assertThat(heard.sensors.get(0).gyro()).isTrue();
        assertThat(decoder.unknownFrames()).isZero();
    }

    @Test
    void unitsAndClockAreGuessedToldAndNoSampleIsLost() {
        for (String delimiter : new String[] {",", ";", "\t", " ", ", "}) {
            Heard alone = new Heard();
            DeviceDecoder fresh = new DeviceDecoder();
            for (int i = 0; i < 400; i++) {
                String line = csv(delimiter, 12_000 + 5.0 * i, 0.5, -1.5, 9.81 * upG(i));
                fresh.accept(WirePackets.line(5L * i * MS, line), alone);
            }
            assertThat(alone.samples).as("'" + delimiter + "'").hasSize(400);
            assertThat(alone.noteCodes()).contains("unit-guessed", "clock-guessed");
            assertThat(alone.timesS()[399] - alone.timesS()[0]).isCloseTo(1.995, within(1e-9));
            assertThat(alone.samples.get(0)[3]).isCloseTo(9.81 / 9.80665, within(1e-6));
            assertThat(alone.hosts.get(7)).isEqualTo(35 * MS);
        }
    }

    @Test
    void countsAreScaledToG() {
        send(0, 400, i -> csv(",", 5000.0 * i, 10, -20, Math.rint(4096 * upG(i))));
        assertThat(heard.samples.get(0)[3]).isCloseTo(1, within(1e-3));
        assertThat(heard.sensors.get(0).unit()).isEqualTo("raw 4096");
    }

    @Test
    void whatTheUserSaysWins() {
        SampleReading user = new SampleReading(
                OptionalDouble.empty(),
                Optional.of(AccelerationUnit.raw(8192)),
                OptionalDouble.of(4),
                SensorPlacement.UNKNOWN);
        DeviceDecoder told = new DeviceDecoder(user);
        for (int i = 0; i < 300; i++) {
            told.accept(WirePackets.line(5L * i * MS, csv(",", 5.0 * i, 0, 0, 4096)), heard);
        }
        assertThat(heard.samples.get(0)[3]).isEqualTo(0.5);
        assertThat(heard.sensors.get(0).rangeG()).hasValue(4);
        assertThat(heard.noteCodes()).doesNotContain("unit-guessed");
    }

    @Test
    void aClockOf32BitsOfMicrosecondsIsUnwrapped() {
        decoder.accept(WirePackets.line(0, "t_us,ax_g,ay_g,az_g"), heard);
        long turn = 1L << 32;
        send(0, 600, i -> csv(",", (turn - 2_000_000 + 5000L * i) % turn, 0, 0, upG(i)));
        assertThat(heard.samples).hasSize(600);
        assertThat(heard.restarts).isEmpty();
        assertThat(heard.timesS()[599] - heard.timesS()[0]).isCloseTo(2.995, within(1e-6));
    }

    @Test
    void aClockOf32BitsOfMillisecondsIsUnwrapped() {
        long turn = 1L << 32;
        send(0, 600, i -> csv(",", (turn - 2_000 + 5L * i) % turn, 0, 0, upG(i)));
        assertThat(heard.samples).hasSize(600);
        assertThat(heard.restarts).isEmpty();
        assertThat(heard.timesS()[599] - heard.timesS()[0]).isCloseTo(2.995, within(1e-6));
    }

    @Test
    void linesWithoutTimeAreTimedAsTheyCome() {
        send(0, 400, i -> csv(",", 0.1, 0.2, upG(i)));
        assertThat(heard.samples).hasSize(400);
        assertThat(heard.timesS()).containsOnly(Double.NaN);
        assertThat(heard.sensors.get(0).stamped()).isFalse();
        assertThat(heard.sensors.get(0).nominalRateHz()).hasValue(200);
        assertThat(heard.noteCodes()).contains("rate-measured");
    }

    @Test
    void jsonLinesAreReadWhateverTheirKeys() {
        send(
                0,
                400,
                i -> String.format(Locale.ROOT, "{\"t\":%.3f,\"a\":[0.1,0.2,%.4f],\"g\":[1,2,3]}", i / 200.0, upG(i)));
        assertThat(heard.samples).hasSize(400);
        assertThat(heard.samples.get(10)[0]).isCloseTo(0.05, within(1e-9));
        assertThat(heard.samples.get(10)[6]).isEqualTo(3);
        Heard named = new Heard();
        DeviceDecoder other = new DeviceDecoder();
        for (int i = 0; i < 400; i++) {
            String line = "{\"seq\":" + (i < 300 ? i : i + 7) + ",\"ms\":" + 5 * i + ",\"ax\":0,\"ay\":0,\"az\":"
                    + upG(i) + "}";
            other.accept(WirePackets.line(5L * i * MS, line), named);
        }
        assertThat(named.samples).hasSize(400);
        assertThat(named.lost).isEqualTo(7);
        assertThat(named.timesS()[200]).isCloseTo(1, within(1e-9));
    }

    @Test
    void aColumnOfNumbersCountsLostLines() {
        decoder.accept(WirePackets.line(0, "seq,t_ms,ax_g,ay_g,az_g"), heard);
        send(0, 300, i -> csv(",", i, 5.0 * i, 0, 0, upG(i)));
        send(1600, 300, i -> csv(",", 320 + i, 1600 + 5.0 * i, 0, 0, upG(i)));
        assertThat(heard.lost).isEqualTo(20);
        assertThat(heard.samples).hasSize(600);
    }

    @Test
    void aNumberWithoutHeaderCountsToo() {
        send(0, 300, i -> csv(",", (65_400 + i) % 65_536, 5.0 * i, 0, 0, upG(i)));
        send(1600, 300, i -> csv(",", (65_720 + i) % 65_536, 1600 + 5.0 * i, 0, 0, upG(i)));
        assertThat(heard.lost).isEqualTo(20);
        assertThat(heard.samples).hasSize(600);
    }

    @Test
    void aRebootIsToldAndItsHeaderUnderstood() {
        decoder.accept(WirePackets.line(0, "t_ms,ax_g,ay_g,az_g"), heard);
        send(0, 1000, i -> csv(",", 60_000 + 5.0 * i, 0, 0, upG(i)));
        decoder.accept(WirePackets.line(7000 * MS, "t_ms,ax_g,ay_g,az_g"), heard);
        send(7000, 1000, i -> csv(",", 5.0 * i, 0, 0, upG(i)));
        assertThat(heard.restarts).hasSize(1);
        assertThat(heard.samples).hasSize(2000);
        assertThat(heard.lost).isZero();
        assertThat(decoder.unknownFrames()).isZero();
    }

    @Test
    void anotherHeaderBeginsAnotherLayout() {
        send(0, 400, i -> csv(",", 5.0 * i, 0, 0, upG(i)));
        decoder.accept(WirePackets.line(3000 * MS, "t_us;ax_mg;ay_mg;az_mg"), heard);
        send(3000, 400, i -> csv(";", 5000.0 * i, 0, 0, Math.rint(1000 * upG(i))));
        assertThat(heard.sensors).hasSize(2);
        assertThat(heard.restarts).isNotEmpty();
        assertThat(heard.samples.size()).isGreaterThan(770);
        assertThat(heard.samples.get(heard.samples.size() - 1)[3]).isCloseTo(upG(399), within(1e-3));
    }

    @Test
    void garbageIsUnknownAndStopsNothing() {
        decoder.accept(WirePackets.line(0, "ets Jul 29 2019, rst:0x1 (POWERON_RESET)"), heard);
        decoder.accept(WirePackets.line(0, "# IMU ready"), heard);
        send(0, 400, i -> i % 50 == 49 ? "\u0001\u0007x9~~" : csv(",", 5.0 * i, 0, 0, upG(i)));
        assertThat(heard.samples).hasSize(392);
        assertThat(decoder.unknownFrames()).isEqualTo(9);
    }

    @Test
    void oneDamagedTimeMovesNoOther() {
        send(0, 400, i -> csv(",", i == 300 ? 9_000_000 : 5.0 * i, 0, 0, upG(i)));
        assertThat(heard.restarts).isEmpty();
        assertThat(heard.samples).hasSize(399);
        assertThat(heard.lost).isEqualTo(1);
        assertThat(heard.noteCodes()).contains("stamp-odd");
    }

    @Test
    void aShortSessionHandsOverWhatItHeldAtItsEnd() {
        send(0, 50, i -> csv(",", 5.0 * i, 0, 0, upG(i)));
        assertThat(heard.samples).isEmpty();
        decoder.finish(heard);
        assertThat(heard.samples).hasSize(50);
    }

    @Test
    void sensorsThatAreQuietAtFirstAreTimedAllTheSame() {
        send(0, 400, i -> csv(",", 5.0 * i, 0, 0, 1));
        assertThat(heard.samples).hasSize(400);
        assertThat(heard.timesS()[200]).isCloseTo(1, within(1e-9));
        assertThat(heard.noteCodes()).doesNotContain("gravity-removed");
    }
}

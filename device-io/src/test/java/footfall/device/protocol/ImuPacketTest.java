// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import footfall.device.bytes.CrcCcittFalse;
import footfall.device.link.Frame;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ImuPacketTest {
    private static final long MS = 1_000_000;
    private final Heard heard = new Heard();
    private final DeviceDecoder decoder = new DeviceDecoder();

    @Test
    void theCheckSumIsTheOneThatIsNamed() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(CrcCcittFalse.of(digits, 0, digits.length)).isEqualTo(0x29B1);
    }

    @Test
    void aHelloSaysTheScaleAndNothingIsHeldBack() {
        decoder.accept(WirePackets.hello(0, 200, 8, 4096, 16.4, "Shoe 1"), heard);
        decoder.accept(WirePackets.acceleration(10 * MS, 0, 10_000, 4096, 0, 0, 0, 2048, -4096), heard);
        assertThat(heard.sensors).hasSize(1);
        assertThat(heard.sensors.get(0).nominalRateHz()).hasValue(200);
        assertThat(heard.sensors.get(0).rangeG()).hasValue(8);
        assertThat(heard.device).isEqualTo("Shoe 1");
        assertThat(heard.samples).hasSize(2);
        assertThat(heard.samples.get(1)).containsExactly(0.01, 0, 0.5, -1);
        assertThat(heard.samples.get(0)[0]).isCloseTo(0.005, within(1e-9));
        assertThat(heard.notes).isEmpty();
    }

    @Test
    void withoutHelloTheUsualScaleIsTakenAndTold() {
        decoder.accept(WirePackets.acceleration(0, 0, 10_000, 2048, 0, 0), heard);
        assertThat(heard.samples.get(0)).containsExactly(0.01, 1, 0, 0);
        assertThat(heard.noteCodes()).containsExactly("unit-assumed");
        assertThat(heard.sensors.get(0).unitGuessed()).isTrue();
    }

    @Test
    void theUserWinsOverTheDevice() {
        SampleReading user = new SampleReading(
                OptionalDouble.of(100),
                Optional.of(AccelerationUnit.raw(1000)),
                OptionalDouble.of(4),
                SensorPlacement.UNKNOWN);
        DeviceDecoder told = new DeviceDecoder(user);
        told.accept(WirePackets.hello(0, 200, 8, 4096, 16.4, ""), heard);
        told.accept(WirePackets.acceleration(0, 0, 10_000, 1000, 0, 0), heard);
        assertThat(heard.samples.get(0)[1]).isEqualTo(1);
        assertThat(heard.sensors.get(0).nominalRateHz()).hasValue(100);
        assertThat(heard.sensors.get(0).rangeG()).hasValue(4);
    }

    @Test
    void samplesAreSpreadUpToTheStampOfTheLast() {
        for (int i = 0; i < 4; i++) {
            long atMs = 20L * (i + 1);
            decoder.accept(WirePackets.acceleration(atMs * MS, i, atMs * 1000, new int[12]), heard);
        }
        assertThat(heard.samples).hasSize(16);
        for (int i = 0; i < 16; i++) {
            assertThat(heard.samples.get(i)[0]).isCloseTo(0.005 * (i + 1), within(1e-9));
        }
    }

    @Test
    void missingPacketsAreCountedAndTheSpacingStays() {
        int[] numbers = {65533, 65534, 65535, 2, 3};
        for (int i = 0; i < numbers.length; i++) {
            long atMs = 20L * (numbers[i] < 100 ? numbers[i] + 65536 : numbers[i]);
            decoder.accept(WirePackets.acceleration(atMs * MS, numbers[i], atMs * 1000, new int[12]), heard);
        }
        assertThat(heard.lost).isEqualTo(8);
        assertThat(heard.restarts).isEmpty();
        double[] times = heard.timesS();
        assertThat(times[13] - times[12]).isCloseTo(0.005, within(1e-9));
        assertThat(times[12] - times[11]).isCloseTo(0.045, within(1e-9));
    }

    @Test
    void theClockOf32BitsIsUnwrapped() {
        long wrapUs = 1L << 32;
        for (int i = 0; i < 6; i++) {
            long atUs = wrapUs - 60_000 + 20_000L * i;
            decoder.accept(WirePackets.acceleration(i * 20 * MS, i, atUs % wrapUs, new int[3]), heard);
        }
        assertThat(heard.restarts).isEmpty();
        assertThat(heard.timesS()[5] - heard.timesS()[0]).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void aGapOfTwoTurnsOfTheClockIsCountedByThisComputersClock() {
        double turnS = (1L << 32) / 1e6;
        decoder.accept(WirePackets.acceleration(0, 0, 1000, new int[3]), heard);
        decoder.accept(
                WirePackets.acceleration((long) (2.01 * turnS * 1e9), 9, (long) (0.01 * turnS * 1e6), new int[3]),
                heard);
        assertThat(heard.restarts).isEmpty();
        assertThat(heard.timesS()[1]).isCloseTo(2.01 * turnS, within(0.01));
    }

    @Test
    void aRebootIsToldOnceAndNothingIsCountedAsLost() {
        for (int i = 0; i < 10; i++) {
            decoder.accept(WirePackets.acceleration(i * 20 * MS, i + 500, 9_000_000 + i * 20_000, new int[12]), heard);
        }
        for (int i = 0; i < 10; i++) {
            decoder.accept(WirePackets.acceleration((3000 + i * 20) * MS, i, 500_000 + i * 20_000, new int[12]), heard);
        }
        assertThat(heard.restarts).hasSize(1);
        assertThat(heard.lost).isZero();
        assertThat(heard.samples).hasSize(80);
    }

    @Test
    void thirtySecondsWithoutPacketsAreAGapAndNoReboot() {
        decoder.accept(WirePackets.acceleration(0, 0, 5000, new int[3]), heard);
        decoder.accept(WirePackets.acceleration(30_005 * MS, 6001, 30_010_000, new int[3]), heard);
        assertThat(heard.restarts).isEmpty();
        assertThat(heard.lost).isEqualTo(6000);
    }

    @Test
    void aRepeatedPacketIsTakenOnce() {
        Frame packet = WirePackets.acceleration(0, 7, 5000, new int[3]);
        decoder.accept(packet, heard);
        decoder.accept(packet.at(5), heard);
        assertThat(heard.samples).hasSize(1);
        assertThat(heard.restarts).isEmpty();
    }

    @Test
    void aDamagedPacketIsUnknownAndTold() {
        Frame packet = WirePackets.acceleration(0, 7, 5000, new int[3]);
        packet.bytes()[12] ^= 4;
        decoder.accept(packet, heard);
        assertThat(heard.samples).isEmpty();
        assertThat(decoder.unknownFrames()).isEqualTo(1);
        assertThat(heard.noteCodes()).containsExactly("packet-damaged");
    }

    @Test
    void angularRateComesWithSixNumbersASample() {
        decoder.accept(WirePackets.hello(0, 100, 16, 2048, 16, ""), heard);
        decoder.accept(
                WirePackets.packet(
                        0, ImuPacket.TYPE_ACCELERATION_AND_GYRO, 0, 0, 1, WirePackets.shorts(0, 0, 2048, 160, 0, -16)),
                heard);
        assertThat(heard.samples.get(0)).containsExactly(0, 0, 0, 1, 10, 0, -1);
        assertThat(heard.sensors.get(0).gyro()).isTrue();
    }
}

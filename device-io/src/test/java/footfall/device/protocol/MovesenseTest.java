// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.movesense.MovesenseGsp;
import footfall.device.protocol.movesense.MovesenseGsp.Stream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MovesenseTest {
    private static final long MS = 1_000_000;
    private final Heard heard = new Heard();
    private final DeviceDecoder decoder = new DeviceDecoder();

    private static byte[] packet(Stream stream, long stampMs, int samples) {
        int sensors = stream == Stream.ACCELERATION ? 1 : stream == Stream.IMU6 ? 2 : 3;
        ByteBuffer out = ByteBuffer.allocate(6 + 12 * samples * sensors).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 2).put((byte) stream.reference()).putInt((int) stampMs);
        for (int sensor = 0; sensor < sensors; sensor++) {
            for (int i = 0; i < samples; i++) {
                out.putFloat(sensor == 0 ? 9.80665f : 10 * sensor).putFloat(0).putFloat(i);
            }
        }
        return out.array();
    }

    private static Frame frame(long hostMs, byte... bytes) {
        return new Frame(hostMs * MS, FrameKind.NOTIFICATION, GattNotifications.MOVESENSE_DATA, bytes);
    }

    private void split(long hostMs, byte[] packet, int at, boolean second) {
        decoder.accept(frame(hostMs, Arrays.copyOf(packet, at)), heard);
        byte[] rest = new byte[2 + packet.length - at];
        rest[0] = 3;
        rest[1] = packet[1];
        System.arraycopy(packet, at, rest, 2, packet.length - at);
        if (second) {
            decoder.accept(frame(hostMs + 1, rest), heard);
        }
    }

    @Test
    void commandsAreAsDocumented() {
        byte[] subscribe = MovesenseGsp.subscribe(Stream.IMU6, 52);
        assertThat(subscribe[0]).isEqualTo((byte) 1);
        assertThat(subscribe[1]).isEqualTo((byte) 0x63);
        assertThat(new String(subscribe, 2, subscribe.length - 2, StandardCharsets.US_ASCII))
                .isEqualTo("/Meas/IMU6/52");
        assertThat(MovesenseGsp.unsubscribe(Stream.IMU6)).containsExactly(2, 0x63);
        assertThat(MovesenseGsp.hello()[0]).isZero();
        assertThat(new String(MovesenseGsp.subscribe(Stream.ACCELERATION, 200), StandardCharsets.US_ASCII))
                .endsWith("/Meas/Acc/104");
    }

    @Test
    void accelerationAndAngularRateComeInGAndDegrees() {
        for (int i = 0; i < 6; i++) {
            decoder.accept(frame(154L * i, packet(Stream.IMU6, 5000 + 154L * i, 8)), heard);
        }
        assertThat(heard.samples).hasSize(48);
        assertThat(heard.sensors).hasSize(1);
        assertThat(heard.sensors.get(0).nominalRateHz()).hasValue(52);
        double[] sample = heard.samples.get(9);
        assertThat(sample[1]).isCloseTo(1, within(1e-6));
        assertThat(sample[3]).isCloseTo(1 / 9.80665, within(1e-6));
        assertThat(sample[4]).isEqualTo(10);
        assertThat(sample[6]).isEqualTo(1);
        double[] times = heard.timesS();
        assertThat(times[0]).isCloseTo(5, within(0.001));
        assertThat(times[47] - times[0]).isCloseTo(0.154 * 5 + 7 / 52.0, within(0.002));
    }

    @Test
    void aPacketOfTwoPartsIsJoined() {
        for (int i = 0; i < 5; i++) {
            split(77L * i, packet(Stream.IMU9, 77L * i, 8), 160, true);
        }
        assertThat(heard.samples).hasSize(40);
        assertThat(heard.sensors.get(0).nominalRateHz()).hasValue(104);
        assertThat(heard.samples.get(8)[4]).isEqualTo(10);
        assertThat(heard.lost).isZero();
    }

    @Test
    void aMissingSecondPartLosesThePacketAndNothingElse() {
        for (int i = 0; i < 10; i++) {
            split(77L * i, packet(Stream.IMU9, 77L * i, 8), 160, i != 6);
        }
        assertThat(heard.samples).hasSize(72);
        assertThat(heard.lost).isEqualTo(8);
        assertThat(heard.restarts).isEmpty();
    }

    @Test
    void samplesFollowFromTheSize() {
        for (int i = 0; i < 4; i++) {
            decoder.accept(frame(77L * i, packet(Stream.ACCELERATION, 77L * i, 16)), heard);
        }
        assertThat(heard.samples).hasSize(64);
        assertThat(heard.sensors.get(0).gyro()).isFalse();
        assertThat(heard.sensors.get(0).nominalRateHz()).hasValue(208);
    }

    @Test
    void aSensorThatWasOffHasAnotherClock() {
        for (int i = 0; i < 4; i++) {
            decoder.accept(frame(77L * i, packet(Stream.IMU6, 900_000 + 77L * i, 8)), heard);
        }
        for (int i = 0; i < 4; i++) {
            decoder.accept(frame(20_000 + 77L * i, packet(Stream.IMU6, 300 + 77L * i, 8)), heard);
        }
        assertThat(heard.restarts).hasSize(1);
        assertThat(heard.samples).hasSize(64);
    }

    @Test
    void aRefusalIsTold() {
        decoder.accept(frame(0, (byte) 1, (byte) 0x63, (byte) 0x94, (byte) 1), heard);
        assertThat(heard.notes.get(0).message()).contains("404");
    }
}

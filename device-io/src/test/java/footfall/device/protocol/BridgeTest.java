// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.link.Frame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeTest {
    private static final long MS = 1_000_000;
    private final Heard heard = new Heard();
    private final DeviceDecoder decoder = new DeviceDecoder();

    private static Frame line(int number, long timeUs, String uuid, String hex) {
        return WirePackets.line(timeUs * 1000, "N," + number + "," + timeUs + "," + uuid + "," + hex);
    }

    private static Frame binary(int number, long timeUs, String uuid, String hex) {
        byte[] channel = HexFormat.of()
                .parseHex(GattNotifications.uuid(uuid).orElseThrow().replace("-", ""));
        byte[] value = WirePackets.bytes(hex);
        byte[] body = Arrays.copyOf(channel, channel.length + value.length);
        System.arraycopy(value, 0, body, channel.length, value.length);
        return WirePackets.packet(timeUs * 1000, ImuPacket.TYPE_NOTIFICATION, number, timeUs, value.length, body);
    }

    private static Frame word(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return WirePackets.packet(0, ImuPacket.TYPE_INFO, 0, 0, bytes.length, bytes);
    }

    @Test
    void uuidsOfAnyLengthAndCaseAreOneChannel() {
        String whole = "00002a53-0000-1000-8000-00805f9b34fb";
        for (String text :
                List.of("2A53", "2a53", "0x2A53", "00002A53", "00002A5300001000800000805F9B34FB", "{" + whole + "}")) {
            assertThat(GattNotifications.uuid(text)).hasValue(whole);
        }
        for (String text : List.of("", "2A5", "zz53", "2A53-", "00002a53-0000")) {
            assertThat(GattNotifications.uuid(text).filter(whole::equals))
                    .as(text)
                    .isEqualTo(text.equals("2A53-") ? java.util.Optional.of(whole) : java.util.Optional.empty());
        }
    }

    @Test
    void bothFormsSayTheSame() {
        Heard other = new Heard();
        DeviceDecoder binary = new DeviceDecoder();
        for (int i = 0; i < 5; i++) {
            decoder.accept(line(i, 1_000_000L * i, "2A53", "04800296"), heard);
            binary.accept(binary(i, 1_000_000L * i, "2A53", "04800296"), other);
        }
        assertThat(heard.pods).hasSize(5).isEqualTo(other.pods);
        assertThat(heard.pods.get(0).ratePerMinute()).isEqualTo(150);
        assertThat(heard.pods.get(0).running()).isTrue();
    }

    @Test
    void lostNotificationsAreLostSamples() {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            frames.add(line(65_530 + i & 0xFFFF, 20_000L * i, GattNotifications.POLAR_DATA, polar(20_000_000L * i, 4)));
        }
        frames.remove(6);
        frames.remove(5);
        frames.forEach(frame -> decoder.accept(frame, heard));
        assertThat(heard.samples).hasSize(32);
        assertThat(heard.lost).isEqualTo(8);
        assertThat(heard.restarts).isEmpty();
    }

    @Test
    void countsOfOneCharacteristicDoNotDisturbAnother() {
        for (int i = 0; i < 10; i++) {
            decoder.accept(line(i, 100_000L * i, GattNotifications.POLAR_DATA, polar(100_000_000L * i, 20)), heard);
            decoder.accept(line(0, 100_000L * i + 1, "2A19", "5A"), heard);
        }
        assertThat(heard.lost).isZero();
        assertThat(heard.restarts).isEmpty();
        assertThat(heard.batteries).contains(90);
    }

    @Test
    void aBridgeThatStartsAgainIsTold() {
        decoder.accept(line(7, 9_000_000, "2A53", "04800296"), heard);
        decoder.accept(line(8, 10_000_000, "2A53", "04800296"), heard);
        decoder.accept(WirePackets.line(12_000 * MS, "N,0,300000,2A53,04800296"), heard);
        decoder.accept(WirePackets.line(13_000 * MS, "N,1,1300000,2A53,04800296"), heard);
        assertThat(heard.restarts).containsExactly("the bridge began anew");
        decoder.accept(WirePackets.line(14_000 * MS, "I,boot,power"), heard);
        decoder.accept(WirePackets.line(15_000 * MS, "N,0,900000,2A53,04800296"), heard);
        assertThat(heard.restarts).hasSize(2);
        assertThat(heard.pods).hasSize(5);
    }

    @Test
    void wordsAreUnderstoodInBothForms() {
        decoder.accept(WirePackets.line(0, "I,battery,87"), heard);
        decoder.accept(word("battery=41"), heard);
        decoder.accept(WirePackets.line(0, "I,error,cannot connect, trying again"), heard);
        assertThat(heard.batteries).containsExactly(87, 41);
        assertThat(heard.notes.get(0).message()).isEqualTo("The bridge says error: cannot connect, trying again");
        decoder.accept(WirePackets.line(0, "I,colour,blue"), heard);
        assertThat(decoder.unknownFrames()).isEqualTo(1);
    }

    @Test
    void malformedLinesAreUnknown() {
        List<String> lines = List.of(
                "N,1,2,2A53",
                "N,x,2,2A53,04",
                "N,1,2,2A5,04",
                "N,1,2,2A53,0",
                "N,1,2,2A53,0g",
                "N,999999,2,2A53,04800296",
                "N,,,,",
                "I,,",
                "N,1,99999999999,2A53,04800296");
        lines.forEach(text -> decoder.accept(WirePackets.line(0, text), heard));
        assertThat(decoder.unknownFrames()).isEqualTo(lines.size());
        assertThat(heard.pods).isEmpty();
    }

    /** A plain frame of 16 bits with n samples of 1 g along z. */
    private static String polar(long stampNs, int samples) {
        StringBuilder hex = new StringBuilder("02");
        for (int i = 0; i < 8; i++) {
            hex.append(String.format("%02x", stampNs >> 8 * i & 0xFF));
        }
        return hex.append("01").append("00000000e803".repeat(samples)).toString();
    }
}

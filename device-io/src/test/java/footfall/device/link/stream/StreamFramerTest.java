// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.device.bytes.CrcCcittFalse;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamFramerTest {
    private final List<Frame> frames = new ArrayList<>();
    private final StreamFramer framer = new StreamFramer(frames::add);

    @Test
    void linesEndWithLfCrOrBoth() {
        opened(true);
        feed("1,2,3,4\n5,6,7,8\r\n9,10,11,12\r\r\n\n# µ comment\n");

        assertThat(said()).containsExactly("LINE 1,2,3,4", "LINE 5,6,7,8", "LINE 9,10,11,12", "LINE # µ comment");
    }

    @Test
    void theRestOfALineThatBeganBeforeOpeningIsKeptAsJunk() {
        opened(false);
        feed("25,0.1,0.2\n1,2,3,4\n");

        assertThat(said()).containsExactly("JUNK 25,0.1,0.2", "LINE 1,2,3,4");
    }

    @Test
    void aFirstLineThatIsCertainlyWholeIsALine() {
        opened(false);
        feed("t_s,ax_g,ay_g,az_g\n");
        opened(false);
        feed("{\"t\":1,\"a\":[0,0,1]}\n");
        framer.opened(1_000_000_000L, false);
        framer.accept(bytes("1,2,3,4\n"), 0, 8, 1_050_000_000L);

        assertThat(said()).containsExactly("LINE t_s,ax_g,ay_g,az_g", "LINE {\"t\":1,\"a\":[0,0,1]}", "LINE 1,2,3,4");
    }

    @Test
    void framesOfBinaryAreFoundBetweenZeros() {
        opened(true);
        byte[] first = packet(7, 40);
        byte[] second = packet(10, 300);
        feed(wire(first));
        feed(wire(second));

        assertThat(frames).hasSize(2);
        assertThat(frames.get(0)).isEqualTo(Frame.of(0, FrameKind.PACKET, first));
        assertThat(frames.get(1)).isEqualTo(Frame.of(0, FrameKind.PACKET, second));
    }

    @Test
    void aBoardThatRebootsPrintsTextAndThenSendsBinaryAgain() {
        opened(true);
        byte[] packet = packet(3, 60);
        feed(wire(packet));
        feed("ets Jul 29 2019 12:21:46\r\n\r\nrst:0x1 (POWERON_RESET),boot:0x13\r\nready\r\n");
        feed(wire(packet));
        feed(wire(packet));

        assertThat(said().subList(1, 4))
                .containsExactly(
                        "LINE ets Jul 29 2019 12:21:46", "LINE rst:0x1 (POWERON_RESET),boot:0x13", "LINE ready");
        assertThat(frames).hasSize(6);
        assertThat(frames.get(4).kind()).isEqualTo(FrameKind.PACKET);
        assertThat(frames.get(5).bytes()).isEqualTo(packet);
    }

    @Test
    void aDamagedFrameAmongGoodOnesStaysAPacketAndADamagedLineIsJunk() {
        opened(true);
        byte[] damaged = packet(5, 30);
        feed(wire(packet(1, 30)));
        damaged[4] ^= 1;
        feed(wire(damaged));
        assertThat(frames.get(1)).isEqualTo(Frame.of(0, FrameKind.PACKET, damaged));

        frames.clear();
        opened(true);
        feed("1,2,3,4\n5,\u0007,7,8\n9,10,11,12\n");
        assertThat(said()).containsExactly("LINE 1,2,3,4", "JUNK 5,\u0007,7,8\n", "LINE 9,10,11,12");
    }

    @Test
    void aLineWithoutEndIsJunkInPiecesAndWhatFollowsItIsALineAgain() {
        opened(true);
        feed("x".repeat(3 * StreamFramer.LIMIT + 5) + "\n1,2,3,4\n");

        assertThat(frames).hasSize(5);
        assertThat(frames.subList(0, 4)).allMatch(frame -> frame.kind() == FrameKind.JUNK);
        assertThat(said().get(4)).isEqualTo("LINE 1,2,3,4");
    }

    @Test
    void whatIsHeldComesOutWhenTheStreamBreaks() {
        opened(true);
        feed("1,2,3,4\n5,6");
        framer.flush(9);

        assertThat(said()).containsExactly("LINE 1,2,3,4", "JUNK 5,6");
        assertThat(frames.get(1).hostNs()).isEqualTo(9);
    }

    @Test
    void cuttingTheStreamDifferentlyChangesNothing() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] stream = mixed(random);
            frames.clear();
            opened(true);
            framer.accept(stream, 0, stream.length, 0);
            framer.flush(0);
            List<Frame> whole = List.copyOf(frames);
            frames.clear();
            opened(true);
            for (int from = 0; from < stream.length; ) {
                int length = Math.min(1 + random.nextInt(1 + random.nextInt(90)), stream.length - from);
                framer.accept(stream, from, length, 0);
                from += length;
            }
            framer.flush(0);
            assertThat(frames).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    void noByteButLineEndsAndDelimitersIsLostAndNoFrameIsTooLong() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] stream = new byte[random.nextInt(20_000)];
            random.nextBytes(stream);
            frames.clear();
            opened(false);
            framer.accept(stream, 0, stream.length, 0);
            framer.flush(0);
            assertThat(contentOf(stream)).as("seed %d", seed).isEqualTo(contentOfFrames());
            assertThat(frames).as("seed %d", seed).allMatch(f -> f.bytes().length <= StreamFramer.LIMIT);
            long good = frames.stream().filter(f -> f.kind() != FrameKind.JUNK).count();
            assertThat(good).as("seed %d", seed).isLessThan(4);
        }
    }

    @Test
    void afterDamageOfAnyKindGoodFramesAreFoundAgain() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            boolean binary = random.nextBoolean();
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            for (int i = 0; i < 40; i++) {
                byte[] item = binary ? wire(packet(i, 10 + random.nextInt(200))) : bytes(i + ",0.1,0.2,0.3\n");
                if (i < 20 && random.nextInt(3) == 0) {
                    item[random.nextInt(item.length)] = (byte) random.nextInt(256);
                }
                stream.write(item, 0, i < 20 && random.nextInt(5) == 0 ? random.nextInt(item.length) : item.length);
            }
            frames.clear();
            opened(true);
            feed(stream.toByteArray());
            FrameKind kind = binary ? FrameKind.PACKET : FrameKind.LINE;
            int count = frames.size();
            assertThat(frames.subList(count - 18, count)).as("seed %d", seed).allMatch(f -> f.kind() == kind);
        }
    }

    private static byte[] mixed(Random random) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int i = 0; i < 30; i++) {
            switch (random.nextInt(4)) {
                case 0 -> stream.writeBytes(wire(packet(i, random.nextInt(300))));
                case 1 -> stream.writeBytes(bytes(i + ",0.1,0.2,0.3\r\n"));
                case 2 -> stream.writeBytes(bytes("{\"t\":" + i + "}\n"));
                default -> {
                    byte[] noise = new byte[random.nextInt(50)];
                    random.nextBytes(noise);
                    stream.writeBytes(noise);
                }
            }
        }
        return stream.toByteArray();
    }

    /** Printable where it can be compared: bytes of the stream that no frame may lose. */
    private static String contentOf(byte[] stream) {
        StringBuilder content = new StringBuilder();
        for (byte value : stream) {
            if (value != 0 && value != '\n' && value != '\r') {
                content.append((char) (value & 0xFF));
            }
        }
        return content.toString();
    }

    private String contentOfFrames() {
        StringBuilder content = new StringBuilder();
        for (Frame frame : frames) {
            content.append(contentOf(frame.kind() == FrameKind.PACKET ? Cobs.stuffed(frame.bytes()) : frame.bytes()));
        }
        return content.toString();
    }

    static byte[] packet(int seed, int length) {
        byte[] packet = new byte[length + 2];
        new Random(seed).nextBytes(packet);
        int crc = CrcCcittFalse.of(packet, 0, length);
        packet[length] = (byte) crc;
        packet[length + 1] = (byte) (crc >> 8);
        return packet;
    }

    static byte[] wire(byte[] packet) {
        byte[] stuffed = Cobs.stuffed(packet);
        return java.util.Arrays.copyOf(stuffed, stuffed.length + 1);
    }

    private void opened(boolean atBoundary) {
        framer.opened(0, atBoundary);
    }

    private void feed(String text) {
        feed(bytes(text));
    }

    private void feed(byte[] bytes) {
        framer.accept(bytes, 0, bytes.length, 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> said() {
        return frames.stream()
                .map(frame -> frame.kind() + " " + new String(frame.bytes(), StandardCharsets.UTF_8))
                .toList();
    }
}

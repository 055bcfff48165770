// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.device.link.Frame;
import footfall.device.protocol.polar.PolarFrame;
import footfall.device.protocol.polar.PolarPmd;
import footfall.device.protocol.polar.PolarReply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PolarTest {
    private static final long MS = 1_000_000;
    private final Heard heard = new Heard();
    private final DeviceDecoder decoder = new DeviceDecoder();

    private static Frame data(long hostNs, String hex) {
        return WirePackets.notification(hostNs, GattNotifications.POLAR_DATA, hex);
    }

    private static Frame plain(long hostNs, long stampNs, int samples) {
        byte[] bytes = ByteBuffer.allocate(10 + 6 * samples)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 2)
                .putLong(stampNs)
                .put((byte) 1)
                .array();
        return new Frame(hostNs, footfall.device.link.FrameKind.NOTIFICATION, GattNotifications.POLAR_DATA, bytes);
    }

    @Test
    void everyPublishedVectorIsReadAsItSays() throws IOException {
        String json = Vectors.read("polar_pmd_acc_frames.json");
        Matcher vector = Pattern.compile(
                        "\"hex\":\\s*\"([^\"]*)\".*?\"timestamp_ns\":\\s*(\\d+).*?\"samples\":\\s*(\\d+),\\s*\"first3\":"
                                + "\\s*\\[(.*?)\\]\\s*\\],\\s*\"last\":\\s*\\[([^\\]]*)\\],\\s*\"decode_status\":\\s*\"([^\"]*)\"",
                        Pattern.DOTALL)
                .matcher(json);
        PolarFrame frame = new PolarFrame();
        int count = 0;
        while (vector.find()) {
            count++;
            byte[] bytes = WirePackets.bytes(vector.group(1));
            assertThat(frame.read(bytes)).isTrue();
            assertThat(PolarFrame.stampNs(bytes)).isEqualTo(Long.parseLong(vector.group(2)));
            assertThat(frame.samples()).isEqualTo(Integer.parseInt(vector.group(3)));
            assertThat(frame.missing() > 0).isEqualTo(vector.group(6).startsWith("truncated"));
            String first = vector.group(4).replaceAll("[\\[\\]\\s]", "");
            String found = values(frame, 0, Math.min(3, frame.samples()));
            assertThat(found).isEqualTo(first);
            assertThat(values(frame, frame.samples() - 1, frame.samples()))
                    .isEqualTo(vector.group(5).replaceAll("\\s", ""));
        }
        assertThat(count).isEqualTo(6);
        assertThat(Vectors.read("polar_pmd_acc_frames.hex.txt").lines().filter(line -> !line.startsWith("#")))
                .hasSize(6)
                .allSatisfy(
                        line -> assertThat(frame.read(WirePackets.bytes(line))).isTrue());
    }

    private static String values(PolarFrame frame, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            for (int axis = 0; axis < 3; axis++) {
                text.append(text.isEmpty() ? "" : ",").append(frame.value(i, axis));
            }
        }
        return text.toString();
    }

    @Test
    void differencesOfTenBitsAddUp() {
        // The published block holds 56 samples; its first two are complete in these eight bytes.
        PolarFrame frame = new PolarFrame();
        assertThat(frame.read(WirePackets.bytes("02 0094357700000000 80 7107F06A9E8D 0A02 BE5CBEBA2F96B3EE")))
                .isTrue();
        assertThat(values(frame, 0, 3)).startsWith("1905,27376,-29282,2095,27271,-29367,");
    }

    @Test
    void plainFramesOf8And24BitsAreRead() {
        PolarFrame frame = new PolarFrame();
        assertThat(frame.read(WirePackets.bytes("02 0000000000000000 00 01FF7F 020304")))
                .isTrue();
        assertThat(values(frame, 0, 2)).isEqualTo("1,-1,127,2,3,4");
        assertThat(frame.read(WirePackets.bytes("02 0000000000000000 02 E80300 18FCFF 000080")))
                .isTrue();
        assertThat(values(frame, 0, 1)).isEqualTo("1000,-1000,-8388608");
    }

    @Test
    void samplesEndAtTheStampAndAreSpreadFromTheFrameBefore() {
        long epochNs = 762_028_708_863_099_136L;
        for (int i = 0; i < 4; i++) {
            decoder.accept(plain(i * 692 * MS, epochNs + i * 700_000_000L, 36), heard);
        }
        assertThat(heard.samples).hasSize(144);
        double[] times = heard.timesS();
        assertThat(times[71] - times[35]).isCloseTo(0.7, within(1e-6));
        assertThat(times[36] - times[35]).isCloseTo(0.7 / 36, within(1e-6));
        assertThat(times[1] - times[0]).isCloseTo(0.7 / 36, within(1e-6));
        assertThat(heard.sensors).hasSize(1);
    }

    @Test
    void aClockThatIsSetOrStartedAnewIsTold() {
        for (int i = 0; i < 8; i++) {
            long stampNs = i < 4 ? 500_000_000_000_000_000L + i * 180 * MS : i * 180 * MS;
            decoder.accept(plain(i * 180 * MS, stampNs, 36), heard);
        }
        assertThat(heard.restarts).hasSize(1);
        assertThat(heard.samples).hasSize(288);
    }

    @Test
    void thousandthsOfGAndTheFactorBecomeG() {
        decoder.accept(data(0, "02 0094357700000000 01 0000 0000 E803"), heard);
        assertThat(heard.samples.get(0)).containsExactly(0, 0, 0, 1);
        Heard verity = new Heard();
        DeviceDecoder told = new DeviceDecoder();
        told.accept(
                WirePackets.notification(0, GattNotifications.POLAR_CONTROL, "F0 02 02 00 00 05 01 00 00 00 3A"),
                verity);
        told.accept(data(0, "02 0094357700000000 80 0000 0000 0008"), verity);
        assertThat(verity.samples.get(0)[3]).isCloseTo(2048 / 2048.0, within(1e-9));
        assertThat(verity.notes).isEmpty();
    }

    @Test
    void withoutAFactorThatOf8GIsTakenAndTold() {
        decoder.accept(data(0, "02 0094357700000000 80 0000 0000 0010"), heard);
        assertThat(heard.samples.get(0)[3]).isCloseTo(1, within(1e-9));
        assertThat(heard.noteCodes()).containsExactly("unit-assumed");
    }

    @Test
    void otherMeasurementsAreKnownAndLeftOut() {
        for (String type : List.of("00", "01", "03", "05", "06")) {
            decoder.accept(data(0, type + " 0094357700000000 00 010203"), heard);
        }
        assertThat(heard.samples).isEmpty();
        assertThat(decoder.unknownFrames()).isZero();
    }

    @Test
    void aFrameThatWasCutCountsWhatItPromised() {
        String whole = "02 %s 81 0000 0000 E803 08 04 00000000 00000000 00000000";
        decoder.accept(data(0, whole.formatted("0000000000000000")), heard);
        decoder.accept(data(50 * MS, whole.formatted("80F0FA0200000000")), heard);
        decoder.accept(data(100 * MS, "02 00E1F50500000000 81 0000 0000 E803 08 04 0000"), heard);
        decoder.accept(data(150 * MS, whole.formatted("80D1F00800000000")), heard);
        assertThat(heard.samples).hasSize(16);
        assertThat(heard.lost).isEqualTo(4);
        assertThat(heard.noteCodes()).containsExactly("polar-frame-cut");
        double[] times = heard.timesS();
        assertThat(times[10] - times[9]).isCloseTo(0.01, within(1e-6));
    }

    @Test
    void theConversationAsksChoosesEverySettingStartsAndStops() {
        assertThat(PolarPmd.subscriptions())
                .containsExactly(GattNotifications.POLAR_CONTROL, GattNotifications.POLAR_DATA);
        PolarPmd pmd = PolarPmd.usual();
        assertThat(pmd.begin()).containsExactly(1, 2);
        assertThat(pmd.answer(WirePackets.bytes("0F 05 00 00")).state()).isEqualTo(PolarPmd.State.ASKING);
        PolarPmd.Next start = pmd.answer(
                WirePackets.bytes("F0 01 02 00 00  02 03 0200 0400 0800  00 04 1900 3200 6400 C800  01 01 1000"));
        assertThat(start.write().orElseThrow())
                .isEqualTo(WirePackets.bytes("02 02 02 01 08 00 00 01 C8 00 01 01 10 00"));
        assertThat(start.words()).isEqualTo("asking for acceleration at 200 Hz, ±8 g");
        assertThat(pmd.answer(WirePackets.bytes("F0 02 02 00 00")).state()).isEqualTo(PolarPmd.State.STREAMING);
        assertThat(PolarPmd.stop()).containsExactly(3, 2);
    }

    @Test
    void theBandGetsItsChannelsButNotItsFactor() {
        PolarPmd.Next start = PolarPmd.usual()
                .answer(WirePackets.bytes("F0 01 02 00 00 00 01 3400 01 01 1000 02 01 0800 04 01 03 05 01 0000003A"));
        assertThat(start.write().orElseThrow())
                .isEqualTo(WirePackets.bytes("02 02 00 01 34 00 01 01 10 00 02 01 08 00 04 01 03"));
    }

    @Test
    void whatStillRunsIsStoppedAndStartedOnce() {
        PolarPmd pmd = PolarPmd.usual();
        pmd.begin();
        byte[] start = pmd.answer(WirePackets.bytes("F0 01 02 00 00 00 01 C800"))
                .write()
                .orElseThrow();
        assertThat(pmd.answer(WirePackets.bytes("F0 02 02 06 00")).write().orElseThrow())
                .isEqualTo(PolarPmd.stop());
        assertThat(pmd.answer(WirePackets.bytes("F0 03 02 00 00")).write().orElseThrow())
                .isEqualTo(start);
        PolarPmd.Next refused = pmd.answer(WirePackets.bytes("F0 02 02 06 00"));
        assertThat(refused.state()).isEqualTo(PolarPmd.State.REFUSED);
        assertThat(refused.words()).contains("already as asked");
    }

    @Test
    void everyStatusHasWords() {
        for (int status = 0; status < 256; status++) {
            byte[] reply = {(byte) 0xF0, 2, 2, (byte) status, 0};
            assertThat(PolarReply.of(reply).orElseThrow().words()).isNotBlank();
        }
        assertThat(PolarReply.of(new byte[] {(byte) 0xF0, 2, 2, 13})
                        .orElseThrow()
                        .words())
                .contains("charger");
    }
}

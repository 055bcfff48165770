// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.device.bytes.CrcCcittFalse;
import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.Heard;
import footfall.device.link.HostClock;
import footfall.device.link.LinkAddress;
import footfall.device.link.LinkException;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import footfall.device.link.wire.WireForm;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.ImuPacket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatedLinkTest {
    private final Heard heard = new Heard();

    private List<Frame> played(Map<String, String> options) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of("duration", "20"));
        all.putAll(options);
        HostClock clock = HostClock.startingNow(200);
        LinkAddress address = new LinkAddress(SensorLinks.SIMULATE, "steady-run", all);
        try (SensorLink link = SensorLinks.SIMULATE.open(address, clock)) {
            link.start(heard);
            heard.await("the end", () -> heard.count(LinkState.ENDED) == 1);
        }
        return heard.frames();
    }

    @Test
    void linesComeAtTheirTimesAfterAHeader() throws Exception {
        List<Frame> frames = played(Map.of());

        assertThat(frames).hasSize(4001).allMatch(frame -> frame.kind() == FrameKind.LINE);
        assertThat(text(frames.get(0))).isEqualTo("t_s,ax_g,ay_g,az_g");
        assertThat(text(frames.get(1)).split(",")).hasSize(4).startsWith("0.0");
        assertThat(frames.get(2001).hostNs() - frames.get(1).hostNs()).isEqualTo(10_000_000_000L);
    }

    @Test
    void packetsAreSealedAndLastSampleStamped() throws Exception {
        List<Frame> frames = played(Map.of("wire", "binary", "gyro", "yes"));

        assertThat(frames).hasSize(402).allMatch(frame -> frame.kind() == FrameKind.PACKET);
        for (Frame frame : frames) {
            byte[] bytes = frame.bytes();
            int end = bytes.length - ImuPacket.CRC_BYTES;
            assertThat(LittleEndian.uint16(bytes, end)).isEqualTo(CrcCcittFalse.of(bytes, 0, end));
            int body = ImuPacket.bodyBytes(bytes[ImuPacket.AT_TYPE], bytes[ImuPacket.AT_COUNT] & 0xFF);
            assertThat(end - ImuPacket.AT_BODY).isEqualTo(body);
        }
        assertThat(frames.get(0).bytes()[ImuPacket.AT_TYPE]).isEqualTo((byte) ImuPacket.TYPE_HELLO);
        Frame second = frames.get(2);
        assertThat(LittleEndian.uint16(second.bytes(), ImuPacket.AT_SEQUENCE)).isEqualTo(1);
        assertThat(LittleEndian.uint32(second.bytes(), ImuPacket.AT_TIME_US)).isEqualTo(95_000);
    }

    @Test
    void aChestStrapNotifiesAndABridgeForwardsTheSame() throws Exception {
        List<Frame> polar = played(Map.of("wire", "polar"));
        assertThat(polar).hasSize(112).allMatch(frame -> frame.channel().equals(GattNotifications.POLAR_DATA));
        assertThat(polar.get(0).bytes()).hasSize(10 + 36 * 6).startsWith(2);

        List<Frame> bridge = played(Map.of("wire", "bridge")).subList(112, 112 + 6);
        assertThat(text(bridge.get(0))).isEqualTo("I,boot,power");
        assertThat(text(bridge.get(4))).startsWith("N,0,175000,fb005c82-02e7-f387-1cad-8acd2d8df0c8,02");
        assertThat(text(bridge.get(5))).startsWith("N,1,355000,");
    }

    @Test
    void aFootPodTellsTheTrueCadenceOnceASecond() throws Exception {
        List<Frame> frames = played(Map.of("wire", "rsc", "cadence", "172"));

        assertThat(frames).hasSize(19);
        byte[] last = frames.get(18).bytes();
        assertThat(last).hasSize(4);
        assertThat(last[0]).isEqualTo((byte) 4);
        assertThat(last[3] & 0xFF).isBetween(165, 179);
    }

    @Test
    void lostFramesAreMissing() throws Exception {
        assertThat(played(Map.of("wire", "binary", "lost", "20"))).hasSizeBetween(280, 360);
    }

    @ParameterizedTest
    @EnumSource(WireForm.class)
    void closingEndsTheThreadAtOnce(WireForm form) throws Exception {
        LinkAddress address = new LinkAddress(SensorLinks.SIMULATE, "walk", Map.of("wire", form.label()));
        SensorLink link = SensorLinks.SIMULATE.open(address, HostClock.startingNow(1));
        link.start(heard);
        heard.await("an open link", () -> heard.count(LinkState.CONNECTED) == 1);
        link.close();
        link.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(t -> t.getName().equals("link simulated walk"));
        assertThat(heard.count(LinkState.ENDED)).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneLine() {
        for (Map<String, String> wrong : List.of(
                Map.of("wire", "smoke"),
                Map.of("placement", "nose"),
                Map.of("rate-hz", "fast"),
                Map.of("packets", "0"),
                Map.of("side", "middle"),
                Map.of("cadence", "9000"))) {
            LinkAddress address = new LinkAddress(SensorLinks.SIMULATE, "steady-run", wrong);
            assertThatThrownBy(() -> SensorLinks.SIMULATE.open(address, HostClock.startingNow(1)))
                    .isInstanceOf(LinkException.class)
                    .hasMessageContaining("expected");
        }
    }

    private static String text(Frame frame) {
        return new String(frame.bytes(), StandardCharsets.UTF_8);
    }
}

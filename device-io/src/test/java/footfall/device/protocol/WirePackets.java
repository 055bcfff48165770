// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.device.bytes.CrcCcittFalse;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes what devices send. */
final class WirePackets {
    private WirePackets() {}

    static Frame packet(long hostNs, int type, int sequence, long timeUs, int count, byte[] body) {
        ByteBuffer out = ByteBuffer.allocate(ImuPacket.AT_BODY + body.length + ImuPacket.CRC_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) ImuPacket.VERSION).put((byte) type).putShort((short) sequence);
        out.putInt((int) timeUs).put((byte) count).put(body);
        out.putShort((short) CrcCcittFalse.of(out.array(), 0, out.position()));
        return Frame.of(hostNs, FrameKind.PACKET, out.array());
    }

    static Frame acceleration(long hostNs, int sequence, long timeUs, int... counts) {
        return packet(hostNs, ImuPacket.TYPE_ACCELERATION, sequence, timeUs, counts.length / 3, shorts(counts));
    }

    static byte[] shorts(int... values) {
        ByteBuffer out = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(values).forEach(value -> out.putShort((short) value));
        return out.array();
    }

    static Frame hello(long hostNs, double rateHz, double rangeG, double countsPerG, double countsPerDps, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out =
                ByteBuffer.allocate(ImuPacket.HELLO_BYTES + text.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putFloat((float) rateHz).putFloat((float) rangeG).putFloat((float) countsPerG);
        out.putFloat((float) countsPerDps).put(text);
        return packet(hostNs, ImuPacket.TYPE_HELLO, 0, 0, text.length, out.array());
    }

    static Frame line(long hostNs, String text) {
        return Frame.of(hostNs, FrameKind.LINE, text.getBytes(StandardCharsets.UTF_8));
    }

    static Frame notification(long hostNs, String uuid, String hex) {
        return new Frame(hostNs, FrameKind.NOTIFICATION, uuid, bytes(hex));
    }

    static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT));
    }
}

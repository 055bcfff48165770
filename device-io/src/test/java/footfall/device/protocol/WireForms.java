// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.device.bytes.CrcCcittFalse;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Good frames of every form, 20 ms apart on the device's clock. */
final class WireForms {
    private WireForms() {}

    static Frame frame(int form, int index, long hostNs) {
        long timeUs = 1_000_000L + 20_000L * index;
        switch (form) {
            case 0:
                return WirePackets.acceleration(hostNs, index, timeUs, 1, 2, 2048, 3, 4, 2048, 5, 6, 2048);
            case 1:
                return line(hostNs, index == 0 ? "t_us,ax_g,ay_g,az_g" : timeUs + ",0.1,0.2,1.0");
            case 2:
                return line(hostNs, String.format(Locale.ROOT, "%d;0,1;0,2;9,81;10;20;30", timeUs / 1000));
            case 3:
                return line(hostNs, "{\"t\":" + timeUs / 1e6 + ",\"a\":[0.1,0.2,1],\"g\":[1,2,3]}");
            case 4:
                return notification(hostNs, GattNotifications.POLAR_DATA, polar(timeUs));
            case 5:
                String hex = HexFormat.of().formatHex(polar(timeUs));
                return line(hostNs, "N," + index + "," + timeUs + "," + GattNotifications.POLAR_DATA + "," + hex);
            case 6:
                return notification(hostNs, GattNotifications.MOVESENSE_DATA, movesense(timeUs));
            default:
                return line(hostNs, "N," + index + "," + timeUs + ",2A53,0480029600");
        }
    }

    private static Frame line(long hostNs, String text) {
        return Frame.of(hostNs, FrameKind.LINE, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Frame notification(long hostNs, String channel, byte[] bytes) {
        return new Frame(hostNs, FrameKind.NOTIFICATION, channel, bytes);
    }

    private static byte[] polar(long timeUs) {
        ByteBuffer out = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
        return out.put((byte) 2)
                .putLong(timeUs * 1000)
                .put((byte) 0x81)
                .put(WirePackets.shorts(0, 0, 1000))
                .put((byte) 3)
                .put((byte) 0)
                .array();
    }

    private static byte[] movesense(long timeUs) {
        ByteBuffer out = ByteBuffer.allocate(6 + 48).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 2).put((byte) 'c').putInt((int) (timeUs / 1000));
        for (int i = 0; i < 12; i++) {
            out.putFloat(i % 3 == 2 ? 9.8f : 0.5f);
        }
        return out.array();
    }

    /** With a check sum that is right. */
    static byte[] sealed(byte[] bytes) {
        byte[] sealed = Arrays.copyOf(bytes, bytes.length);
        int crc = CrcCcittFalse.of(sealed, 0, sealed.length - 2);
        sealed[sealed.length - 2] = (byte) crc;
        sealed[sealed.length - 1] = (byte) (crc >> 8);
        return sealed;
    }
}

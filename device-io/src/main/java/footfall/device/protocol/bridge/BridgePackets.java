// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.bridge;

import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.ImuPacket;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.imu.SealedPacket;
import footfall.device.protocol.stamp.DeviceText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The binary form of a bridge: types 3 and 4 of {@link ImuPacket}. Not thread-safe: one per device. */
public final class BridgePackets implements FrameDecoder {
    private static final int MOST_CHARACTERISTICS = 64;

    private final Forwarded forwarded;
    private final Map<String, String> uuids = new HashMap<>();

    /** Hands notifications to the decoders of the sensor. */
    public BridgePackets(FrameDecoder inner) {
        this.forwarded = new Forwarded(inner);
    }

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        byte[] bytes = frame.bytes();
        if (SealedPacket.state(frame) != SealedPacket.State.WHOLE) {
            return false;
        }
        int end = bytes.length - ImuPacket.CRC_BYTES;
        if (bytes[ImuPacket.AT_TYPE] == ImuPacket.TYPE_NOTIFICATION) {
            int valueFrom = ImuPacket.AT_BODY + ImuPacket.UUID_BYTES;
            byte[] value = Arrays.copyOfRange(bytes, valueFrom, end);
            Frame inside = new Frame(frame.hostNs(), FrameKind.NOTIFICATION, uuid(bytes), value);
            int number = LittleEndian.uint16(bytes, ImuPacket.AT_SEQUENCE);
            return forwarded.take(inside, number, LittleEndian.uint32(bytes, ImuPacket.AT_TIME_US), listener);
        }
        return bytes[ImuPacket.AT_TYPE] == ImuPacket.TYPE_INFO && word(frame, end, listener);
    }

    private String uuid(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes, ImuPacket.AT_BODY, ImuPacket.AT_BODY + ImuPacket.UUID_BYTES);
        String known = uuids.get(hex);
        if (known != null) {
            return known;
        }
        String uuid = GattNotifications.uuid(hex).orElse("");
        if (uuids.size() < MOST_CHARACTERISTICS) {
            uuids.put(hex, uuid);
        }
        return uuid;
    }

    private boolean word(Frame frame, int end, SensorListener listener) {
        String text = DeviceText.of(frame.bytes(), ImuPacket.AT_BODY, end);
        int equals = text.indexOf('=');
        return equals > 0
                && forwarded.word(
                        frame.hostNs(),
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip(),
                        listener);
    }
}

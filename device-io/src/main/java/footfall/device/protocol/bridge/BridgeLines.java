// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.bridge;

import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.stamp.DeviceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line form of a bridge: {@code N,seq,t_us,uuid,hex} is what a characteristic notified, {@code I,key,value} a word about the bridge or
 * its sensor. The sequence number counts the notifications of one characteristic and wraps after 65535; {@code t_us} is the bridge's
 * clock, 32 bits of µs; the UUID has 4 or 32 hexadecimal digits; the value two a byte. The last cell is the rest of the line.
 * Not thread-safe: one per device.
 *
 * <p><b>Source:</b> our own form, written out for those who build a bridge in {@code docs/bridge}.
 */
public final class BridgeLines implements FrameDecoder {
    private static final int HEX = 16;
    /** Longest value of a characteristic. */
    private static final int MOST_BYTES = 512;

    private final Forwarded forwarded;
    private String uuidText = "";
    private String uuid = "";

    /** Hands notifications to the decoders of the sensor. */
    public BridgeLines(FrameDecoder inner) {
        this.forwarded = new Forwarded(inner);
    }

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        byte[] bytes = frame.bytes();
        if (frame.kind() != FrameKind.LINE || bytes.length < 4 || bytes[1] != ',') {
            return false;
        }
        if (bytes[0] == 'N') {
            return notification(frame, listener);
        }
        return bytes[0] == 'I' && word(frame, listener);
    }

    private boolean notification(Frame frame, SensorListener listener) {
        String line = new String(frame.bytes(), StandardCharsets.US_ASCII).strip();
        String[] cells = line.split(",", 5);
        if (cells.length < 5 || !cells[1].matches("\\d{1,5}") || !cells[2].matches("\\d{1,10}")) {
            return false;
        }
        if (!cells[3].equals(uuidText)) {
            Optional<String> whole = GattNotifications.uuid(cells[3]);
            if (whole.isEmpty()) {
                return false;
            }
            uuidText = cells[3];
            uuid = whole.get();
        }
        byte[] value = value(cells[4].strip());
        if (value == null) {
            return false;
        }
        Frame inside = new Frame(frame.hostNs(), FrameKind.NOTIFICATION, uuid, value);
        return forwarded.take(inside, Integer.parseInt(cells[1]), Long.parseLong(cells[2]), listener);
    }

    private static byte @Nullable [] value(String hex) {
        if (hex.length() % 2 != 0 || hex.length() > 2 * MOST_BYTES) {
            return null;
        }
        byte[] value = new byte[hex.length() / 2];
        for (int i = 0; i < value.length; i++) {
            int high = Character.digit(hex.charAt(2 * i), HEX);
            int low = Character.digit(hex.charAt(2 * i + 1), HEX);
            if (high < 0 || low < 0) {
                return null;
            }
            value[i] = (byte) (HEX * high + low);
        }
        return value;
    }

    private boolean word(Frame frame, SensorListener listener) {
        String[] cells = new String(frame.bytes(), StandardCharsets.UTF_8).split(",", 3);
        return cells.length == 3 && forwarded.word(frame.hostNs(), cells[1].strip(), DeviceText.of(cells[2]), listener);
    }
}

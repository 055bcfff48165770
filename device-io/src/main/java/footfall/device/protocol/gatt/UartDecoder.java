// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.gatt;

import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.stream.StreamFramer;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.SensorListener;
import java.util.ArrayList;
import java.util.List;

/**
 * A serial line over Bluetooth: the notified bytes are lines or COBS frames, cut anywhere. A notification counts as understood where all whole
 * frames in it are. Not thread-safe: one per device.
 *
 * <p><b>Source:</b> Nordic UART service documentation: 6E400003 is the one that notifies.
 */
public final class UartDecoder implements FrameDecoder {
    private final FrameDecoder inner;
    private final List<Frame> frames = new ArrayList<>();
    private final StreamFramer framer = new StreamFramer(frames::add);

    /** Hands whole frames to the decoders of the device. */
    public UartDecoder(FrameDecoder inner) {
        this.inner = inner;
    }

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.NOTIFICATION || !frame.channel().equals(GattNotifications.UART_NOTIFY)) {
            return false;
        }
        framer.accept(frame.bytes(), 0, frame.bytes().length, frame.hostNs());
        boolean understood = true;
        for (Frame whole : frames) {
            understood &= inner.decode(whole, listener);
        }
        frames.clear();
        return understood;
    }
}

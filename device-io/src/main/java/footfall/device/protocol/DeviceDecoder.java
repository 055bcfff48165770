// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.device.link.Frame;
import java.util.ArrayList;
import java.util.List;

/** Offers each frame of one device to every protocol until one understands it. Not thread-safe: one per device. */
public final class DeviceDecoder {
    private final List<FrameDecoder> decoders = new ArrayList<>();
    private long unknownFrames;

    /** For one device. */
    public DeviceDecoder() {
        for (Protocols protocol : Protocols.values()) {
            decoders.add(protocol.decoder());
        }
    }

    /** Tells the listener what the frame says; what nobody understands is counted. */
    public void accept(Frame frame, SensorListener listener) {
        for (FrameDecoder decoder : decoders) {
            if (decoder.decode(frame, listener)) {
                return;
            }
        }
        unknownFrames++;
    }

    /** Frames that no protocol knew. */
    public long unknownFrames() {
        return unknownFrames;
    }
}

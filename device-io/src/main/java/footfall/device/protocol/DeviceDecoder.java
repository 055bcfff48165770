// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.device.SampleReading;
import footfall.device.link.Frame;
import java.util.ArrayList;
import java.util.List;

/** Offers each frame of one device to every protocol until one understands it. Not thread-safe: one per device. */
public final class DeviceDecoder {
    private final List<FrameDecoder> decoders = new ArrayList<>();
    private long unknownFrames;

    /** For one device of which nothing is known. */
    public DeviceDecoder() {
        this(SampleReading.unknown());
    }

    /** For one device; what the user says of its sensor wins over what the device says, and that over a guess. */
    public DeviceDecoder(SampleReading user) {
        for (Protocols protocol : Protocols.values()) {
            decoders.add(protocol.decoder(user, this::isUnderstood));
        }
    }

    /** Tells the listener what the frame says; what nobody understands is counted. */
    public void accept(Frame frame, SensorListener listener) {
        if (!isUnderstood(frame, listener)) {
            unknownFrames++;
        }
    }

    /** Hands over what was held back to be understood, such as the first second of lines; nothing follows. */
    public void finish(SensorListener listener) {
        for (FrameDecoder decoder : decoders) {
            decoder.finish(listener);
        }
    }

    private boolean isUnderstood(Frame frame, SensorListener listener) {
        for (FrameDecoder decoder : decoders) {
            if (decoder.decode(frame, listener)) {
                return true;
            }
        }
        return false;
    }

    /** Frames that no protocol knew. */
    public long unknownFrames() {
        return unknownFrames;
    }
}

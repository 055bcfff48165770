// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.device.link.Frame;

/** A role: understands the frames of one protocol. Not thread-safe: one per device. */
@FunctionalInterface
public interface FrameDecoder {
    /**
     * Decodes a frame and tells the listener what it says.
     *
     * @return whether it was one of this protocol, well formed or damaged; otherwise another may try
     */
    boolean decode(Frame frame, SensorListener listener);

    /** Hands over what was held back to be understood; nothing follows. */
    default void finish(SensorListener listener) {}
}

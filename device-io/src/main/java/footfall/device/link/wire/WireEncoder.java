// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.link.FrameKind;

/** A role: turns samples into the frames of one kind of device. Not thread-safe: one per stream. */
public interface WireEncoder {
    /** Once, before the first sample: what the device says of itself. */
    void begin(SensorFacts sensor, Out out);

    /** The next sample: entry {@code index} of the block. A frame comes out when it is full. */
    void sample(SampleBlock block, int index, Out out);

    /** After the last sample: what is not yet sent. */
    void end(Out out);

    /** Takes frames. */
    @FunctionalInterface
    interface Out {
        /** The next frame; the bytes are its to keep. */
        void emit(FrameKind kind, String channel, byte[] bytes);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.link.FrameKind;
import footfall.device.protocol.GattNotifications;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Samples as a Polar H10 notifies them: raw frames of 16 bits in thousandths of g.
 *
 * <p><b>Source.</b> Polar measurement data specification 1.0 (2024).
 */
public final class PolarEncoder implements WireEncoder {
    private static final int HEAD_BYTES = 10;
    private static final byte ACCELERATION = 2;
    private static final byte RAW_16_BITS = 1;
    private static final double COUNTS_PER_G = 1000;
    private static final long BEGIN_NS = 830_000_000_000_000_000L;

    private final Counts counts;

    /** So many samples a notification, 36 for an H10. @throws IllegalArgumentException where there is none */
    public PolarEncoder(int samples) {
        if (samples < 1 || samples > 80) {
            throw new IllegalArgumentException("a notification holds 1 to 80 samples, got " + samples);
        }
        this.counts = new Counts(samples);
    }

    @Override
    public void begin(SensorFacts sensor, Out out) {
        counts.begin(false);
    }

    @Override
    public void sample(SampleBlock block, int index, Out out) {
        counts.add(block, index, COUNTS_PER_G, 0);
        if (counts.isFull()) {
            end(out);
        }
    }

    @Override
    public void end(Out out) {
        if (counts.size() > 0) {
            long lastNs = BEGIN_NS + Math.round(counts.lastS() * 1e9);
            byte[] body = counts.take();
            ByteBuffer frame = ByteBuffer.allocate(HEAD_BYTES + body.length).order(ByteOrder.LITTLE_ENDIAN);
            frame.put(ACCELERATION).putLong(lastNs).put(RAW_16_BITS).put(body);
            out.emit(FrameKind.NOTIFICATION, GattNotifications.POLAR_DATA, frame.array());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.bytes.CrcCcittFalse;
import footfall.device.link.FrameKind;
import footfall.device.protocol.ImuPacket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Samples as packets of {@link ImuPacket}: a hello at the start and every ten seconds, then acceleration, with angular rate where there is any. */
public final class ImuEncoder implements WireEncoder {
    private static final double USUAL_RANGE_G = 16;
    private static final double FULL_SCALE = 32_768;
    private static final double HELLO_EVERY_S = 10;
    private static final double MICRO = 1e6;
    private static final byte[] NAME = "footfall simulate".getBytes(StandardCharsets.UTF_8);

    private final Counts counts;
    private double rateHz;
    private double rangeG = USUAL_RANGE_G;
    private double helloS = Double.NaN;
    private int sequence;

    /** So many samples a packet. @throws IllegalArgumentException where they do not fit */
    public ImuEncoder(int samples) {
        if (samples < 1 || samples > ImuPacket.MOST) {
            throw new IllegalArgumentException("a packet holds 1 to " + ImuPacket.MOST + " samples, got " + samples);
        }
        this.counts = new Counts(samples);
    }

    @Override
    public void begin(SensorFacts sensor, Out out) {
        rateHz = sensor.nominalRateHz().orElse(0);
        rangeG = sensor.rangeG().orElse(USUAL_RANGE_G);
        counts.begin(sensor.gyro());
        helloS = Double.NaN;
        out.emit(FrameKind.PACKET, "", hello(0));
    }

    private byte[] hello(double atS) {
        ByteBuffer body =
                ByteBuffer.allocate(ImuPacket.HELLO_BYTES + NAME.length).order(ByteOrder.LITTLE_ENDIAN);
        body.putFloat((float) rateHz).putFloat((float) rangeG).putFloat((float) countsPerG());
        body.putFloat((float) ImuPacket.USUAL_COUNTS_PER_DPS).put(NAME);
        return packet(ImuPacket.TYPE_HELLO, atS, NAME.length, body.array());
    }

    private double countsPerG() {
        return FULL_SCALE / rangeG;
    }

    @Override
    public void sample(SampleBlock block, int index, Out out) {
        double atS = block.timeS()[index];
        if (Double.isNaN(helloS)) {
            helloS = atS;
        }
        if (atS - helloS >= HELLO_EVERY_S && counts.size() == 0) {
            helloS = atS;
            out.emit(FrameKind.PACKET, "", hello(atS));
        }
        counts.add(block, index, countsPerG(), ImuPacket.USUAL_COUNTS_PER_DPS);
        if (counts.isFull()) {
            end(out);
        }
    }

    @Override
    public void end(Out out) {
        int size = counts.size();
        if (size > 0) {
            int type = counts.hasGyro() ? ImuPacket.TYPE_ACCELERATION_AND_GYRO : ImuPacket.TYPE_ACCELERATION;
            out.emit(FrameKind.PACKET, "", packet(type, counts.lastS(), size, counts.take()));
            sequence++;
        }
    }

    private byte[] packet(int type, double atS, int count, byte[] body) {
        ByteBuffer out = ByteBuffer.allocate(ImuPacket.AT_BODY + body.length + ImuPacket.CRC_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) ImuPacket.VERSION).put((byte) type).putShort((short) sequence);
        out.putInt((int) Math.round(atS * MICRO)).put((byte) count).put(body);
        out.putShort((short) CrcCcittFalse.of(out.array(), 0, out.position()));
        return out.array();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.movesense;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.movesense.MovesenseGsp.Stream;
import footfall.device.protocol.stamp.DeviceTime;
import footfall.device.protocol.stamp.PacketStream;
import footfall.device.protocol.stamp.SamplePacket;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Movesense: {@code kind u8, reference u8}, then in kind 2 {@code u32 ms} of the first sample and all vectors of acceleration (m/s²), then all
 * of angular rate (degrees a second), then all of the magnetic field, three floats each. A packet that is too long for one
 * notification goes on in kind 3. How many samples there are follows from the length.
 *
 * <p>The first packet waits for the second: that tells whether packets have two parts, and the rate, which is the nearest of those that are
 * offered. A second part that never came is a loss of the whole packet. Not thread-safe: one per device.
 *
 * <p><b>Source:</b> Movesense GATT SensorData documentation. Unit of acceleration: measurement API.
 */
public final class MovesenseDecoder implements FrameDecoder {
    private static final int RESULT = 1;
    private static final int DATA = 2;
    private static final int DATA_PART_2 = 3;
    private static final int HEADER_BYTES = 2;
    private static final int STAMP_BYTES = 4;
    private static final int VECTOR_BYTES = 12;
    private static final int XYZ = 3;
    private static final long NS_PER_MS = 1_000_000;
    /** No sensor measures so much, m/s² or degrees a second. */
    private static final double WIDEST = 10_000;

    private static final double LONGEST_PACKET_S = 5;
    private static final double RATE_TOLERANCE = 0.2;
    /** So many packets in a row without a second part have none. */
    private static final int BELIEVED_AFTER = 3;

    private static final int FIRST_ERROR_STATUS = 300;

    private final SampleReading user;
    private final PacketStream stream = new PacketStream(DeviceTime.ofMillis32());
    private double[] values = new double[0];
    private @Nullable Frame part;
    private @Nullable Frame waiting;
    private Parts parts = Parts.UNKNOWN;
    private int alone;
    private int toldWidth;
    private double rateHz = Double.NaN;
    private long stampBeforeMs = Long.MAX_VALUE;
    private long lost;
    private int usualSamples;
    private boolean damageTold;

    /** In how many notifications a packet comes. */
    private enum Parts {
        UNKNOWN,
        ONE,
        TWO
    }

    /** What the user says of the sensor wins over what it says itself. */
    public MovesenseDecoder(SampleReading user) {
        this.user = user;
    }

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.NOTIFICATION || !frame.channel().equals(GattNotifications.MOVESENSE_DATA)) {
            return false;
        }
        byte[] bytes = frame.bytes();
        switch (bytes.length < HEADER_BYTES ? 0 : bytes[0]) {
            case RESULT:
                result(frame, listener);
                return true;
            case DATA:
                return first(frame, listener);
            case DATA_PART_2:
                return second(frame, listener);
            default:
                return false;
        }
    }

    private static void result(Frame frame, SensorListener listener) {
        byte[] bytes = frame.bytes();
        int status = bytes.length < HEADER_BYTES + 2 ? 0 : LittleEndian.uint16(bytes, HEADER_BYTES);
        if (status >= FIRST_ERROR_STATUS) {
            listener.note(
                    frame.hostNs(),
                    QualityWarning.of(
                            "movesense-refused", "The Movesense sensor refused a command (status " + status + ")."));
        }
    }

    private boolean first(Frame frame, SensorListener listener) {
        if (frame.bytes().length < HEADER_BYTES + STAMP_BYTES + VECTOR_BYTES) {
            return false;
        }
        Frame before = part;
        part = null;
        if (before != null && parts == Parts.TWO) {
            lost += usualSamples;
            alone++;
            parts = alone >= BELIEVED_AFTER ? Parts.ONE : Parts.TWO;
        } else if (before != null) {
            parts = Parts.ONE;
            whole(before, listener);
        }
        if (parts != Parts.ONE) {
            part = frame;
            return true;
        }
        return whole(frame, listener);
    }

    private boolean second(Frame frame, SensorListener listener) {
        Frame before = part;
        parts = Parts.TWO;
        part = null;
        if (before == null || before.bytes()[1] != frame.bytes()[1]) {
            lost += usualSamples;
            return true;
        }
        alone = 0;
        int firstBytes = before.bytes().length;
        int moreBytes = frame.bytes().length - HEADER_BYTES;
        byte[] joined = Arrays.copyOf(before.bytes(), firstBytes + moreBytes);
        System.arraycopy(frame.bytes(), HEADER_BYTES, joined, firstBytes, moreBytes);
        return whole(new Frame(frame.hostNs(), frame.kind(), frame.channel(), joined), listener);
    }

    private boolean whole(Frame frame, SensorListener listener) {
        Stream kind = kind(frame);
        int bytes = frame.bytes().length - HEADER_BYTES - STAMP_BYTES;
        int count = bytes / (VECTOR_BYTES * kind.sensors());
        if (count == 0 || bytes % (VECTOR_BYTES * kind.sensors()) != 0 || !isPlausible(frame.bytes(), count, kind)) {
            lost += usualSamples;
            tellDamaged(frame.hostNs(), listener);
            return false;
        }
        learnRate(frame, count);
        usualSamples = count;
        Frame before = waiting;
        waiting = null;
        if (Double.isNaN(rateHz)) {
            if (before != null) {
                lost += count;
            }
            waiting = frame;
            return true;
        }
        if (before != null) {
            emit(before, listener);
        }
        emit(frame, listener);
        return true;
    }

    /** What a packet holds: the reference says it where we chose it. */
    private static Stream kind(Frame frame) {
        int vectors = (frame.bytes().length - HEADER_BYTES - STAMP_BYTES) / VECTOR_BYTES;
        return Stream.of(frame.bytes()[1]).orElse(vectors % 2 == 0 ? Stream.IMU6 : Stream.ACCELERATION);
    }

    private static boolean isPlausible(byte[] bytes, int count, Stream kind) {
        for (int i = 0; i < count * XYZ * Math.min(2, kind.sensors()); i++) {
            double value = number(bytes, i);
            if (!(Math.abs(value) <= WIDEST)) {
                return false;
            }
        }
        return true;
    }

    private static double number(byte[] bytes, int index) {
        return Float.intBitsToFloat(LittleEndian.sint32(bytes, HEADER_BYTES + STAMP_BYTES + 4 * index));
    }

    /** Lost packets make the rate look lower, so the highest that was seen counts. */
    private void learnRate(Frame frame, int count) {
        long stampMs = LittleEndian.uint32(frame.bytes(), HEADER_BYTES);
        double passedS = (stampMs - stampBeforeMs) / 1e3;
        stampBeforeMs = stampMs;
        if (usualSamples != count || !(passedS > 0 && passedS < LONGEST_PACKET_S)) {
            return;
        }
        double bestHz = MovesenseGsp.RATES_HZ[0];
        double measuredHz = count / passedS;
        for (double offeredHz : MovesenseGsp.RATES_HZ) {
            bestHz = Math.abs(Math.log(offeredHz / measuredHz)) < Math.abs(Math.log(bestHz / measuredHz))
                    ? offeredHz
                    : bestHz;
        }
        if (Double.isNaN(rateHz) || bestHz > rateHz && Math.abs(measuredHz / bestHz - 1) < RATE_TOLERANCE) {
            rateHz = bestHz;
            stream.expectRate(bestHz);
        }
    }

    private void emit(Frame frame, SensorListener listener) {
        byte[] bytes = frame.bytes();
        Stream kind = kind(frame);
        int count = (bytes.length - HEADER_BYTES - STAMP_BYTES) / (VECTOR_BYTES * kind.sensors());
        int width = kind.sensors() > 1 ? 2 * XYZ : XYZ;
        if (width != toldWidth) {
            toldWidth = width;
            tellSensor(listener);
        }
        if (values.length < width * count) {
            values = new double[width * count];
        }
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < width; axis++) {
                boolean turning = axis >= XYZ;
                int index = (turning ? XYZ * count : 0) + XYZ * i + axis % XYZ;
                values[width * i + axis] = number(bytes, index) * (turning ? 1 : AccelerationUnit.MPS2.gPerUnit());
            }
        }
        long lastNs = LittleEndian.uint32(bytes, HEADER_BYTES) * NS_PER_MS + Math.round((count - 1) / rateHz * 1e9);
        long lostBefore = lost;
        lost = 0;
        stream.packet(new SamplePacket(frame.hostNs(), lastNs, values, width, count, lostBefore, false), listener);
    }

    private void tellSensor(SensorListener listener) {
        SensorFacts facts = new SensorFacts(
                user.rateHz().isPresent() ? user.rateHz() : OptionalDouble.of(rateHz),
                user.rangeG(),
                XYZ,
                toldWidth > XYZ,
                true,
                OptionalLong.empty(),
                "m/s²",
                false,
                List.of());
        listener.sensor(facts, "Movesense");
    }

    private void tellDamaged(long hostNs, SensorListener listener) {
        if (!damageTold) {
            damageTold = true;
            listener.note(
                    hostNs,
                    QualityWarning.of(
                            "movesense-packet-cut",
                            "A packet of the Movesense sensor was incomplete and is left out."));
        }
    }
}

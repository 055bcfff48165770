// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.imu;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.AccelerationUnit;
import footfall.device.SampleReading;
import footfall.device.bytes.LittleEndian;
import footfall.device.link.Frame;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.ImuPacket;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.stamp.DeviceTime;
import footfall.device.protocol.stamp.PacketStream;
import footfall.device.protocol.stamp.SamplePacket;
import footfall.device.protocol.stamp.SequenceWatch;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Packets of samples: types 0, 1 and 2 of {@link ImuPacket}. Not thread-safe: one per device. */
public final class ImuDecoder implements FrameDecoder {
    private static final int XYZ = 3;
    private static final long NS_PER_US = 1000;

    private final SampleReading user;
    private final PacketStream stream = new PacketStream(DeviceTime.ofMicros32());
    private final SequenceWatch sequence = new SequenceWatch();
    private final double[] values = new double[2 * XYZ * ImuPacket.MOST];
    private ImuScale scale = ImuScale.usual();
    private long newestStampUs = -1;
    private int width;
    private boolean damageTold;

    /** What the user says of the sensor wins over what it says itself. */
    public ImuDecoder(SampleReading user) {
        this.user = user;
        if (user.rateHz().isPresent()) {
            stream.expectRate(user.rateHz().getAsDouble());
        }
    }

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        SealedPacket.State state = SealedPacket.state(frame);
        if (state == SealedPacket.State.DAMAGED && !damageTold) {
            damageTold = true;
            listener.note(
                    frame.hostNs(),
                    QualityWarning.of(
                            "packet-damaged",
                            "A packet came with a wrong check sum or length and was left out: check the cable and the baud rate."));
        }
        if (state != SealedPacket.State.WHOLE) {
            return false;
        }
        switch (frame.bytes()[ImuPacket.AT_TYPE]) {
            case ImuPacket.TYPE_HELLO:
                hello(frame, listener);
                return true;
            case ImuPacket.TYPE_ACCELERATION:
                samples(frame, XYZ, listener);
                return true;
            case ImuPacket.TYPE_ACCELERATION_AND_GYRO:
                samples(frame, 2 * XYZ, listener);
                return true;
            default:
                return false;
        }
    }

    private void hello(Frame frame, SensorListener listener) {
        ImuScale said = ImuScale.of(frame.bytes());
        if (said.equals(scale)) {
            return;
        }
        scale = said;
        if (said.rateHz() > 0 && user.rateHz().isEmpty()) {
            stream.expectRate(said.rateHz());
        }
        if (width > 0) {
            tellSensor(listener);
        }
    }

    private void samples(Frame frame, int newWidth, SensorListener listener) {
        byte[] bytes = frame.bytes();
        int number = LittleEndian.uint16(bytes, ImuPacket.AT_SEQUENCE);
        long stampUs = LittleEndian.uint32(bytes, ImuPacket.AT_TIME_US);
        int count = bytes[ImuPacket.AT_COUNT] & 0xFF;
        if (count == 0 || sequence.isRepeat(number) && stampUs == newestStampUs) {
            return;
        }
        if (newWidth != width) {
            width = newWidth;
            tellSensor(listener);
            tellAssumptions(frame.hostNs(), listener);
        }
        newestStampUs = stampUs;
        int missing = sequence.missingBefore(number);
        scaleTo(bytes, count);
        boolean anew = missing == SequenceWatch.BACK;
        long lost = anew ? 0 : (long) missing * count;
        stream.packet(
                new SamplePacket(frame.hostNs(), stampUs * NS_PER_US, values, width, count, lost, anew), listener);
    }

    private void scaleTo(byte[] bytes, int count) {
        double gPerCount = user.unit().map(AccelerationUnit::gPerUnit).orElse(1 / scale.countsPerG());
        double dpsPerCount = 1 / scale.countsPerDps();
        for (int i = 0; i < count * width; i++) {
            double perCount = i % width < XYZ ? gPerCount : dpsPerCount;
            values[i] = perCount * LittleEndian.sint16(bytes, ImuPacket.AT_BODY + 2 * i);
        }
    }

    private void tellSensor(SensorListener listener) {
        AccelerationUnit unit = user.unit().orElse(AccelerationUnit.raw(scale.countsPerG()));
        OptionalDouble saidRateHz = scale.rateHz() > 0 ? OptionalDouble.of(scale.rateHz()) : OptionalDouble.empty();
        OptionalDouble saidRangeG = scale.rangeG() > 0 ? OptionalDouble.of(scale.rangeG()) : OptionalDouble.empty();
        SensorFacts facts = new SensorFacts(
                user.rateHz().isPresent() ? user.rateHz() : saidRateHz,
                user.rangeG().isPresent() ? user.rangeG() : saidRangeG,
                XYZ,
                width > XYZ,
                true,
                OptionalLong.empty(),
                unit.label().replace(':', ' '),
                !scale.said() && user.unit().isEmpty(),
                List.of());
        listener.sensor(facts, scale.name());
    }

    private void tellAssumptions(long hostNs, SensorListener listener) {
        if (!scale.said() && user.unit().isEmpty()) {
            listener.note(
                    hostNs,
                    QualityWarning.of(
                            "unit-assumed",
                            "The device did not say its scale; 2048 counts a g (±16 g) were assumed. Use --unit raw:COUNTS to say it."));
        }
    }
}

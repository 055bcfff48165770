// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.polar;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.SampleReading;
import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.protocol.FrameDecoder;
import footfall.device.protocol.GattNotifications;
import footfall.device.protocol.SensorListener;
import footfall.device.protocol.stamp.DeviceTime;
import footfall.device.protocol.stamp.PacketStream;
import footfall.device.protocol.stamp.SamplePacket;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Acceleration of Polar's H10, OH1 and Verity Sense. Plain frames and type 0x81 are thousandths of g, multiplied with the factor if one was
 * told; type 0 (plain or differences) is g in units of the factor, which is {@value #USUAL_FACTOR} where none was told (±8 g in 16 bits).
 * The stamp is that of the last sample; samples are spread up to it from the frame before. Other measurements are known and left out.
 * Not thread-safe: one per device.
 *
 * <p><b>Source:</b> Polar measurement data specification 1.0 (2024) and the vectors of its SDK's tests.
 */
public final class PolarDecoder implements FrameDecoder {
    private static final double USUAL_FACTOR = 2.44140625e-4;
    private static final double G_PER_MILLI_G = 0.001;
    private static final int AXES = 3;
    /** Heart signals, light, intervals, turning, magnetic field, temperature, place, pressure. */
    private static final int LAST_MEASUREMENT = 15;
    /** Three centuries after 2000: no clock shows it. */
    private static final long LATEST_NS = 9_000_000_000_000_000_000L;

    private final SampleReading user;
    private final PacketStream stream = new PacketStream(new DeviceTime(0));
    private final PolarFrame frameReader = new PolarFrame();
    private double[] values = new double[AXES * 64];
    private OptionalDouble factor = OptionalDouble.empty();
    private OptionalDouble rangeG = OptionalDouble.empty();
    private OptionalDouble rateHz = OptionalDouble.empty();
    private long originNs = Long.MIN_VALUE;
    private long lost;
    private boolean begun;
    private boolean cutTold;

    /** What the user says of the sensor wins over what it says itself. */
    public PolarDecoder(SampleReading user) {
        this.user = user;
    }

    @Override
    public boolean decode(Frame frame, SensorListener listener) {
        if (frame.kind() != FrameKind.NOTIFICATION) {
            return false;
        }
        if (frame.channel().equals(GattNotifications.POLAR_CONTROL)) {
            control(frame.bytes());
            return true;
        }
        if (!frame.channel().equals(GattNotifications.POLAR_DATA)) {
            return false;
        }
        int measures = PolarFrame.measures(frame.bytes());
        if (measures == PolarFrame.MEASURES_ACCELERATION) {
            return samples(frame, listener);
        }
        return measures >= 0 && measures <= LAST_MEASUREMENT;
    }

    private void control(byte[] bytes) {
        Optional<PolarReply> reply = PolarReply.of(bytes);
        if (reply.isEmpty() || reply.get().measurement() != PolarFrame.MEASURES_ACCELERATION) {
            return;
        }
        PolarSettings settings = reply.get().settings();
        factor = settings.factor().isPresent() ? settings.factor() : factor;
        rangeG = only(settings.offered(PolarSettings.RANGE_G), rangeG);
        rateHz = only(settings.offered(PolarSettings.RATE_HZ), rateHz);
    }

    private static OptionalDouble only(int[] offered, OptionalDouble otherwise) {
        return offered.length == 1 && offered[0] > 0 ? OptionalDouble.of(offered[0]) : otherwise;
    }

    private boolean samples(Frame frame, SensorListener listener) {
        byte[] bytes = frame.bytes();
        long stampNs = PolarFrame.stampNs(bytes);
        if (!frameReader.read(bytes) || stampNs < 0 || stampNs > LATEST_NS) {
            tellCut(frame.hostNs(), listener);
            return false;
        }
        if (!begun) {
            begin(frame, listener);
        }
        int samples = frameReader.samples();
        scale(PolarFrame.type(bytes), samples);
        if (originNs == Long.MIN_VALUE) {
            originNs = stampNs;
        }
        if (frameReader.missing() > 0) {
            tellCut(frame.hostNs(), listener);
        }
        double stepS = stream.stepS();
        long cutNs = Double.isNaN(stepS) ? 0 : Math.round(frameReader.missing() * stepS * 1e9);
        long lostBefore = lost;
        lost = frameReader.missing();
        stream.packet(
                new SamplePacket(frame.hostNs(), stampNs - originNs - cutNs, values, AXES, samples, lostBefore, false),
                listener);
        return true;
    }

    private void scale(int type, int samples) {
        boolean inG = (type & 0x7F) == 0;
        double gPerUnit = inG ? factor.orElse(USUAL_FACTOR) : G_PER_MILLI_G * factor.orElse(1);
        if (values.length < AXES * samples) {
            values = new double[AXES * samples];
        }
        for (int i = 0; i < samples; i++) {
            for (int axis = 0; axis < AXES; axis++) {
                values[AXES * i + axis] = gPerUnit * frameReader.value(i, axis);
            }
        }
    }

    private void begin(Frame frame, SensorListener listener) {
        begun = true;
        boolean inG = (PolarFrame.type(frame.bytes()) & 0x7F) == 0;
        boolean assumed = inG && factor.isEmpty();
        SensorFacts facts = new SensorFacts(
                user.rateHz().isPresent() ? user.rateHz() : rateHz,
                user.rangeG().isPresent() ? user.rangeG() : rangeG,
                AXES,
                false,
                true,
                OptionalLong.empty(),
                inG ? "g" : "mg",
                assumed,
                List.of());
        listener.sensor(facts, "Polar");
        if (assumed) {
            listener.note(
                    frame.hostNs(),
                    QualityWarning.of(
                            "unit-assumed",
                            "The sensor's factor was not heard; that of ±8 g in 16 bits was taken: check that 1 g is shown at rest."));
        }
    }

    private void tellCut(long hostNs, SensorListener listener) {
        if (!cutTold) {
            cutTold = true;
            listener.note(
                    hostNs,
                    QualityWarning.of(
                            "polar-frame-cut",
                            "A frame of the Polar sensor was cut or is of an unknown type: a bridge needs a larger MTU (232 bytes)."));
        }
    }
}

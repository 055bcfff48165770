// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives every sample of a packet its time and hands it on. Clocks of loggers are better than the rate of their sensors, which is off
 * by a few per cent: the samples of a packet are spread evenly up to the next packet's time, so one packet is held back. Where the next
 * packet is not the one that follows (a gap, a clock that was set), the rate before it counts.
 *
 * <p>Time is counted from the first sample. Not thread-safe: one per stream.
 */
public final class PacketFeed {
    /** How far the true rate may lie from the nominal one; beyond it the packets do not follow one another. */
    private static final double RATE_TOLERANCE = 0.05;

    private static final int BLOCK_SAMPLES = 256;

    private final SampleSink sink;
    private final Facts facts;
    private Packet filling = new Packet();
    private Packet held = new Packet();
    private boolean holds;
    private @Nullable SampleBlock block;
    private boolean originKnown;
    private long originS;
    private double originFractionS;
    private double expectedS;
    private double lastStepS = Double.NaN;
    private double lastRateHz = Double.NaN;
    private long samples;

    /** Hands samples to this sink. */
    public PacketFeed(SampleSink sink, Facts facts) {
        this.sink = sink;
        this.facts = facts;
    }

    /** Says what is known of the sensor when the first sample is handed on. */
    @FunctionalInterface
    public interface Facts {
        /**
         * What is known.
         *
         * @param gyro whether the first packet has angular rate
         * @param startS when it began on the device's clock, whole seconds; empty where that is not known
         * @param startFractionS what is to be added, s
         */
        SensorFacts of(boolean gyro, OptionalLong startS, double startFractionS);
    }

    /** The packet to fill next; {@link #commit} hands it over. */
    public Packet filling() {
        return filling;
    }

    /** The packet that was handed over last and may still be completed; empty of samples at first. */
    public Packet held() {
        return held;
    }

    /** Takes the packet that was filled and hands on the one before it. */
    public void commit() {
        if (filling.size() == 0) {
            return;
        }
        if (holds) {
            emit(held, filling);
        }
        Packet free = held;
        held = filling;
        filling = free;
        holds = true;
    }

    /** Hands on what is held back; call once, at the end. */
    public void finish() {
        if (holds) {
            emit(held, null);
            holds = false;
        }
    }

    /** Samples that were committed. */
    public long samples() {
        return samples + (holds ? held.size() : 0);
    }

    private void emit(Packet packet, @Nullable Packet next) {
        SampleBlock target = block == null ? begin(packet) : block;
        double startS = packet.hasTime() ? sinceOrigin(packet) : expectedS;
        double stepS = packet.isTimed() ? ownStepS(packet) : stepS(packet, startS, next);
        for (int i = 0; i < packet.size(); i++) {
            double atS = startS + (packet.isTimed() ? packet.afterS(i) : i * stepS);
            target.add(
                    atS,
                    packet.axG(i),
                    packet.ayG(i),
                    packet.azG(i),
                    packet.gxDps(i),
                    packet.gyDps(i),
                    packet.gzDps(i));
            if (target.isFull() || i == packet.size() - 1) {
                sink.accept(target);
                target.clear();
            }
        }
        samples += packet.size();
        expectedS = startS + (packet.isTimed() ? packet.afterS(packet.size() - 1) + stepS : packet.size() * stepS);
    }

    private SampleBlock begin(Packet packet) {
        boolean gyro = packet.hasGyro();
        SampleBlock fresh = gyro ? SampleBlock.withGyro(BLOCK_SAMPLES) : SampleBlock.ofAcceleration(BLOCK_SAMPLES);
        block = fresh;
        OptionalLong startS = packet.hasTime() ? OptionalLong.of(packet.wholeS()) : OptionalLong.empty();
        sink.begin(facts.of(gyro, startS, packet.hasTime() ? packet.fractionS() : 0));
        return fresh;
    }

    private double sinceOrigin(Packet packet) {
        if (!originKnown) {
            originKnown = true;
            originS = packet.wholeS();
            // What came before without a time keeps its place.
            originFractionS = packet.fractionS() - expectedS;
        }
        return packet.wholeS() - originS + (packet.fractionS() - originFractionS);
    }

    private static double ownStepS(Packet packet) {
        int last = packet.size() - 1;
        double spanS = packet.afterS(last) - packet.afterS(0);
        return last > 0 && spanS > 0 ? spanS / last : 0;
    }

    private double stepS(Packet packet, double startS, @Nullable Packet next) {
        double nominalS = 1 / packet.rateHz();
        double spreadS = next != null && next.hasTime() ? (sinceOrigin(next) - startS) / packet.size() : Double.NaN;
        boolean follows = Math.abs(spreadS / nominalS - 1) <= RATE_TOLERANCE
                || Double.isNaN(nominalS) && spreadS > 0 && spreadS <= 1;
        if (follows) {
            lastStepS = spreadS;
            lastRateHz = packet.rateHz();
            return spreadS;
        }
        boolean sameRate = Double.isNaN(nominalS) || lastRateHz == packet.rateHz();
        return sameRate && !Double.isNaN(lastStepS) ? lastStepS : nominalS;
    }
}

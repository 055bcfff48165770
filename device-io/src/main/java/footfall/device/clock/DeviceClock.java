// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import java.util.OptionalDouble;

/**
 * From the stamps of one device to the time of a session, s since it began by this computer's clock. Call it as a
 * {@code SensorListener} is called; samples go on to a sink with stamps that strictly rise. A pure function of its calls.
 *
 * <ul>
 *   <li>A <b>segment</b> is a stretch in which the device's clock goes on. Its first sample is placed by the fastest frame of its first
 *       {@code 0.3} to {@code 2} s, which are held back for it: a frame is never faster than its way, and kept samples come in a burst.
 *   <li>A restart, and stamps that go back or run ahead of this computer for several frames, begin a <b>new segment</b>, whose samples jump
 *       forward. After a silence the segment goes on where the stamps did (something kept the samples, or the clock ran on); where the
 *       clock had stood still a new one begins.
 *   <li><b>Drift</b> is the slope of the fastest frames ({@link DelayFloor}); it is taken out where it is large and certain ({@link SessionTime}).
 *   <li>Samples <b>without a stamp</b> are counted at the named or measured rate, and then have a clock like any other.
 *   <li><b>Lost</b> samples leave a gap and are counted once, by sequence number or by stamps, whichever tells more.
 * </ul>
 *
 * Blocks are reused; nothing is allocated for a sample. Not thread-safe: one per device.
 */
public final class DeviceClock {
    private static final int BLOCK = 512;
    private static final int HELD = 4096;
    private static final double SILENCE_S = 1;
    /** Delays vary by less in a segment; more is another clock, s. */
    private static final double OTHER_CLOCK_S = 1;
    /** No clock is this wrong. */
    private static final double WILD_RATE = 0.05;
    /** A repeated delivery lies at most so far back, s. */
    private static final double BACK_S = 1;

    /** More than a bridge keeps while nobody listens, s. */
    private static final double LONGEST_KEPT_S = 60;

    private static final double LONGEST_FRAME_S = 10;
    private static final int STRANGE_SAMPLES = 8;
    private static final int STRANGE_FRAMES = 3;

    private final SampleSink sink;
    private final DelayFloor floor = new DelayFloor();
    private final MissedSamples missed = new MissedSamples();
    private final SessionTime time = new SessionTime();
    private final Arrival arrival = new Arrival();
    private final StampCounter counter = new StampCounter();
    private SensorFacts facts = SensorFacts.threeAxes();
    private SampleBlock held = SampleBlock.ofAcceleration(1);
    private SampleBlock out = SampleBlock.ofAcceleration(1);
    private boolean begun;
    private boolean open;
    private boolean holding;
    private boolean resumed;
    private double originS;
    private double newestS;
    private double hostS;
    private double lowS;
    private double lowHostS;
    private double firstS = Double.NaN;
    private double slope = Double.NaN;
    private double slopeHalfWidth;
    private int strangeFrames;
    private int strangeSamples;
    private int segments;
    private long samples;
    private long lost;
    private long dropped;

    /** Hands samples on to this sink: {@code begin} once, before the first. */
    public DeviceClock(SampleSink sink) {
        this.sink = sink;
    }

    /** What is known of the sensor; what changes after the first samples is too late. */
    public void sensor(SensorFacts newFacts) {
        facts = newFacts;
    }

    /** The device began anew. */
    public void restarted() {
        release();
        open = false;
    }

    /**
     * Samples of a frame.
     *
     * @param hostNs when the frame came
     * @param block with the device's stamps, s, or NaN
     * @param lostBefore that a sequence number tells to be lost before the first
     */
    public void samples(long hostNs, SampleBlock block, long lostBefore) {
        if (block.size() == 0) {
            lost += Math.max(0, lostBefore);
            return;
        }
        begin();
        double beforeS = hostS;
        hostS = Math.max(hostS, hostNs / 1e9);
        double[] stampS = counter.stamps(block, facts, Math.max(0, lostBefore), hostS);
        int last = lastFinite(stampS, block.size());
        if (last < 0) {
            dropped += block.size();
            return;
        }
        if (isStrange(stampS[last] - originS, hostS - beforeS, block.size())) {
            dropped += block.size();
            lost += Math.max(0, lostBefore);
            return;
        }
        if (!open) {
            openSegment(stampS[last]);
        } else if (!holding && hostS - beforeS > SILENCE_S) {
            holding = true;
            resumed = true;
            arrival.restart(hostS);
        }
        take(block, stampS, stampS[last] - originS, Math.max(0, lostBefore));
        settle();
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        held = facts.gyro() ? SampleBlock.withGyro(HELD) : SampleBlock.ofAcceleration(HELD);
        out = facts.gyro() ? SampleBlock.withGyro(BLOCK) : SampleBlock.ofAcceleration(BLOCK);
        sink.begin(new SensorFacts(
                facts.nominalRateHz(),
                facts.rangeG(),
                facts.axes(),
                facts.gyro(),
                true,
                facts.startEpochMs(),
                facts.unit(),
                facts.unitGuessed(),
                facts.notes()));
    }

    private static int lastFinite(double[] stampS, int size) {
        int last = size - 1;
        while (last >= 0 && !Double.isFinite(stampS[last])) {
            last--;
        }
        return last;
    }

    /** Whether a frame must go because its stamps cannot be those of this segment; enough of them in a row end it. */
    private boolean isStrange(double newS, double silentS, int size) {
        if (!open) {
            return false;
        }
        boolean back = newS < newestS - BACK_S;
        // In the first moments a delay may fall far: what was kept comes in a burst.
        boolean ahead = lowS == Double.POSITIVE_INFINITY
                ? newS > newestS + LONGEST_KEPT_S + silentS
                : hostS - newS < lowS - OTHER_CLOCK_S - WILD_RATE * silentS;
        if (!back && !ahead) {
            strangeFrames = 0;
            strangeSamples = 0;
            return false;
        }
        strangeFrames++;
        strangeSamples += size;
        if (strangeFrames < STRANGE_FRAMES && strangeSamples < STRANGE_SAMPLES) {
            return true;
        }
        restarted();
        return false;
    }

    private void openSegment(double stampS) {
        open = true;
        holding = true;
        resumed = false;
        segments++;
        originS = stampS;
        newestS = Double.NEGATIVE_INFINITY;
        lowS = Double.POSITIVE_INFINITY;
        strangeFrames = 0;
        strangeSamples = 0;
        missed.restart();
        arrival.restart(hostS);
    }

    private void take(SampleBlock block, double[] stampS, double lastS, long lostBefore) {
        lost += lostBefore;
        long told = lostBefore;
        for (int i = 0; i < block.size(); i++) {
            double atS = stampS[i] - originS;
            if (!(atS > newestS && atS <= lastS && atS > lastS - LONGEST_FRAME_S)) {
                dropped++;
                continue;
            }
            if (newestS > Double.NEGATIVE_INFINITY && isStamped()) {
                lost += missed.step(atS - newestS, told);
            }
            told = 0;
            newestS = atS;
            hand(block, i, atS);
        }
    }

    private boolean isStamped() {
        return counter.periodS() == 0 && !counter.isLearning();
    }

    private void hand(SampleBlock block, int i, double atS) {
        if (holding) {
            if (held.isFull()) {
                decide();
            } else {
                copy(block, i, atS, held);
                return;
            }
        }
        emit(block, i, atS);
    }

    private static void copy(SampleBlock from, int i, double atS, SampleBlock to) {
        if (from.hasGyro()) {
            to.add(atS, from.axG()[i], from.ayG()[i], from.azG()[i], from.gxDps()[i], from.gyDps()[i], from.gzDps()[i]);
        } else {
            to.add(atS, from.axG()[i], from.ayG()[i], from.azG()[i]);
        }
    }

    private void emit(SampleBlock block, int i, double atS) {
        double sessionS = time.map(atS);
        if (samples++ == 0) {
            firstS = sessionS;
        }
        copy(block, i, sessionS, out);
        if (out.isFull()) {
            flush();
        }
    }

    private void flush() {
        if (out.size() > 0) {
            sink.accept(out);
            out.clear();
        }
    }

    /** After a frame: ends the wait where it is over, learns from the frame's delay. */
    private void settle() {
        double delayS = hostS - newestS;
        if (holding) {
            boolean usual = resumed && delayS < lowS + OTHER_CLOCK_S / 4;
            boolean over = arrival.isOver(hostS, delayS) && !counter.isLearning();
            if (!over && !usual && !held.isFull()) {
                return;
            }
            decide();
        }
        lowS = Math.min(lowS + WILD_RATE * (hostS - lowHostS), delayS);
        lowHostS = hostS;
        floor.add(newestS, delayS);
        flush();
        time.follow(floor, newestS);
        if (floor.isKnown()) {
            slope = floor.slope();
            slopeHalfWidth = floor.slopeHalfWidth();
        }
    }

    /** The held samples get their place. */
    private void decide() {
        holding = false;
        double delayS = Math.min(arrival.lowS(), hostS - newestS);
        boolean stoodStill = resumed && arrival.isSteady() && delayS > lowS + OTHER_CLOCK_S;
        if (stoodStill) {
            segments++;
        }
        if (!resumed || stoodStill) {
            floor.restart();
            lowS = delayS;
            lowHostS = hostS;
            spreadUnstamped();
            double firstStampS = held.size() > 0 ? held.timeS()[0] : newestS;
            time.restart(firstStampS, firstStampS + delayS, periodS());
        }
        for (int i = 0; i < held.size(); i++) {
            emit(held, i, held.timeS()[i]);
        }
        held.clear();
    }

    private double periodS() {
        return counter.periodS() > 0 ? counter.periodS() : missed.periodS();
    }

    /** What came before the rate was known has the time of its arrival. */
    private void spreadUnstamped() {
        double periodS = counter.periodS();
        int size = held.size();
        for (int i = 0; i < size && periodS > 0 && samples == 0; i++) {
            held.timeS()[i] = newestS - (size - 1 - i) * periodS;
        }
    }

    /** Hands on what is held back: the stream is over, or its clock is. */
    public void release() {
        if (holding && held.size() > 0) {
            decide();
        }
        holding = false;
        flush();
    }

    /** Time of the very first sample, s of the session: what stands behind the sink counts from it. NaN before it. */
    public double firstS() {
        return firstS;
    }

    /** Time of the newest sample that was handed on, s of the session; negative infinity before the first. */
    public double newestS() {
        return time.lastS();
    }

    /** How things stand. */
    public ClockFacts facts() {
        double rateHz = (counter.periodS() > 0 ? 1 / counter.periodS() : missed.rateHz()) / time.rate();
        boolean known = Double.isFinite(slope) && isStamped();
        double perSecond = 1 + slope;
        return new ClockFacts(
                samples,
                lost,
                dropped,
                segments,
                Double.isFinite(rateHz) ? OptionalDouble.of(rateHz) : OptionalDouble.empty(),
                known ? OptionalDouble.of(1e6 * (1 / perSecond - 1)) : OptionalDouble.empty(),
                known ? OptionalDouble.of(1e6 * slopeHalfWidth) : OptionalDouble.empty(),
                time.corrected());
    }
}

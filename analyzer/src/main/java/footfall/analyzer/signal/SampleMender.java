// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import footfall.analyzer.SamplingFacts;
import footfall.analyzer.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * From blocks as they come to samples that can be trusted: time strictly rises ({@link StampMender}), values are finite, the limit of
 * the sensor is marked ({@link ClipDetector}), what was wrong is counted. The first {@value #LOOK} stamps are looked at before
 * the first sample is handed on. Not thread-safe: one per stream.
 */
public final class SampleMender {
    /** Samples that are kept back at the start to see how the device writes its stamps. */
    private static final int LOOK = 64;
    /** Where most stamps are equal it takes more. */
    private static final int LOOK_AT_MOST = 2048;

    private static final int FEWEST_STEPS = 10;
    /** Larger values are broken numbers, not motion, g. */
    private static final double LARGEST_G = 1e4;
    /** Longer recordings are cut: nothing on foot lasts that long, and a broken clock must not fill the memory, s. */
    private static final double LONGEST_S = 7 * 86_400.0;

    /** Up to here a straight line between two samples stands for what is missing. */
    private static final double HOLE_PERIODS = 3.5;

    private static final double SHORTEST_HOLE_S = 0.06;
    /** Shorter gaps are only counted. */
    private static final double LISTED_GAP_S = 1;

    private static final int MOST_GAPS = 10_000;

    private final SensorFacts facts;
    private final boolean stamped;
    private final int axes;
    private final MendedSink sink;
    private final MendedSamples out;
    private final StampMender stamps = new StampMender();
    private final ClipDetector clip;
    private final SampleBlock start;
    private final double nominalPeriodS;
    private final OptionalDouble rangeG;
    private final GravityWatch gravity = new GravityWatch();
    private final List<Span> gaps = new ArrayList<>();
    private boolean started;
    private int startSteps;
    private double lastS;
    private long samples;
    private long notFinite;
    private long unstamped;
    private boolean tooLong;

    /** For one stream. */
    public SampleMender(SensorFacts facts, OptionalDouble rangeG, MendedSink sink) {
        this.facts = facts;
        this.stamped = facts.stamped();
        this.axes = facts.axes();
        this.sink = sink;
        this.rangeG = rangeG.isPresent() ? rangeG : facts.rangeG();
        this.out = new MendedSamples(facts.gyro());
        this.clip = new ClipDetector(this.rangeG);
        this.start = facts.gyro() ? SampleBlock.withGyro(LOOK_AT_MOST) : SampleBlock.ofAcceleration(LOOK_AT_MOST);
        this.nominalPeriodS =
                facts.nominalRateHz().isPresent() ? 1 / facts.nominalRateHz().getAsDouble() : 0;
    }

    /** The next samples. */
    public void accept(SampleBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (started) {
                take(block, i);
            } else {
                keepBack(block, i);
            }
        }
        flush();
    }

    /** Hands on what is still kept back. */
    public void finish() {
        if (!started) {
            begin();
        }
        flush();
    }

    private void keepBack(SampleBlock block, int i) {
        double stampS = block.timeS()[i];
        int at = start.size();
        if (at > 0 && stampS > start.timeS()[at - 1]) {
            startSteps++;
        }
        if (block.hasGyro()) {
            start.add(
                    stampS,
                    block.axG()[i],
                    block.ayG()[i],
                    block.azG()[i],
                    block.gxDps()[i],
                    block.gyDps()[i],
                    block.gzDps()[i]);
        } else {
            start.add(stampS, block.axG()[i], block.ayG()[i], block.azG()[i]);
        }
        boolean enough = start.size() >= LOOK && startSteps >= FEWEST_STEPS;
        if (!facts.stamped() || enough || start.isFull()) {
            begin();
        }
    }

    private void begin() {
        started = true;
        StampPattern pattern = StampPattern.of(distinctStamps(), distinct);
        double periodS = pattern.periodS() > 0 ? pattern.periodS() : nominalPeriodS;
        stamps.start(periodS, facts.stamped() && pattern.bursts(), pattern.samplesPerBurst());
        for (int i = 0; i < start.size(); i++) {
            take(start, i);
        }
        start.clear();
    }

    private int distinct;

    /** Stamps of the first samples without exact copies. */
    private double[] distinctStamps() {
        double[] stampS = new double[start.size()];
        distinct = 0;
        for (int i = 0; i < start.size(); i++) {
            boolean copy = i > 0
                    && start.timeS()[i] == start.timeS()[i - 1]
                    && start.axG()[i] == start.axG()[i - 1]
                    && start.ayG()[i] == start.ayG()[i - 1]
                    && start.azG()[i] == start.azG()[i - 1];
            if (!copy && Double.isFinite(start.timeS()[i])) {
                stampS[distinct++] = start.timeS()[i];
            }
        }
        return stampS;
    }

    private void take(SampleBlock block, int i) {
        samples++;
        double xG = block.axG()[i];
        double yG = axes > 1 ? block.ayG()[i] : 0;
        double zG = axes > 2 ? block.azG()[i] : 0;
        double atS = stamped ? stamps.mend(block.timeS()[i]) : unstamped++ * nominalPeriodS;
        if (Double.isNaN(atS) || atS > LONGEST_S) {
            tooLong |= atS > LONGEST_S;
            return;
        }
        if (!(Math.abs(xG) <= LARGEST_G && Math.abs(yG) <= LARGEST_G && Math.abs(zG) <= LARGEST_G)) {
            notFinite++;
            return;
        }
        double lengthG = axes == 1 ? Math.abs(xG) : Math.sqrt(xG * xG + yG * yG + zG * zG);
        boolean hole = atS - lastS > SHORTEST_HOLE_S && atS - lastS > HOLE_PERIODS * periodS();
        out.add(atS, xG, yG, zG, lengthG, clip.test(xG, yG, zG), hole);
        if (atS - lastS >= LISTED_GAP_S && gaps.size() < MOST_GAPS) {
            gaps.add(new Span(lastS, atS));
        }
        lastS = atS;
        gravity.add(atS, xG, yG, zG);
        if (out.hasGyro()) {
            boolean given = block.hasGyro();
            out.turning(
                    given ? block.gxDps()[i] : Double.NaN,
                    given ? block.gyDps()[i] : Double.NaN,
                    given ? block.gzDps()[i] : Double.NaN);
        }
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

    private double periodS() {
        return stamped ? stamps.periodS() : nominalPeriodS;
    }

    /** Stretches of a second and more without a usable sample, s from the start. */
    public List<Span> gaps() {
        return List.copyOf(gaps);
    }

    /** Whether the end of the recording was cut off. */
    public boolean tooLong() {
        return tooLong;
    }

    /** How often the device's clock was set. */
    public long clockSets() {
        return stamps.clockSets;
    }

    /** What was seen so far. */
    public SamplingFacts facts() {
        OptionalDouble seenG = clip.seenG();
        double rateHz = facts.stamped() ? stamps.rateHz() : 1 / nominalPeriodS;
        return new SamplingFacts(
                samples,
                facts.nominalRateHz(),
                samples > 1 ? finite(rateHz) : OptionalDouble.empty(),
                facts.stamped() ? finite(stamps.jitterMs()) : OptionalDouble.empty(),
                stamps.duplicates,
                stamps.backward,
                stamps.missing,
                notFinite,
                stamps.bursts(),
                rangeG.isPresent() ? rangeG : seenG,
                rangeG.isEmpty() && seenG.isPresent(),
                clip.clipped(),
                facts.unit(),
                facts.unitGuessed(),
                facts.axes() > 1 && gravity.removed());
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}

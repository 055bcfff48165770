// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.SampleReading;
import footfall.device.link.Frame;
import footfall.device.protocol.DeviceDecoder;
import footfall.device.protocol.RscMeasurement;
import footfall.device.protocol.SensorListener;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One sensor of a session: from its frames to samples on the clock of the session, s since it began, and to what a foot pod said. The stamps of the
 * device are mapped by segments: a device that began anew, or whose stamps jump away from the clock of the computer, begins another.
 * Not thread-safe: one per sensor.
 */
public final class SensorFrames implements SensorListener {
    private static final int BLOCK_SAMPLES = 512;

    private final DeviceDecoder decoder = new DeviceDecoder();
    private final SampleReading known;
    private final OptionalLong startEpochMs;
    private final SampleSink sink;
    private final SegmentTime time = new SegmentTime();
    private final PodTrack pod = new PodTrack();
    private final List<QualityWarning> notes = new ArrayList<>();
    private SensorFacts facts = SensorFacts.threeAxes();
    private @Nullable SampleBlock block;
    private String device = "";
    private double firstS;
    private long samples;
    private long lostSamples;
    private int restarts;

    /**
     * Hands samples to this sink, which is begun when the first ones come.
     *
     * @param known what the user says of the samples
     * @param startEpochMs when the session began, ms since 1970
     */
    public SensorFrames(SampleReading known, OptionalLong startEpochMs, SampleSink sink) {
        this.known = known;
        this.startEpochMs = startEpochMs;
        this.sink = sink;
    }

    /** The next frame. */
    public void accept(Frame frame) {
        decoder.accept(frame, this);
    }

    /** Hands on what is held back; once, at the end. */
    public void finish() {
        SampleBlock held = block;
        if (held != null && held.size() > 0) {
            sink.accept(held);
            held.clear();
        }
    }

    @Override
    public void sensor(SensorFacts newFacts, String newDevice) {
        device = newDevice.isEmpty() ? device : newDevice;
        if (samples == 0) {
            facts = newFacts;
        }
    }

    @Override
    public void samples(long hostNs, SampleBlock from, long lostBefore) {
        lostSamples += lostBefore;
        boolean gyro = from.hasGyro();
        for (int i = 0; i < from.size(); i++) {
            double atS = time.sessionS(from.timeS()[i], hostNs / 1e9, from.size() - 1 - i);
            SampleBlock to = block == null ? begin(atS, gyro) : block;
            to.add(
                    atS,
                    from.axG()[i],
                    from.ayG()[i],
                    from.azG()[i],
                    gyro ? from.gxDps()[i] : Double.NaN,
                    gyro ? from.gyDps()[i] : Double.NaN,
                    gyro ? from.gzDps()[i] : Double.NaN);
            samples++;
            if (to.isFull()) {
                sink.accept(to);
                to.clear();
            }
        }
    }

    private SampleBlock begin(double atS, boolean gyro) {
        SampleBlock fresh = gyro ? SampleBlock.withGyro(BLOCK_SAMPLES) : SampleBlock.ofAcceleration(BLOCK_SAMPLES);
        block = fresh;
        firstS = atS;
        sink.begin(begun(gyro));
        return fresh;
    }

    /** Stamps are those of the session from here on: every sample has one. */
    private SensorFacts begun(boolean gyro) {
        OptionalLong start = startEpochMs.isPresent()
                ? OptionalLong.of(startEpochMs.getAsLong() + Math.round(firstS * 1000))
                : OptionalLong.empty();
        return new SensorFacts(
                known.rateHz().isPresent() ? known.rateHz() : facts.nominalRateHz(),
                known.rangeG().isPresent() ? known.rangeG() : facts.rangeG(),
                facts.axes(),
                gyro,
                true,
                start,
                facts.unit(),
                facts.unitGuessed(),
                facts.notes());
    }

    @Override
    public void restarted(long hostNs, String why) {
        time.restart();
        restarts++;
    }

    @Override
    public void pod(long hostNs, RscMeasurement measurement) {
        pod.add(hostNs / 1e9, measurement);
    }

    @Override
    public void beltSpeed(long hostNs, double speedMps) {
        // The belt belongs to the session, not to this sensor.
    }

    @Override
    public void battery(long hostNs, int chargePct) {
        // Nobody asks for it afterwards.
    }

    @Override
    public void note(long hostNs, QualityWarning warning) {
        for (QualityWarning before : notes) {
            if (before.code().equals(warning.code())) {
                return;
            }
        }
        notes.add(warning);
    }

    /** Samples until now. */
    public long samples() {
        return samples;
    }

    /** Time of the first sample, s since the session began. */
    public double firstS() {
        return firstS;
    }

    /** What the device says it is, or empty. */
    public String device() {
        return device;
    }

    /** What the foot pod said. */
    public PodTrack pod() {
        return pod;
    }

    /** Frames that no protocol knew. */
    public long unknownFrames() {
        return decoder.unknownFrames();
    }

    /** What is to be known of the samples: lost ones, new beginnings, unknown frames, and what the protocols noted. */
    public List<QualityWarning> notes() {
        List<QualityWarning> all = new ArrayList<>(notes);
        if (lostSamples > 0) {
            all.add(QualityWarning.of(
                    "samples-lost", lostSamples + " samples were lost on their way: their numbers are missing."));
        }
        if (restarts > 0) {
            all.add(QualityWarning.of("sensor-restarted", "The sensor began anew " + times(restarts) + "."));
        }
        if (unknownFrames() > 0) {
            all.add(QualityWarning.of(
                    "frames-unknown", unknownFrames() + " frames of the sensor were not understood and left out."));
        }
        return all;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.SampleReading;
import footfall.device.clock.ClockFacts;
import footfall.device.clock.DeviceClock;
import footfall.device.link.Frame;
import footfall.device.protocol.DeviceDecoder;
import footfall.device.protocol.RscMeasurement;
import footfall.device.protocol.SensorListener;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * One sensor of a session: from its frames to samples on the clock of the session, s since it began, and to what a foot pod said.
 * Not thread-safe: one per sensor.
 */
public final class SensorFrames implements SensorListener {
    private final DeviceDecoder decoder;
    private final SampleReading known;
    private final OptionalLong startEpochMs;
    private final SampleSink sink;
    private final DeviceClock clock = new DeviceClock(new Sessional());
    private final PodTrack pod = new PodTrack();
    private final List<QualityWarning> notes = new ArrayList<>();
    private String device = "";
    private double firstS;
    private long samples;
    private int restarts;

    /**
     * Hands samples to this sink, which is begun when the first ones come.
     *
     * @param known what the user says of the samples
     * @param startEpochMs when the session began, ms since 1970
     */
    public SensorFrames(SampleReading known, OptionalLong startEpochMs, SampleSink sink) {
        this.known = known;
        this.decoder = new DeviceDecoder(known);
        this.startEpochMs = startEpochMs;
        this.sink = sink;
    }

    /** The next frame. */
    public void accept(Frame frame) {
        decoder.accept(frame, this);
    }

    /** Hands on what is held back; once, at the end. */
    public void finish() {
        decoder.finish(this);
        clock.release();
    }

    @Override
    public void sensor(SensorFacts newFacts, String newDevice) {
        device = newDevice.isEmpty() ? device : newDevice;
        clock.sensor(newFacts);
    }

    @Override
    public void named(long hostNs, String name) {
        device = name;
    }

    @Override
    public void samples(long hostNs, SampleBlock from, long lostBefore) {
        clock.samples(hostNs, from, lostBefore);
    }

    /** The real sink is begun with the first sample: only then is it known when the recording began. */
    private final class Sessional implements SampleSink {
        private SensorFacts facts = SensorFacts.threeAxes();

        @Override
        public void begin(SensorFacts sensor) {
            facts = sensor;
        }

        @Override
        public void accept(SampleBlock block) {
            if (samples == 0 && block.size() > 0) {
                firstS = block.timeS()[0];
                sink.begin(begun(facts));
            }
            samples += block.size();
            sink.accept(block);
        }
    }

    /** Stamps are those of the session: every sample has one. */
    private SensorFacts begun(SensorFacts facts) {
        OptionalLong start = startEpochMs.isPresent()
                ? OptionalLong.of(startEpochMs.getAsLong() + Math.round(firstS * 1000))
                : OptionalLong.empty();
        return new SensorFacts(
                known.rateHz().isPresent() ? known.rateHz() : facts.nominalRateHz(),
                known.rangeG().isPresent() ? known.rangeG() : facts.rangeG(),
                facts.axes(),
                facts.gyro(),
                true,
                start,
                facts.unit(),
                facts.unitGuessed(),
                facts.notes());
    }

    @Override
    public void restarted(long hostNs, String why) {
        clock.restarted();
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

    /** What is known of the device's clock and of what did not come. */
    public ClockFacts clock() {
        return clock.facts();
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
        if (clock.facts().lost() > 0) {
            all.add(QualityWarning.of("samples-lost", clock.facts().lost() + " samples were lost on their way."));
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

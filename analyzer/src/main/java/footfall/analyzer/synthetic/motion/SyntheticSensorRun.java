// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.Foot;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.SyntheticRunner;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A made-up recording of raw acceleration, with its truth. The steps are made first; samples are computed while they are handed on,
 * so that memory grows with the steps alone. The same options give the same samples, bit for bit, on every machine and for every
 * block size. Recordings of one seed, scenario, length, habits and dials are of one and the same run, wherever the sensors sit and whatever
 * their clocks read: steps and truth in true time are equal.
 */
public final class SyntheticSensorRun {
    /** 2026-04-18T07:00:00Z: every recording starts then, because a recording made twice must be the same. */
    private static final long START_EPOCH_MS = 1_776_495_600_000L;

    private static final double LEAST_STILL_S = 0.4;
    private static final double FINE_S = 0.00025;
    private static final double SHOCK_WINDOW_S = 0.075;

    private final SensorRunOptions options;
    private final SyntheticRunner runner;
    private final Physique physique;
    private final Manner manner;
    private final List<Scene> scenes;
    private final GaitTrain train;
    private final SensorTruth truth;

    private SyntheticSensorRun(SensorRunOptions options) {
        this.options = options;
        this.runner = SyntheticRunner.ofSeed(options.seed());
        this.physique = Physique.ofSeed(options.seed());
        this.manner = Manner.of(options.dials(), options.seed());
        this.scenes = options.scenario().scenes(runner, options.durationS());
        this.train =
                GaitTrain.of(runner, options.habits(), options.dials().contactAsymmetryPct(), scenes, options.seed());
        this.truth = new SensorTruth(
                train,
                scenes,
                options.durationS(),
                options.startS(),
                options.sensor().clockError());
        if (train.count() > 0 && options.startS() > train.contactS(0) - LEAST_STILL_S) {
            throw new IllegalArgumentException("the sensor must be switched on " + LEAST_STILL_S
                    + " s before the first step at " + train.contactS(0) + " s, got " + options.startS());
        }
    }

    /**
     * The recording that belongs to the options.
     *
     * @throws IllegalArgumentException where the sensor is switched on after the first step
     */
    public static SyntheticSensorRun of(SensorRunOptions options) {
        return new SyntheticSensorRun(options);
    }

    /** What was asked for. */
    public SensorRunOptions options() {
        return options;
    }

    /** The person. */
    public SyntheticRunner runner() {
        return runner;
    }

    /** What happened. */
    public SensorTruth truth() {
        return truth;
    }

    /** What the recording says of its sensor. */
    public SensorFacts facts() {
        SensorModel sensor = options.sensor();
        return new SensorFacts(
                OptionalDouble.of(options.rateHz()),
                sensor.rangeG() > 0 ? OptionalDouble.of(sensor.rangeG()) : OptionalDouble.empty(),
                3,
                sensor.gyro(),
                sensor.stamps().written(),
                OptionalLong.of(START_EPOCH_MS),
                "g",
                false,
                List.of());
    }

    /**
     * Hands the whole recording to a sink: facts, then blocks. May be called again, with the same samples.
     *
     * @param blockSize samples a block, 1 or more
     * @return what became of the samples
     */
    public Delivered writeTo(SampleSink sink, int blockSize) {
        sink.begin(facts());
        SensorModel sensor = options.sensor();
        SampleLine line = new SampleLine(sink, blockSize, sensor.gyro());
        SensorReadout readout = new SensorReadout(body(), sensor, options.rateHz(), options.startS(), options.seed());
        return new Courier(readout, sensor, options.rateHz(), line, options.seed()).carry(ticks());
    }

    /** Ticks of the device's clock from the start to the end. */
    public long ticks() {
        return (long) Math.floor(truth.durationS() * options.rateHz());
    }

    /**
     * The largest magnitude of acceleration that the segment itself knows in the 75 ms after each contact, before noise, mean and full
     * scale, on a grid of 0.25 ms, g. Computed anew by each call: a fraction of a second an hour of running.
     */
    public double[] impactPeaksG() {
        BodyMotion body = body();
        Segment segment = new Segment();
        double[] peaks = new double[train.count()];
        for (int k = 0; k < peaks.length; k++) {
            double most = 0;
            for (double s = 0; s < Math.min(SHOCK_WINDOW_S, train.stepS(k)); s += FINE_S) {
                body.at(train.contactS(k) + s, segment);
                most = Math.max(most, segment.xG * segment.xG + segment.yG * segment.yG + segment.zG * segment.zG);
            }
            peaks[k] = Math.sqrt(most);
        }
        return peaks;
    }

    /**
     * What every landing of running was, read off the motion itself before noise, mounting and full scale. Computed anew by each call:
     * about a second an hour of running.
     */
    public LandingTruth landingTruth() {
        boolean left = options.side() == Foot.LEFT;
        return new LandingProbe(train, body(), options.placement(), left).read(truth);
    }

    private BodyMotion body() {
        boolean left = options.side() == Foot.LEFT;
        BodyMotion onFoot = Bodies.onFoot(options.placement(), train, physique, manner, left, options.seed());
        return new SceneMotion(scenes, onFoot, options.placement(), left, options.seed());
    }
}

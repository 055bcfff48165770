// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.Gait;
import footfall.analyzer.frame.FrameFinder;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** Stances of both feet of a made-up run at the trunk against their truth: the landings handed in are the true ones, a stated time off. */
final class TrunkRun {
    private final DescriptiveStatistics contactErrorMs = new DescriptiveStatistics();
    private final DescriptiveStatistics toeOffErrorMs = new DescriptiveStatistics();
    private final DescriptiveStatistics stanceErrorMs = new DescriptiveStatistics();
    private int landings;
    private int rightSides;
    private int wrongSides;

    private TrunkRun() {}

    static TrunkRun of(SyntheticSensorRun run, Optional<StanceMethods> method, double landingOffS) {
        TrunkRun result = new TrunkRun();
        EventFinder finder = new EventFinder(run.options().placement(), method);
        FrameFinder frames = new FrameFinder(run.options().placement());
        StrideCutter cutter =
                new StrideCutter(run.options().placement(), batch -> result.take(batch, frames, finder, run.truth()));
        Feed feed = new Feed(cutter, frames, run.truth(), landingOffS);
        run.writeTo(feed, 500);
        feed.end();
        return result;
    }

    private void take(StrideBatch batch, FrameFinder frames, EventFinder finder, SensorTruth truth) {
        frames.fill(batch);
        finder.fill(batch);
        for (int i = 0; i < batch.size(); i++) {
            for (int landing = 0; landing < batch.stride(i).landings(); landing++) {
                take(batch.stride(i).stance(landing), batch.stride(i).row(landing), truth);
            }
        }
    }

    private void take(Stance stance, int step, SensorTruth truth) {
        landings++;
        double contactMs = 1000 * (stance.contactS() - truth.contactS(step));
        double toeOffMs = 1000 * (stance.toeOffS() - truth.toeOffS(step));
        add(contactErrorMs, contactMs);
        add(toeOffErrorMs, toeOffMs);
        add(stanceErrorMs, toeOffMs - contactMs);
    }

    private static void add(DescriptiveStatistics statistics, double value) {
        if (Double.isFinite(value)) {
            statistics.addValue(value);
        }
    }

    int landings() {
        return landings;
    }

    DescriptiveStatistics contactErrorMs() {
        return contactErrorMs;
    }

    DescriptiveStatistics toeOffErrorMs() {
        return toeOffErrorMs;
    }

    DescriptiveStatistics stanceErrorMs() {
        return stanceErrorMs;
    }

    /** Hands on samples, and the landings of running some time after them. */
    private static final class Feed implements SampleSink {
        private static final double WAIT_S = 3;
        private static final int BATCH = 16;

        private final StrideCutter cutter;
        private final FrameFinder frames;
        private final SensorTruth truth;
        private final double landingOffS;
        private SampleMender mender;
        private boolean running;
        private int step;

        Feed(StrideCutter cutter, FrameFinder frames, SensorTruth truth, double landingOffS) {
            this.cutter = cutter;
            this.frames = frames;
            this.truth = truth;
            this.landingOffS = landingOffS;
        }

        @Override
        public void begin(SensorFacts sensor) {
            mender = new SampleMender(sensor, OptionalDouble.empty(), this::mended);
        }

        private void mended(MendedSamples samples) {
            frames.samples(samples);
            cutter.samples(samples);
            land(samples.timeS()[samples.size() - 1] - WAIT_S);
        }

        private void land(double untilS) {
            for (; step < truth.steps() && truth.contactS(step) < untilS; step++) {
                boolean run = truth.gait(step) == Gait.RUN;
                boolean follows = running && truth.contactS(step) - truth.contactS(step - 1) < 0.6;
                if (running && !(run && follows)) {
                    cutter.endBout();
                }
                if (run && !(running && follows)) {
                    cutter.beginBout(0);
                }
                running = run;
                if (run) {
                    cutter.landing(truth.contactS(step) + landingOffS, step, (byte) 0);
                    if (step % BATCH == 0) {
                        cutter.release();
                    }
                }
            }
        }

        void end() {
            land(Double.POSITIVE_INFINITY);
            cutter.endBout();
        }

        @Override
        public void accept(SampleBlock block) {
            mender.accept(block);
        }
    }
}

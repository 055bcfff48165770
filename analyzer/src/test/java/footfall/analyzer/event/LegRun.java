// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.Gait;
import footfall.analyzer.frame.FrameFinder;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** Stances of one foot of a made-up run against their truth: the landings handed in are the true ones, a stated time off. */
final class LegRun {
    /** A stance found, beside the true one. */
    record Found(double contactErrorMs, double toeOffErrorMs, double confidence) {}

    private final List<Found> found = new ArrayList<>();
    private int strides;

    private LegRun() {}

    static LegRun of(SyntheticSensorRun run, Optional<StanceMethods> method, double landingOffS) {
        LegRun result = new LegRun();
        SensorTruth truth = run.truth();
        EventFinder finder = new EventFinder(run.options().placement(), method);
        FrameFinder frames = new FrameFinder(run.options().placement());
        StrideCutter cutter =
                new StrideCutter(run.options().placement(), batch -> result.take(batch, frames, finder, truth));
        cutter.beginBout(0);
        run.writeTo(new Feed(cutter, frames, run, landingOffS), 500);
        cutter.endBout();
        return result;
    }

    private void take(StrideBatch batch, FrameFinder frames, EventFinder finder, SensorTruth truth) {
        frames.fill(batch);
        finder.fill(batch);
        for (int i = 0; i < batch.size(); i++) {
            int step = batch.stride(i).row(0);
            var stance = batch.stride(i).stance(0);
            strides++;
            found.add(new Found(
                    1000 * (stance.contactS() - truth.contactS(step)),
                    1000 * (stance.toeOffS() - truth.toeOffS(step)),
                    stance.contactConfidence()));
        }
    }

    int strides() {
        return strides;
    }

    double meanContactConfidence() {
        return found.stream().mapToDouble(Found::confidence).average().orElse(0);
    }

    DescriptiveStatistics contactErrorsMs() {
        return statistics(found.stream().mapToDouble(Found::contactErrorMs).toArray());
    }

    DescriptiveStatistics toeOffErrorsMs() {
        return statistics(found.stream().mapToDouble(Found::toeOffErrorMs).toArray());
    }

    private static DescriptiveStatistics statistics(double[] values) {
        DescriptiveStatistics statistics = new DescriptiveStatistics();
        for (double value : values) {
            if (Double.isFinite(value)) {
                statistics.addValue(value);
            }
        }
        return statistics;
    }

    /** Hands on samples, and the landings of the foot some time after them. */
    private static final class Feed implements SampleSink {
        private static final double WAIT_S = 3;
        private static final int BATCH = 16;

        private final StrideCutter cutter;
        private final FrameFinder frames;
        private final SyntheticSensorRun run;
        private final double landingOffS;
        private SampleMender mender;
        private int step;
        private int sent;

        Feed(StrideCutter cutter, FrameFinder frames, SyntheticSensorRun run, double landingOffS) {
            this.cutter = cutter;
            this.frames = frames;
            this.run = run;
            this.landingOffS = landingOffS;
        }

        @Override
        public void begin(SensorFacts sensor) {
            mender = new SampleMender(sensor, OptionalDouble.empty(), this::mended);
        }

        private void mended(MendedSamples samples) {
            frames.samples(samples);
            cutter.samples(samples);
            SensorTruth truth = run.truth();
            double untilS = samples.timeS()[samples.size() - 1] - WAIT_S;
            for (; step < truth.steps() && truth.contactS(step) < untilS; step++) {
                if (truth.gait(step) == Gait.RUN
                        && truth.foot(step) == run.options().side()) {
                    cutter.landing(truth.contactS(step) + landingOffS, step, (byte) 0);
                    sent++;
                    if (sent % BATCH == 0) {
                        cutter.release();
                    }
                }
            }
        }

        @Override
        public void accept(SampleBlock block) {
            mender.accept(block);
        }
    }
}

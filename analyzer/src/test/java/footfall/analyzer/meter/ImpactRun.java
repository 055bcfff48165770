// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Athlete;
import footfall.analyzer.FrameFacts;
import footfall.analyzer.Gait;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.stride.StrideSamples;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * The meters alone on a made-up run: true axes, true contacts (a stated scatter off) and sides, so that what is wrong is the meters'.
 */
final class ImpactRun {
    private static final double WAIT_S = 3;
    private static final int BATCH = 16;

    private final SyntheticSensorRun run;
    private final double scatterS;
    private final boolean rangeKnown;
    private final Random random = new Random(5);
    private final StrideMarkers markers;
    private final StrideCutter cutter;
    private int step;
    private int sent;
    private double rateHz;

    private ImpactRun(SyntheticSensorRun run, double scatterS, boolean rangeKnown) {
        this.run = run;
        this.scatterS = scatterS;
        this.rangeKnown = rangeKnown;
        this.markers = new StrideMarkers(run.options().placement());
        this.cutter = new StrideCutter(run.options().placement(), this::strides);
    }

    static ImpactRun of(SyntheticSensorRun run) {
        return new ImpactRun(run, 0, true).play();
    }

    static ImpactRun of(SyntheticSensorRun run, double scatterS, boolean rangeKnown) {
        return new ImpactRun(run, scatterS, rangeKnown).play();
    }

    private ImpactRun play() {
        cutter.beginBout(0);
        run.writeTo(
                new SampleSink() {
                    private SampleMender mender = newMender(run.facts());

                    @Override
                    public void begin(SensorFacts sensor) {
                        mender = newMender(sensor);
                    }

                    @Override
                    public void accept(SampleBlock block) {
                        mender.accept(block);
                    }
                },
                500);
        cutter.endBout();
        return this;
    }

    private SampleMender newMender(SensorFacts facts) {
        SensorFacts known = new SensorFacts(
                facts.nominalRateHz(),
                rangeKnown ? facts.rangeG() : OptionalDouble.empty(),
                3,
                facts.gyro(),
                facts.stamped(),
                facts.startEpochMs(),
                facts.unit(),
                false,
                List.of());
        return new SampleMender(known, OptionalDouble.empty(), this::samples);
    }

    private void samples(MendedSamples samples) {
        cutter.samples(samples);
        SensorTruth truth = run.truth();
        double untilS = samples.timeS()[samples.size() - 1] - WAIT_S;
        for (; step < truth.steps() && truth.contactS(step) < untilS; step++) {
            boolean seen = !run.options().placement().onOneLeg()
                    || truth.foot(step) == run.options().side();
            if (truth.gait(step) == Gait.RUN && seen) {
                cutter.landing(
                        truth.contactS(step), step, (byte) (1 + truth.foot(step).ordinal()));
                if (++sent % BATCH == 0) {
                    cutter.release();
                }
            }
        }
    }

    private void strides(StrideBatch batch) {
        SensorTruth truth = run.truth();
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            rateHz = stride.rateHz();
            for (int landing = 0; landing < stride.landings(); landing++) {
                int row = stride.row(landing);
                stride.stance(landing).contact(truth.contactS(row) + scatterS * random.nextGaussian(), 1);
                stride.stance(landing).toeOff(truth.toeOffS(row), 1);
            }
            axes(stride, run.options().sensor().mounting());
        }
        markers.measure(batch);
    }

    private static void axes(StrideSamples stride, SensorMounting mounting) {
        double[] rows = new double[9];
        double w = mounting.w();
        double x = mounting.x();
        double y = mounting.y();
        double z = mounting.z();
        rows[2] = 2 * (x * z + w * y);
        rows[5] = 2 * (y * z - w * x);
        rows[8] = 1 - 2 * (x * x + y * y);
        for (int i = 0; i < stride.size(); i++) {
            stride.upG()[i] = rows[2] * stride.axG()[i] + rows[5] * stride.ayG()[i] + rows[8] * stride.azG()[i];
        }
    }

    StrideMarkers.Report report() {
        return markers.conclude(new RunFacts(
                run.options().placement(),
                Optional.empty(),
                Athlete.unknown(),
                OptionalDouble.of(3),
                OptionalDouble.empty(),
                rateHz,
                FrameFacts.unknown()));
    }

    StrideMarkers markers() {
        return markers;
    }

    Marker marker(MarkerId id) {
        return report().markers().stream()
                .filter(marker -> marker.id() == id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " refused: " + report().refused()));
    }

    LandingSeries series(MarkerId id) {
        return report().series().stream()
                .filter(series -> series.id() == id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " refused: " + report().refused()));
    }

    /** Index of the landing of a truth whose contact is nearest to a time. */
    static int nearest(double[] contactS, double atS) {
        int after = Arrays.binarySearch(contactS, atS);
        int low = Math.max(0, Math.min(contactS.length - 1, after >= 0 ? after : -after - 2));
        int high = Math.min(contactS.length - 1, low + 1);
        return Math.abs(contactS[low] - atS) <= Math.abs(contactS[high] - atS) ? low : high;
    }
}

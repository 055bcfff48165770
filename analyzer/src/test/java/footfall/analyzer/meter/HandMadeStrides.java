// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Athlete;
import footfall.analyzer.FrameFacts;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.stride.StrideSamples;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Strides whose axes, angles and stances the test itself writes: landings of alternating feet, with a wave of pitch and of forward
 * acceleration that is known at every time after contact.
 */
final class HandMadeStrides {
    static final double SPEED_MPS = 3;
    static final double HEIGHT_M = 1.75;
    static final double MASS_KG = 70;

    /** A value at a time after a contact, s. */
    @FunctionalInterface
    interface Wave {
        double at(double sinceContactS);
    }

    SensorPlacement placement = SensorPlacement.SACRUM;
    double rateHz = 200;
    boolean gyro = true;
    int steps = 80;
    double stepS = 0.35;
    double contactS = 0.25;
    /** How much longer the left foot's contact is, s. */
    double leftLongerS;
    /** How much shorter the last step is than the first, as a share of it. */
    double quicker;

    double jitterS;
    long seed = 1;
    Wave pitchDeg = s -> 0;
    Wave forwardG = s -> 0;
    boolean forwardKnown = true;
    boolean sidesKnown = true;
    OptionalDouble speedMps = OptionalDouble.of(SPEED_MPS);
    Athlete athlete = new Athlete(OptionalDouble.of(HEIGHT_M), OptionalDouble.empty(), OptionalDouble.of(MASS_KG));

    StrideMarkers.Report report() {
        StrideMarkers markers = new StrideMarkers(placement);
        StrideCutter cutter = new StrideCutter(placement, batch -> {
            fill(batch);
            markers.measure(batch);
        });
        SampleMender mender = new SampleMender(facts(), OptionalDouble.empty(), cutter::samples);
        Random random = new Random(seed);
        double landingS = 1;
        int sample = 0;
        cutter.beginBout(0);
        for (int step = 0; step <= steps; step++) {
            while (sample < (landingS + 1) * rateHz) {
                mender.accept(block(sample++ / rateHz));
            }
            if (!placement.onOneLeg() || step % 2 == 0) {
                cutter.landing(landingS, step, (byte) (1 + step % 2));
                cutter.release();
            }
            landingS += stepS * (1 - quicker * step / steps) + jitterS * random.nextGaussian();
        }
        mender.finish();
        cutter.endBout();
        return markers.conclude(run());
    }

    RunFacts run() {
        return new RunFacts(
                placement,
                Optional.empty(),
                athlete,
                speedMps,
                OptionalDouble.empty(),
                rateHz,
                new FrameFacts(true, forwardKnown, sidesKnown, gyro, OptionalDouble.empty(), List.of()));
    }

    Optional<Marker> marker(MarkerId id) {
        return report().markers().stream().filter(marker -> marker.id() == id).findFirst();
    }

    double value(MarkerId id) {
        return marker(id).orElseThrow().value();
    }

    private SensorFacts facts() {
        SensorFacts plain = SensorFacts.threeAxes();
        return new SensorFacts(
                OptionalDouble.of(rateHz),
                OptionalDouble.empty(),
                plain.axes(),
                gyro,
                true,
                plain.startEpochMs(),
                plain.unit(),
                plain.unitGuessed(),
                plain.notes());
    }

    private SampleBlock block(double timeS) {
        SampleBlock block = gyro ? SampleBlock.withGyro(1) : SampleBlock.ofAcceleration(1);
        if (gyro) {
            block.add(timeS, 0, 0, 1, 0, 0, 0);
        } else {
            block.add(timeS, 0, 0, 1);
        }
        return block;
    }

    private void fill(StrideBatch batch) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings(); landing++) {
                boolean left = stride.side(landing) == 1;
                stride.stance(landing).contact(stride.landingS(landing), 1);
                stride.stance(landing).toeOff(stride.landingS(landing) + contactS + (left ? leftLongerS : 0), 1);
                if (!sidesKnown) {
                    stride.side(landing, (byte) 0);
                }
            }
            for (int k = 0; k < stride.size(); k++) {
                double sinceS = since(stride, stride.timeS()[k]);
                stride.pitchDeg()[k] = gyro ? pitchDeg.at(sinceS) : Double.NaN;
                stride.levelForwardG()[k] = forwardKnown ? forwardG.at(sinceS) : Double.NaN;
                stride.forwardG()[k] = stride.levelForwardG()[k];
                stride.upG()[k] = 1;
                stride.levelUpG()[k] = 1;
            }
        }
    }

    /** Time since the nearest contact at or before; below 0 only ahead of the first. */
    private static double since(StrideSamples stride, double timeS) {
        if (timeS >= stride.closingS()) {
            return timeS - stride.closingS();
        }
        boolean second = stride.landings() == 2 && timeS >= stride.landingS(1);
        return timeS - stride.landingS(second ? 1 : 0);
    }
}

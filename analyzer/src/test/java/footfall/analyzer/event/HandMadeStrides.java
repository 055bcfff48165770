// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.frame.FrameFinder;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Strides of 0.72 s cut out of any signal. */
final class HandMadeStrides {
    /** Six values of a sample at a time: g and degrees a second. */
    interface Signal {
        double[] at(double timeS);
    }

    private static final double STRIDE_S = 0.72;

    private HandMadeStrides() {}

    /** Hands on a batch of 14 strides, with axes and angles filled or left unknown. */
    static void of(SensorPlacement placement, Signal signal, double rateHz, boolean axes, Consumer<StrideBatch> then) {
        FrameFinder frames = new FrameFinder(placement);
        StrideCutter cutter = new StrideCutter(placement, batch -> {
            if (axes) {
                frames.fill(batch);
            }
            then.accept(batch);
        });
        SensorFacts facts = new SensorFacts(
                OptionalDouble.of(rateHz),
                OptionalDouble.empty(),
                3,
                true,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of());
        SampleMender mender = new SampleMender(facts, OptionalDouble.empty(), samples -> {
            frames.samples(samples);
            cutter.samples(samples);
        });
        SampleBlock block = SampleBlock.withGyro((int) (12 * rateHz));
        for (int i = 0; i < 12 * rateHz; i++) {
            double[] v = signal.at(i / rateHz);
            block.add(i / rateHz, v[0], v[1], v[2], v[3], v[4], v[5]);
        }
        mender.accept(block);
        mender.finish();
        cutter.beginBout(0);
        double stepS = placement.onOneLeg() ? STRIDE_S : STRIDE_S / 2;
        int row = 0;
        for (double atS = 0.5; atS < 11; atS += stepS) {
            cutter.landing(atS, row, (byte) 0);
            row++;
        }
        cutter.endBout();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideCutter;
import footfall.analyzer.stride.StrideSamples;
import footfall.analyzer.stride.StrideSink;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.DoubleUnaryOperator;

/** Strides at the trunk with landings at given times and a vertical acceleration that is a function of time. */
final class MadeStrides {
    private static final double MARGIN_S = 0.5;

    private MadeStrides() {}

    /** Hands on strides whose level up axis is the signal, cut at the landings, s, which begin after 0.5 s. */
    static void cut(double rateHz, double[] landingsS, DoubleUnaryOperator upG, StrideSink sink) {
        cut(rateHz, landingsS, upG, t -> 0, t -> 0, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                StrideSamples stride = batch.stride(i);
                System.arraycopy(stride.azG(), 0, stride.levelUpG(), 0, stride.size());
            }
            sink.accept(batch);
        });
    }

    /** Hands on strides of which only the sensor's axes are filled. */
    static void cut(
            double rateHz,
            double[] landingsS,
            DoubleUnaryOperator zG,
            DoubleUnaryOperator xG,
            DoubleUnaryOperator xDps,
            StrideSink sink) {
        StrideCutter cutter = new StrideCutter(SensorPlacement.SACRUM, sink);
        SampleMender mender = new SampleMender(
                new SensorFacts(
                        OptionalDouble.of(rateHz),
                        OptionalDouble.empty(),
                        3,
                        true,
                        true,
                        OptionalLong.empty(),
                        "g",
                        false,
                        List.of()),
                OptionalDouble.empty(),
                cutter::samples);
        SampleBlock block = SampleBlock.withGyro(1);
        int size = (int) ((landingsS[landingsS.length - 1] + MARGIN_S) * rateHz);
        for (int i = 0; i < size; i++) {
            double timeS = i / rateHz;
            block.clear();
            block.add(timeS, xG.applyAsDouble(timeS), 0, zG.applyAsDouble(timeS), xDps.applyAsDouble(timeS), 0, 0);
            mender.accept(block);
        }
        mender.finish();
        cutter.beginBout(0);
        for (int k = 0; k < landingsS.length; k++) {
            cutter.landing(landingsS[k], k, (byte) (1 + k % 2));
        }
        cutter.endBout();
    }

    /** So many steps of the same length, s; landings from 0.5 s on. */
    static double[] evenLandingsS(int steps, double stepS) {
        double[] landingsS = new double[steps + 1];
        for (int k = 0; k <= steps; k++) {
            landingsS[k] = MARGIN_S + k * stepS;
        }
        return landingsS;
    }

    /** The values that a meter gives to made strides. */
    static LandingValues values(StrideMeter meter, double rateHz, double[] landingsS, DoubleUnaryOperator upG) {
        Landings landings = new Landings();
        LandingValues values = new LandingValues(landings);
        cut(rateHz, landingsS, upG, batch -> {
            index(batch, landings);
            meter.measure(batch, values);
        });
        return values;
    }

    static void index(StrideBatch batch, Landings landings) {
        for (int i = 0; i < batch.size(); i++) {
            landings.add(batch.stride(i));
        }
    }
}

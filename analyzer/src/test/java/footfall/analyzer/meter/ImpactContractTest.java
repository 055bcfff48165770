// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.FrameFacts;
import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
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
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a sensor says and whatever was found, the impact markers stay numbers that can be. */
class ImpactContractTest {
    private static final double RATE_HZ = 200;
    private static final int SAMPLES = 12_000;

    /** What the sensor says. */
    enum Signal {
        SILENCE,
        CONSTANT,
        NOISE,
        HUGE,
        TINY,
        ONE_BLOW
    }

    private static double value(Signal signal, int i, Random random) {
        return switch (signal) {
            case SILENCE -> 0;
            case CONSTANT -> 1;
            case NOISE -> 50 * random.nextGaussian();
            case HUGE -> 1e6 * random.nextGaussian();
            case TINY -> 1e-9 * random.nextGaussian();
            case ONE_BLOW -> i == SAMPLES / 2 ? 16 : 0;
        };
    }

    @ParameterizedTest
    @EnumSource
    void nothingThrowsAndNothingImpossibleIsGiven(Signal signal) {
        for (SensorPlacement placement : new SensorPlacement[] {SensorPlacement.SHANK, SensorPlacement.SACRUM}) {
            for (long seed = 1; seed <= 5; seed++) {
                Random random = new Random(seed);
                StrideMarkers.Report report = run(placement, random, i -> value(signal, i, random));
                for (Marker marker : report.markers()) {
                    String what = signal + " " + placement + " seed " + seed + " " + marker.id();
                    assertThat(marker.toString()).as(what).doesNotContain("NaN", "Infinity");
                }
                for (LandingSeries series : report.series()) {
                    for (double value : series.value()) {
                        assertThat(value)
                                .as("%s %s seed %s", signal, series.id(), seed)
                                .isFinite();
                    }
                }
            }
        }
    }

    private static StrideMarkers.Report run(SensorPlacement placement, Random random, IntToDoubleFunction signal) {
        StrideMarkers markers = new StrideMarkers(placement);
        StrideCutter cutter = new StrideCutter(placement, batch -> {
            fill(batch, random);
            markers.measure(batch);
        });
        SensorFacts facts = new SensorFacts(
                OptionalDouble.of(RATE_HZ),
                OptionalDouble.empty(),
                3,
                false,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of());
        SampleMender mender = new SampleMender(facts, OptionalDouble.empty(), cutter::samples);
        SampleBlock block = SampleBlock.ofAcceleration(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            block.add(i / RATE_HZ, signal.applyAsDouble(i), signal.applyAsDouble(i), signal.applyAsDouble(i));
        }
        mender.accept(block);
        mender.finish();
        cutter.beginBout(0);
        for (int step = 0; step < 160; step++) {
            cutter.landing(0.3 + 0.36 * step, step, (byte) (1 + step % 2));
        }
        cutter.endBout();
        return markers.conclude(new RunFacts(
                placement,
                Optional.empty(),
                Athlete.unknown(),
                OptionalDouble.of(3),
                OptionalDouble.empty(),
                RATE_HZ,
                FrameFacts.unknown()));
    }

    private static void fill(StrideBatch batch, Random random) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            System.arraycopy(stride.azG(), 0, stride.upG(), 0, stride.size());
            for (int landing = 0; landing < stride.landings(); landing++) {
                double contactS = stride.landingS(landing) + 0.2 * random.nextGaussian();
                stride.stance(landing).contact(random.nextInt(9) == 0 ? Double.NaN : contactS, 1);
                double toeOffS = contactS + random.nextInt(5) * 0.1;
                stride.stance(landing).toeOff(random.nextInt(9) == 0 ? Double.NaN : toeOffS, 1);
            }
        }
    }
}

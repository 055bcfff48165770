// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.LandingTruth;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every landing at the sensor's limit is called so, and no other. */
class ImpactClipTest {
    private static final double RATE_HZ = 200;

    private static SyntheticSensorRun run(double gain, double rangeG, long seed) {
        return SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, seed)
                .atRateHz(RATE_HZ)
                .lastingS(60)
                .withDials(StrideDials.own().withImpactGain(gain))
                .withSensor(SensorModel.good()
                        .withMounting(SensorMounting.anyhow(seed))
                        .withRange(rangeG, 1.0 / 2048)));
    }

    /** Largest value of any axis and sign around each landing of a series, as a sensor without limit reads it, g. */
    private static double[] extremesG(SyntheticSensorRun unlimited, LandingSeries series, double fromS, double toS) {
        double[] extremes = new double[series.size()];
        unlimited.writeTo(
                new SampleSink() {
                    @Override
                    public void begin(SensorFacts sensor) {
                        Arrays.fill(extremes, 0);
                    }

                    @Override
                    public void accept(SampleBlock block) {
                        for (int i = 0; i < block.size(); i++) {
                            double largestG = Math.max(
                                    Math.abs(block.axG()[i]),
                                    Math.max(Math.abs(block.ayG()[i]), Math.abs(block.azG()[i])));
                            int landing = ImpactRun.nearest(series.timeS(), block.timeS()[i]);
                            double afterS = block.timeS()[i] - series.timeS()[landing];
                            if (afterS >= fromS && afterS <= toS) {
                                extremes[landing] = Math.max(extremes[landing], largestG);
                            }
                        }
                    }
                },
                512);
        return extremes;
    }

    @ParameterizedTest
    @CsvSource({"16,1.4,1", "16,1.6,2", "16,1.2,3", "8,0.9,1", "8,0.8,2", "8,1,3", "8,1.4,4", "32,2,5"})
    void everyClipIsCaughtAndNoneInvented(double rangeG, double gain, long seed) {
        for (MarkerId id : new MarkerId[] {MarkerId.PEAK_TIBIAL_ACCELERATION, MarkerId.PEAK_TIBIAL_RESULTANT}) {
            LandingSeries series = ImpactRun.of(run(gain, rangeG, seed)).series(id);
            double[] surelyG = extremesG(run(gain, 0, seed), series, -0.015, 0.07);
            double[] perhapsG = extremesG(run(gain, 0, seed), series, -0.03, 0.085);
            int limited = 0;
            for (int i = 0; i < series.size(); i++) {
                if (surelyG[i] >= rangeG) {
                    assertThat(series.atLeast()[i])
                            .as("landing %d, %.3f g", i, surelyG[i])
                            .isTrue();
                    limited++;
                }
                if (perhapsG[i] < 0.985 * rangeG) {
                    assertThat(series.atLeast()[i])
                            .as("landing %d, %.3f g", i, perhapsG[i])
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aLonePeakJustBelowTheRangeIsAPeak() {
        SyntheticSensorRun unlimited = run(1, 0, 1);
        LandingSeries series = ImpactRun.of(unlimited).series(MarkerId.PEAK_TIBIAL_RESULTANT);
        double[] extremesG = extremesG(unlimited, series, -0.03, 0.085);
        double rangeG = 1.004 * Arrays.stream(extremesG).max().orElseThrow();
        LandingSeries limited = ImpactRun.of(run(1, rangeG, 1)).series(MarkerId.PEAK_TIBIAL_RESULTANT);
        assertThat(limited.atLeast()).doesNotContain(true);
    }

    @ParameterizedTest
    @CsvSource({"16,1.6,1", "16,1.6,2", "8,1,3", "8,1.4,4"})
    void aRangeThatNobodyNamedIsFoundAndItsFirstLandingsAreMarkedToo(double rangeG, double gain, long seed) {
        LandingSeries series = ImpactRun.of(run(gain, rangeG, seed), 0, false).series(MarkerId.PEAK_TIBIAL_RESULTANT);
        double[] surelyG = extremesG(run(gain, 0, seed), series, -0.015, 0.07);
        double[] perhapsG = extremesG(run(gain, 0, seed), series, -0.03, 0.085);
        int limited = 0;
        for (int i = 0; i < series.size(); i++) {
            if (surelyG[i] >= rangeG) {
                assertThat(series.atLeast()[i])
                        .as("landing %d, %.3f g", i, surelyG[i])
                        .isTrue();
                limited++;
            } else if (perhapsG[i] < 0.995 * rangeG) {
                assertThat(series.atLeast()[i])
                        .as("landing %d, %.3f g", i, perhapsG[i])
                        .isFalse();
            }
        }
        assertThat(limited).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.4,2", "0.5,3"})
    void aSmoothSignalWithoutALimitIsNeverAtOne(double gain, long seed) {
        LandingSeries free = ImpactRun.of(run(gain, 0, seed), 0, false).series(MarkerId.PEAK_TIBIAL_RESULTANT);
        assertThat(free.atLeast()).doesNotContain(true);
    }

    @Test
    void aPeakAtTheLimitIsNotRestored() {
        SyntheticSensorRun run = run(1.6, 8, 2);
        LandingTruth truth = run.landingTruth();
        LandingSeries series = ImpactRun.of(run).series(MarkerId.PEAK_TIBIAL_RESULTANT);
        for (int i = 0; i < series.size(); i++) {
            double trueG = truth.resultantPeakG()[ImpactRun.nearest(truth.contactS(), series.timeS()[i])];
            assertThat(series.value()[i]).isLessThan(1.02 * trueG);
        }
        assertThat(ImpactRun.of(run).marker(MarkerId.PEAK_TIBIAL_RESULTANT).note())
                .contains("stood at its limit")
                .contains("and so is this value");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contact and toe-off at shoe and shank against made-up runners, with noise, any mounting and a clock that is 3 % wrong. */
class LegStanceTruthTest {
    private static LegRun run(StanceMethods method, double rateHz, long seed, double rangeG) {
        SensorPlacement placement = method.placements().iterator().next();
        SensorModel sensor = SensorModel.good()
                .withNoise(0.05, 2)
                .withMounting(SensorMounting.anyhow(seed))
                .withClockError(0.03)
                .withRange(rangeG, rangeG / 32768);
        SensorRunOptions options = SensorRunOptions.of(
                        seed % 2 == 0 ? SensorScenario.STEADY_RUN : SensorScenario.TREADMILL, placement, seed)
                .atRateHz(rateHz)
                .lastingS(40)
                .withSensor(sensor);
        return LegRun.of(SyntheticSensorRun.of(options), Optional.of(method), 0.01);
    }

    @ParameterizedTest
    @CsvSource({
        "FOOT_IMPACT_PITCH, 100, 5", "FOOT_IMPACT_PITCH, 200, 6", "FOOT_IMPACT_PITCH, 400, 7",
        "SHANK_IMPACT_PITCH, 100, 8", "SHANK_IMPACT_PITCH, 200, 9", "SHANK_IMPACT_PITCH, 400, 10",
        "FOOT_IMPACT, 200, 11", "SHANK_IMPACT, 100, 12"
    })
    void contactIsWithinHalfASample(StanceMethods method, double rateHz, long seed) {
        LegRun run = run(method, rateHz, seed, 32);
        DescriptiveStatistics errorsMs = run.contactErrorsMs();
        assertThat(errorsMs.getN()).isGreaterThanOrEqualTo((long) (0.98 * run.strides()));
        assertThat(errorsMs.getPercentile(50)).as("seed %s", seed).isCloseTo(0, within(500 / rateHz));
        assertThat(errorsMs.getStandardDeviation()).isLessThan(600 / rateHz);
    }

    @ParameterizedTest
    @CsvSource({
        "FOOT_IMPACT_PITCH, 100, 5",
        "FOOT_IMPACT_PITCH, 200, 6",
        "FOOT_IMPACT_PITCH, 400, 7",
        "FOOT_PITCH, 200, 8"
    })
    void toeOffOfAShoeWithAGyroIsWithinASample(StanceMethods method, double rateHz, long seed) {
        LegRun run = run(method, rateHz, seed, 32);
        DescriptiveStatistics errorsMs = run.toeOffErrorsMs();
        assertThat(errorsMs.getN()).isGreaterThanOrEqualTo((long) (0.98 * run.strides()));
        assertThat(errorsMs.getPercentile(50)).as("seed %s", seed).isCloseTo(0, within(1000 / rateHz));
        assertThat(errorsMs.getStandardDeviation()).isLessThan(4);
    }

    @ParameterizedTest
    @CsvSource({"FOOT_IMPACT_PITCH, 50, 32", "FOOT_IMPACT_PITCH, 100, 4", "SHANK_IMPACT_PITCH, 100, 4"})
    void aSlowOrClippingSensorStillSeesTheMeanContactTime(StanceMethods method, double rateHz, double rangeG) {
        LegRun run = run(method, rateHz, 21, rangeG);
        double meanErrorMs =
                run.toeOffErrorsMs().getMean() - run.contactErrorsMs().getMean();
        assertThat(run.toeOffErrorsMs().getN()).isGreaterThanOrEqualTo((long) (0.95 * run.strides()));
        assertThat(meanErrorMs).isCloseTo(0, within(10.0));
    }

    @ParameterizedTest
    @CsvSource({"-0.03", "0.03"})
    void theOffsetOfTheStepFinderDoesNotMatter(double landingOffS) {
        SensorRunOptions options = SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.FOOT, 31)
                .atRateHz(200)
                .lastingS(30);
        LegRun run =
                LegRun.of(SyntheticSensorRun.of(options), Optional.of(StanceMethods.FOOT_IMPACT_PITCH), landingOffS);
        assertThat(run.contactErrorsMs().getPercentile(50)).isCloseTo(0, within(2.5));
    }

    @ParameterizedTest
    @CsvSource({"FOOT_IMPACT_PITCH", "SHANK_IMPACT_PITCH"})
    void clippingMakesLessSure(StanceMethods method) {
        double free = run(method, 200, 41, 64).meanContactConfidence();
        double clipped = run(method, 200, 41, 3).meanContactConfidence();
        assertThat(clipped).isLessThan(0.8 * free);
    }
}

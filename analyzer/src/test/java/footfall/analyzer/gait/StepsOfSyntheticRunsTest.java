// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole line, from samples of made-up runners to single steps. */
class StepsOfSyntheticRunsTest {
    private static SyntheticSensorRun run(SensorPlacement placement, double lastingS) {
        return SyntheticSensorRun.of(
                SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, 3).lastingS(lastingS));
    }

    private static Analysis analyze(SyntheticSensorRun run, int blockSize) {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(run.options().placement()));
        run.writeTo(analyzer, blockSize);
        return analyzer.finish();
    }

    private static StepTable steps(Analysis analysis) {
        return analysis.sensor().orElseThrow().steps();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everyBoutHasItsStepsToWithinOne(SensorPlacement placement) {
        SyntheticSensorRun run = run(placement, 120);
        StepTable steps = steps(analyze(run, 500));
        assertThat(steps.rows()).isGreaterThan(200);
        int from = 0;
        for (int row = 1; row <= steps.rows(); row++) {
            if (row == steps.rows() || steps.bout()[row] != steps.bout()[from]) {
                double truth = run.truth().stepsElapsed(steps.timeS()[from], steps.timeS()[row - 1]);
                assertThat((double) (row - 1 - from))
                        .as("bout at %s s", steps.timeS()[from])
                        .isCloseTo(truth, within(1.0));
                from = row;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FOOT", "SHANK", "THIGH", "WAIST", "SACRUM", "CHEST"})
    void contactsOfAStrappedSensorAreExactAfterTheirConstantOffset(SensorPlacement placement) {
        SyntheticSensorRun run = run(placement, 120);
        SummaryStatistics errorsMs = errorsMs(run.truth(), steps(analyze(run, 500)));
        assertThat(errorsMs.getN()).isGreaterThan(100);
        assertThat(errorsMs.getStandardDeviation()).isLessThan(3);
        assertThat(errorsMs.getMean()).isCloseTo(0, within(10.0));
    }

    /** Detected contacts against the nearest true one, ms, without the edges of the bouts. */
    private static SummaryStatistics errorsMs(SensorTruth truth, StepTable steps) {
        SummaryStatistics errorsMs = new SummaryStatistics();
        double[] contactsS = truth.contactsS();
        for (int row = 3; row < steps.rows() - 3; row++) {
            boolean inside = steps.bout()[row - 3] == steps.bout()[row + 3];
            if (inside && steps.confidence()[row] > 0.6) {
                double nearestS = Double.POSITIVE_INFINITY;
                for (double contactS : contactsS) {
                    double awayS = steps.timeS()[row] - contactS;
                    nearestS = Math.abs(awayS) < Math.abs(nearestS) ? awayS : nearestS;
                }
                errorsMs.addValue(1000 * nearestS);
            }
        }
        return errorsMs;
    }

    @Test
    void asymmetryOfARunnerIsFoundAtTheMidline() {
        SyntheticSensorRun run = run(SensorPlacement.SACRUM, 240);
        Analysis analysis = analyze(run, 500);
        StepTable steps = steps(analysis);
        double truthPct = run.truth()
                .stepTimeAsymmetryPct(steps.timeS()[0], steps.timeS()[steps.rows() - 1])
                .orElseThrow();
        assertThat(analysis.marker(MarkerId.STEP_TIME_ASYMMETRY).orElseThrow().value())
                .isCloseTo(Math.abs(truthPct), within(0.3));
    }

    @Test
    void theCutOfTheStreamChangesNoStep() {
        SyntheticSensorRun run = run(SensorPlacement.SACRUM, 60);
        StepTable expected = steps(analyze(run, 1000));
        for (int blockSize : new int[] {1, 3, 100}) {
            assertThat(steps(analyze(run, blockSize))).isEqualTo(expected);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Gait;
import footfall.analyzer.Marker;
import footfall.analyzer.SensorPlacement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepTimeAsymmetryTest {
    private static final int STRIDES = 300;
    private static final double STEP_MS = 345;

    private static Marker asymmetry(DetectedSteps steps) {
        return StepMeters.STEP_TIME_ASYMMETRY
                .measure(new RunningStrides(steps))
                .marker()
                .orElseThrow();
    }

    /** Contacts of a runner with this symmetry index, each seen 5 ms too early or too late. */
    private static DetectedSteps jittered(long seed, double indexPct) {
        Random random = new Random(seed);
        double[] errorMs = random.doubles(2 * STRIDES + 1)
                .map(u -> 5 * random.nextGaussian())
                .toArray();
        double[] stepMs = new double[2 * STRIDES];
        for (int i = 0; i < stepMs.length; i++) {
            stepMs[i] = STEP_MS * (1 + (i % 2 == 0 ? 1 : -1) * indexPct / 200) + errorMs[i + 1] - errorMs[i];
        }
        return StepMetersTest.exact(stepMs, SensorPlacement.SACRUM, Gait.RUN, 100, 5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 4, 10})
    void fiveMillisecondsOfJitterLeaveAQuarterOfAPercentIn300Strides(double indexPct) {
        double squares = 0;
        int inside = 0;
        int runs = 200;
        for (long seed = 1; seed <= runs; seed++) {
            Marker marker = asymmetry(jittered(seed, indexPct));
            double error = marker.value() - indexPct;
            squares += error * error / runs;
            inside += Math.abs(error) <= marker.halfWidth95().getAsDouble() ? 1 : 0;
        }
        assertThat(Math.sqrt(squares)).isLessThanOrEqualTo(0.3);
        assertThat(inside).isBetween(183, 200);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2, 6})
    void theWholeWayFromNoisySamplesIsAsGood(double indexPct) {
        double squares = 0;
        int runs = 15;
        for (long seed = 1; seed <= runs; seed++) {
            KnownSteps runner = new KnownSteps(seed).steps(2 * STRIDES, 2, indexPct);
            double error = asymmetry(runner.detected(SensorPlacement.SACRUM, Optional.empty()))
                            .value()
                    - truth(runner);
            squares += error * error / runs;
        }
        assertThat(Math.sqrt(squares)).isLessThanOrEqualTo(0.3);
    }

    /** Symmetry index of the steps as they were drawn, %. */
    private static double truth(KnownSteps runner) {
        double sum = 0;
        int strides = (runner.contactS.size() - 1) / 2;
        for (int i = 0; i < strides; i++) {
            sum += runner.contactS.get(2 * i + 2) - 2 * runner.contactS.get(2 * i + 1) + runner.contactS.get(2 * i);
        }
        return Math.abs(100 * sum / strides / (STEP_MS / 1000));
    }

    @Test
    void twoRunsOfAnUnchangedRunnerStayWithinTheDetectableChange() {
        int inside = 0;
        for (long seed = 1; seed <= 100; seed++) {
            Marker first = asymmetry(jittered(seed, 4));
            Marker second = asymmetry(jittered(1000 + seed, 4));
            double change = Math.abs(first.value() - second.value());
            inside += change <= first.minimalDetectableChange().getAsDouble() ? 1 : 0;
        }
        assertThat(inside).isGreaterThanOrEqualTo(88);
    }

    @Test
    void theNoteSaysWhetherTheStepsAlternate() {
        assertThat(asymmetry(jittered(1, 10)).note())
                .contains("more often than chance")
                .doesNotContain("neither");
        assertThat(asymmetry(jittered(1, 0)).note()).contains("neither");
    }

    @Test
    void aLongBreakDoesNotCountAsAStep() {
        Marker marker = asymmetry(jittered(3, 4));
        double[] stepMs = new double[2 * STRIDES];
        Arrays.fill(stepMs, STEP_MS);
        stepMs[100] = 9000;
        assertThat(marker.value()).isBetween(3.0, 5.0);
        assertThat(asymmetry(StepMetersTest.exact(stepMs, SensorPlacement.SACRUM, Gait.RUN, 100, 5))
                        .value())
                .isLessThan(1e-6);
    }
}

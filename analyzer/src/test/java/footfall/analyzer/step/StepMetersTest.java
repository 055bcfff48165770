// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Gait;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every registered step meter keeps to, whatever it measures. */
class StepMetersTest {
    private static final int STRIDES = 700;

    /** A run at the sacrum with exactly these step lengths. */
    static DetectedSteps exact(double[] stepMs, SensorPlacement placement, Gait gait, double rateHz, double errorMs) {
        int rows = stepMs.length + 1;
        double[] timeS = new double[rows];
        double[] unknown = new double[rows];
        for (int row = 1; row < rows; row++) {
            timeS[row] = timeS[row - 1] + stepMs[row - 1] / 1000;
        }
        StepTable table =
                new StepTable(timeS, new byte[rows], unknown, unknown, unknown, unknown, unknown, new int[rows]);
        StepBout bout = new StepBout(gait, 0, rows, 0, !placement.onOneLeg(), errorMs);
        return new DetectedSteps(placement, rateHz, table, List.of(bout));
    }

    private static double[] steps(long seed, int count) {
        Random random = new Random(seed);
        double[] stepMs = new double[count];
        for (int i = 0; i < count; i++) {
            stepMs[i] = 350 + 7 * random.nextGaussian() + (i % 2 == 0 ? 4 : -4);
        }
        return stepMs;
    }

    private static StepMeasurement measured(StepMeters meter, DetectedSteps steps) {
        return meter.measure(new RunningStrides(steps));
    }

    @ParameterizedTest
    @EnumSource
    void measuresItsMarkerOnALongRun(StepMeters meter) {
        DetectedSteps run = exact(steps(1, 2 * STRIDES), SensorPlacement.SACRUM, Gait.RUN, 100, 2);
        Marker marker = measured(meter, run).marker().orElseThrow();
        assertThat(marker.id()).isEqualTo(meter.id());
        assertThat(marker.n()).isPositive();
        assertThat(marker.halfWidth95()).isPresent();
        assertThat(marker.source()).isNotEmpty();
        assertThat(marker.note()).endsWith(".").hasSizeGreaterThan(40);
        assertThat(marker.toString()).doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWithAReasonWhereTooLittleWasRun(StepMeters meter) {
        for (int steps : new int[] {0, 1, 2, 3, 2 * meter.needs().strides() - 2}) {
            DetectedSteps run = exact(steps(2, steps), SensorPlacement.SACRUM, Gait.RUN, 100, 2);
            StepMeasurement found = measured(meter, run);
            assertThat(found.marker()).isEmpty();
            assertThat(found.refusal()).contains("needs");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesARateThatIsTooLow(StepMeters meter) {
        DetectedSteps run = exact(
                steps(2, 2 * STRIDES),
                SensorPlacement.SACRUM,
                Gait.RUN,
                0.9 * meter.needs().rateHz(),
                2);
        assertThat(measured(meter, run).refusal()).contains("samples a second");
    }

    @ParameterizedTest
    @EnumSource
    void measuresNoWalk(StepMeters meter) {
        DetectedSteps walk = exact(steps(3, 2 * STRIDES), SensorPlacement.SACRUM, Gait.WALK, 100, 2);
        assertThat(measured(meter, walk).marker()).isEmpty();
        assertThat(StepMarkers.measure(walk).markers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherScaleOfTimeScalesMillisecondsOnly(StepMeters meter) {
        double[] stepMs = steps(4, 2 * STRIDES);
        double[] slower = stepMs.clone();
        for (int i = 0; i < slower.length; i++) {
            slower[i] *= 1.1;
        }
        double expected = measured(meter, exact(stepMs, SensorPlacement.SACRUM, Gait.RUN, 100, 2))
                .marker()
                .orElseThrow()
                .value();
        double found = measured(meter, exact(slower, SensorPlacement.SACRUM, Gait.RUN, 100, 2.2))
                .marker()
                .orElseThrow()
                .value();
        assertThat(found / expected).isCloseTo(meter.id().unit().equals("ms") ? 1.1 : 1, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void staysFiniteOnGarbage(StepMeters meter) {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            double[] stepMs = steps(seed, 2 * STRIDES);
            for (int i = 0; i < stepMs.length; i++) {
                stepMs[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(9) == 0 ? 1e6 : stepMs[i];
            }
            measured(meter, exact(stepMs, SensorPlacement.SACRUM, Gait.RUN, 100, random.nextBoolean() ? 1 : Double.NaN))
                    .marker()
                    .ifPresent(marker ->
                            assertThat(marker.toString()).as("seed %s", random).doesNotContain("NaN", "Infinity"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveAPageAndALineInTheIndex(StepMeters meter) throws IOException {
        Path pages = Path.of(System.getProperty("footfall.root"), "docs", "algorithms");
        assertThat(pages.resolve(meter.id().id() + ".md")).isRegularFile();
        assertThat(Files.readString(pages.resolve("README.md")))
                .contains("| [" + meter.id().id() + "](" + meter.id().id() + ".md) | "
                        + meter.id().unit() + " | from single steps");
    }

    @Test
    void measureEachMarkerOnce() {
        EnumSet<MarkerId> seen = EnumSet.noneOf(MarkerId.class);
        for (StepMeters meter : StepMeters.values()) {
            assertThat(seen.add(meter.id())).as(meter.name()).isTrue();
        }
    }

    @Test
    void oneLegKnowsNoAsymmetryAndSaysSo() {
        DetectedSteps run = exact(steps(1, 2 * STRIDES), SensorPlacement.SHANK, Gait.RUN, 100, 2);
        StepMarkers.Report report = StepMarkers.measure(run);
        assertThat(report.markers()).extracting(Marker::id).doesNotContain(MarkerId.STEP_TIME_ASYMMETRY);
        assertThat(report.refused()).anyMatch(refused -> refused.why().contains("shank"));
    }

    @Test
    void aConstantRunHasNoMemory() {
        double[] stepMs = new double[2 * STRIDES];
        Arrays.fill(stepMs, 350);
        StepMarkers.Report report = StepMarkers.measure(exact(stepMs, SensorPlacement.SACRUM, Gait.RUN, 100, 2));
        assertThat(report.markers()).extracting(Marker::id).doesNotContain(MarkerId.STRIDE_TIME_CV);
    }

    @Test
    void theVariabilityOfKnownStridesIsFound() {
        double sum = 0;
        int inside = 0;
        for (long seed = 1; seed <= 40; seed++) {
            double[] stepMs = steps(seed, 2 * STRIDES);
            Marker marker = measured(
                            StepMeters.STRIDE_TIME_CV, exact(stepMs, SensorPlacement.SACRUM, Gait.RUN, 100, 0.1))
                    .marker()
                    .orElseThrow();
            double truth = 100 * 7 * Math.sqrt(2) / 700;
            sum += marker.value() / 40;
            inside += Math.abs(marker.value() - truth) <= marker.halfWidth95().getAsDouble() ? 1 : 0;
        }
        assertThat(sum).isCloseTo(1.414, within(0.02));
        assertThat(inside).isGreaterThanOrEqualTo(34);
    }

    @Test
    void theErrorOfTheContactsIsTakenOffTheVariability() {
        double sum = 0;
        for (long seed = 1; seed <= 20; seed++) {
            sum += StepMarkers.measure(new KnownSteps(seed)
                                    .steps(600, 2, 0)
                                    .detected(SensorPlacement.SACRUM, Optional.empty()))
                            .markers()
                            .stream()
                            .filter(marker -> marker.id() == MarkerId.STRIDE_TIME_CV)
                            .findFirst()
                            .orElseThrow()
                            .value()
                    / 20;
        }
        assertThat(sum).isCloseTo(1.414, within(0.06));
    }

    @Test
    void noisyContactsLeaveTheMemoryAsItIs() {
        double difference = 0;
        for (long seed = 1; seed <= 10; seed++) {
            KnownSteps runner = new KnownSteps(seed).steps(600, 2, 0);
            double[] stepMs = new double[600];
            for (int i = 0; i < stepMs.length; i++) {
                stepMs[i] = 1000 * (runner.contactS.get(i + 1) - runner.contactS.get(i));
            }
            double truth = exponent(exact(stepMs, SensorPlacement.SACRUM, Gait.RUN, 100, 0));
            difference += (exponent(runner.detected(SensorPlacement.SACRUM, Optional.empty())) - truth) / 10;
        }
        assertThat(difference).isCloseTo(0, within(0.03));
    }

    private static double exponent(DetectedSteps steps) {
        return measured(StepMeters.STRIDE_TIME_DFA, steps)
                .marker()
                .orElseThrow()
                .value();
    }
}

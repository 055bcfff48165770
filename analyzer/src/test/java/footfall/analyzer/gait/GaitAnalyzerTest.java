// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.Bout;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.GaitHabits;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaitAnalyzerTest {
    private static final double[] RATES_HZ = {25, 100, 400};
    private static final int PEOPLE = 6;

    @Test
    void aRunLikeClockworkHasItsCadenceAtEveryRate() {
        for (double rateHz : RATES_HZ) {
            double squares = 0;
            for (int person = 1; person <= PEOPLE; person++) {
                double error = clockworkErrorSpm(rateHz, person);
                squares += error * error;
            }
            assertThat(Math.sqrt(squares / PEOPLE)).as("%s Hz", rateHz).isLessThan(0.015);
        }
    }

    /** Only what no two steps share is left: how much, depends on the person. */
    private static double clockworkErrorSpm(double rateHz, int person) {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, person)
                        .atRateHz(rateHz)
                        .withHabits(GaitHabits.clockwork().withCadenceSpm(171.3))
                        .withSensor(SensorModel.perfect()));
        Analysis analysis = analyze(run, GaitOptions.at(SensorPlacement.SHANK), 1000);
        double sum = 0;
        for (CadencePoint point : analysis.track().subList(50, 100)) {
            sum += point.spm().orElse(0) / 50;
        }
        return sum - 60 * run.truth().stepsElapsed(50, 100) / 50;
    }

    @ParameterizedTest
    @EnumSource(
            value = SensorPlacement.class,
            names = {"FOOT", "SHANK", "THIGH", "POCKET", "WRIST"})
    void tenSecondsOfTheTrackHoldTheTrueSteps(SensorPlacement placement) {
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, 1));
        Analysis analysis = analyze(run, GaitOptions.at(placement), 1000);
        double squares = 0;
        int windows = 0;
        int covered = 0;
        for (int from = 20; from < 100; from += 5) {
            double sum = 0;
            double halfWidth = 0;
            for (CadencePoint point : analysis.track().subList(from, from + 10)) {
                assertThat(point.gait()).isEqualTo(Gait.RUN);
                sum += point.spm().getAsDouble() / 10;
                halfWidth += point.halfWidthSpm().getAsDouble() / 10;
            }
            double error = sum - 6 * run.truth().stepsElapsed(from, from + 10);
            squares += error * error;
            covered += Math.abs(error) <= halfWidth ? 1 : 0;
            windows++;
        }
        assertThat(Math.sqrt(squares / windows)).isLessThan(0.17);
        assertThat(covered).isGreaterThanOrEqualTo(windows - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void theResultDoesNotDependOnHowTheStreamWasCut(int blockSize) {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.MESSY_SENSOR, SensorPlacement.SHANK, 3)
                        .lastingS(150));
        GaitOptions options = GaitOptions.at(SensorPlacement.SHANK);
        assertThat(analyze(run, options, blockSize)).isEqualTo(analyze(run, options, 40_000));
    }

    @Test
    void turningMirroringAndScalingTheSensorChangeNothing() {
        SensorRunOptions plain = SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.POCKET, 2)
                .withSensor(SensorModel.perfect());
        double spm = meanSpm(analyze(SyntheticSensorRun.of(plain), GaitOptions.at(SensorPlacement.POCKET), 500));
        for (SensorModel other : List.of(
                SensorModel.perfect().withMounting(SensorMounting.anyhow(7)),
                SensorModel.perfect().withMounting(SensorMounting.anyhow(8)),
                SensorModel.perfect().invertedSign())) {
            SyntheticSensorRun turned = SyntheticSensorRun.of(plain.withSensor(other));
            assertThat(meanSpm(analyze(turned, GaitOptions.at(SensorPlacement.POCKET), 500)))
                    .isCloseTo(spm, within(0.05));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SensorPlacement.class,
            names = {"FOOT", "SHANK", "THIGH", "POCKET", "WRIST"})
    void aPauseEndsTheCadenceWithinThreeSecondsAndARestartIsRightWithinEight(SensorPlacement placement) {
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STOP_AND_GO, placement, 1));
        Analysis analysis = analyze(run, GaitOptions.at(placement), 1000);
        SensorTruth truth = run.truth();
        for (Bout bout : truth.bouts()) {
            double fromS = bout.span().fromS();
            double toS = bout.span().toS();
            if (bout.gait() == Gait.NONE) {
                for (int second = (int) Math.ceil(fromS + 3); second < toS - 1; second++) {
                    assertThat(analysis.track().get(second).spm())
                            .as("%s s", second)
                            .isEmpty();
                }
            }
            for (int second = (int) Math.ceil(fromS + 8); bout.gait() == Gait.RUN && second < toS - 2; second++) {
                double trueSpm = 15 * truth.stepsElapsed(second - 2, second + 2);
                assertThat(analysis.track().get(second).spm().orElse(0))
                        .as("%s s", second)
                        .isCloseTo(trueSpm, within(6.0));
            }
        }
    }

    @Test
    void aTrialOfFiveSecondsHasACadence() {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, 1)
                        .atRateHz(500));
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.SHANK));
        run.writeTo(new Cut(analyzer, 40, 44.96), 500);
        Analysis analysis = analyzer.finish();
        assertThat(analysis.track()).hasSize(5).allMatch(point -> point.spm().isPresent());
        double trueSpm = 60 * run.truth().stepsElapsed(40, 44.96) / 4.96;
        assertThat(meanSpm(analysis)).isCloseTo(trueSpm, within(0.7));
    }

    /** Hands on only what lies between two times. */
    private record Cut(SampleSink to, double fromS, double toS) implements SampleSink {
        @Override
        public void begin(SensorFacts sensor) {
            to.begin(SensorFacts.threeAxes());
        }

        @Override
        public void accept(SampleBlock block) {
            SampleBlock inside = SampleBlock.ofAcceleration(block.size());
            for (int i = 0; i < block.size(); i++) {
                if (block.timeS()[i] >= fromS && block.timeS()[i] < toS) {
                    inside.add(block.timeS()[i], block.axG()[i], block.ayG()[i], block.azG()[i]);
                }
            }
            to.accept(inside);
        }
    }

    @Test
    void stepsOfTheTrackAddUpToTheStepsOfTheRun() {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.HILLY, SensorPlacement.SHANK, 2));
        Analysis analysis = analyze(run, GaitOptions.at(SensorPlacement.SHANK), 1000);
        assertThat((double) analysis.activity().steps().orElse(0))
                .isCloseTo(run.truth().steps(), within(3.0));
    }

    @Test
    void anEarlyValueFollowsARestartWithinFourSeconds() {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STOP_AND_GO, SensorPlacement.SHANK, 1));
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.SHANK));
        int[] late = {0};
        int[] asked = {0};
        run.writeTo(
                new SampleSink() {
                    @Override
                    public void begin(SensorFacts sensor) {
                        analyzer.begin(sensor);
                    }

                    @Override
                    public void accept(SampleBlock block) {
                        analyzer.accept(block);
                        analyzer.provisional().ifPresent(early -> {
                            asked[0]++;
                            late[0] += isLate(run.truth(), early) ? 1 : 0;
                        });
                    }
                },
                100);
        assertThat(asked[0]).isGreaterThan(250);
        assertThat(late[0]).isLessThanOrEqualTo(asked[0] / 20);
    }

    private static boolean isLate(SensorTruth truth, ProvisionalCadence early) {
        Gait now = truth.gaitAt(early.timeS());
        boolean settled = now == truth.gaitAt(early.timeS() - 4) && now == truth.gaitAt(early.timeS() - 2);
        return settled && now != early.gait();
    }

    @Test
    void anythingIsAnalysedWithoutAThrow() {
        Random random = new Random(11);
        double[] stamps = {0, Double.NaN, Double.POSITIVE_INFINITY, -1e18, 1e18, 1e-9, 5, 86_400, 1e9};
        double[] values = {0, 1, Double.NaN, Double.NEGATIVE_INFINITY, 1e300, -1e-300, 16, -3};
        for (int trial = 0; trial < 60; trial++) {
            double stepS = Math.pow(10, -4 + random.nextInt(6));
            double wild = random.nextInt(3) * 0.2;
            Analysis analysis = analyze(
                    SensorPlacement.values()[trial % 10],
                    (block, i) -> {
                        double atS = random.nextDouble() < wild ? stamps[random.nextInt(stamps.length)] : i * stepS;
                        double x = random.nextDouble() < wild
                                ? values[random.nextInt(values.length)]
                                : random.nextGaussian();
                        block.add(atS, x, random.nextGaussian(), 1);
                    },
                    1 + random.nextInt(3000));
            assertSane(analysis);
        }
    }

    @Test
    void emptyConstantAndSingleSamplesGiveNoCadence() {
        assertThat(new GaitAnalyzer(GaitOptions.unknown()).finish().track()).isEmpty();
        for (int count : new int[] {1, 2, 5000}) {
            Analysis analysis = analyze(SensorPlacement.UNKNOWN, (block, i) -> block.add(i * 0.01, 0, 0, 1), count);
            assertSane(analysis);
            assertThat(analysis.track()).allMatch(point -> point.spm().isEmpty());
            assertThat(analysis.cadence().running()).isEmpty();
        }
    }

    @Test
    void samplesWithoutStampsAreCountedAtTheNominalRate() {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.WRIST));
        analyzer.begin(new SensorFacts(
                OptionalDouble.of(20),
                OptionalDouble.empty(),
                3,
                false,
                false,
                OptionalLong.empty(),
                "g",
                false,
                List.of()));
        SampleBlock block = SampleBlock.ofAcceleration(1200);
        for (int i = 0; i < 1200; i++) {
            block.add(Double.NaN, 0, 0, 1);
        }
        analyzer.accept(block);
        Analysis analysis = analyzer.finish();
        assertThat(analysis.activity().elapsedS()).isCloseTo(59.95, within(1e-9));
        assertThat(analysis.track()).hasSize(60);
    }

    private static void assertSane(Analysis analysis) {
        for (CadencePoint point : analysis.track()) {
            assertThat(point.confidence()).isBetween(0.0, 1.0);
            assertThat(point.spm().orElse(100)).isBetween(1.0, 400.0);
            assertThat(point.halfWidthSpm().orElse(1)).isFinite().isPositive();
            assertThat(point.spm().isPresent()).isEqualTo(point.gait() != Gait.NONE);
        }
        assertThat(analysis.activity().elapsedS()).isFinite();
        assertThat(analysis.toString()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    private static double meanSpm(Analysis analysis) {
        return analysis.cadence().running().orElseThrow().meanSpm();
    }

    private static Analysis analyze(SyntheticSensorRun run, GaitOptions options, int blockSize) {
        GaitAnalyzer analyzer = new GaitAnalyzer(options);
        run.writeTo(analyzer, blockSize);
        return analyzer.finish();
    }

    private interface Wave {
        void add(SampleBlock block, int i);
    }

    private static Analysis analyze(SensorPlacement placement, Wave wave, int count) {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(placement));
        analyzer.begin(SensorFacts.threeAxes());
        SampleBlock block = SampleBlock.ofAcceleration(97);
        for (int i = 0; i < count; i++) {
            wave.add(block, i);
            if (block.isFull()) {
                analyzer.accept(block);
                block.clear();
            }
        }
        analyzer.accept(block);
        return analyzer.finish();
    }
}

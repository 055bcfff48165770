// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Bout;
import footfall.analyzer.Gait;
import footfall.analyzer.Span;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.WatchActivity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticWatchRunTest {
    private static final double HEIGHT_OF_SEED_1_M = 1.76;
    private static final double CONTACT_300_OF_SEED_1_S = 115.55563623133558;

    @ParameterizedTest
    @EnumSource(WatchScenario.class)
    void theSameSeedGivesTheSameRunToTheBit(WatchScenario scenario) {
        SyntheticWatchRun one = SyntheticWatchRun.of(scenario, 11, 900);
        SyntheticWatchRun two = SyntheticWatchRun.of(scenario, 11, 900);
        assertThat(one.truth().contactTimesS()).isEqualTo(two.truth().contactTimesS());
        assertThat(one.activity().laps()).isEqualTo(two.activity().laps());
        assertThat(one.activity().sessions()).isEqualTo(two.activity().sessions());
        assertSameColumns(one.activity().records(), two.activity().records());
    }

    private static void assertSameColumns(RecordColumns one, RecordColumns two) {
        assertThat(one.rows()).isEqualTo(two.rows());
        assertThat(one.columns()).hasSameSizeAs(two.columns());
        for (int i = 0; i < one.columns().size(); i++) {
            assertThat(one.columns().get(i).source())
                    .isEqualTo(two.columns().get(i).source());
            assertThat(one.columns().get(i).values())
                    .isEqualTo(two.columns().get(i).values());
        }
    }

    @Test
    void anotherSeedIsAnotherPerson() {
        assertThat(SyntheticRunner.ofSeed(1)).isNotEqualTo(SyntheticRunner.ofSeed(2));
        assertThat(SyntheticRunner.ofSeed(1)).isEqualTo(SyntheticRunner.ofSeed(1));
    }

    @Test
    void theFirstRunnerNeverChangesBetweenMachines() {
        SyntheticRunner runner = SyntheticRunner.ofSeed(1);
        double contact300S =
                SyntheticWatchRun.of(WatchScenario.EASY, 1, 600).truth().contactTimesS()[300];
        assertThat(runner.heightM()).isEqualTo(HEIGHT_OF_SEED_1_M);
        assertThat(contact300S).isCloseTo(CONTACT_300_OF_SEED_1_S, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(WatchScenario.class)
    void boutsCoverTheRunWithoutOverlapAndContactsLieInThem(WatchScenario scenario) {
        WatchTruth truth = SyntheticWatchRun.of(scenario, 3).truth();
        double at = 0;
        int contacts = 0;
        for (Bout bout : truth.bouts()) {
            assertThat(bout.span().fromS()).isEqualTo(at);
            at = bout.span().toS();
            int inside = truth.stepsIn(bout.span().fromS(), at);
            assertThat(bout.gait() == Gait.NONE ? inside : 0).isZero();
            contacts += inside;
        }
        assertThat(at).isEqualTo(truth.totals().elapsedS());
        assertThat(contacts).isEqualTo(truth.contactTimesS().length);
    }

    @ParameterizedTest
    @EnumSource(WatchScenario.class)
    void secondsAndStepsAddUp(WatchScenario scenario) {
        WatchTruth truth = SyntheticWatchRun.of(scenario, 4).truth();
        WatchTruth.Totals totals = truth.totals();
        double pausedS = truth.pauses().stream().mapToDouble(Span::durationS).sum();
        assertThat(totals.timerS()).isEqualTo(totals.elapsedS() - pausedS);
        assertThat(totals.runningS() + totals.walkingS() + totals.standingS()).isEqualTo(totals.timerS());
        int pausedSteps = truth.pauses().stream()
                .mapToInt(pause -> truth.stepsIn(pause.fromS(), pause.toS()))
                .sum();
        assertThat(totals.steps()).isEqualTo(truth.contactTimesS().length - pausedSteps);
        double perSecond = Arrays.stream(truth.secondSpm())
                .filter(spm -> !Double.isNaN(spm))
                .map(spm -> spm / 60)
                .sum();
        assertThat(perSecond)
                .isCloseTo(totals.steps(), within(2.0 + truth.bouts().size()));
        double lapS =
                truth.laps().stream().mapToDouble(WatchTruth.LapTruth::timerS).sum();
        assertThat(lapS).isEqualTo(totals.timerS());
    }

    @ParameterizedTest
    @EnumSource(WatchScenario.class)
    void runningCadenceIsStepsOverTime(WatchScenario scenario) {
        WatchTruth truth = SyntheticWatchRun.of(scenario, 5).truth();
        if (truth.totals().runningS() == 0) {
            assertThat(truth.running()).isEmpty();
            assertThat(truth.totals().runningMeanSpm()).isEmpty();
            return;
        }
        double contacts = 0;
        for (Bout bout : truth.bouts()) {
            contacts += bout.gait() == Gait.RUN
                    ? truth.stepsIn(bout.span().fromS(), bout.span().toS())
                    : 0;
        }
        double runningS = truth.bouts().stream()
                .filter(bout -> bout.gait() == Gait.RUN)
                .mapToDouble(bout -> bout.span().durationS())
                .sum();
        double stretches =
                truth.bouts().stream().filter(bout -> bout.gait() == Gait.RUN).count();
        assertThat(truth.totals().runningMeanSpm().orElseThrow())
                .isCloseTo(60 * contacts / runningS, within(60 * stretches / runningS + 0.2))
                .isBetween(140.0, 200.0);
    }

    @ParameterizedTest
    @EnumSource(WatchScenario.class)
    void theStrideAgreesWithItself(WatchScenario scenario) {
        SyntheticWatchRun run = SyntheticWatchRun.of(scenario, 6);
        run.truth().running().ifPresent(stride -> {
            double stepMs = stride.contactMs() + stride.flightMs();
            double meanSpm = run.truth().totals().runningMeanSpm().orElseThrow();
            assertThat(stride.dutyFactor()).isCloseTo(stride.contactMs() / (2 * stepMs), within(1e-12));
            assertThat(60_000 / stepMs).isCloseTo(meanSpm, within(0.25));
            assertThat(stride.verticalRatioPct())
                    .isCloseTo(stride.oscillationMm() / 10 / stride.stepLengthM(), within(0.2));
            assertThat(stride.leftContactSharePct()).isCloseTo(run.runner().leftContactSharePct(), within(0.05));
            assertThat(stride.contactMs()).isBetween(180.0, 330.0);
            assertThat(stride.oscillationMm()).isBetween(45.0, 110.0);
            assertThat(stride.peakForceBw().orElseThrow()).isBetween(1.8, 2.9);
        });
    }

    @ParameterizedTest
    @EnumSource(WatchScenario.class)
    void contactTimesRiseAndNoStepIsAbsurd(WatchScenario scenario) {
        double[] timesS = SyntheticWatchRun.of(scenario, 7).truth().contactTimesS();
        for (int k = 1; k < timesS.length; k++) {
            assertThat(timesS[k] - timesS[k - 1]).isGreaterThan(0.25);
        }
    }

    @ParameterizedTest
    @EnumSource(WatchScenario.class)
    void noCoordinateIsEverInvented(WatchScenario scenario) {
        RecordColumns records = SyntheticWatchRun.of(scenario, 8).activity().records();
        assertThat(records.of(Quantity.LATITUDE)).isEmpty();
        assertThat(records.of(Quantity.LONGITUDE)).isEmpty();
    }

    @Test
    void theWatchFollowsTheStepsButRoundsThem() {
        SyntheticWatchRun run = SyntheticWatchRun.of(WatchScenario.TREADMILL, 9);
        Column cadence = run.activity().records().ofFormat(Quantity.CADENCE).orElseThrow();
        double sum = 0;
        for (double spm : cadence.values()) {
            assertThat(spm).isEqualTo(Math.rint(spm));
            sum += spm;
        }
        assertThat(sum / cadence.values().length)
                .isCloseTo(run.truth().totals().runningMeanSpm().orElseThrow(), within(0.6));
    }

    @Test
    void standingGivesZerosAndAutoPauseGivesNoRows() {
        SyntheticWatchRun run = SyntheticWatchRun.of(WatchScenario.EASY, 10);
        WatchActivity activity = run.activity();
        Span pause = run.truth().pauses().get(0);
        long startEpochMs = activity.records().epochMs(0);
        for (int row = 0; row < activity.records().rows(); row++) {
            double timeS = (activity.records().epochMs(row) - startEpochMs) / 1000.0;
            assertThat(timeS > pause.fromS() && timeS < pause.toS()).isFalse();
        }
        double[] spm =
                activity.records().ofFormat(Quantity.CADENCE).orElseThrow().values();
        assertThat(Arrays.stream(spm).filter(value -> value == 0).count()).isBetween(5L, 30L);
        assertThat(activity.timerEvents()).hasSize(4);
    }

    @Test
    void smartRecordingSkipsSecondsAtItsOwnPace() {
        RecordColumns records = SyntheticWatchRun.of(WatchScenario.SMART_RECORDING, 12)
                .activity()
                .records();
        double[] gapsS = new double[records.rows() - 1];
        for (int row = 1; row < records.rows(); row++) {
            gapsS[row - 1] = (records.epochMs(row) - records.epochMs(row - 1)) / 1000.0;
        }
        Arrays.sort(gapsS);
        assertThat(gapsS[gapsS.length / 2]).isBetween(4.0, 6.0);
    }

    @Test
    void theAppStandsApartByItsStatedOffset() {
        SyntheticWatchRun run = SyntheticWatchRun.of(WatchScenario.TREADMILL, 13);
        List<Column> contact = run.activity().records().of(Quantity.GROUND_CONTACT_TIME);
        assertThat(contact).hasSize(2);
        WatchTruth.AppSeries app = run.truth().apps().stream()
                .filter(series -> series.quantity().equals(Quantity.GROUND_CONTACT_TIME.label()))
                .findFirst()
                .orElseThrow();
        assertThat(meanOfPositive(contact.get(1).values())
                        - meanOfPositive(contact.get(0).values()))
                .isCloseTo(app.offset(), within(0.5));
    }

    private static double meanOfPositive(double[] values) {
        return Arrays.stream(values).filter(value -> value > 0).average().orElseThrow();
    }

    @Test
    void aRideTakesNoStepAndAWalkNoRunningStep() {
        WatchTruth ride =
                SyntheticWatchRun.of(WatchScenario.RIDE_FILED_AS_RUN, 14).truth();
        assertThat(ride.totals().steps()).isZero();
        WatchTruth walk = SyntheticWatchRun.of(WatchScenario.HALF_HOUR_WALK, 14).truth();
        assertThat(walk.totals().runningS()).isZero();
        assertThat(walk.totals().walkingMeanSpm().orElseThrow()).isBetween(95.0, 130.0);
    }

    @Test
    void lengthsOutOfRangeAreRefusedWithTheRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticWatchRun.of(WatchScenario.EASY, 1, 10))
                .withMessageContaining("300…21600 s, got 10 s");
    }
}

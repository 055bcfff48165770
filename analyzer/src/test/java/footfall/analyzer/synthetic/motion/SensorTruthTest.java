// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Bout;
import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SensorTruthTest {
    private static SensorTruth truth(SensorScenario scenario) {
        return SyntheticSensorRun.of(SensorRunOptions.of(scenario, SensorPlacement.WAIST, 5))
                .truth();
    }

    private static SensorTruth longRun(GaitHabits habits, double seconds) {
        return SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.WAIST, 5)
                        .lastingS(seconds)
                        .withHabits(habits))
                .truth();
    }

    @ParameterizedTest
    @EnumSource(SensorScenario.class)
    void boutsFillTheRecordingAndHoldEveryStep(SensorScenario scenario) {
        SensorTruth truth = truth(scenario);
        double reached = 0;
        double steps = 0;
        for (Bout bout : truth.bouts()) {
            assertThat(bout.span().fromS()).isEqualTo(reached);
            reached = bout.span().toS();
            double taken = truth.stepsElapsed(bout.span().fromS(), bout.span().toS());
            steps += taken;
            if (bout.gait() == Gait.NONE) {
                assertThat(taken).isCloseTo(0, within(1e-9));
            } else {
                assertThat(taken).isCloseTo(Math.rint(taken), within(1e-6)).isGreaterThan(0.5);
            }
        }
        assertThat(reached).isEqualTo(truth.durationS());
        assertThat(steps).isCloseTo(truth.steps(), within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(SensorScenario.class)
    void feetAlternateAndPhaseIsAWholeNumberAtEveryContact(SensorScenario scenario) {
        SensorTruth truth = truth(scenario);
        for (int k = 0; k < truth.steps(); k++) {
            assertThat(truth.stepsBy(truth.contactS(k))).isCloseTo(k, within(1e-9));
            assertThat(truth.gaitAt(truth.contactS(k))).isEqualTo(truth.gait(k));
            assertThat(truth.toeOffS(k)).isGreaterThan(truth.contactS(k));
            boolean goesOn = k > 0 && truth.contactS(k) - truth.contactS(k - 1) < 1.001 * truth.stepTimeS(k - 1);
            if (goesOn) {
                assertThat(truth.foot(k)).isEqualTo(truth.foot(k - 1).other());
            }
        }
    }

    @Test
    void runningHasFlightAndWalkingHasNone() {
        SensorTruth truth = truth(SensorScenario.RUN_WALK_STAND);
        for (int k = 0; k < truth.steps(); k++) {
            double flightS = truth.stepTimeS(k) - (truth.toeOffS(k) - truth.contactS(k));
            assertThat(flightS > 0).isEqualTo(truth.gait(k) == Gait.RUN);
        }
    }

    @Test
    void clockworkKeepsTheCadenceAskedFor() {
        SensorTruth truth = longRun(GaitHabits.clockwork().withCadenceSpm(171.3), 120);
        assertThat(truth.trueCadenceSpm(30, 100).orElseThrow()).isCloseTo(171.3, within(0.05));
        assertThat(truth.trueCadenceSpm(1, 20)).isEmpty();
    }

    @Test
    void stepTimesSpreadAndDifferAsAskedFor() {
        GaitHabits habits =
                GaitHabits.clockwork().withSpread(0.02, StepMemory.WHITE).withAsymmetryPct(4, 0);
        SensorTruth truth = longRun(habits, 900);
        assertThat(truth.stepTimeAsymmetryPct(20, 890).orElseThrow()).isCloseTo(4, within(0.2));
        double[] strides = truth.strideTimesS(Foot.LEFT, Gait.RUN);
        double spread =
                new StandardDeviation().evaluate(strides, 10, strides.length - 10) / strides[strides.length / 2];
        assertThat(spread).isCloseTo(0.02 / Math.sqrt(2), within(0.0015));
    }

    @Test
    void longMemoryIsLongerThanShortMemoryIsLongerThanNone() {
        double white = likenessOfFarSteps(StepMemory.WHITE);
        double shortly = likenessOfFarSteps(StepMemory.SHORT);
        double longly = likenessOfFarSteps(StepMemory.LONG);
        assertThat(white).isCloseTo(0, within(0.1));
        assertThat(shortly).isCloseTo(0, within(0.15));
        assertThat(longly).isGreaterThan(0.2);
    }

    /** Correlation of step times twenty steps apart. */
    private static double likenessOfFarSteps(StepMemory memory) {
        SensorTruth truth = longRun(GaitHabits.clockwork().withSpread(0.02, memory), 1800);
        int from = 60;
        int to = truth.steps() - 30;
        double mean = (truth.contactS(to) - truth.contactS(from)) / (to - from);
        double near = 0;
        double far = 0;
        for (int k = from; k < to; k++) {
            double stray = truth.stepTimeS(k) - mean;
            near += stray * stray;
            far += stray * (truth.stepTimeS(k + 20) - mean);
        }
        return far / near;
    }

    @Test
    void deviceTimeIsTrueTimeOnAFastClock() {
        SensorRunOptions options = SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.WAIST, 5);
        SensorTruth exact = SyntheticSensorRun.of(options).truth();
        SensorTruth fast = SyntheticSensorRun.of(
                        options.withSensor(SensorModel.good().withClockError(0.03)))
                .truth();
        assertThat(fast.steps()).isEqualTo(exact.steps());
        assertThat(fast.contactS(50)).isCloseTo(1.03 * exact.contactS(50), within(1e-9));
        assertThat(fast.trueContactS(50)).isEqualTo(exact.contactS(50));
        double spm = fast.trueCadenceSpm(51.5, 103).orElseThrow();
        assertThat(spm).isCloseTo(exact.trueCadenceSpm(50, 100).orElseThrow() / 1.03, within(1e-6));
    }

    @Test
    void hillsChangeCadence() {
        SensorTruth truth = truth(SensorScenario.HILLY);
        double up = truth.trueCadenceSpm(100, 130).orElseThrow();
        double down = truth.trueCadenceSpm(240, 265).orElseThrow();
        assertThat(Math.abs(up - down)).isGreaterThan(1);
    }

    @Test
    void scenesOffFootTakeNoStep() {
        for (SensorScenario scenario : SensorScenario.values()) {
            SensorTruth truth = truth(scenario);
            for (SensorTruth.SceneSpan nuisance : truth.nuisances()) {
                double steps = truth.stepsElapsed(
                        nuisance.span().fromS(), nuisance.span().toS());
                assertThat(steps).as(scenario + " " + nuisance).isCloseTo(0, within(1e-6));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Athlete;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SpeedAndGradeTest {
    private static Timeline timeline(WatchActivity activity) {
        return WatchTimeline.build(activity, WatchOptions.defaults()).timeline();
    }

    @Test
    void speedComesFromDistanceWhereNoneWasRecorded() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 300; second++) {
            // Distance that moves every other second, as devices write it.
            hand.rows(1, 166, Double.NaN).with(Quantity.DISTANCE, 3.0 * (second / 2 * 2));
        }
        Timeline timeline = timeline(hand.run());
        assertThat(timeline.speedMps()[100]).isCloseTo(3, within(0.01));
        assertThat(timeline.isRunning(100)).isTrue();
    }

    @Test
    void theBeltSpeedOfTheRunnerWins() {
        WatchOptions options = new WatchOptions(Athlete.unknown(), Optional.empty(), OptionalDouble.of(2.8));
        Timeline timeline = WatchTimeline.build(
                        new HandMade().rows(100, 166, 1.1).run(), options)
                .timeline();
        assertThat(timeline.speedMps()).containsOnly(2.8);
    }

    @Test
    void aSpeedThatStaysZeroWhileTheLegsTurnSaysNothing() {
        Timeline timeline = timeline(new HandMade().rows(300, 166, 0).run());
        assertThat(timeline.speedMps()[100]).isNaN();
        assertThat(timeline.isRunning(100)).isTrue();
    }

    @Test
    void gradeOfAnEvenHillIsItsSlope() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 400; second++) {
            // 5 % up, in the 0.2 m that a barometer resolves.
            hand.rows(1, 166, 3).with(Quantity.ALTITUDE, Math.round(0.05 * 3 * second * 5) / 5.0);
        }
        Timeline timeline = timeline(hand.run());
        for (int row = 20; row < 380; row++) {
            assertThat(timeline.gradePct()[row]).isCloseTo(5, within(0.6));
        }
    }

    @Test
    void gradeIsUnknownWithoutAltitudeAndOnATreadmill() {
        assertThat(timeline(new HandMade().rows(100, 166, 3).run()).gradePct()).containsOnly(Double.NaN);
        HandMade hand = new HandMade();
        for (int second = 0; second < 200; second++) {
            hand.rows(1, 166, 3).with(Quantity.ALTITUDE, 100 + 0.1 * second);
        }
        Session treadmill = new Session(
                Sport.RUNNING,
                "treadmill",
                OptionalLong.of(HandMade.START_MS),
                OptionalDouble.of(200),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty());
        assertThat(timeline(hand.session(treadmill).build()).gradePct()).containsOnly(Double.NaN);
    }

    @Test
    void standingStillHasNoGrade() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 100; second++) {
            hand.rows(1, 0, 0).with(Quantity.ALTITUDE, 100 + 0.2 * (second % 3));
        }
        assertThat(timeline(hand.run()).gradePct()).containsOnly(Double.NaN);
    }
}

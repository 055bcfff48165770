// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Gait;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaitClassifierTest {
    private static Gait[] gait(WatchActivity activity) {
        return WatchTimeline.build(activity, WatchOptions.defaults()).timeline().gait();
    }

    private static int count(Gait[] gait, Gait wanted) {
        int count = 0;
        for (Gait each : gait) {
            count += each == wanted ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({
        "128, 2.4, RUN", "138, 2.2, RUN", "150, 1.8, RUN", "165, 2.5, RUN", "180, 4, RUN", "160, NaN, RUN",
        "110, 1.5, WALK", "122, 1.7, WALK", "132, 1.85, WALK", "90, 0.8, WALK", "115, NaN, WALK", "0, 0, NONE"
    })
    void steadyMovementIsNamed(double spm, double mps, Gait expected) {
        Gait[] gait = gait(new HandMade().rows(120, spm, mps).run());
        assertThat(gait).containsOnly(expected);
    }

    @Test
    void intervalsOfRunningAndWalkingAreToldApartToAFewSeconds() {
        HandMade hand = new HandMade();
        for (int repeat = 0; repeat < 8; repeat++) {
            hand.rows(60, 164, 2.8).rows(60, 112, 1.5);
        }
        Gait[] gait = gait(hand.run());
        for (int row = 0; row < gait.length; row++) {
            int second = row % 60;
            if (second > 4 && second < 55) {
                assertThat(gait[row]).as("row " + row).isEqualTo(row / 60 % 2 == 0 ? Gait.RUN : Gait.WALK);
            }
        }
    }

    @Test
    void aRampOfTheWatchAtTheStartAndATurnBelongToTheRun() {
        Gait[] gait = gait(new HandMade()
                .rows(4, 100, 1)
                .rows(4, 130, 1.8)
                .rows(300, 166, 3)
                .rows(6, 110, 1.4)
                .rows(300, 166, 3)
                .run());
        assertThat(gait).containsOnly(Gait.RUN);
    }

    @Test
    void aStopIsNoGaitHoweverShort() {
        Gait[] gait = gait(
                new HandMade().rows(100, 166, 3).rows(3, 0, 0).rows(100, 166, 3).run());
        assertThat(count(gait, Gait.NONE)).isEqualTo(3);
    }

    @Test
    void steppingOnTheSpotIsNoGait() {
        Gait[] gait = gait(new HandMade()
                .rows(100, 166, 3)
                .rows(40, 90, 0.1)
                .rows(100, 166, 3)
                .run());
        assertThat(count(gait, Gait.NONE)).isEqualTo(40);
        assertThat(count(gait, Gait.RUN)).isEqualTo(200);
    }

    @Test
    void aReceiverThatLagsAtTheStartDoesNotDelayTheRun() {
        assertThat(gait(new HandMade().rows(5, 164, 0).rows(100, 166, 3).run())).containsOnly(Gait.RUN);
    }

    @Test
    void aShortDropoutInARunStaysRunning() {
        Gait[] gait = gait(
                new HandMade().rows(100, 166, 3).rows(7, 0, 3).rows(100, 166, 3).run());
        assertThat(gait).containsOnly(Gait.RUN);
    }

    @Test
    void contactLongerThanHalfAStrideIsWalkingAtAnySpeed() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 120; second++) {
            hand.rows(1, 150, 2.3).with(Quantity.GROUND_CONTACT_SHARE, 58);
        }
        assertThat(gait(hand.run())).containsOnly(Gait.WALK);
    }

    @Test
    void onAHikeAWanderingReceiverDoesNotMakeARun() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 600; second++) {
            hand.rows(1, second % 40 < 12 ? 126 : 104, second % 40 < 12 ? 4.5 : 1.2);
        }
        Gait[] gait = gait(hand.session(Sport.HIKING, 0, 600).build());
        assertThat(gait).containsOnly(Gait.WALK);
    }

    @Test
    void speedAloneDecidesWhereNoCadenceWasRecorded() {
        Gait[] gait = gait(new HandMade()
                .rows(100, Double.NaN, 3)
                .rows(100, Double.NaN, 1.3)
                .rows(100, Double.NaN, 0)
                .run());
        assertThat(gait[50]).isEqualTo(Gait.RUN);
        assertThat(gait[150]).isEqualTo(Gait.WALK);
        assertThat(gait[250]).isEqualTo(Gait.NONE);
    }

    @Test
    void theDriveHomeIsNotPartOfTheRun() {
        Gait[] gait = gait(new HandMade().rows(1200, 166, 3).rows(200, 30, 14).run());
        assertThat(gait[1300]).isEqualTo(Gait.NONE);
        assertThat(gait[600]).isEqualTo(Gait.RUN);
    }
}

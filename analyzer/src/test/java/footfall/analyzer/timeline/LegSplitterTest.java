// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Span;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LegSplitterTest {
    private static WatchTimeline.Result build(WatchActivity activity) {
        return WatchTimeline.build(activity, WatchOptions.defaults());
    }

    private static WatchActivity triathlon() {
        return new HandMade()
                .rows(600, 60, 0.9)
                .rows(120, Double.NaN, 1.5)
                .rows(1200, 170, 8)
                .rows(60, Double.NaN, 1.5)
                .rows(900, 176, 3.3)
                .session(Sport.SWIMMING, 0, 600)
                .session(Sport.TRANSITION, 600, 720)
                .session(Sport.CYCLING, 720, 1920)
                .session(Sport.TRANSITION, 1920, 1980)
                .session(Sport.RUNNING, 1980, 2880)
                .build();
    }

    @Test
    void onlyTheRunOfATriathlonGivesCadence() {
        WatchTimeline.Result result = build(triathlon());
        assertThat(result.legs()).hasSize(5);
        assertThat(result.legs().get(4).countsAsFoot()).isTrue();
        assertThat(result.legs().get(2).countsAsFoot()).isFalse();
        for (int row = 0; row < result.timeline().rows(); row++) {
            assertThat(Double.isNaN(result.timeline().cadenceSpm()[row])).isEqualTo(row < 1980);
            assertThat(result.timeline().isRunning(row)).isEqualTo(row >= 1980);
        }
    }

    @Test
    void theOrderOfSessionsDoesNotMatter() {
        WatchActivity activity = triathlon();
        WatchTimeline.Result expected = build(activity);
        for (int seed = 0; seed < 20; seed++) {
            List<Session> shuffled = new ArrayList<>(activity.sessions());
            Collections.shuffle(shuffled, new Random(seed));
            WatchTimeline.Result result = build(new WatchActivity(
                    activity.records(), shuffled, List.of(), activity.timerEvents(), true, List.of()));
            assertThat(result.legs()).as("seed " + seed).isEqualTo(expected.legs());
            assertThat(result.timeline().leg()).isEqualTo(expected.timeline().leg());
            assertThat(result.timeline().gait()).isEqualTo(expected.timeline().gait());
        }
    }

    @Test
    void rowsBeforeTheFirstAndAfterTheLastSessionBelongToNone() {
        WatchTimeline.Result result = build(new HandMade()
                .rows(4000, 170, 3)
                .session(Sport.RUNNING, 2700, 3000)
                .session(Sport.CYCLING, 3000, 3500)
                .build());
        assertThat(result.timeline().leg()[2699]).isEqualTo(-1);
        assertThat(result.timeline().leg()[2700]).isZero();
        assertThat(result.timeline().leg()[3499]).isEqualTo(1);
        assertThat(result.timeline().leg()[3600]).isEqualTo(-1);
    }

    @Test
    void overlappingSessionsAreCutAtTheLaterBegin() {
        WatchTimeline.Result result = build(new HandMade()
                .rows(2000, 170, 3)
                .session(Sport.RUNNING, 0, 2000)
                .session(Sport.CYCLING, 1000, 2000)
                .build());
        assertThat(result.legs().get(0).span()).isEqualTo(new Span(0, 1000));
        assertThat(result.legs().get(1).span()).isEqualTo(new Span(1000, 2000));
    }

    @Test
    void aSessionAroundOthersOwnsOnlyWhatTheyLeave() {
        WatchTimeline.Result result = build(new HandMade()
                .rows(3000, 170, 3)
                .session(Sport.OTHER, 0, 3000)
                .session(Sport.CYCLING, 0, 1000)
                .session(Sport.RUNNING, 1200, 2000)
                .build());
        int[] leg = result.timeline().leg();
        assertThat(result.legs().get(leg[500]).session().sport()).isEqualTo(Sport.CYCLING);
        assertThat(result.legs().get(leg[1100]).session().sport()).isEqualTo(Sport.OTHER);
        assertThat(result.legs().get(leg[1500]).session().sport()).isEqualTo(Sport.RUNNING);
        assertThat(result.legs().get(leg[2500]).session().sport()).isEqualTo(Sport.OTHER);
        assertThat(result.timeline().isRunning(1500)).isTrue();
        assertThat(result.timeline().isRunning(2500)).isFalse();
    }

    @Test
    void aSingleSessionOwnsTheRecordingWhateverItsTimesSay() {
        Session wrong = HandMade.session(Sport.RUNNING, OptionalLong.of(0), 12, 99_999);
        WatchTimeline.Result result =
                build(new HandMade().rows(500, 170, 3).session(wrong).build());
        assertThat(result.legs()).hasSize(1);
        assertThat(result.timeline().isRunning(250)).isTrue();
    }

    @Test
    void timerTimeBeyondElapsedTimeStretchesTheLeg() {
        Session odd = HandMade.session(Sport.RUNNING, OptionalLong.of(HandMade.START_MS), 100, 1000);
        WatchTimeline.Result result = build(new HandMade()
                .rows(1500, 170, 3)
                .session(odd)
                .session(Sport.CYCLING, 1200, 1500)
                .build());
        assertThat(result.legs().get(0).span()).isEqualTo(new Span(0, 1000));
    }

    @Test
    void sessionsWithoutABeginAreLeftOutWithAWarning() {
        Session lost = HandMade.session(Sport.CYCLING, OptionalLong.empty(), 100, 100);
        WatchTimeline.Result result = build(new HandMade()
                .rows(500, 170, 3)
                .session(lost)
                .session(Sport.RUNNING, 0, 500)
                .build());
        assertThat(result.legs()).hasSize(1);
        assertThat(result.warnings()).anyMatch(warning -> warning.code().equals("session-without-time"));
    }

    @Test
    void noValueIsHeldIntoTheNextSport() {
        Timeline timeline = build(new HandMade()
                        .rowsEvery(9, 100, 170, 3)
                        .session(Sport.RUNNING, 0, 445)
                        .session(Sport.CYCLING, 445, 900)
                        .build())
                .timeline();
        assertThat(timeline.timeS()[49]).isEqualTo(441);
        assertThat(timeline.holdS()[49]).isEqualTo(4);
        assertThat(timeline.holdS()[48]).isEqualTo(9);
    }
}

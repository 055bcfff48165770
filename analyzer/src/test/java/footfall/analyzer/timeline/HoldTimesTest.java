// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Span;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldTimesTest {
    private static Timeline timeline(WatchActivity activity) {
        return WatchTimeline.build(activity, WatchOptions.defaults()).timeline();
    }

    @Test
    void smartRecordingHoldsEachValueUntilTheNextRow() {
        HoldTimes holds = HoldTimes.of(new double[] {0, 9, 14, 30, 39}, List.of());
        assertThat(holds.smartRecording()).isTrue();
        assertThat(holds.holdS()).containsExactly(9, 5, 16, 9, 1);
        assertThat(holds.gaps()).isEmpty();
    }

    @Test
    void noValueIsHeldAcrossAStop() {
        HoldTimes holds = HoldTimes.of(new double[] {0, 9, 18, 100, 109}, List.of(new Span(20, 95)));
        assertThat(holds.holdS()).containsExactly(9, 9, 2, 9, 1);
        assertThat(holds.gaps()).isEmpty();
    }

    @Test
    void aLongSilenceAtOneRowASecondIsAGapAndNotFilled() {
        HoldTimes holds = HoldTimes.of(new double[] {0, 1, 2, 60, 61}, List.of());
        assertThat(holds.smartRecording()).isFalse();
        assertThat(holds.holdS()).containsExactly(1, 1, 1, 1, 1);
        assertThat(holds.gaps()).containsExactly(new Span(3, 60));
    }

    @Test
    void aSilenceWithAPauseInItIsAGapOnBothSides() {
        HoldTimes holds = HoldTimes.of(new double[] {0, 1, 2, 200, 201}, List.of(new Span(50, 100)));
        assertThat(holds.holdS()[2]).isEqualTo(1);
        assertThat(holds.gaps()).containsExactly(new Span(3, 50), new Span(100, 200));
    }

    @Test
    void rowsWrittenDuringAPauseStandForNoTime() {
        Timeline timeline = timeline(new HandMade()
                .start()
                .rows(100, 170, 3)
                .stop()
                .rows(50, 60, 1)
                .start()
                .rows(100, 170, 3)
                .run());
        assertThat(timeline.pauses()).containsExactly(new Span(100, 150));
        double held = 0;
        for (int row = 0; row < timeline.rows(); row++) {
            held += timeline.holdS()[row];
            assertThat(timeline.holdS()[row] > 0).isEqualTo(row < 100 || row >= 150);
        }
        assertThat(held).isEqualTo(200);
    }

    @Test
    void aStopThatIsNeverAnsweredEndsTheTimer() {
        Timeline timeline = timeline(
                new HandMade().start().rows(300, 170, 3).stop().rows(200, 0, 0).run());
        assertThat(timeline.pauses()).containsExactly(new Span(300, 499));
        assertThat(timeline.holdS()[499]).isZero();
    }

    @Test
    void aRunThatGoesOnAfterAnUnansweredStopIsNotLost() {
        WatchTimeline.Result result = WatchTimeline.build(
                new HandMade()
                        .start()
                        .rows(300, 170, 3)
                        .stop()
                        .silence(40)
                        .rows(300, 170, 3)
                        .run(),
                WatchOptions.defaults());
        assertThat(result.timeline().pauses()).containsExactly(new Span(300, 340));
        assertThat(result.warnings()).anyMatch(warning -> warning.code().equals("timer-start-missing"));
    }

    @Test
    void aStartThatIsMissingBetweenTwoStopsIsFound() {
        Timeline timeline = timeline(new HandMade()
                .start()
                .rows(300, 170, 3)
                .stop()
                .silence(40)
                .rows(300, 170, 3)
                .stop()
                .silence(60)
                .start()
                .rows(100, 170, 3)
                .run());
        assertThat(timeline.pauses()).containsExactly(new Span(300, 340), new Span(640, 700));
    }

    @Test
    void repeatedAndStrayEventsChangeNothing() {
        Timeline timeline = timeline(new HandMade()
                .start()
                .start()
                .rows(100, 170, 3)
                .stop()
                .silence(10)
                .stop()
                .silence(10)
                .start()
                .rows(100, 170, 3)
                .start()
                .run());
        assertThat(timeline.pauses()).containsExactly(new Span(100, 120));
    }
}

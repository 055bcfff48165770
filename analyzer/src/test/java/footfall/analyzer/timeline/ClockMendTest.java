// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockMendTest {
    private static final double DAY_S = 86_400;

    private static WatchTimeline.Result build(WatchActivity activity) {
        return WatchTimeline.build(activity, WatchOptions.defaults());
    }

    private static List<String> codes(WatchTimeline.Result result) {
        return result.warnings().stream().map(QualityWarning::code).toList();
    }

    @Test
    void aClockSetTwentyDaysAheadInMidRunIsBridged() {
        WatchTimeline.Result result = build(new HandMade()
                .rows(600, 170, 3)
                .silence(20 * DAY_S)
                .rows(500, 172, 3)
                .run());
        assertThat(codes(result)).contains("clock-set");
        assertThat(result.timeline().rows()).isEqualTo(1100);
        assertThat(result.timeline().timeS()[1099]).isEqualTo(1099);
        assertThat(result.timeline().startEpochMs()).isEqualTo(HandMade.START_MS);
        assertThat(result.timeline().gaps()).isEmpty();
    }

    @Test
    void theLongerPartGivesTheClock() {
        WatchTimeline.Result result = build(new HandMade()
                .rows(50, 170, 3)
                .silence(20 * DAY_S)
                .rows(500, 172, 3)
                .run());
        double firstOfSecondMs = HandMade.START_MS + (50 + 20 * DAY_S) * 1000;
        assertThat((double) result.timeline().startEpochMs()).isEqualTo(firstOfSecondMs - 50_000);
    }

    @Test
    void sessionsLapsAndEventsMoveWithTheirRows() {
        WatchActivity activity = new HandMade()
                .rows(600, 170, 3)
                .silence(20 * DAY_S)
                .rows(200, 172, 3)
                .stop()
                .silence(60)
                .start()
                .rows(100, 172, 3)
                .run();
        WatchTimeline.Result result = build(activity);
        assertThat(result.timeline().pauses()).hasSize(1);
        assertThat(result.timeline().pauses().get(0).fromS()).isEqualTo(800);
        assertThat(result.timeline().pauses().get(0).toS()).isEqualTo(860);
    }

    @Test
    void aSingleTimeSixtyFourYearsAheadIsLeftOut() {
        HandMade hand = new HandMade().rows(100, 170, 3);
        hand.row(HandMade.START_MS + Math.round(64 * 365.25 * DAY_S * 1000), 170, 3);
        WatchTimeline.Result result = build(hand.rows(100, 170, 3).run());
        assertThat(codes(result)).contains("clock-outlier").doesNotContain("clock-set");
        assertThat(result.timeline().rows()).isEqualTo(200);
        assertThat(result.timeline().timeS()[199]).isEqualTo(199);
    }

    @Test
    void theSameAtTheEndAndAtTheBegin() {
        long farMs = HandMade.START_MS + Math.round(64 * 365.25 * DAY_S * 1000);
        WatchTimeline.Result last =
                build(new HandMade().rows(100, 170, 3).row(farMs, 170, 3).run());
        WatchTimeline.Result first =
                build(new HandMade().row(farMs, 170, 3).rows(100, 170, 3).run());
        assertThat(last.timeline().rows()).isEqualTo(100);
        assertThat(first.timeline().rows()).isEqualTo(100);
        assertThat(first.timeline().startEpochMs()).isEqualTo(HandMade.START_MS);
    }

    @Test
    void aPauseOfAMonthIsLegal() {
        WatchTimeline.Result result = build(new HandMade()
                .start()
                .rows(300, 170, 3)
                .stop()
                .silence(30 * DAY_S)
                .start()
                .rows(300, 170, 3)
                .run());
        assertThat(codes(result)).isEmpty();
        assertThat(result.timeline().pauses()).hasSize(1);
        assertThat(result.timeline().pauses().get(0).durationS()).isCloseTo(30 * DAY_S, within(1.0));
        assertThat(result.timeline().gaps()).isEmpty();
    }

    @Test
    void aClockSetBackIsBridgedToo() {
        WatchTimeline.Result result = build(new HandMade()
                .rows(300, 170, 3)
                .silence(-20 * DAY_S)
                .rows(300, 170, 3)
                .run());
        assertThat(codes(result)).contains("clock-set");
        assertThat(result.timeline().rows()).isEqualTo(600);
        assertThat(result.timeline().timeS()[599]).isEqualTo(599);
    }
}

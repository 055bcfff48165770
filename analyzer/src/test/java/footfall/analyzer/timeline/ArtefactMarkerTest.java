// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArtefactMarkerTest {
    private static WatchTimeline.Result build(WatchActivity activity) {
        return WatchTimeline.build(activity, WatchOptions.defaults());
    }

    private static List<String> codes(WatchTimeline.Result result) {
        return result.warnings().stream().map(QualityWarning::code).toList();
    }

    private static HandMade run(int seconds) {
        HandMade hand = new HandMade();
        return more(hand, seconds);
    }

    private static HandMade more(HandMade hand, int seconds) {
        for (int second = 0; second < seconds; second++) {
            hand.rows(1, 164 + 2 * (second % 3), 3);
        }
        return hand;
    }

    @Test
    void aDropoutAtRunningSpeedIsMarkedWithItsStretch() {
        WatchTimeline.Result result = build(more(run(200).rows(20, 0, 3), 200).run());
        assertThat(codes(result)).containsExactly("cadence-dropout");
        assertThat(result.warnings().get(0).span().orElseThrow().fromS()).isEqualTo(200);
        assertThat(result.warnings().get(0).span().orElseThrow().toS()).isEqualTo(220);
        assertThat(result.timeline().cadenceSpm()[210]).isNaN();
    }

    @Test
    void spikesAreMarkedAndNotAveraged() {
        WatchTimeline.Result result =
                build(more(run(200).rows(1, 304, 3).rows(1, 166, 3).rows(2, 222, 2.5), 200)
                        .run());
        assertThat(codes(result)).containsExactly("cadence-spike");
        assertThat(result.timeline().cadenceSpm()[200]).isNaN();
        assertThat(result.timeline().cadenceSpm()[201]).isEqualTo(166);
        assertThat(result.timeline().cadenceSpm()[203]).isNaN();
    }

    @Test
    void burstsAtHalfAndTwiceTheRateAreMarked() {
        WatchTimeline.Result half = build(more(run(200).rows(15, 82, 3), 200).run());
        assertThat(codes(half)).containsExactly("cadence-half-burst");
        WatchTimeline.Result twice = build(more(run(200).rows(15, 298, 6), 200).run());
        assertThat(codes(twice)).containsExactly("cadence-double-burst");
        assertThat(half.timeline().cadenceSpm()[207]).isNaN();
        assertThat(half.timeline().isRunning(207)).isTrue();
    }

    @Test
    void aLongSpanFarAboveTheRunnersOwnRateIsMarked() {
        HandMade hand = run(900);
        for (int second = 0; second < 60; second++) {
            hand.rows(1, 222, 3.4);
        }
        WatchTimeline.Result result = build(more(hand, 300).run());
        assertThat(codes(result)).containsExactly("cadence-spike");
        assertThat(result.timeline().cadenceSpm()[930]).isNaN();
    }

    @Test
    void aWalkBreakIsNoBurst() {
        WatchTimeline.Result result =
                build(more(run(200).rows(40, 100, 1.4), 200).run());
        assertThat(codes(result)).isEmpty();
        assertThat(result.timeline().cadenceSpm()[220]).isEqualTo(100);
    }

    @Test
    void aValueThatIsStuckWhileSpeedChangesIsLeftOut() {
        HandMade hand = run(900);
        for (int second = 0; second < 400; second++) {
            hand.rows(1, 188, 3 + 1.5 * Math.sin(second / 30.0));
        }
        WatchTimeline.Result result = build(more(hand, 900).run());
        assertThat(codes(result)).contains("cadence-stuck");
        assertThat(result.timeline().cadenceSpm()[1100]).isNaN();
        assertThat(result.timeline().cadenceSpm()[500]).isNotNaN();
    }

    @Test
    void steadyCadenceAtSteadySpeedIsNotStuck() {
        assertThat(codes(build(new HandMade().rows(1800, 170, 3).run()))).isEmpty();
    }

    @Test
    void aFastFinishIsNoSpike() {
        WatchTimeline.Result result =
                build(more(run(300).rows(20, 218, 6.5), 10).run());
        assertThat(codes(result)).isEmpty();
        assertThat(result.timeline().cadenceSpm()[310]).isEqualTo(218);
    }
}

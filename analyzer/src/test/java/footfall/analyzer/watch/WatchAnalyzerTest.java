// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.Bout;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.analyzer.LapRow;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.Span;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Lap;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchActivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WatchAnalyzerTest {
    @Test
    void stepsAreTheIntegralOfCadence() {
        Analysis analysis = Lines.analyze(new HandMade()
                .rows(600, 170, 3)
                .rows(60, 0, 0)
                .rows(300, 110, 1.4)
                .run());
        assertThat(analysis.activity().steps()).hasValue(1700 + 550);
        assertThat(analysis.activity().distanceM().orElseThrow()).isCloseTo(1800 + 420, within(1e-6));
        assertThat(analysis.activity().runningS()).isEqualTo(600);
        assertThat(analysis.activity().walkingS()).isEqualTo(300);
        assertThat(analysis.activity().otherS()).isCloseTo(60, within(1.0));
        assertThat(analysis.activity().meanSpeedMps()).hasValue(3);
    }

    @Test
    void theDevicesOwnDistanceIsTrustedOverTheIntegralOfSpeed() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 1000; second++) {
            double counterM = second * 2.9 + (second >= 500 ? 90_000 : 0);
            hand.rows(1, 168, 3).with(Quantity.DISTANCE, counterM);
        }
        double distanceM = Lines.analyze(hand.run()).activity().distanceM().orElseThrow();
        // 999 steps of 2.9 m, less the one in which the counter jumped.
        assertThat(distanceM).isCloseTo(998 * 2.9, within(1e-6));
    }

    @Test
    void timerTimeIsElapsedTimeLessThePauses() {
        Analysis analysis = Lines.analyze(new HandMade()
                .start()
                .rows(300, 170, 3)
                .stop()
                .silence(120)
                .start()
                .rows(301, 170, 3)
                .run());
        assertThat(analysis.activity().elapsedS()).isEqualTo(720);
        assertThat(analysis.activity().timerS()).isEqualTo(600);
        assertThat(analysis.quality().pauses()).containsExactly(new Span(300, 420));
    }

    @Test
    void boutsFollowEachOtherWithoutOverlapAndEndAtPauses() {
        List<Bout> bouts = Lines.analyze(new HandMade()
                        .start()
                        .rows(100, 170, 3)
                        .rows(30, 0, 0)
                        .rows(100, 170, 3)
                        .stop()
                        .silence(50)
                        .start()
                        .rows(100, 170, 3)
                        .run())
                .bouts();
        assertThat(bouts)
                .containsExactly(
                        new Bout(new Span(0, 100), Gait.RUN),
                        new Bout(new Span(100, 130), Gait.NONE),
                        new Bout(new Span(130, 230), Gait.RUN),
                        new Bout(new Span(280, 380), Gait.RUN));
    }

    @Test
    void theTrackHasOnePointForEachSecondOfTheTimerAndNoneInAPause() {
        List<CadencePoint> track = Lines.analyze(new HandMade()
                        .start()
                        .rowsEvery(9, 20, 170, 3)
                        .stop()
                        .silence(30 * 86_400.0)
                        .start()
                        .rowsEvery(9, 20, 172, 3)
                        .run())
                .track();
        // Nothing says how long the last row went on: it stands for one second.
        assertThat(track).hasSize(180 + 19 * 9 + 1);
        for (int index = 1; index < track.size(); index++) {
            double stepS = track.get(index).timeS() - track.get(index - 1).timeS();
            assertThat(stepS).isEqualTo(index == 180 ? 30 * 86_400 + 1.0 : 1.0);
        }
    }

    @Test
    void aTrackPointStatesItsRoundingAndGrowsOlderOnSmartRecording() {
        List<CadencePoint> steady =
                Lines.analyze(new HandMade().rows(60, 170, 3).run()).track();
        // Whole strides only: 2 spm, so 1.96 * 2 / sqrt(12).
        assertThat(steady.get(30).halfWidthSpm().orElseThrow()).isCloseTo(1.1316, within(0.001));
        HandMade hand = new HandMade();
        for (int row = 0; row < 60; row++) {
            hand.rowsEvery(9, 1, 166 + 2 * (row % 3), 3);
        }
        List<CadencePoint> smart = Lines.analyze(hand.run()).track();
        double fresh = smart.get(90).halfWidthSpm().orElseThrow();
        double old = smart.get(98).halfWidthSpm().orElseThrow();
        assertThat(old).isGreaterThan(fresh + 1);
        assertThat(smart.get(98).confidence()).isLessThan(smart.get(90).confidence());
    }

    @Test
    void thereIsNoCadenceWhereThereIsNoGait() {
        List<CadencePoint> track = Lines.analyze(
                        new HandMade().rows(60, 170, 3).rows(30, 0, 0).run())
                .track();
        CadencePoint stop = track.get(75);
        assertThat(stop.gait()).isEqualTo(Gait.NONE);
        assertThat(stop.spm()).isEmpty();
        assertThat(stop.halfWidthSpm()).isEmpty();
        for (CadencePoint point : track) {
            assertThat(point.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void lapsAreMeasuredAndOrderedWhateverTheirOrder() {
        WatchActivity activity = new HandMade()
                .rows(300, 170, 3)
                .rows(300, 110, 1.5)
                .rows(300, 180, 4)
                .lap(0, 300)
                .lap(300, 600)
                .lap(600, 900)
                .lap(900, 900)
                .run();
        List<LapRow> expected = Lines.analyze(activity).laps();
        assertThat(expected).hasSize(3);
        assertThat(expected.get(0).runningCadenceSpm()).hasValue(170);
        assertThat(expected.get(0).distanceM().orElseThrow()).isCloseTo(900, within(1e-6));
        assertThat(expected.get(1).runningS()).isLessThan(6);
        assertThat(expected.get(2).runningCadenceSpm().orElseThrow()).isCloseTo(180, within(1.5));
        assertThat(expected.get(2).number()).isEqualTo(3);
        List<Lap> laps = new ArrayList<>(activity.laps());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(laps, new Random(seed));
            WatchActivity shuffled = new WatchActivity(
                    activity.records(), activity.sessions(), laps, activity.timerEvents(), true, List.of());
            assertThat(Lines.analyze(shuffled).laps()).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void legsKeepTheirOwnMeans() {
        Analysis analysis = Lines.analyze(new HandMade()
                .rows(600, 160, 2.8)
                .rows(600, 160, 8)
                .rows(600, 180, 3.6)
                .session(Sport.RUNNING, 1200, 1800)
                .session(Sport.CYCLING, 600, 1200)
                .session(Sport.RUNNING, 0, 600)
                .build());
        assertThat(analysis.legs()).hasSize(3);
        assertThat(analysis.legs().get(0).cadenceMeanSpm()).hasValue(160);
        assertThat(analysis.legs().get(1).cadenceMeanSpm()).isEmpty();
        assertThat(analysis.legs().get(2).cadenceMeanSpm()).hasValue(180);
        assertThat(analysis.cadence().running().orElseThrow().meanSpm()).isEqualTo(170);
    }

    @Test
    void theReadersNotesAreKept() {
        WatchActivity activity = new HandMade().rows(100, 170, 3).run();
        WatchActivity noted = new WatchActivity(
                activity.records(),
                activity.sessions(),
                List.of(),
                List.of(),
                true,
                List.of(QualityWarning.of("cut-short", "The file ends in mid-message.")));
        assertThat(Lines.analyze(noted).quality().warnings()).extracting("code").containsExactly("cut-short");
    }
}

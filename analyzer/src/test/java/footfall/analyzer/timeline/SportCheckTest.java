// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.HandMade;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SportCheckTest {
    private static WatchTimeline.Result build(WatchActivity activity) {
        return WatchTimeline.build(activity, WatchOptions.defaults());
    }

    private static List<String> codes(WatchTimeline.Result result) {
        return result.warnings().stream().map(QualityWarning::code).toList();
    }

    private static double cadenceAt(WatchTimeline.Result result, int row) {
        return result.timeline().cadenceSpm()[row];
    }

    /** Values that scatter as a device's do. */
    private static WatchActivity scattered(Sport sport, double spm, double mps) {
        Random random = new Random(7);
        HandMade hand = new HandMade();
        for (int second = 0; second < 900; second++) {
            hand.rows(1, 2 * Math.round((spm + 3 * random.nextGaussian()) / 2), mps + 0.1 * random.nextGaussian());
        }
        return hand.session(sport, 0, 900).build();
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, 170, 7.5", "RUNNING, 170, 8.5", "WALKING, 150, 6", "HIKING, 120, 15", "RUNNING, 20, 12"})
    void aRideOrDriveFiledAsOnFootGivesNoCadenceAndSaysSo(Sport sport, double spm, double mps) {
        WatchTimeline.Result result = build(scattered(sport, spm, mps));
        assertThat(codes(result)).contains("sport-doubtful");
        assertThat(result.legs().get(0).countsAsFoot()).isFalse();
        assertThat(cadenceAt(result, 450)).isNaN();
        assertThat(result.timeline().isRunning(450)).isFalse();
    }

    @Test
    void aSlowRideThatCoastsIsNoticed() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 900; second++) {
            hand.rows(1, second % 60 < 15 ? 0 : 150 + 2 * (second % 7), 4.8 + 0.1 * (second % 5));
        }
        assertThat(codes(build(hand.run()))).contains("sport-doubtful");
    }

    @Test
    void aRideWithoutCadenceFiledAsARunIsNoticed() {
        assertThat(codes(build(new HandMade().rows(900, Double.NaN, 7.2).run())))
                .contains("sport-doubtful");
    }

    @ParameterizedTest
    @CsvSource({"82, 2.9", "88, 3.6", "78, 2.3", "75, 1.96", "94, 4.5"})
    void stridesFiledAsStepsAreDoubledOnceAndSaidAloud(double spm, double mps) {
        WatchTimeline.Result result = build(scattered(Sport.RUNNING, spm, mps));
        assertThat(codes(result)).containsOnlyOnce("cadence-halved");
        assertThat(cadenceAt(result, 450)).isBetween(2 * spm - 30, 2 * spm + 30);
        assertThat(result.timeline().isRunning(450)).isTrue();
    }

    @Test
    void stridesOfARunWithLongWalksAreFoundInItsFastPart() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 1800; second++) {
            boolean fast = second % 300 > 220;
            hand.rows(1, (fast ? 82 : 56) + second % 3, fast ? 2.8 : 1.4);
        }
        WatchTimeline.Result result = build(hand.run());
        assertThat(codes(result)).containsExactly("cadence-halved");
        assertThat(cadenceAt(result, 260)).isBetween(160.0, 170.0);
        assertThat(result.timeline().gait()[100]).isEqualTo(footfall.analyzer.Gait.WALK);
    }

    @ParameterizedTest
    @CsvSource({"340, 2.9", "330, NaN", "220, 1.4"})
    void stepsCountedTwiceAreHalvedAndSaidAloud(double spm, double mps) {
        WatchTimeline.Result result = build(scattered(Sport.RUNNING, spm, mps));
        assertThat(codes(result)).containsOnlyOnce("cadence-doubled");
        assertThat(cadenceAt(result, 450)).isBetween(spm / 2 - 15, spm / 2 + 15);
    }

    @ParameterizedTest
    @CsvSource({"80, 0.7", "95, 1.1", "105, 1.4", "118, 1.7", "125, 1.8", "44, 0.86"})
    void walksAreNeverDoubled(double spm, double mps) {
        for (Sport sport : new Sport[] {Sport.WALKING, Sport.HIKING, Sport.RUNNING}) {
            WatchTimeline.Result result = build(scattered(sport, spm, mps));
            assertThat(cadenceAt(result, 450)).isBetween(spm - 15, spm + 15);
            assertThat(result.timeline().gait()[450]).isEqualTo(footfall.analyzer.Gait.WALK);
            assertThat(codes(result)).doesNotContain("cadence-halved", "cadence-doubled", "sport-doubtful");
        }
    }

    @Test
    void aWalkFiledAsARunIsNoticed() {
        assertThat(codes(build(scattered(Sport.RUNNING, 105, 1.4)))).containsExactly("walk-filed-as-run");
        assertThat(codes(build(scattered(Sport.WALKING, 105, 1.4)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"150, 1.9", "165, 2.8", "180, 3.7", "195, 5.2", "200, 6", "140, 2.2", "128, 2.4"})
    void genuineRunsAreLeftAsTheyAre(double spm, double mps) {
        WatchTimeline.Result result = build(scattered(Sport.RUNNING, spm, mps));
        assertThat(codes(result)).isEmpty();
        assertThat(result.timeline().isRunning(450)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sport.class,
            names = {"CYCLING", "SWIMMING", "ROWING", "SKIING", "TRANSITION", "GENERIC", "OTHER"})
    void noCadenceIsTakenFromASportThatIsNotOnFoot(Sport sport) {
        WatchTimeline.Result result = build(scattered(sport, 170, 3));
        assertThat(result.legs().get(0).countsAsFoot()).isFalse();
        assertThat(cadenceAt(result, 450)).isNaN();
    }

    @Test
    void anUnnamedSportCountsOnlyWhereTheDataLookLikeFeet() {
        WatchActivity run = scattered(Sport.RUNNING, 168, 3);
        WatchActivity ride = scattered(Sport.CYCLING, 168, 7);
        WatchTimeline.Result feet =
                build(new WatchActivity(run.records(), List.of(), List.of(), List.of(), true, List.of()));
        WatchTimeline.Result wheels =
                build(new WatchActivity(ride.records(), List.of(), List.of(), List.of(), true, List.of()));
        assertThat(feet.legs().get(0).countsAsFoot()).isTrue();
        assertThat(wheels.legs().get(0).countsAsFoot()).isFalse();
        assertThat(codes(feet)).containsExactly("sport-unknown");
        assertThat(codes(wheels)).containsExactly("sport-unknown");
    }

    @Test
    void shortContactsShowThatOneFootWasCountedWhereThereIsNoSpeed() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 600; second++) {
            hand.rows(1, 84 + 2 * (second % 2), Double.NaN).with(Quantity.GROUND_CONTACT_TIME, 250);
        }
        WatchTimeline.Result result = build(hand.run());
        assertThat(codes(result)).contains("cadence-halved");
        assertThat(result.timeline().isRunning(300)).isTrue();
    }

    @Test
    void aCadenceThatNeverChangesWhileSpeedDoesIsDoubted() {
        HandMade hand = new HandMade();
        for (int second = 0; second < 900; second++) {
            hand.rows(1, 160, 2.5 + 1.2 * Math.sin(second / 40.0));
        }
        assertThat(codes(build(hand.run()))).contains("sport-doubtful");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Gait;
import footfall.app.live.ActionKind;
import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.app.live.SoundMode;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** States against the target, on a clock of the test. The band of 174 is 170.5 to 177.5. */
class BandRulesTest {
    private static final double MEDIAN_LAG_S = 2.5;

    private static Rig running() {
        return Rig.at(174, SoundMode.OFF).run(174, 70);
    }

    @Test
    void theFirstMinuteOfRunningIsWarmUp() {
        Rig rig = Rig.at(174, SoundMode.PACE).run(0, 20).run(150, 59);
        assertThat(rig.state()).isEqualTo(BandState.WARMUP);
        assertThat(rig.events(LiveEvent.Kind.SPEECH)).isEmpty();
        assertThat(rig.events(LiveEvent.Kind.TICK_ON)).isEmpty();
        rig.on(2);
        assertThat(rig.state()).isEqualTo(BandState.ON);
    }

    @Test
    void belowTheLowerEdgeForFiveSecondsIsLowWithinASecond() {
        Rig rig = running();
        double changedS = rig.nowS();
        rig.run(165, 15);
        assertThat(rig.becameS(BandState.LOW, changedS) - changedS - MEDIAN_LAG_S - 5)
                .isBetween(-0.3, 0.75);
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, changedS)).containsExactly("A little quicker");
    }

    @Test
    void aValueOverFourSecondsOfSignalIsJudgedNoLater() {
        Rig rig = running();
        rig.sensor().spanS = 4;
        double changedS = rig.nowS();
        rig.run(165, 15);
        assertThat(rig.becameS(BandState.LOW, changedS) - changedS).isBetween(5.2, 6.3);
    }

    @Test
    void fourSecondsBelowAreNotLow() {
        Rig rig = running();
        double changedS = rig.nowS();
        rig.run(165, 4).run(174, 20);
        assertThat(rig.becameS(BandState.LOW, changedS)).isNaN();
    }

    @Test
    void lowIsLeftOneStepAboveTheEdgeForThreeSeconds() {
        Rig rig = running().run(165, 15).run(171, 20);
        assertThat(rig.state()).isEqualTo(BandState.LOW);
        double changedS = rig.nowS();
        rig.run(172, 10);
        assertThat(rig.becameS(BandState.ON, changedS) - changedS - MEDIAN_LAG_S - 3)
                .isBetween(-0.3, 0.75);
    }

    @Test
    void highIsTheMirrorImage() {
        Rig rig = running();
        double changedS = rig.nowS();
        rig.run(180, 15);
        assertThat(rig.becameS(BandState.HIGH, changedS) - changedS - MEDIAN_LAG_S - 5)
                .isBetween(-0.3, 0.75);
        rig.run(177, 20);
        assertThat(rig.state()).isEqualTo(BandState.HIGH);
        rig.run(176, 10);
        assertThat(rig.state()).isEqualTo(BandState.ON);
    }

    @Test
    void fromLowStraightToHighTakesFiveSecondsToo() {
        Rig rig = running().run(160, 15);
        double changedS = rig.nowS();
        rig.run(190, 15);
        assertThat(rig.becameS(BandState.HIGH, changedS) - changedS).isBetween(7.2, 8.3);
        assertThat(rig.becameS(BandState.ON, changedS)).isNaN();
    }

    @Test
    void noDataForThreeSecondsIsStaleAndTheNumberGoes() {
        Rig rig = running();
        rig.alive.set(0, false);
        double silentS = rig.nowS();
        rig.on(10);
        assertThat(rig.becameS(BandState.STALE, silentS) - silentS).isCloseTo(3, within(0.26));
        assertThat(rig.view().cadence().spm()).isEmpty();
        rig.alive.set(0, true);
        rig.on(0.3);
        assertThat(rig.state()).isEqualTo(BandState.ON);
        assertThat(rig.session.statistics().gaps()).hasSize(1);
    }

    @Test
    void noStepsForFiveSecondsPauseAndStepsGoOn() {
        Rig rig = running();
        double stoodS = rig.nowS();
        double leftS = rig.view().timeS();
        rig.run(0, 20);
        assertThat(rig.becameS(BandState.PAUSED, stoodS) - stoodS).isCloseTo(5, within(0.3));
        rig.run(174, 1);
        assertThat(rig.state()).isEqualTo(BandState.ON);
        assertThat(leftS).isPositive();
    }

    @Test
    void aPauseByHandWaitsForStart() {
        Rig rig = running().act(ActionKind.PAUSE, "").on(10);
        assertThat(rig.state()).isEqualTo(BandState.PAUSED);
        rig.act(ActionKind.START, "").on(1);
        assertThat(rig.state()).isEqualTo(BandState.ON);
    }

    @Test
    void aNewSpeedPutsAlertsOffForFifteenSeconds() {
        Rig rig = Rig.at(174, SoundMode.OFF).act(ActionKind.SPEED, "10").run(174, 70);
        double changedS = rig.nowS();
        rig.act(ActionKind.SPEED, "11").run(160, 30);
        assertThat(rig.becameS(BandState.LOW, changedS) - changedS).isBetween(20.0, 20.6);
    }

    @Test
    void aSmallChangeOfSpeedPutsNothingOff() {
        Rig rig = Rig.at(174, SoundMode.OFF).act(ActionKind.SPEED, "10").run(174, 70);
        double changedS = rig.nowS();
        rig.act(ActionKind.SPEED, "10.4").run(160, 15);
        assertThat(rig.becameS(BandState.LOW, changedS) - changedS).isBetween(7.2, 8.3);
    }

    @Test
    void aPoorSignalIsToldOnceInsteadOfAnAlert() {
        Rig rig = running();
        double poorS = rig.nowS();
        rig.sensor().poor = true;
        rig.run(150, 60);
        assertThat(rig.state()).isEqualTo(BandState.ON);
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, poorS)).containsExactly("Signal poor");
        rig.sensor().poor = false;
        double goodS = rig.nowS();
        rig.on(10);
        assertThat(rig.becameS(BandState.LOW, goodS) - goodS).isBetween(4.9, 5.6);
    }

    @Test
    void walkingIsNotLow() {
        Rig rig = running();
        rig.sensor().gait = Gait.WALK;
        rig.sensor().soft = true;
        double walkedS = rig.nowS();
        rig.run(115, 60);
        assertThat(rig.state()).isEqualTo(BandState.ON);
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, walkedS)).isEmpty();
    }

    @Test
    void aSlowBeltIsChosenForWalking() {
        Rig rig = Rig.at(174, SoundMode.PACE).act(ActionKind.SPEED, "6.5").run(174, 70);
        double slowS = rig.nowS();
        rig.run(150, 60);
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, slowS)).isEmpty();
        assertThat(rig.view().sound().sounding()).isFalse();
    }

    @Test
    void twoHundredFlipsOfSpeedGiveNoAlertAndLapsOnlyWhereItSettles() {
        Rig rig = Rig.at(174, SoundMode.OFF).act(ActionKind.SPEED, "10").run(174, 70);
        double flippedS = rig.nowS();
        for (int flip = 0; flip < 200; flip++) {
            rig.act(ActionKind.SPEED, flip % 2 == 0 ? "12" : "10").run(160, 1);
        }
        assertThat(rig.becameS(BandState.LOW, flippedS)).isNaN();
        assertThat(rig.texts(LiveEvent.Kind.LAP, flippedS)).isEmpty();
        double settledS = rig.nowS();
        rig.on(30);
        assertThat(rig.becameS(BandState.LOW, settledS) - settledS).isBetween(18.9, 20.6);
    }

    @Test
    void aTreadmillThatSpeaksWinsOverWhatIsTyped() {
        Rig rig = running();
        rig.sensor().beltMps = OptionalDouble.of(3);
        rig.on(1).act(ActionKind.SPEED, "14");
        assertThat(rig.texts(LiveEvent.Kind.NOTE, rig.nowS())).containsExactly("speed: the treadmill says it itself");
        assertThat(rig.view().speedMps()).hasValue(3);
        rig.sensor().beltMps = OptionalDouble.of(3.5);
        rig.on(10);
        assertThat(rig.events(LiveEvent.Kind.LAP)).hasSize(1);
        rig.sensor().beltMps = OptionalDouble.empty();
        rig.on(3).act(ActionKind.SPEED, "14").on(1);
        assertThat(rig.view().speedMps().orElseThrow()).isCloseTo(14 / 3.6, within(1e-9));
    }

    @Test
    void withoutATargetEverythingIsOnAfterTheFirstMinute() {
        Rig rig = new Rig(
                footfall.app.live.SessionPlan.openRun(), footfall.app.live.TargetWish.none(), SoundMode.PACE, 1);
        rig.run(150, 100);
        assertThat(rig.state()).isEqualTo(BandState.ON);
        assertThat(rig.view().target()).isEmpty();
        assertThat(rig.events(LiveEvent.Kind.SPEECH)).isEqualTo(List.of());
    }
}

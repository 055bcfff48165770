// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.app.live.ActionKind;
import footfall.app.live.BandState;
import footfall.app.live.CueSummary;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionStatistics;
import footfall.app.live.SoundMode;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Words, beats and pain. */
class CueRulesTest {
    @Test
    void threeCuesThenAQuestionThenSilence() {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 70);
        double lowS = rig.nowS();
        rig.run(160, 200);
        List<String> words = rig.texts(LiveEvent.Kind.SPEECH, lowS);
        assertThat(words).hasSize(4);
        assertThat(words.get(3)).isEqualTo(CueCoach.QUESTION_LOW);
        assertThat(rig.view().prompt()).isEqualTo(CueCoach.QUESTION_LOW);
    }

    @Test
    void voicesAreTwentySecondsApart() {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 70).run(160, 80);
        double last = Double.NEGATIVE_INFINITY;
        for (LiveEvent speech : rig.events(LiveEvent.Kind.SPEECH)) {
            assertThat(speech.timeS() - last).isGreaterThanOrEqualTo(20);
            last = speech.timeS();
        }
    }

    @Test
    void praiseComesOnceAndTheResponseIsTimed() {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 70).run(160, 30);
        double backS = rig.nowS();
        rig.run(174, 60);
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, backS)).containsExactly(CueCoach.PRAISE);
        SessionStatistics statistics = rig.session.statistics();
        CueSummary first = statistics.cues().get(0);
        assertThat(first.kind()).isEqualTo(CueSummary.Kind.VOICE);
        assertThat(first.timeS() - first.conditionS()).isBetween(0.0, 1.0);
        assertThat(first.responseS().orElseThrow())
                .isCloseTo(rig.becameS(BandState.ON, backS) - first.timeS(), within(0.01));
    }

    @Test
    void noPraiseWithoutACue() {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 200);
        assertThat(rig.events(LiveEvent.Kind.SPEECH)).isEmpty();
    }

    @Test
    void assistTicksForThirtySecondsAndLooksAgain() {
        Rig rig = Rig.at(174, SoundMode.ASSIST).run(174, 70);
        assertThat(rig.view().sound().sounding()).isFalse();
        rig.run(160, 60);
        List<LiveEvent> on = rig.events(LiveEvent.Kind.TICK_ON);
        List<LiveEvent> off = rig.events(LiveEvent.Kind.TICK_OFF);
        assertThat(off.get(0).timeS() - on.get(0).timeS()).isCloseTo(30, within(0.3));
        assertThat(on.get(1).timeS() - off.get(0).timeS()).isCloseTo(10, within(0.3));
        rig.run(174, 10);
        assertThat(rig.view().sound().sounding()).isFalse();
    }

    @Test
    void paceTicksInEveryBlockAndFallsSilentInAPause() {
        Rig rig = Rig.at(174, SoundMode.PACE).run(174, 70);
        assertThat(rig.view().sound().sounding()).isTrue();
        rig.run(0, 8);
        assertThat(rig.view().sound().sounding()).isFalse();
        rig.run(174, 8);
        assertThat(rig.view().sound().sounding()).isTrue();
    }

    @Test
    void fadedSoundsForLessAndLess() {
        double[] shares = new double[6];
        for (int block = 1; block <= 5; block++) {
            for (int second = 0; second < 180; second++) {
                shares[block] += Fading.isOpen(block, 5, second * 1_000_000_000L) ? 1 / 180.0 : 0;
            }
            assertThat(shares[block]).isCloseTo((6 - block) / 5.0, within(0.01));
        }
        Rig rig = Rig.at(174, SoundMode.FADED).run(174, 60 + 5 * 180 + 60);
        rig.act(ActionKind.STOP, "");
        double soundedS = rig.session.statistics().phases().get(2).metronomeS();
        assertThat(soundedS).isBetween(180 * 3 + 0.0, 180 * 3 + 30.0);
    }

    @Test
    void theTempoStartsAtTheRunnersOwnAndClimbsOneAStep() {
        Rig rig = Rig.at(174, SoundMode.PACE);
        rig.sensor().stepNs = OptionalLong.of(1);
        rig.run(160, 61);
        LiveView begun = rig.view();
        assertThat(begun.sound().spm()).isBetween(160.0, 162.0);
        rig.on(5);
        assertThat(rig.view().sound().spm() - begun.sound().spm()).isBetween(3.5, 5.5);
        rig.on(12);
        assertThat(rig.view().sound().spm()).isEqualTo(174);
    }

    @Test
    void theFirstBeatFallsOnTheRunnersSteps() {
        Metronome metronome = new Metronome(SoundMode.PACE);
        metronome.look(10_000_000_000L, sight(174, 150, 9_900_000_000L));
        assertThat(metronome.view().beatHostNs()).isEqualTo(10_300_000_000L);
    }

    private static Metronome.Sight sight(double target, double own, long stepNs) {
        return new Metronome.Sight(
                true,
                BandState.ON,
                true,
                java.util.OptionalDouble.of(target),
                java.util.OptionalDouble.of(own),
                OptionalLong.of(stepNs));
    }

    @Test
    void beatsGoOnWithoutAJumpWhileTheTempoChanges() {
        Metronome metronome = new Metronome(SoundMode.PACE);
        long lastBeatNs = 0;
        double lastSpm = 0;
        for (long nowNs = 1_000_000_000L; nowNs < 40_000_000_000L; nowNs += 100_000_000L) {
            metronome.look(nowNs, sight(nowNs < 20_000_000_000L ? 180 : 165, 160, nowNs));
            LiveView.Sound now = metronome.view();
            if (lastBeatNs != 0 && now.beatHostNs() != lastBeatNs) {
                double interval = (now.beatHostNs() - lastBeatNs) / 1e9;
                assertThat(interval).isCloseTo(60 / lastSpm, within(1e-6));
                assertThat(Math.abs(now.spm() - lastSpm)).isLessThanOrEqualTo(interval + 1e-9);
            }
            lastBeatNs = now.beatHostNs();
            lastSpm = now.spm();
        }
        assertThat(lastSpm).isEqualTo(165);
    }

    @Test
    void strongPainSilencesEveryCueAndLittlePainLetsThemBack() {
        Rig rig = Rig.at(174, SoundMode.PACE).run(160, 90).act(ActionKind.PAIN, "6 inner-knee");
        double painS = rig.nowS();
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, painS))
                .singleElement()
                .asString()
                .contains("stop");
        rig.on(60);
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, painS)).hasSize(1);
        assertThat(rig.view().sound().sounding()).isFalse();
        assertThat(rig.view().target()).isEmpty();
        assertThat(rig.view().prompt()).contains("see a professional");
        rig.act(ActionKind.PAIN, "2").on(30);
        assertThat(rig.view().sound().sounding()).isTrue();
        assertThat(rig.session.statistics().stoppedForPain()).isTrue();
    }

    @Test
    void risingPainSaysStopToo() {
        Rig rig = Rig.at(174, SoundMode.OFF)
                .run(174, 10)
                .act(ActionKind.PAIN, "1")
                .on(10);
        rig.act(ActionKind.PAIN, "2");
        assertThat(rig.events(LiveEvent.Kind.SPEECH)).isEmpty();
        rig.act(ActionKind.PAIN, "3");
        assertThat(rig.events(LiveEvent.Kind.SPEECH)).hasSize(1);
        assertThat(rig.view().prompt()).startsWith("Pain has risen from 1 to 3");
    }

    @Test
    void painThatStaysInTheMiddleIsWatched() {
        Rig rig = Rig.at(174, SoundMode.OFF)
                .run(174, 10)
                .act(ActionKind.PAIN, "4")
                .act(ActionKind.PAIN, "4");
        assertThat(rig.events(LiveEvent.Kind.SPEECH)).isEmpty();
        assertThat(rig.texts(LiveEvent.Kind.NOTE, 5)).allMatch(text -> text.contains("watch it"));
    }
}

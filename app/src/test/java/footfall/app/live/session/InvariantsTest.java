// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Gait;
import footfall.app.live.ActionKind;
import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a runner, a belt and a sensor do by chance, some things never happen. */
class InvariantsTest {
    private static final int RUNS = 40;
    private static final int MOVES = 150;
    private static final SessionPlan LESSON = new SessionPlan(10, 60, 60, 3, 90, 30, 60, OptionalDouble.empty());

    @Test
    void chanceBreaksNoRule() {
        for (long seed = 1; seed <= RUNS; seed++) {
            if (seed == 1) {
                System.out.println("invariants seeds 1 to " + RUNS);
            }
            new Chance(seed).play();
        }
    }

    private static final class Chance {
        private final Random random;
        private final Rig rig;
        private final String name;
        private int seenViews;
        private int seenEvents;
        private double silentSinceS;
        private double speedS = Double.NEGATIVE_INFINITY;
        private double movedS;
        private double kmh = 10;
        private double lastVoiceS = Double.NEGATIVE_INFINITY;

        Chance(long seed) {
            random = new Random(seed);
            name = "seed " + seed;
            SoundMode mode = SoundMode.values()[random.nextInt(4)];
            rig = seed % 2 == 0 ? Rig.at(174, mode) : new Rig(LESSON, TargetWish.none(), mode, 1);
        }

        void play() {
            rig.act(ActionKind.SPEED, "10");
            rig.sensor().stillS = 0;
            for (int move = 0; move < MOVES && !rig.session.isOver(); move++) {
                movedS = rig.nowS();
                move();
                for (int part = 0; part < 10; part++) {
                    double beforeS = rig.nowS();
                    rig.on(1);
                    silentSinceS = rig.alive.get(0) ? rig.nowS() : Math.min(silentSinceS, beforeS);
                    look();
                }
            }
            assertThat(rig.session.statistics().phases()).as(name).isNotEmpty();
        }

        private void move() {
            switch (random.nextInt(12)) {
                case 0 -> rig.sensor().spm = 0;
                case 1 -> rig.alive.set(0, false);
                case 2 -> rig.sensor().poor = !rig.sensor().poor;
                case 3 -> flip();
                case 4 -> walk(random.nextBoolean());
                case 5 -> rig.act(ActionKind.TARGET, random.nextBoolean() ? "+3" : "-3");
                case 6 -> rig.act(ActionKind.SOUND, "");
                case 7 -> rig.act(random.nextBoolean() ? ActionKind.PAUSE : ActionKind.START, "");
                default -> {
                    walk(false);
                    rig.alive.set(0, true);
                    rig.sensor().spm = 150 + random.nextInt(40);
                }
            }
        }

        private void walk(boolean walks) {
            rig.sensor().gait = walks ? Gait.WALK : Gait.RUN;
            rig.sensor().soft = walks;
        }

        private void flip() {
            kmh = kmh == 10 ? 12 : 10;
            rig.act(ActionKind.SPEED, String.valueOf(kmh));
            speedS = rig.nowS();
        }

        private void look() {
            for (; seenEvents < rig.events.size(); seenEvents++) {
                event(rig.events.get(seenEvents));
            }
            for (; seenViews < rig.views.size(); seenViews++) {
                view(rig.views.get(seenViews), seenViews == 0 ? rig.views.get(0) : rig.views.get(seenViews - 1));
            }
        }

        private void event(LiveEvent event) {
            if (event.kind() == LiveEvent.Kind.SPEECH) {
                assertThat(event.timeS() - lastVoiceS).as(name).isGreaterThanOrEqualTo(20);
                lastVoiceS = event.timeS();
            }
            boolean alert = event.text().startsWith("LOW") || event.text().startsWith("HIGH");
            if (event.kind() == LiveEvent.Kind.STATE && alert) {
                assertThat(event.timeS()).as(name).isGreaterThanOrEqualTo(60);
                assertThat(event.timeS() - speedS).as(name).isGreaterThanOrEqualTo(15);
                boolean known = event.timeS() - movedS > 0.3;
                assertThat(known && rig.sensor().poor).as(name).isFalse();
                assertThat(known && rig.sensor().gait == Gait.WALK).as(name).isFalse();
            }
        }

        private void view(LiveView view, LiveView before) {
            boolean stale = view.state() == BandState.STALE;
            double silentS = view.timeS() - silentSinceS;
            if (!rig.alive.get(0)) {
                assertThat(stale).as(name + " at " + view.timeS()).isEqualTo(silentS >= 3);
            }
            assertThat(stale && view.cadence().spm().isPresent()).as(name).isFalse();
            if (view.state() == BandState.PAUSED
                    && before.state() == BandState.PAUSED
                    && view.phase() == before.phase()
                    && view.phaseLeftS().isPresent()) {
                assertThat(view.phaseLeftS()).as(name).isEqualTo(before.phaseLeftS());
                assertThat(view.sound().sounding()).as(name).isFalse();
            }
            if (view.sound().sounding() && before.sound().sounding()) {
                double passedS = (view.sound().beatHostNs() - before.sound().beatHostNs()) / 1e9;
                double change = Math.abs(view.sound().spm() - before.sound().spm());
                assertThat(change).as(name).isLessThanOrEqualTo(Math.max(0, passedS) + 1e-6);
            }
        }
    }
}

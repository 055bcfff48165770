// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.app.live.ActionKind;
import footfall.app.live.FeelingEntry;
import footfall.app.live.LiveEvent;
import footfall.app.live.Phase;
import footfall.app.live.PhaseSummary;
import footfall.app.live.SessionPlan;
import footfall.app.live.SessionStatistics;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Phases, the baseline, questions and the book of a session. */
class CourseRulesTest {
    private static final SessionPlan SHORT = new SessionPlan(10, 60, 60, 2, 60, 30, 40, OptionalDouble.empty());

    private static Rig stood(SessionPlan plan, TargetWish wish) {
        Rig rig = new Rig(plan, wish, SoundMode.PACE, 1);
        rig.sensor().stillS = 0;
        rig.run(0, 3);
        rig.sensor().stillS = 10;
        rig.on(1);
        rig.sensor().stillS = 0;
        return rig;
    }

    private static List<Phase> phases(SessionStatistics statistics) {
        List<Phase> phases = new ArrayList<>();
        for (PhaseSummary phase : statistics.phases()) {
            phases.add(phase.phase());
        }
        return phases;
    }

    @Test
    void aLessonGoesThroughAllItsPhases() {
        Rig rig = stood(SHORT, TargetWish.none()).run(160, 122);
        assertThat(rig.view().phase()).isEqualTo(Phase.CUE);
        assertThat(rig.view().target().orElseThrow().spm()).isCloseTo(168, within(0.2));
        assertThat(rig.view().target().orElseThrow().gainSpm().orElseThrow()).isCloseTo(8, within(0.2));
        rig.run(168, 250);
        assertThat(rig.session.isOver()).isTrue();
        SessionStatistics statistics = rig.session.statistics();
        assertThat(phases(statistics))
                .containsExactly(
                        Phase.CONNECT,
                        Phase.STAND,
                        Phase.WARM_UP,
                        Phase.BASELINE,
                        Phase.CUE,
                        Phase.REST,
                        Phase.CUE,
                        Phase.RETENTION);
        PhaseSummary second = statistics.phases().get(6);
        assertThat(second.block()).isEqualTo(2);
        assertThat(second.activeS()).isCloseTo(60, within(0.3));
        assertThat(second.inBandShare()).hasValue(1);
        assertThat(second.medianSpm()).hasValue(168);
        assertThat(statistics.baseline().orElseThrow().steady()).isTrue();
        assertThat(statistics.laps()).hasSize(1);
    }

    @Test
    void cuesComeInBlocksOnly() {
        Rig rig = stood(SHORT, TargetWish.none()).run(160, 122);
        double cueS = rig.nowS();
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, 0)).isEmpty();
        rig.on(60);
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, cueS)).isNotEmpty();
        double restS = rig.nowS();
        rig.on(25);
        assertThat(rig.view().phase()).isEqualTo(Phase.REST);
        assertThat(rig.view().target()).isEmpty();
        assertThat(rig.view().sound().sounding()).isFalse();
        assertThat(rig.texts(LiveEvent.Kind.SPEECH, restS)).isEmpty();
    }

    @Test
    void standingWaitsForTenQuietSecondsAndSaysWhatItSaw() {
        Rig rig = new Rig(SHORT, TargetWish.none(), SoundMode.OFF, 1);
        rig.sensor().meanG = 9.8;
        rig.sensor().stillS = 4;
        rig.run(0, 30);
        assertThat(rig.view().phase()).isEqualTo(Phase.STAND);
        assertThat(rig.view().phaseLeftS()).hasValue(6);
        rig.sensor().stillS = 10;
        rig.on(1);
        assertThat(rig.view().phase()).isEqualTo(Phase.WARM_UP);
        assertThat(rig.session.statistics().stands().get(0).fine()).isFalse();
        assertThat(rig.texts(LiveEvent.Kind.SENSOR, 0))
                .singleElement()
                .asString()
                .contains("m/s²");
    }

    @Test
    void standingCanBeSkippedAndHoldsUpNobodyWhoRuns() {
        Rig rig = new Rig(SHORT, TargetWish.none(), SoundMode.OFF, 1);
        rig.sensor().stillS = 0;
        rig.run(0, 2).act(ActionKind.SKIP, "").on(1);
        assertThat(rig.view().phase()).isEqualTo(Phase.WARM_UP);
        Rig runner = new Rig(SHORT, TargetWish.none(), SoundMode.OFF, 1);
        runner.sensor().stillS = 0;
        runner.run(160, 22);
        assertThat(runner.view().phase()).isEqualTo(Phase.WARM_UP);
    }

    @Test
    void anUnknownPlaceIsAskedForInALessonOnly() {
        Rig lesson = new Rig(SHORT, TargetWish.none(), SoundMode.OFF, 1, SensorPlacement.UNKNOWN);
        lesson.run(0, 5);
        assertThat(lesson.view().phase()).isEqualTo(Phase.PLACEMENT);
        lesson.act(ActionKind.PLACEMENT, "0=shank-left").on(1);
        assertThat(lesson.sensor().worn).isEqualTo("shankleft");
        assertThat(lesson.view().phase()).isNotEqualTo(Phase.PLACEMENT);
        Rig open = new Rig(SessionPlan.openRun(), TargetWish.none(), SoundMode.OFF, 1, SensorPlacement.UNKNOWN);
        open.run(0, 5);
        assertThat(open.view().phase()).isEqualTo(Phase.WARM_UP);
    }

    @Test
    void anOpenRunWithAShareMeasuresABaselineFirst() {
        Rig rig = new Rig(SessionPlan.openRun(), TargetWish.above(5), SoundMode.OFF, 1);
        rig.run(160, 100);
        assertThat(rig.view().phase()).isEqualTo(Phase.BASELINE);
        rig.on(85);
        assertThat(rig.view().phase()).isEqualTo(Phase.CUE);
        assertThat(rig.view().target().orElseThrow().spm()).isCloseTo(168, within(0.1));
        assertThat(rig.view().prompt()).isEmpty();
    }

    @Test
    void anUnsteadyBaselineIsMeasuredOnceMore() {
        Rig rig = new Rig(SessionPlan.openRun(), TargetWish.above(5), SoundMode.OFF, 1);
        rig.run(160, 62).run(150, 60).run(170, 60);
        assertThat(rig.view().phase()).isEqualTo(Phase.BASELINE);
        assertThat(rig.texts(LiveEvent.Kind.NOTE, 100))
                .containsExactly("baseline: your cadence was not steady; once more");
        rig.run(150, 60).run(170, 62);
        assertThat(rig.view().phase()).isEqualTo(Phase.CUE);
        assertThat(rig.session.statistics().baseline().orElseThrow().steady()).isFalse();
        assertThat(rig.session.statistics().baseline().orElseThrow().extended()).isTrue();
    }

    @Test
    void aPauseStopsTheClockOfThePhase() {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 30);
        double leftS = rig.view().phaseLeftS().orElseThrow();
        rig.act(ActionKind.PAUSE, "").on(40);
        assertThat(rig.view().phaseLeftS().orElseThrow()).isCloseTo(leftS, within(0.6));
        rig.act(ActionKind.START, "").on(10);
        assertThat(rig.view().phaseLeftS().orElseThrow()).isCloseTo(leftS - 10, within(0.6));
        assertThat(rig.session.statistics().phases().get(1).pausedS()).isCloseTo(40, within(0.3));
    }

    @Test
    void theDurationEndsTheSession() {
        SessionPlan plan = new SessionPlan(0, 60, 0, 0, 0, 0, 0, OptionalDouble.of(90));
        Rig rig = new Rig(plan, TargetWish.of(170), SoundMode.OFF, 1);
        rig.run(170, 100);
        assertThat(rig.session.isOver()).isTrue();
        assertThat(rig.view().timeS()).isEqualTo(90);
        assertThat(rig.view().phase()).isEqualTo(Phase.DONE);
        assertThat(rig.session.statistics().timeS()).isLessThan(91);
    }

    @Test
    void painAndEffortAreAskedForThreeTimesAndHoldUpNothing() {
        Rig rig = stood(SHORT, TargetWish.none()).run(160, 2);
        assertThat(rig.view().prompt()).isEqualTo("Pain now, 0 to 10?");
        rig.act(ActionKind.PAIN, "1 shin");
        assertThat(rig.view().prompt()).isEqualTo("Effort now, 0 to 10?");
        rig.act(ActionKind.EXERTION, "3");
        assertThat(rig.view().prompt()).isEqualTo("Speed of the belt, km/h?");
        rig.act(ActionKind.SPEED, "10");
        assertThat(rig.view().prompt()).isEmpty();
        rig.on(118).run(168, 65);
        assertThat(rig.view().prompt()).isEqualTo("Pain now, 0 to 10?");
        rig.act(ActionKind.PAIN, "1").on(132);
        assertThat(rig.view().phase()).isEqualTo(Phase.DONE);
        assertThat(rig.session.isOver()).isFalse();
        rig.act(ActionKind.PAIN, "0").act(ActionKind.EXERTION, "6").on(1);
        assertThat(rig.session.isOver()).isTrue();
        List<FeelingEntry> feelings = rig.session.statistics().feelings();
        assertThat(feelings.stream().map(FeelingEntry::moment))
                .containsExactly(
                        FeelingEntry.Moment.START,
                        FeelingEntry.Moment.START,
                        FeelingEntry.Moment.MIDDLE,
                        FeelingEntry.Moment.END,
                        FeelingEntry.Moment.END);
    }

    @Test
    void lapsAreKeptWithTheirCadence() {
        Rig rig = Rig.at(174, SoundMode.OFF).act(ActionKind.SPEED, "10").run(170, 30);
        rig.act(ActionKind.LAP, "").run(176, 20).act(ActionKind.SPEED, "12").on(5);
        rig.act(ActionKind.STOP, "");
        SessionStatistics statistics = rig.session.statistics();
        assertThat(statistics.laps()).hasSize(3);
        assertThat(statistics.laps().get(0).medianSpm()).hasValue(170);
        assertThat(statistics.laps().get(1).medianSpm()).hasValue(176);
        assertThat(statistics.laps().get(1).endS()).isCloseTo(53, within(0.3));
    }
}

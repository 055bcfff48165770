// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.app.live.ActionKind;
import footfall.app.live.BandState;
import footfall.app.live.LiveEvent;
import footfall.app.live.SessionInput;
import footfall.app.live.SessionPlan;
import footfall.app.live.SoundMode;
import footfall.app.live.TargetWish;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkState;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, several sensors, and wishes for a target. */
class InputRulesTest {
    @ParameterizedTest
    @CsvSource({
        "TARGET,fast",
        "TARGET,300",
        "TARGET,90",
        "TARGET,+5%",
        "TARGET,''",
        "TARGET,1e3",
        "TARGET,NaN",
        "SOUND,loud",
        "SPEED,-3",
        "SPEED,fast",
        "SPEED,99",
        "SPEED,''",
        "SPEED,NaN",
        "PAIN,11",
        "PAIN,-1",
        "PAIN,''",
        "EXERTION,ten",
        "EXERTION,11",
        "EXERTION,3 shin",
        "PLACEMENT,9=shank",
        "PLACEMENT,0=moon",
        "PLACEMENT,shank",
        "POD_UNIT,miles",
        "POD_UNIT,steps",
        "SOUND_DELAY,-5",
        "SOUND_DELAY,9999",
        "START,''",
        "SKIP,''"
    })
    void nonsenseIsOneLineAndChangesNothing(ActionKind kind, String value) {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 70);
        var before = rig.view();
        int notes = rig.events.size();
        rig.act(kind, value);
        assertThat(rig.events.size() - notes).isEqualTo(1);
        assertThat(rig.events.get(notes).kind()).isEqualTo(LiveEvent.Kind.NOTE);
        assertThat(rig.events.get(notes).text()).doesNotContain("\n").hasSizeLessThan(200);
        assertThat(rig.view().target()).isEqualTo(before.target());
        assertThat(rig.view().phase()).isEqualTo(before.phase());
        assertThat(rig.view().sound()).isEqualTo(before.sound());
    }

    @Test
    void painAtAPlaceThatNobodyKnowsIsStillPain() {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 70);
        int notes = rig.events.size();
        rig.act(ActionKind.PAIN, "5 elbow");
        assertThat(rig.events.get(notes).text()).contains("a place like shin");
        assertThat(rig.events.get(notes + 1).text()).startsWith("pain 5");
    }

    @ParameterizedTest
    @CsvSource({"+1,175", "-1,173", "178,178", "'172,5',172.5", "+10,184"})
    void targetsAreSteppedOrSaid(String value, double spm) {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 70).act(ActionKind.TARGET, value);
        assertThat(rig.view().target().orElseThrow().spm()).isEqualTo(spm);
    }

    @Test
    void theBandIsTwoPercentOrThreeStepsToEachSide() {
        TargetKeeper keeper = new TargetKeeper();
        keeper.begin(TargetWish.of(140));
        assertThat(keeper.target().orElseThrow().lowSpm()).isEqualTo(137);
        keeper.begin(TargetWish.of(200));
        assertThat(keeper.target().orElseThrow().highSpm()).isEqualTo(204);
    }

    @Test
    void nobodyIsAskedForMoreThanTenPercentAboveTheirOwn() {
        TargetKeeper keeper = new TargetKeeper();
        assertThat(keeper.begin(TargetWish.above(15)).text()).contains("not more than 10 %");
        assertThat(keeper.needsBaseline()).isTrue();
        assertThat(keeper.baseline(160).text()).contains("≈ +16");
        assertThat(keeper.target().orElseThrow().spm()).isCloseTo(176, within(1e-9));
        assertThat(keeper.change("+1", false).text()).contains("not more than 10 %");
        assertThat(keeper.target().orElseThrow().spm()).isCloseTo(176, within(1e-9));
        assertThat(keeper.change("-2", false).taken()).isTrue();
        assertThat(keeper.target().orElseThrow().spm()).isCloseTo(174, within(1e-9));
        assertThat(keeper.change("+5%", false).taken()).isTrue();
        assertThat(keeper.target().orElseThrow().spm()).isCloseTo(168, within(1e-9));
    }

    @Test
    void aNumberIsCappedOnceTheBaselineIsKnown() {
        TargetKeeper keeper = new TargetKeeper();
        keeper.begin(TargetWish.of(190));
        assertThat(keeper.baseline(160).text()).contains("not more than 10 %");
        assertThat(keeper.target().orElseThrow().spm()).isCloseTo(176, within(1e-9));
    }

    @Test
    void theOtherSensorIsShownWhileTheFirstIsSilent() {
        Rig rig = new Rig(SessionPlan.openRun(), TargetWish.of(174), SoundMode.OFF, 2);
        rig.run(174, 70);
        rig.sensors.get(1).spm = 175;
        rig.alive.set(0, false);
        rig.on(4);
        assertThat(rig.view().cadence().spm()).hasValue(175);
        assertThat(rig.state()).isEqualTo(BandState.ON);
        assertThat(rig.texts(LiveEvent.Kind.SENSOR, 60)).containsExactly("sensor 2 is shown: sensor 1 is silent");
        rig.alive.set(0, true);
        rig.on(1);
        assertThat(rig.view().cadence().spm()).hasValue(174);
    }

    @ParameterizedTest
    @CsvSource({"174,176,''", "174,168,differs", "174,87,strides", "174,348,double", "100,104,differs"})
    void sensorsThatDisagreeAreTold(double first, double second, String word) {
        Rig rig = new Rig(SessionPlan.openRun(), TargetWish.none(), SoundMode.OFF, 2);
        rig.run(first, 5);
        rig.sensors.get(1).spm = second;
        rig.on(9);
        assertThat(rig.view().sensors().get(1).note()).isEmpty();
        rig.on(3);
        if (word.isEmpty()) {
            assertThat(rig.view().sensors().get(1).note()).isEmpty();
        } else {
            assertThat(rig.view().sensors().get(1).note()).contains(word);
            assertThat(rig.texts(LiveEvent.Kind.SENSOR, 10)).hasSize(1);
        }
    }

    @Test
    void aFootPodInTheSameDeviceIsComparedToo() {
        Rig rig = Rig.at(174, SoundMode.OFF);
        rig.sensor().podSpm = OptionalDouble.of(87);
        rig.run(174, 12);
        assertThat(rig.view().sensors().get(0).note())
                .isEqualTo("its foot pod counts strides, it seems: half of what is shown");
        assertThat(rig.view().sensors().get(0).spm()).hasValue(87);
    }

    @Test
    void linksThatAreAllOverEndTheSession() {
        Rig rig = new Rig(SessionPlan.openRun(), TargetWish.none(), SoundMode.OFF, 2);
        rig.run(170, 5);
        rig.session.accept(new SessionInput.OfLink(0, new LinkEvent(rig.nowNs, LinkState.ENDED, "over")));
        assertThat(rig.session.isOver()).isFalse();
        rig.session.accept(new SessionInput.OfLink(1, new LinkEvent(rig.nowNs, LinkState.FAILED, "")));
        assertThat(rig.session.isOver()).isTrue();
        int views = rig.views.size();
        rig.on(5);
        assertThat(rig.views).hasSize(views);
    }

    @Test
    void soundModesGoRound() {
        Rig rig = Rig.at(174, SoundMode.OFF).run(174, 1).act(ActionKind.SOUND, "");
        assertThat(rig.view().sound().mode()).isEqualTo(SoundMode.ASSIST);
        rig.act(ActionKind.SOUND, "faded").act(ActionKind.SOUND, "");
        assertThat(rig.view().sound().mode()).isEqualTo(SoundMode.OFF);
    }
}

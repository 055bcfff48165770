// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.LiveView;
import footfall.app.live.Phase;

/** The one line that the runner is asked or told now: the most important first. */
final class Prompter {
    private final SessionCore core;

    Prompter(SessionCore core) {
        this.core = core;
    }

    /**
     * A prompt.
     *
     * @param ask what it is about
     * @param words one line; empty where nothing
     */
    record Prompt(LiveView.Ask ask, String words) {
        static final Prompt NONE = new Prompt(LiveView.Ask.NONE, "");
    }

    Prompt prompt(long nowNs) {
        if (!core.pain().words().isEmpty()) {
            return new Prompt(LiveView.Ask.STOP_FOR_PAIN, core.pain().words());
        }
        Phase phase = core.course().phase();
        if (phase == Phase.CONNECT) {
            return new Prompt(LiveView.Ask.CONNECT, "Waiting for the sensor");
        }
        if (core.presence().isStale() && phase != Phase.DONE) {
            return new Prompt(LiveView.Ask.CHECK_SENSOR, "No data from the sensor: check it");
        }
        if (phase == Phase.PLACEMENT) {
            return new Prompt(LiveView.Ask.PLACEMENT, "Where does the sensor sit? foot, shank, waist, sacrum or chest");
        }
        if (phase == Phase.STAND) {
            return new Prompt(LiveView.Ask.STAND_STILL, "Stand still for " + Notes.number(core.standS()) + " s");
        }
        Prompt question = core.questions().prompt(nowNs);
        return question.ask() == LiveView.Ask.NONE ? smaller() : question;
    }

    private Prompt smaller() {
        Course course = core.course();
        if (core.presence().isPausedByHand()) {
            return new Prompt(LiveView.Ask.START, "Paused: start goes on");
        }
        if (core.presence().isPaused()) {
            return new Prompt(LiveView.Ask.RUN, "Paused: run to go on");
        }
        if (course.phase() == Phase.CUE && core.cues().hasGivenUp()) {
            boolean high = core.cues().hasGivenUpHigh();
            return new Prompt(
                    high ? LiveView.Ask.TOO_SLOW : LiveView.Ask.TOO_FAST,
                    high ? CueCoach.QUESTION_HIGH : CueCoach.QUESTION_LOW);
        }
        if (core.cues().isPoor() && course.isRun()) {
            return new Prompt(LiveView.Ask.SIGNAL_POOR, "Signal poor: check how the sensor sits");
        }
        boolean early = course.phase() == Phase.WARM_UP && course.isLesson();
        return early && core.belt().speedMps().isEmpty()
                ? new Prompt(LiveView.Ask.SPEED, "Speed of the belt, km/h?")
                : Prompt.NONE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.Phase;

/** The one line that the runner is asked or told now: the most important first. */
final class Prompter {
    private final SessionCore core;

    Prompter(SessionCore core) {
        this.core = core;
    }

    String prompt(long nowNs) {
        if (!core.pain().words().isEmpty()) {
            return core.pain().words();
        }
        Phase phase = core.course().phase();
        if (phase == Phase.CONNECT) {
            return "Waiting for the sensor";
        }
        if (core.presence().isStale() && phase != Phase.DONE) {
            return "No data from the sensor: check it";
        }
        if (phase == Phase.PLACEMENT) {
            return "Where does the sensor sit? foot, shank, waist, sacrum or chest";
        }
        if (phase == Phase.STAND) {
            return "Stand still for " + Notes.number(core.standS()) + " s";
        }
        String question = core.questions().prompt(nowNs);
        return question.isEmpty() ? smaller() : question;
    }

    private String smaller() {
        Course course = core.course();
        if (core.presence().isPausedByHand()) {
            return "Paused: start goes on";
        }
        if (core.presence().isPaused()) {
            return "Paused: run to go on";
        }
        if (course.phase() == Phase.CUE && core.cues().hasGivenUp()) {
            return CueCoach.QUESTION_LOW;
        }
        if (core.cues().isPoor() && course.isRun()) {
            return "Signal poor: check how the sensor sits";
        }
        boolean early = course.phase() == Phase.WARM_UP && course.isLesson();
        return early && core.belt().speedMps().isEmpty() ? "Speed of the belt, km/h?" : "";
    }
}

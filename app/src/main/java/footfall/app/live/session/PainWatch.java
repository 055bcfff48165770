// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.reports.assessment.Pain;
import footfall.reports.assessment.Runner;

/**
 * Pain in a session: more than 5 of 10, or pain that rises above 2, silences every cue and says to stop; so does a sign that was named before; 2 or less lets them come back. The same
 * lines as in the report.
 *
 * <p><b>Source:</b> guideline {@code pain-rules} (vincent2017, bimphysio2026).
 */
final class PainWatch {
    private static final int NONE = -1;

    private final boolean redFlag;
    private int first = NONE;
    private boolean silenced;
    private boolean stopped;
    private String words = "";

    /** What an answer means. */
    enum Verdict {
        /** Nothing changes. */
        GO_ON,
        /** It is watched. */
        WATCH,
        /** Stop. */
        STOP,
        /** Cues may come again. */
        LIFTED
    }

    /** With what the runner said before: a sign that needs a professional, or too much pain, silences cues from the start. */
    PainWatch(Runner runner) {
        redFlag = !runner.redFlags().isEmpty();
        int most = 0;
        for (Pain pain : runner.pains()) {
            most = Math.max(most, pain.score());
        }
        if (redFlag) {
            words = "What you named needs a professional before more running: no cues in this session";
        } else if (most > Pain.MOST) {
            add(most);
        }
    }

    Verdict add(int score) {
        boolean rises = first != NONE && score > first && score > Pain.MOST_EASY;
        if (first == NONE) {
            first = score;
        }
        if (score > Pain.MOST || rises) {
            silenced = true;
            stopped = true;
            words = score > Pain.MOST
                    ? "Pain of " + score + " out of 10 is too much to run on: stop, and see a professional"
                    : "Pain has risen from " + first + " to " + score + ": stop this run";
            return Verdict.STOP;
        }
        if (silenced && !redFlag && score <= Pain.MOST_EASY) {
            silenced = false;
            words = "";
            return Verdict.LIFTED;
        }
        return score > Pain.MOST_EASY ? Verdict.WATCH : Verdict.GO_ON;
    }

    /** Whether cues are silent for pain. */
    boolean isSilenced() {
        return silenced || redFlag;
    }

    /** Whether they ever were. */
    boolean hasStopped() {
        return stopped;
    }

    /** What the runner is told while they are. */
    String words() {
        return words;
    }
}

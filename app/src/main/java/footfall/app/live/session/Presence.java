// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import java.util.OptionalLong;

/** Whether there is data, whether there are steps, and whether the clock of the blocks runs. */
final class Presence {
    private boolean stale;
    private boolean begun;
    private boolean stoppedByHand;
    private boolean stoppedByItself;
    private long newestDataNs;
    private long noStepsSinceNs;
    private boolean steps;
    private long runNs;
    private long moveNs;

    /** What the shown sensor says now; fresh only where one has data. */
    void look(long nowNs, SensorReading reading, boolean fresh) {
        stale = !fresh;
        if (reading.newestDataNs().isPresent()) {
            newestDataNs = Math.max(newestDataNs, reading.newestDataNs().getAsLong());
        }
        boolean stepping = fresh && reading.spm().isPresent();
        if (stepping) {
            noStepsSinceNs = nowNs;
            begun = true;
            stoppedByItself = false;
        } else if (steps || stale) {
            noStepsSinceNs = stale ? nowNs : lastStepNs(nowNs, reading.newestStepNs());
        }
        steps = stepping;
    }

    /** Steps that are seen earlier than their rhythm ends make the pause come earlier. */
    private long lastStepNs(long nowNs, OptionalLong newestStepNs) {
        return newestStepNs.isPresent() ? Math.min(newestStepNs.getAsLong(), nowNs) : noStepsSinceNs;
    }

    /** Whether the session pauses itself now. */
    boolean pausesItself(long nowNs, boolean isRun) {
        if (isRun && begun && !stale && !isPaused() && !steps && nowNs - noStepsSinceNs >= SessionLimits.NO_STEPS_NS) {
            stoppedByItself = true;
            return true;
        }
        return false;
    }

    /** Waits for steps once more. */
    void waitForSteps() {
        stoppedByItself = false;
        begun = steps;
    }

    void pass(long passedNs, boolean walking) {
        if (begun && !isPaused() && !stale) {
            moveNs += passedNs;
            runNs += walking ? 0 : passedNs;
        }
    }

    void pause() {
        stoppedByHand = true;
    }

    /** Goes on; says whether it was paused. */
    boolean goOn(long nowNs) {
        boolean was = isPaused();
        stoppedByHand = false;
        stoppedByItself = false;
        noStepsSinceNs = nowNs;
        return was;
    }

    boolean isStale() {
        return stale;
    }

    /** Whether a step was seen since the run began. */
    boolean hasBegun() {
        return begun;
    }

    boolean isPaused() {
        return stoppedByHand || stoppedByItself;
    }

    boolean isPausedByHand() {
        return stoppedByHand;
    }

    /** Running that was not paused, ns. */
    long runNs() {
        return runNs;
    }

    /** Running and walking that was not paused, ns. */
    long moveNs() {
        return moveNs;
    }

    /** The newest data, session time, ns; 0 before the first. */
    long newestDataNs() {
        return newestDataNs;
    }
}

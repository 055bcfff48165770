// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.BandState;
import footfall.app.live.LiveView;
import footfall.app.live.SoundMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Tempo and beats of the metronome: one beat a step. It begins at the runner's own cadence, near a step, and moves to the target by at most
 * 1 spm a second; tempo changes only on a beat, so the beats go on without a jump.
 */
final class Metronome {
    private static final double BEAT_NS_SPM = 60e9;
    private static final double SLOWEST_SPM = 100;
    private static final double FASTEST_SPM = 250;

    private SoundMode mode;
    private boolean sounding;
    private double tempoSpm;
    private long beatNs;
    private long nextBeatNs;
    private long turnNs = Long.MIN_VALUE;
    private boolean assisting;

    Metronome(SoundMode mode) {
        this.mode = mode;
    }

    /**
     * What the metronome looks at.
     *
     * @param allowed whether a sound may come at all: in a block, neither paused nor silenced
     * @param state against the target
     * @param open of {@code faded}: whether its time in the minute is now
     * @param targetSpm where to; absent without a target
     * @param runnerSpm where from; absent without steps
     * @param stepNs a step of the runner; absent where none is known
     */
    record Sight(
            boolean allowed,
            BandState state,
            boolean open,
            OptionalDouble targetSpm,
            OptionalDouble runnerSpm,
            OptionalLong stepNs) {}

    SoundMode mode() {
        return mode;
    }

    void setMode(SoundMode other) {
        mode = other;
        assisting = false;
        turnNs = Long.MIN_VALUE;
    }

    boolean isSounding() {
        return sounding;
    }

    /** Looks; says whether it began or fell silent. */
    boolean look(long nowNs, Sight sight) {
        boolean before = sounding;
        boolean wanted = sight.allowed() && sight.targetSpm().isPresent() && isWanted(nowNs, sight);
        if (wanted && !before) {
            begin(nowNs, sight);
        }
        sounding = wanted;
        if (wanted) {
            beatOn(nowNs, sight.targetSpm().getAsDouble());
        } else {
            tempoSpm = sight.targetSpm().orElse(0);
        }
        return before != sounding;
    }

    private boolean isWanted(long nowNs, Sight sight) {
        boolean inBand =
                sight.state() == BandState.ON || sight.state() == BandState.LOW || sight.state() == BandState.HIGH;
        return switch (mode) {
            case OFF -> false;
            case PACE -> inBand;
            case FADED -> inBand && sight.open();
            case ASSIST -> assists(nowNs, sight.state() == BandState.LOW);
        };
    }

    /** 30 s with, 10 s without, as long as it is low. */
    private boolean assists(long nowNs, boolean low) {
        if (!low) {
            assisting = false;
            turnNs = Long.MIN_VALUE;
        } else if (turnNs == Long.MIN_VALUE) {
            assisting = true;
            turnNs = nowNs;
        } else if (nowNs - turnNs >= (assisting ? SessionLimits.ASSIST_NS : SessionLimits.RECHECK_NS)) {
            assisting = !assisting;
            turnNs = nowNs;
        }
        return assisting;
    }

    private void begin(long nowNs, Sight sight) {
        double own = sight.runnerSpm().orElse(sight.targetSpm().orElseThrow());
        tempoSpm = Math.min(Math.max(own, SLOWEST_SPM), FASTEST_SPM);
        long stepNs = sight.stepNs().orElse(nowNs);
        double intervalNs = BEAT_NS_SPM / tempoSpm;
        double beatsSince = Math.ceil(Math.max(0, nowNs - stepNs) / intervalNs);
        beatNs = stepNs + Math.round(beatsSince * intervalNs);
        nextBeatNs = beatNs + Math.round(intervalNs);
    }

    private void beatOn(long nowNs, double targetSpm) {
        while (nextBeatNs <= nowNs) {
            double mostSpm = SessionLimits.RAMP_SPM_PER_S * (nextBeatNs - beatNs) / 1e9;
            double wayToGo = targetSpm - tempoSpm;
            tempoSpm += Math.min(Math.max(wayToGo, -mostSpm), mostSpm);
            beatNs = nextBeatNs;
            nextBeatNs = beatNs + Math.round(BEAT_NS_SPM / tempoSpm);
        }
    }

    LiveView.Sound view() {
        return new LiveView.Sound(mode, sounding, tempoSpm, beatNs);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.BandState;
import footfall.app.live.CueSummary;
import java.util.List;
import java.util.Optional;

/**
 * What is said and when: at most one voice in 20 s; three cues without an answer, one question, then silence until the runner is back or something
 * changed; praise once when back. The words point outwards, at the ground and the sound, and not at the legs.
 */
final class CueCoach {
    static final String QUESTION_LOW = "Too fast? Slow the belt or lower the goal";
    static final String QUESTION_HIGH = "Too slow? Speed the belt up or raise the goal";
    static final String PRAISE = "Good, hold";
    static final String POOR = "Signal poor";

    private static final long NEVER = Long.MIN_VALUE;
    private static final List<String> WORDS_LOW = List.of(
            "A little quicker",
            "A little quicker: through a puddle without a splash",
            "A little quicker: as if the belt were hot");
    private static final List<String> WORDS_HIGH = List.of(
            "A little calmer",
            "A little calmer: let the belt come to you",
            "A little calmer: as if you carried a full glass");

    private long voiceNs = NEVER;
    private BandState asking = BandState.ON;
    private long conditionNs;
    private int unanswered;
    private boolean gaveUp;
    private boolean wasHigh;
    private boolean cued;
    private boolean praiseDue;
    private long praiseDueNs;
    private boolean poorDue;
    private int spoken;

    /**
     * Words to be spoken now.
     *
     * @param kind of a cue; absent for what belongs to none
     * @param state against what
     * @param conditionNs when its condition was met
     * @param words to speak
     */
    record Speech(Optional<CueSummary.Kind> kind, BandState state, long conditionNs, String words) {}

    /** The state changed; {@code returned} where the runner came back into the band; {@code metNs} is when the condition was met. */
    void changed(BandState state, long nowNs, long metNs, boolean returned) {
        conditionNs = metNs;
        asking = state;
        if (returned) {
            praiseDue = cued;
            praiseDueNs = nowNs;
            startOver();
        } else if (state == BandState.LOW || state == BandState.HIGH) {
            praiseDue = false;
            wasHigh = state == BandState.HIGH;
        } else {
            praiseDue = false;
            cued = false;
        }
    }

    /** Another target, speed or phase: old cues no longer tell whether the runner follows. */
    void startOver() {
        unanswered = 0;
        gaveUp = false;
        cued = false;
    }

    /** The signal became poor: told at the next chance. */
    void poor(boolean due) {
        poorDue = due;
    }

    /** Whether cues have been left without an answer for long enough. */
    boolean hasGivenUp() {
        return gaveUp;
    }

    /** The same, and the newest of them were against a cadence above the band. */
    boolean hasGivenUpHigh() {
        return gaveUp && wasHigh;
    }

    /** What to say now; mostly nothing. */
    Optional<Speech> look(long nowNs, boolean mayCue) {
        if (praiseDue && nowNs - praiseDueNs >= SessionLimits.VOICE_GAP_NS) {
            praiseDue = false;
        }
        if (voiceNs != NEVER && nowNs - voiceNs < SessionLimits.VOICE_GAP_NS) {
            return Optional.empty();
        }
        Optional<Speech> speech = next(mayCue);
        if (speech.isPresent()) {
            voiceNs = nowNs;
        }
        return speech;
    }

    private Optional<Speech> next(boolean mayCue) {
        if (poorDue) {
            poorDue = false;
            return Optional.of(new Speech(Optional.empty(), asking, conditionNs, POOR));
        }
        if (!mayCue) {
            return Optional.empty();
        }
        if (praiseDue) {
            praiseDue = false;
            return Optional.of(new Speech(Optional.of(CueSummary.Kind.PRAISE), BandState.ON, conditionNs, PRAISE));
        }
        return asking == BandState.LOW || asking == BandState.HIGH ? ask() : Optional.empty();
    }

    private Optional<Speech> ask() {
        if (gaveUp) {
            return Optional.empty();
        }
        if (unanswered >= SessionLimits.UNANSWERED_CUES) {
            gaveUp = true;
            String question = asking == BandState.LOW ? QUESTION_LOW : QUESTION_HIGH;
            return Optional.of(new Speech(Optional.of(CueSummary.Kind.QUESTION), asking, conditionNs, question));
        }
        List<String> words = asking == BandState.LOW ? WORDS_LOW : WORDS_HIGH;
        unanswered++;
        cued = true;
        return Optional.of(new Speech(
                Optional.of(CueSummary.Kind.VOICE), asking, conditionNs, words.get(spoken++ % words.size())));
    }

    /** When the condition of the newest state was met. */
    long conditionNs() {
        return conditionNs;
    }

    /** Something else was spoken, which could not wait. */
    void spoke(long nowNs) {
        voiceNs = nowNs;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import java.util.OptionalDouble;

/**
 * One cue.
 *
 * @param timeS when, session time, s
 * @param conditionS when its condition was met, session time, s: the alert is late by the difference
 * @param phase in which it came
 * @param block in which block, from 1
 * @param kind what it was
 * @param state against what: {@link BandState#LOW} or {@link BandState#HIGH}; of a praise {@link BandState#ON}
 * @param words what was said; empty for the metronome
 * @param responseS from here to being back in the band, s; absent where that did not follow
 */
public record CueSummary(
        double timeS,
        double conditionS,
        Phase phase,
        int block,
        Kind kind,
        BandState state,
        String words,
        OptionalDouble responseS) {
    /** What a cue was. */
    public enum Kind {
        /** Words that ask for a little more or less. */
        VOICE,
        /** The metronome began. */
        TICK,
        /** The question whether it is too fast, after cues without an answer. */
        QUESTION,
        /** Praise for being back. */
        PRAISE
    }

    /** Whether it asks for something. */
    public boolean asks() {
        return kind == Kind.VOICE || kind == Kind.TICK;
    }
}

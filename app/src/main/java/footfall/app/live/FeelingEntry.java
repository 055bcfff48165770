// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/**
 * Pain or exertion as the runner said it.
 *
 * @param timeS when, session time, s
 * @param phase in which phase
 * @param moment which of the questions it answers
 * @param kind what
 * @param score 0…10
 * @param place where it hurts, a word of {@code --pain}; empty where nobody says, and for exertion
 */
public record FeelingEntry(double timeS, Phase phase, Moment moment, Kind kind, int score, String place) {
    /** What is felt. */
    public enum Kind {
        /** 0 none … 10 the worst imaginable. */
        PAIN,
        /** 0 rest … 10 all that is possible. */
        EXERTION
    }

    /** When in the course of a session. */
    public enum Moment {
        /** Before the first block with cues. */
        START,
        /** In the blocks. */
        MIDDLE,
        /** After the last of them. */
        END
    }
}

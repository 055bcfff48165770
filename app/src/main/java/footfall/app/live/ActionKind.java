// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/** What a person can do to a session; the value that goes with it is text, as it is recorded. */
public enum ActionKind {
    /** Goes on from pause, from waiting, or begins; value: nothing. */
    START,
    /** Stops the clock of the blocks; value: nothing. */
    PAUSE,
    /** Leaves the phase for the next; value: nothing. */
    SKIP,
    /** Ends the session; value: nothing. */
    STOP,
    /** A lap; value: nothing. */
    LAP,
    /** A new target; value: steps a minute like {@code 174}, a share like {@code +5%}, or a step like {@code +1} or {@code -1}. */
    TARGET,
    /** How the metronome sounds; value: a label of {@link SoundMode}, or nothing for the next one. */
    SOUND,
    /** Speed of the belt; value: km/h like {@code 10.5}. */
    SPEED,
    /** Pain; value: 0…10, with a place after it if there is one. */
    PAIN,
    /** Exertion; value: 0…10. */
    EXERTION,
    /** Where a sensor sits; value: {@code INDEX=PLACE-SIDE}. */
    PLACEMENT,
    /** How a foot pod counts; value: {@code steps} or {@code strides}, or nothing for the other than now. */
    POD_UNIT,
    /** Delay of the sound as tapped along; value: ms. */
    SOUND_DELAY,
    /** What a face measured or a person wrote; value: a line. */
    NOTE
}

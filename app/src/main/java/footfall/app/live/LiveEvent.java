// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/**
 * Something that happened and is shown once: a cue, a change of phase, a lap, a lost link.
 *
 * @param hostNs when
 * @param timeS the session's time, s
 * @param kind what
 * @param text for people, one short line; of a spoken cue the words to be spoken
 */
public record LiveEvent(long hostNs, double timeS, Kind kind, String text) {
    /** What happened. */
    public enum Kind {
        /** To be spoken. */
        SPEECH,
        /** The metronome began. */
        TICK_ON,
        /** The metronome fell silent. */
        TICK_OFF,
        /** The phase or block changed. */
        PHASE,
        /** The state against the target changed. */
        STATE,
        /** A lap. */
        LAP,
        /** A sensor: connected, lost, checked, worn wrongly. */
        SENSOR,
        /** The recording: where it goes, that it stopped. */
        RECORDING,
        /** Anything else. */
        NOTE
    }
}

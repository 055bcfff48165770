// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

/**
 * Something that happened in a session and is written as an event.
 *
 * @param epochMs when, ms since 1970
 * @param kind what
 * @param spm the cadence it is about, steps of both feet a minute; NaN without
 */
public record FitMark(long epochMs, Kind kind, double spm) {
    /** What FIT has a word for. */
    public enum Kind {
        /** The runner was told that the cadence is low ({@code cad_low_alert}). */
        CADENCE_LOW(18),
        /** The runner was told that the cadence is high ({@code cad_high_alert}). */
        CADENCE_HIGH(17),
        /** A block with cues or without began ({@code workout_step}). */
        BLOCK(4);

        private final int event;

        Kind(int event) {
            this.event = event;
        }

        int event() {
            return event;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

/**
 * Something that happened in a session and is written as an event.
 *
 * @param epochMs when, ms since 1970
 * @param kind what
 * @param value the cadence it is about, steps of both feet a minute, or what was felt, 0…10; NaN without
 */
public record FitMark(long epochMs, Kind kind, double value) {
    /** What FIT has a word for. */
    public enum Kind {
        /** The runner was told that the cadence is low ({@code cad_low_alert}). */
        CADENCE_LOW(18),
        /** The runner was told that the cadence is high ({@code cad_high_alert}). */
        CADENCE_HIGH(17),
        /** A block with cues or without began ({@code workout_step}). */
        BLOCK(4),
        /** The runner said how much it hurts, 0…10 ({@code user_marker} with a developer field). */
        PAIN(32),
        /** The runner said how hard it is, 0…10 ({@code user_marker} with a developer field). */
        EXERTION(32);

        private final int event;

        Kind(int event) {
            this.event = event;
        }

        /** Whether it is something that was felt. */
        public boolean isFeeling() {
            return this == PAIN || this == EXERTION;
        }

        int event() {
            return event;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a runner may do with the cadence of one recording.
 *
 * @param band where it lies against the often quoted band
 * @param baseline the runner's own cadence that the targets start from
 * @param targets a little more than the baseline, at the same speed
 * @param expected what runners of this height take at this speed; absent where height or speed is unknown
 */
public record Guidance(Band band, Baseline baseline, Targets targets, Optional<Expected> expected) {
    /** Where a cadence lies against a band. */
    public enum Position {
        BELOW("below"),
        WITHIN("within"),
        ABOVE("above");

        private final String label;

        Position(String label) {
            this.label = label;
        }

        /** The word used in every output. */
        public String label() {
            return label;
        }
    }

    /**
     * A reference band.
     *
     * @param lowSpm lower end
     * @param highSpm upper end
     * @param position where the runner's own cadence lies
     * @param gapSpm steps a minute to add to reach the band: positive below it, 0 within, negative above
     */
    public record Band(double lowSpm, double highSpm, Position position, double gapSpm) {}

    /**
     * The runner's own cadence at a speed.
     *
     * @param spm running only
     * @param speedMps the speed it belongs to; absent where unknown
     * @param source where it comes from, in plain words
     */
    public record Baseline(double spm, OptionalDouble speedMps, String source) {}

    /**
     * A little more than the baseline, at the same speed.
     *
     * @param plus5Spm baseline + 5 %
     * @param plus10Spm baseline + 10 %, the most that is advised
     */
    public record Targets(double plus5Spm, double plus10Spm) {}

    /**
     * What runners of this height take at this speed.
     *
     * @param spm the average
     * @param sdSpm spread between runners
     * @param z (own − average) / spread
     */
    public record Expected(double spm, double sdSpm, double z) {}
}

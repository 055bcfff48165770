// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import footfall.analyzer.SensorPlacement;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How to read raw acceleration: what the user knows of a file that does not say it itself. What the file says wins over a guess, and
 * what the user says wins over both.
 *
 * @param rateHz samples a second, for files without a column of time
 * @param unit unit of acceleration
 * @param rangeG full scale of the sensor, g
 * @param placement where it was worn, where the file does not say
 */
public record SampleReading(
        OptionalDouble rateHz, Optional<AccelerationUnit> unit, OptionalDouble rangeG, SensorPlacement placement) {
    /** @throws IllegalArgumentException where a figure makes no sense */
    public SampleReading {
        require("--rate-hz", rateHz, 1, 10_000, "Hz");
        require("--range-g", rangeG, 0.5, 1000, "g");
    }

    /** Nothing is known. */
    public static SampleReading unknown() {
        return new SampleReading(
                OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty(), SensorPlacement.UNKNOWN);
    }

    private static void require(String what, OptionalDouble value, double low, double high, String unit) {
        if (value.isPresent() && !(value.getAsDouble() >= low && value.getAsDouble() <= high)) {
            throw new IllegalArgumentException(
                    what + " must lie in " + low + "…" + high + " " + unit + ", got " + value.getAsDouble());
        }
    }
}

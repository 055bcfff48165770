// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.OptionalDouble;

/**
 * What is known of the runner's body; all of it optional.
 *
 * @param heightM standing height, m
 * @param legLengthM trochanter to ground, m; where it is missing 0.53 x height stands in (Winter's segment proportions)
 * @param massKg body mass, kg
 */
public record Athlete(OptionalDouble heightM, OptionalDouble legLengthM, OptionalDouble massKg) {
    private static final double LEG_PER_HEIGHT = 0.53;

    /** @throws IllegalArgumentException where a figure is outside what a person can have */
    public Athlete {
        requireWithin("height", heightM, 0.9, 2.5, "m");
        requireWithin("leg length", legLengthM, 0.4, 1.4, "m");
        requireWithin("mass", massKg, 20, 250, "kg");
    }

    /** Nothing is known. */
    public static Athlete unknown() {
        return new Athlete(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Leg length as measured, or estimated from height, in m. */
    public OptionalDouble legLengthOrEstimateM() {
        if (legLengthM.isPresent() || heightM.isEmpty()) {
            return legLengthM;
        }
        return OptionalDouble.of(LEG_PER_HEIGHT * heightM.getAsDouble());
    }

    private static void requireWithin(String what, OptionalDouble value, double low, double high, String unit) {
        if (value.isPresent() && !(value.getAsDouble() >= low && value.getAsDouble() <= high)) {
            throw new IllegalArgumentException(
                    what + " must lie in " + low + "…" + high + " " + unit + ", got " + value.getAsDouble());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device;

import java.util.Optional;

/**
 * A unit of acceleration as files write it.
 *
 * @param label as in commands and messages: {@code g}, {@code mg}, {@code mps2}, {@code raw:16384}
 * @param gPerUnit how many g one unit is
 */
public record AccelerationUnit(String label, double gPerUnit) {
    /** Standard gravity, m/s² (CGPM 1901). */
    public static final double STANDARD_GRAVITY_MPS2 = 9.80665;
    /** Multiples of standard gravity. */
    public static final AccelerationUnit G = new AccelerationUnit("g", 1);
    /** Thousandths of standard gravity. */
    public static final AccelerationUnit MILLI_G = new AccelerationUnit("mg", 0.001);
    /** Metres a second squared. */
    public static final AccelerationUnit MPS2 = new AccelerationUnit("mps2", 1 / STANDARD_GRAVITY_MPS2);

    /** @throws IllegalArgumentException where the scale is no positive number */
    public AccelerationUnit {
        if (!(gPerUnit > 0 && Double.isFinite(gPerUnit))) {
            throw new IllegalArgumentException("a unit of acceleration needs a scale above 0 g, got " + gPerUnit);
        }
    }

    /** Counts of a sensor that gives so many a g. */
    public static AccelerationUnit raw(double countsPerG) {
        String counts = countsPerG == Math.rint(countsPerG) && Math.abs(countsPerG) < 1e15
                ? Long.toString((long) countsPerG)
                : Double.toString(countsPerG);
        return new AccelerationUnit("raw:" + counts, 1 / countsPerG);
    }

    /** Reads {@code g}, {@code mg}, {@code mps2} or {@code raw:COUNTS}; empty where it is none of them. */
    public static Optional<AccelerationUnit> of(String text) {
        switch (text) {
            case "g":
                return Optional.of(G);
            case "mg":
                return Optional.of(MILLI_G);
            case "mps2":
                return Optional.of(MPS2);
            default:
                return text.startsWith("raw:") ? counts(text.substring("raw:".length())) : Optional.empty();
        }
    }

    private static Optional<AccelerationUnit> counts(String text) {
        try {
            return Optional.of(raw(Double.parseDouble(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

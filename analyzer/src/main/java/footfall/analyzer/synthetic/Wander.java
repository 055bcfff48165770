// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import org.apache.commons.math3.random.RandomGenerator;

/** A value that strays around zero and remembers where it was: first-order autoregression. Not thread-safe: one per course. */
public final class Wander {
    private final RandomGenerator random;
    private final double memory;
    private final double innovation;
    private double value;

    /**
     * Starts at a random place of its own spread.
     *
     * @param memory correlation from one call to the next, 0…1
     * @param sd spread over a long time
     */
    public Wander(RandomGenerator random, double memory, double sd) {
        this.random = random;
        this.memory = memory;
        this.innovation = sd * Math.sqrt(1 - memory * memory);
        this.value = sd * random.nextGaussian();
    }

    /** The next value. */
    public double next() {
        value = memory * value + innovation * random.nextGaussian();
        return value;
    }

    /** Memory from one second to the next that fades with a time constant. */
    public static double memoryOf(double timeConstantS) {
        return StrictMath.exp(-1 / timeConstantS);
    }
}

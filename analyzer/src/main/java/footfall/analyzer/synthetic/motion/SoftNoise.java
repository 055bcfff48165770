// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * White noise of spread 1 that costs one draw: the sum of four evenly spread numbers, which is bell-shaped out to 3.46 spreads.
 * Not thread-safe: one per stream.
 */
final class SoftNoise {
    private static final int PART_BITS = 16;
    private static final long PART_MASK = (1L << PART_BITS) - 1;
    private static final double PARTS = 4;
    /** The sum of four parts of variance 1/12 has the variance 1/3. */
    private static final double SCALE = Math.sqrt(3) / (1L << PART_BITS);

    private static final double MIDDLE = PARTS * PART_MASK / 2.0;

    private final RandomGenerator random;

    SoftNoise(RandomGenerator random) {
        this.random = random;
    }

    double next() {
        long bits = random.nextLong();
        long sum = (bits & PART_MASK)
                + (bits >>> PART_BITS & PART_MASK)
                + (bits >>> 2 * PART_BITS & PART_MASK)
                + (bits >>> 3 * PART_BITS);
        return (sum - MIDDLE) * SCALE;
    }
}

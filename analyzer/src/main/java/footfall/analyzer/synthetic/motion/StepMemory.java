// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Wander;
import java.util.Locale;
import org.apache.commons.math3.random.RandomGenerator;

/** How the time of a step remembers the steps before it. */
public enum StepMemory {
    /** Every step strays on its own. */
    WHITE(0.0),
    /** First-order autoregression: neighbours correlate with 0.7. */
    SHORT(0.7),
    /**
     * Straying at many time scales at once, from one to a thousand steps, of equal variance: close to 1/f noise, whose detrended
     * fluctuation exponent lies near 0.9 over 16 to 300 steps.
     */
    LONG(0.0, 0.75, 0.944, 0.9869, 0.999);

    private final double[] memories;

    StepMemory(double... memories) {
        this.memories = memories;
    }

    /** Plain name. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Course course(RandomGenerator random, double cv) {
        Wander[] parts = new Wander[memories.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Wander(random, memories[i], cv / Math.sqrt(parts.length));
        }
        return new Course(parts);
    }

    /** A sum of strayings. Not thread-safe: one per course. */
    static final class Course {
        private final Wander[] parts;

        private Course(Wander[] parts) {
            this.parts = parts;
        }

        /** Straying of the next step, as a share of its length, held within ±20 %. */
        double next() {
            double sum = 0;
            for (Wander part : parts) {
                sum += part.next();
            }
            return Math.max(-0.2, Math.min(0.2, sum));
        }
    }
}

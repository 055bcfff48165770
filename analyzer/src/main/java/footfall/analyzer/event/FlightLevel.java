// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

/**
 * The level of acceleration that a trunk sensor shows in flight, by momentum: ground only pushes, and over a step its push averages body
 * weight. What a sensor shows above that is no push but the sensor's own motion, so the level is raised until what is left above it
 * averages 1 g. Free fall without noise gives 0 g; a recording that was clipped at 0 by its maker gives a little more.
 */
final class FlightLevel {
    private static final int BISECTIONS = 30;

    private FlightLevel() {}

    /** The level, 0…1 g, from samples {@code [from, to)}, one step of them. */
    static double of(double[] pushG, int from, int to) {
        double low = 0;
        double high = 1;
        if (above(pushG, from, to, low) <= 1) {
            return 0;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (above(pushG, from, to, middle) > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double above(double[] pushG, int from, int to, double level) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.max(0, pushG[i] - level);
        }
        return sum / (to - from);
    }
}

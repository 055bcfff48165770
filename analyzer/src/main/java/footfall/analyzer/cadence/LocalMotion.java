// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.signal.UniformGrid;

/** How much a sensor moves around one moment: variance of the three axes under a Hann window of 1.5 s. */
final class LocalMotion {
    private static final int HALF_TICKS = 24;
    private static final double[] TAPER = new double[2 * HALF_TICKS - 1];

    static {
        for (int i = 0; i < TAPER.length; i++) {
            TAPER[i] = 0.5 + 0.5 * Math.cos(Math.PI * (i + 1 - HALF_TICKS) / HALF_TICKS);
        }
    }

    private LocalMotion() {}

    /** Variance, summed over the axes, g²; 0 where nothing was recorded. */
    static double powerG2(UniformGrid grid, long tick) {
        long from = Math.max(0, tick + 1 - HALF_TICKS);
        long to = Math.min(grid.ticks(), tick + HALF_TICKS);
        int offset = (int) (from - (tick + 1 - HALF_TICKS));
        int count = (int) Math.max(0, to - from);
        return variance(grid.xG(), grid.valid(), from, count, offset)
                + variance(grid.yG(), grid.valid(), from, count, offset)
                + variance(grid.zG(), grid.valid(), from, count, offset);
    }

    private static double variance(double[] ring, boolean[] valid, long from, int count, int offset) {
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            int slot = UniformGrid.slot(from + i);
            if (valid[slot]) {
                double w = TAPER[offset + i];
                weight += w;
                sum += w * ring[slot];
                squares += w * ring[slot] * ring[slot];
            }
        }
        return weight > 0 ? Math.max(0, squares / weight - sum / weight * (sum / weight)) : 0;
    }
}

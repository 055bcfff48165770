// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.signal.UniformGrid;

/** How much a sensor moves around one moment: variance of the three axes under a Hann window of 1.5 s or, for edges, of 0.5 s. */
final class LocalMotion {
    private static final double[] TAPER = taper(24);
    private static final double[] SHORT_TAPER = taper(8);

    private static double[] taper(int halfTicks) {
        double[] taper = new double[2 * halfTicks - 1];
        for (int i = 0; i < taper.length; i++) {
            taper[i] = 0.5 + 0.5 * Math.cos(Math.PI * (i + 1 - halfTicks) / halfTicks);
        }
        return taper;
    }

    private LocalMotion() {}

    /** Variance, summed over the axes, g²; 0 where nothing was recorded. */
    static double powerG2(UniformGrid grid, long tick) {
        return powerG2(grid, tick, TAPER);
    }

    /** The same under the shorter window. */
    static double shortPowerG2(UniformGrid grid, long tick) {
        return powerG2(grid, tick, SHORT_TAPER);
    }

    private static double powerG2(UniformGrid grid, long tick, double[] taper) {
        int halfTicks = (taper.length + 1) / 2;
        long from = Math.max(0, tick + 1 - halfTicks);
        long to = Math.min(grid.ticks(), tick + halfTicks);
        int offset = (int) (from - (tick + 1 - halfTicks));
        int count = (int) Math.max(0, to - from);
        return variance(grid.xG(), grid.valid(), from, count, offset, taper)
                + variance(grid.yG(), grid.valid(), from, count, offset, taper)
                + variance(grid.zG(), grid.valid(), from, count, offset, taper);
    }

    private static double variance(double[] ring, boolean[] valid, long from, int count, int offset, double[] taper) {
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            int slot = UniformGrid.slot(from + i);
            if (valid[slot]) {
                double w = taper[offset + i];
                weight += w;
                sum += w * ring[slot];
                squares += w * ring[slot] * ring[slot];
            }
        }
        return weight > 0 ? Math.max(0, squares / weight - sum / weight * (sum / weight)) : 0;
    }
}

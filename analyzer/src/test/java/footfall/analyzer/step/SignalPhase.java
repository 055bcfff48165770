// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import java.util.List;

/**
 * Phase of a known rhythm for tests, on a 32 Hz grid: each axis and the magnitude are shifted down by the nominal rate and smoothed
 * over 2 s; the one with the strongest line gives the phase. Exact in rate, arbitrary in offset, blind to single steps.
 */
final class SignalPhase {
    private static final double GRID_HZ = 32;
    private static final double SMOOTHING_S = 2;

    private SignalPhase() {}

    /** Phase in cycles at i / 32 s after {@code fromS}. */
    static double[] cycles(double[] timeS, List<double[]> axes, double fromS, double toS, double cycleHz) {
        int points = (int) Math.floor((toS - fromS) * GRID_HZ) + 1;
        double[] best = new double[0];
        double bestPower = -1;
        for (double[] axis : axes) {
            double[] grid = resampled(timeS, axis, fromS, points);
            double[][] base = demodulated(grid, cycleHz);
            double power = 0;
            for (int i = 0; i < points; i++) {
                power += base[0][i] * base[0][i] + base[1][i] * base[1][i];
            }
            if (power > bestPower) {
                bestPower = power;
                best = unwrapped(base, cycleHz);
            }
        }
        return best;
    }

    private static double[] resampled(double[] timeS, double[] axis, double fromS, int points) {
        double[] grid = new double[points];
        int k = 0;
        for (int i = 0; i < points; i++) {
            double atS = fromS + i / GRID_HZ;
            while (k + 2 < timeS.length && timeS[k + 1] <= atS) {
                k++;
            }
            double share = Math.max(0, Math.min(1, (atS - timeS[k]) / (timeS[k + 1] - timeS[k])));
            grid[i] = axis[k] + share * (axis[k + 1] - axis[k]);
        }
        double mean = 0;
        for (double value : grid) {
            mean += value / points;
        }
        for (int i = 0; i < points; i++) {
            grid[i] -= mean;
        }
        return grid;
    }

    private static double[][] demodulated(double[] grid, double cycleHz) {
        int half = (int) (SMOOTHING_S * GRID_HZ / 2);
        double[] weight = new double[half + 1];
        for (int k = 0; k <= half; k++) {
            weight[k] = 0.5 + 0.5 * Math.cos(Math.PI * k / (half + 1.0));
        }
        double[][] mixed = new double[2][grid.length];
        for (int i = 0; i < grid.length; i++) {
            double angle = 2 * Math.PI * cycleHz * i / GRID_HZ;
            mixed[0][i] = grid[i] * Math.cos(angle);
            mixed[1][i] = -grid[i] * Math.sin(angle);
        }
        double[][] base = new double[2][grid.length];
        for (int i = 0; i < grid.length; i++) {
            for (int j = Math.max(0, i - half); j <= Math.min(grid.length - 1, i + half); j++) {
                base[0][i] += weight[Math.abs(j - i)] * mixed[0][j];
                base[1][i] += weight[Math.abs(j - i)] * mixed[1][j];
            }
        }
        return base;
    }

    private static double[] unwrapped(double[][] base, double cycleHz) {
        int points = base[0].length;
        double[] cycles = new double[points];
        double turns = 0;
        double before = 0;
        for (int i = 0; i < points; i++) {
            double angle = Math.atan2(base[1][i], base[0][i]) / (2 * Math.PI);
            if (i > 0) {
                turns -= Math.rint(angle + turns - before);
            }
            before = angle + turns;
            cycles[i] = cycleHz * i / GRID_HZ + before;
        }
        return cycles;
    }
}

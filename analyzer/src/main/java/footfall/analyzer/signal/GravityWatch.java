// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/**
 * Tells whether a recording still holds gravity: over some seconds the mean of what a sensor measures is close to 1 g in length however
 * it is worn, while motion alone has a mean near 0. Not thread-safe: one per stream.
 */
final class GravityWatch {
    private static final double SLICE_S = 5;
    private static final double HARDLY_G = 0.35;
    private static final double MOST = 0.8;
    private static final int FEWEST_SAMPLES = 10;

    private double endS = SLICE_S;
    private double sumX;
    private double sumY;
    private double sumZ;
    private int count;
    private long slices;
    private long without;

    void add(double atS, double xG, double yG, double zG) {
        if (atS >= endS) {
            close();
            endS = atS + SLICE_S;
        }
        sumX += xG;
        sumY += yG;
        sumZ += zG;
        count++;
    }

    private void close() {
        if (count >= FEWEST_SAMPLES) {
            slices++;
            without += Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ) < HARDLY_G * count ? 1 : 0;
        }
        sumX = 0;
        sumY = 0;
        sumZ = 0;
        count = 0;
    }

    boolean removed() {
        boolean open = slices == 0 && count >= FEWEST_SAMPLES;
        if (open) {
            return Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ) < HARDLY_G * count;
        }
        return slices > 0 && without >= MOST * slices;
    }
}

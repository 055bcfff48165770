// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Toe-off at a shoe without a gyro: after mid-stance, in which the shoe is quiet, its push into the swing shows as the first hump of the resultant.
 * Not thread-safe: one per stream.
 */
final class PushOffPeak {
    /** Low-pass of the resultant, Hz. */
    private static final double CUT_HZ = 20;

    /** The hump rises by so much of all there is between quiet and highest. */
    private static final double RISE_SHARE = 0.4;

    private static final double LEAST_RISE_G = 0.3;
    private static final double SURE_RISE_G = 1.5;

    private final Curve resultant = new Curve(CUT_HZ);

    /** Writes the toe-off between two times. */
    void find(StrideSamples stride, double fromS, double toS, Stance found) {
        resultant.loadResultant(stride);
        double[] resultantG = resultant.y();
        int from = resultant.from(stride, fromS);
        int to = resultant.to(stride, toS);
        if (to - from < 3) {
            return;
        }
        double rangeG =
                resultantG[Curves.highest(resultantG, from, to)] - resultantG[Curves.lowest(resultantG, from, to)];
        double leastG = Math.max(LEAST_RISE_G, RISE_SHARE * rangeG);
        double quietG = resultantG[from];
        for (int i = from + 1; i < to; i++) {
            quietG = Math.min(quietG, resultantG[i]);
            if (Curves.isPeak(resultantG, i) && resultantG[i] - quietG >= leastG) {
                double atS = resultant.vertexS(stride, i);
                found.toeOff(atS, Sureness.of(stride, (resultantG[i] - quietG) / SURE_RISE_G, atS));
                return;
            }
        }
    }
}

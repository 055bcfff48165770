// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Rise and fall of the trunk over each step, mm, from vertical acceleration: the harmonics of a whole stride are divided by minus their
 * squared frequency, which integrates twice without drift; the range of the curve that they make is taken from landing to landing.
 *
 * <p>A bounce that is higher than g T² / 8 would pull at the ground and is not given. Not thread-safe: one per meter.
 */
final class BounceHeight {
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;
    /** Displacement falls with the square of the harmonic: what lies above is less than a thousandth of it. */
    private static final int HARMONICS = 16;

    private final StrideHarmonics harmonics = new StrideHarmonics();

    /** Gives every landing whose stride is whole its height, mm. */
    void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (stride.landings() == 2 && harmonics.of(stride, stride.levelUpG())) {
                measure(stride, values);
            }
        }
    }

    private void measure(StrideSamples stride, LandingValues values) {
        for (int h = 1; h <= HARMONICS; h++) {
            double radPerS = harmonics.radPerS(h);
            harmonics.scale(h, -1000 * STANDARD_GRAVITY_MPS2 / (radPerS * radPerS));
        }
        double[] heightMm = harmonics.curve(HARMONICS);
        int points = StrideHarmonics.POINTS;
        double share = (stride.stepEndS(0) - stride.landingS(0)) / stride.strideS();
        int middle = Math.max(1, Math.min(points - 1, (int) Math.round(points * share)));
        put(values, stride, 0, range(heightMm, 0, middle));
        put(values, stride, 1, range(heightMm, middle, points));
    }

    private static void put(LandingValues values, StrideSamples stride, int landing, double rangeMm) {
        double stepS = stride.stepEndS(landing) - stride.landingS(landing);
        double mostMm = 1000 * STANDARD_GRAVITY_MPS2 * stepS * stepS / 8;
        values.put(stride.index(landing), rangeMm <= mostMm ? rangeMm : Double.NaN);
    }

    /** Highest minus lowest from one point to another, both in it; the curve goes on round. */
    private static double range(double[] heightMm, int from, int to) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = from; k <= to; k++) {
            double value = heightMm[k % heightMm.length];
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        return highest - lowest;
    }
}

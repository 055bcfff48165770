// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Rise and fall of the trunk over each step, mm, from vertical acceleration: the harmonics of a whole step are divided by minus their
 * squared frequency, which integrates twice without drift; the range of the curve that they make is the height.
 *
 * <p>Steps and not strides: the stride's own rhythm counts four times as much as that of the step, and at the trunk it is mostly the
 * tilt of the sensor from side to side. Against ground force the steps of a run rank better this way.
 *
 * <p>A bounce that is higher than g T² / 8 would pull at the ground and is not given. Not thread-safe: one per meter.
 */
final class BounceHeight {
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;
    private static final int POINTS = 64;
    /** Displacement falls with the square of the harmonic: what lies above is less than a thousandth of it. */
    private static final int HARMONICS = 10;

    private final Harmonics harmonics = new Harmonics(POINTS);

    /** Gives every landing whose step is whole its height, mm. */
    void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings() && stride.isClosed(); landing++) {
                values.put(stride.index(landing), heightMm(stride, landing));
            }
        }
    }

    private double heightMm(StrideSamples stride, int landing) {
        double fromS = stride.landingS(landing);
        double toS = stride.stepEndS(landing);
        if (!harmonics.of(stride, stride.levelUpG(), fromS, toS)) {
            return Double.NaN;
        }
        for (int h = 1; h <= HARMONICS; h++) {
            double radPerS = harmonics.radPerS(h);
            harmonics.scale(h, -1000 * STANDARD_GRAVITY_MPS2 / (radPerS * radPerS));
        }
        double lowestMm = Double.POSITIVE_INFINITY;
        double highestMm = Double.NEGATIVE_INFINITY;
        for (double pointMm : harmonics.curve(HARMONICS)) {
            lowestMm = Math.min(lowestMm, pointMm);
            highestMm = Math.max(highestMm, pointMm);
        }
        double rangeMm = highestMm - lowestMm;
        double mostMm = 1000 * STANDARD_GRAVITY_MPS2 * (toS - fromS) * (toS - fromS) / 8;
        return rangeMm <= mostMm ? rangeMm : Double.NaN;
    }
}

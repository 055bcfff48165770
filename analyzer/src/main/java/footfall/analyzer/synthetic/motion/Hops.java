// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * Jumps with both feet, single ones or over a rope: push, free fall, hard landing. The push makes just the speed that the fall takes
 * back, so that the trunk ends where it began. Time must not go back. Not thread-safe: one per scene.
 */
final class Hops {
    private static final double LANDING_S = 0.22;
    private static final double SHOCK_S = 0.09;
    private static final Curve SHOCK = Curve.of(
                    x -> StrictMath.sin(4 * StrictMath.PI * x) * StrictMath.exp(-3 * x) * (1 - x))
            .toPeakOne();

    private final RandomGenerator random;
    private final double periodS;
    private final boolean rope;
    private final double shockG;
    private double fromS;
    private double lengthS;
    private double pushS;
    private double flightS;
    private boolean first = true;

    Hops(RandomGenerator random, double perMin, boolean rope, double shockG) {
        this.random = random;
        this.periodS = 60 / perMin;
        this.rope = rope;
        this.shockG = shockG;
    }

    private void next(double atS) {
        fromS = atS;
        double spread = rope ? 0.03 : 0.3;
        lengthS = periodS * Math.max(0.5, 1 + spread * random.nextGaussian());
        pushS = rope ? 0.45 * lengthS : 0.35;
        flightS = rope ? lengthS - pushS : 0.38 + 0.12 * random.nextDouble();
    }

    /** Vertical specific force on the trunk, g. */
    double upG(double tS) {
        if (first) {
            first = false;
            next(tS);
        }
        while (tS >= fromS + lengthS) {
            next(fromS + lengthS);
        }
        double s = tS - fromS;
        if (rope) {
            double shock = s < SHOCK_S ? shockG * SHOCK.at(s / SHOCK_S) : 0;
            return s < pushS ? shock + lengthS / pushS * Math.PI / 2 * Curve.ARCH.at(s / pushS) : 0;
        }
        return single(s);
    }

    /** Push, fly, land, stand still until the next. */
    private double single(double s) {
        if (s < pushS) {
            return 1 + flightS / 2 / pushS * Math.PI / 2 * Curve.ARCH.at(s / pushS);
        }
        double landed = s - pushS - flightS;
        if (landed < 0) {
            return 0;
        }
        double shock = landed < SHOCK_S ? 2 * shockG * SHOCK.at(landed / SHOCK_S) : 0;
        double brake =
                landed < LANDING_S ? flightS / 2 / LANDING_S * Math.PI / 2 * Curve.ARCH.at(landed / LANDING_S) : 0;
        return 1 + brake + shock;
    }
}

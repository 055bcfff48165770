// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * Short hard contacts one after the other: claps, hits, a dragged foot. Each swings out and back and rings where it lands. Time must
 * not go back. Not thread-safe: one per scene.
 */
final class Blows {
    private static final double RING_S = 0.07;
    private static final Curve RING = Curve.of(
                    x -> StrictMath.sin(5 * StrictMath.PI * x) * StrictMath.exp(-4 * x) * (1 - x))
            .toPeakOne();

    private final RandomGenerator random;
    private final double periodS;
    private final double spread;
    private final double burstS;
    private final double pauseS;
    private final double ringG;
    private double fromS;
    private double lengthS;
    private double strength;
    private double restUntilS;
    private double burstUntilS;
    private boolean first = true;

    /**
     * A series.
     *
     * @param periodS mean distance, s
     * @param spread of distances, as a share
     * @param burstS how long a burst lasts on the mean, s
     * @param pauseS how long the rests between bursts last on the mean, s; 0: no rests
     * @param ringG height of the ring, g
     */
    Blows(RandomGenerator random, double periodS, double spread, double burstS, double pauseS, double ringG) {
        this.random = random;
        this.periodS = periodS;
        this.spread = spread;
        this.burstS = burstS;
        this.pauseS = pauseS;
        this.ringG = ringG;
    }

    void moveTo(double tS) {
        if (first) {
            first = false;
            burstUntilS = tS + burstS * (0.5 + random.nextDouble());
            next(tS);
        }
        while (tS >= fromS + lengthS) {
            next(fromS + lengthS);
        }
    }

    private void next(double atS) {
        fromS = atS;
        if (pauseS > 0 && atS > burstUntilS) {
            fromS = atS + pauseS * (0.5 + random.nextDouble());
            burstUntilS = fromS + burstS * (0.5 + random.nextDouble());
        }
        restUntilS = fromS;
        lengthS = periodS * Math.max(0.4, 1 + spread * random.nextGaussian());
        strength = StrictMath.exp(0.3 * random.nextGaussian());
    }

    /** Where in its swing it is; 0 in a rest. */
    double share(double tS) {
        return tS < restUntilS ? 0 : (tS - fromS) / lengthS;
    }

    /** The ring of the contact, g. */
    double ringG(double tS) {
        double x = (tS - fromS) / RING_S;
        return tS < restUntilS || x >= 1 ? 0 : ringG * strength * RING.at(x);
    }

    /** How hard this one is, near 1. */
    double strength() {
        return strength;
    }
}

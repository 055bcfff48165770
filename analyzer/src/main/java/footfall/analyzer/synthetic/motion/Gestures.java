// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * Movements without a rhythm: reach, turn, bend, wait. Each takes its own time, goes its own way and leaves the segment at another
 * angle. Time must not go back. Not thread-safe: one per scene.
 */
final class Gestures {
    private final RandomGenerator random;
    private final double strengthG;
    private final double turnDeg;
    private final double shortestS;
    private final double longestS;
    private final double restShare;

    private double fromS;
    private double lengthS;
    private double xG;
    private double yG;
    private double zG;
    private double leanFromDeg;
    private double leanToDeg;
    private double rollFromDeg;
    private double rollToDeg;
    private boolean first = true;

    /**
     * A person's ways.
     *
     * @param strengthG spread of the acceleration of a gesture, g
     * @param turnDeg spread of the angle of the segment, degrees
     * @param shortestS shortest gesture, s
     * @param longestS longest gesture, s
     * @param restShare share of gestures that are waiting
     */
    Gestures(
            RandomGenerator random,
            double strengthG,
            double turnDeg,
            double shortestS,
            double longestS,
            double restShare) {
        this.random = random;
        this.strengthG = strengthG;
        this.turnDeg = turnDeg;
        this.shortestS = shortestS;
        this.longestS = longestS;
        this.restShare = restShare;
    }

    private void next(double atS) {
        fromS = atS;
        double draw = random.nextDouble();
        lengthS = shortestS + (longestS - shortestS) * draw * draw;
        boolean rests = random.nextDouble() < restShare;
        double gain = rests ? 0 : strengthG;
        xG = gain * random.nextGaussian();
        yG = gain * random.nextGaussian();
        zG = gain * random.nextGaussian();
        leanFromDeg = leanToDeg;
        rollFromDeg = rollToDeg;
        if (!rests) {
            leanToDeg = turnDeg * random.nextGaussian();
            rollToDeg = turnDeg * random.nextGaussian();
        }
        lengthS = rests ? lengthS * 2 : lengthS;
    }

    /** Adds the gesture under way. */
    void addTo(double tS, Segment out) {
        if (first) {
            first = false;
            next(tS);
        }
        while (tS >= fromS + lengthS) {
            next(fromS + lengthS);
        }
        double x = (tS - fromS) / lengthS;
        double push = Curve.SINE.at(x);
        out.xG += xG * push;
        out.yG += yG * push;
        out.zG += zG * push;
        double ease = Curve.ease(x);
        double easeRate = 6 * x * (1 - x) / lengthS;
        out.lean(leanFromDeg + (leanToDeg - leanFromDeg) * ease, (leanToDeg - leanFromDeg) * easeRate);
        out.roll(rollFromDeg + (rollToDeg - rollFromDeg) * ease, (rollToDeg - rollFromDeg) * easeRate);
    }
}

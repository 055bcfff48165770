// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * What a sensor aligned with its body segment feels at one instant: forwards, left, up along the segment when it is upright. Filled
 * anew for each instant. Turns are made one after the other about the segment's own axes, and angular rates are turned with it.
 */
final class Segment {
    private static final double RAD_PER_DEG = StrictMath.PI / 180;

    double xG;
    double yG;
    double zG;
    double xDps;
    double yDps;
    double zDps;

    /** Sum of the leans so far, top forwards, degrees. */
    double leanDeg;
    /** Sum of the rolls so far, top to the right, degrees. */
    double rollDeg;

    void upright(double forwardG, double leftG, double upG) {
        xG = forwardG;
        yG = leftG;
        zG = upG;
        xDps = 0;
        yDps = 0;
        zDps = 0;
        leanDeg = 0;
        rollDeg = 0;
    }

    /** Leans the segment's top forwards about its left axis. */
    void lean(double deg, double rateDps) {
        double turns = deg / 360;
        double sin = Curve.sin(turns);
        double cos = Curve.cos(turns);
        double x = xG * cos - zG * sin;
        zG = xG * sin + zG * cos;
        xG = x;
        double xRate = xDps * cos - zDps * sin;
        zDps = xDps * sin + zDps * cos;
        xDps = xRate;
        yDps += rateDps;
        leanDeg += deg;
    }

    /** Leans the segment to the right about its forward axis. */
    void roll(double deg, double rateDps) {
        double turns = deg / 360;
        double sin = Curve.sin(turns);
        double cos = Curve.cos(turns);
        double y = yG * cos + zG * sin;
        zG = zG * cos - yG * sin;
        yG = y;
        double yRate = yDps * cos + zDps * sin;
        zDps = zDps * cos - yDps * sin;
        yDps = yRate;
        xDps += rateDps;
        rollDeg += deg;
    }

    /** Turns it to the left about its long axis. */
    void yaw(double deg, double rateDps) {
        double turns = deg / 360;
        double sin = Curve.sin(turns);
        double cos = Curve.cos(turns);
        double x = xG * cos + yG * sin;
        yG = yG * cos - xG * sin;
        xG = x;
        double xRate = xDps * cos + yDps * sin;
        yDps = yDps * cos - xDps * sin;
        xDps = xRate;
        zDps += rateDps;
    }

    /**
     * Adds what a sensor feels that sits on the segment's long axis away from the pivot.
     *
     * @param alongM above the pivot, m; below it negative
     * @param rateDps lean rate, degrees a second
     * @param changeDps2 its change, degrees a second squared
     */
    void offPivot(double alongM, double rateDps, double changeDps2) {
        double rate = rateDps * RAD_PER_DEG;
        xG += alongM * changeDps2 * RAD_PER_DEG / 9.80665;
        zG -= alongM * rate * rate / 9.80665;
    }
}

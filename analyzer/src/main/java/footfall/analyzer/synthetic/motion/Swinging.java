// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * An angle that repeats with the stride: a middle and two partials, in degrees; turns count from the own foot's contact.
 *
 * @param middleDeg middle
 * @param firstDeg amplitude of the first partial
 * @param firstTurns where it is largest
 * @param secondDeg amplitude of the second partial
 * @param secondTurns where it is largest
 */
record Swinging(double middleDeg, double firstDeg, double firstTurns, double secondDeg, double secondTurns) {
    private static final double FULL_TURN = 2 * StrictMath.PI;

    double deg(double turns) {
        return middleDeg + firstDeg * Curve.cos(turns - firstTurns) + secondDeg * Curve.cos(2 * (turns - secondTurns));
    }

    /** Degrees a second, where the stride turns at a frequency. */
    double rateDps(double turns, double strideHz) {
        double perS = -FULL_TURN * strideHz;
        return perS * (firstDeg * Curve.sin(turns - firstTurns) + 2 * secondDeg * Curve.sin(2 * (turns - secondTurns)));
    }

    /** Degrees a second squared. */
    double changeDps2(double turns, double strideHz) {
        double perS = FULL_TURN * strideHz;
        return -perS
                * perS
                * (firstDeg * Curve.cos(turns - firstTurns) + 4 * secondDeg * Curve.cos(2 * (turns - secondTurns)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

/** Angles from components, fast enough for every sample. */
final class Turns {
    private static final double DEG_PER_RAD = 180 / Math.PI;

    private Turns() {}

    /** Direction of (x, y) against (1, 0), degrees, −180…180, within 0.00001 degrees; 0 for (0, 0). */
    static double directionDeg(double y, double x) {
        double across = Math.abs(y);
        double along = Math.abs(x);
        boolean steep = across > along;
        double larger = steep ? across : along;
        if (!(larger > 0)) {
            return 0 * larger;
        }
        double ratio = (steep ? along : across) / larger;
        double angle = ratio * shape(ratio * ratio);
        if (steep) {
            angle = Math.PI / 2 - angle;
        }
        if (x < 0) {
            angle = Math.PI - angle;
        }
        return DEG_PER_RAD * (y < 0 ? -angle : angle);
    }

    /** Arc tangent divided by its argument, of the argument squared in 0…1: a polynomial fitted at Chebyshev's points. */
    private static double shape(double s) {
        // In pairs, so that few terms wait for others.
        double two = s * s;
        double low = 0.999999958 - s * 0.333323028 + two * (0.199736803 - s * 0.140401287);
        double high = 0.099678853 - s * 0.060218448 + two * (0.024756207 - s * 0.004830983);
        return low + two * two * high;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * An angle over time through given knots, smooth to its second derivative: polynomials of the fifth degree. Angle, rate and change of
 * rate are exact derivatives of each other. Before the first knot and after the last it stands at their angles. Not thread-safe.
 */
final class AngleCourse {
    private static final int MOST_KNOTS = 12;

    private final double[] atS = new double[MOST_KNOTS];
    private final double[] deg = new double[MOST_KNOTS];
    private final double[] dps = new double[MOST_KNOTS];
    private final double[] dps2 = new double[MOST_KNOTS];
    private final boolean[] even = new boolean[MOST_KNOTS];
    private int knots;
    private int piece;

    private double nowDeg;
    private double nowDps;
    private double nowDps2;

    /** Begins anew. */
    void begin() {
        knots = 0;
        piece = 0;
    }

    /** Adds a knot, later than the one before; how the rate changes there follows from its neighbours. */
    void knot(double timeS, double angleDeg, double rateDps) {
        atS[knots] = timeS;
        deg[knots] = angleDeg;
        dps[knots] = rateDps;
        even[knots] = false;
        knots++;
    }

    /** Adds a knot at which the rate does not change. */
    void evenKnot(double timeS, double angleDeg, double rateDps) {
        knot(timeS, angleDeg, rateDps);
        even[knots - 1] = true;
    }

    /** Ends the knots; the first and the last are even. */
    void end() {
        for (int k = 0; k < knots; k++) {
            boolean inner = k > 0 && k < knots - 1 && !even[k];
            dps2[k] = inner ? (bend(k - 1, true) + bend(k, false)) / 2 : 0;
        }
    }

    /** Second derivative of the cubic between two knots, at its end or its start. */
    private double bend(int from, boolean atEnd) {
        double span = atS[from + 1] - atS[from];
        double mean = (deg[from + 1] - deg[from]) / span;
        return atEnd
                ? (4 * dps[from + 1] + 2 * dps[from] - 6 * mean) / span
                : (6 * mean - 4 * dps[from] - 2 * dps[from + 1]) / span;
    }

    /** When the last knot is, s; before all time where there is none. */
    double endS() {
        return knots == 0 ? Double.NEGATIVE_INFINITY : atS[knots - 1];
    }

    /** Moves on to a time; time must not go back. */
    void moveTo(double tS) {
        nowDps = 0;
        nowDps2 = 0;
        if (knots == 0 || tS < atS[0] || tS >= atS[knots - 1]) {
            nowDeg = knots == 0 ? 0 : tS < atS[0] ? deg[0] : deg[knots - 1];
            return;
        }
        while (tS >= atS[piece + 1]) {
            piece++;
        }
        solve(tS);
    }

    private void solve(double tS) {
        double span = atS[piece + 1] - atS[piece];
        double x = (tS - atS[piece]) / span;
        double v0 = dps[piece] * span;
        double a0 = dps2[piece] * span * span / 2;
        double rise = deg[piece + 1] - deg[piece] - v0 - a0;
        double speed = dps[piece + 1] * span - v0 - 2 * a0;
        double push = dps2[piece + 1] * span * span / 2 - a0;
        double c3 = 10 * rise - 4 * speed + push;
        double c4 = -15 * rise + 7 * speed - 2 * push;
        double c5 = 6 * rise - 3 * speed + push;
        nowDeg = deg[piece] + x * (v0 + x * (a0 + x * (c3 + x * (c4 + x * c5))));
        nowDps = (v0 + x * (2 * a0 + x * (3 * c3 + x * (4 * c4 + x * 5 * c5)))) / span;
        nowDps2 = (2 * a0 + x * (6 * c3 + x * (12 * c4 + x * 20 * c5))) / (span * span);
    }

    double deg() {
        return nowDeg;
    }

    double rateDps() {
        return nowDps;
    }

    double changeDps2() {
        return nowDps2;
    }
}

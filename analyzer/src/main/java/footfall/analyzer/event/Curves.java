// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

/** Highs, lows and crossings of sampled curves, and where between two samples they lie. */
final class Curves {
    private Curves() {}

    /** Index of the highest value of {@code [from, to)}; −1 where there is none. */
    static int highest(double[] y, int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            best = best < 0 || y[i] > y[best] ? i : best;
        }
        return best;
    }

    /** Index of the lowest value of {@code [from, to)}; −1 where there is none. */
    static int lowest(double[] y, int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            best = best < 0 || y[i] < y[best] ? i : best;
        }
        return best;
    }

    /** Time of the extremum about a sample that is not below (or not above) its neighbours: vertex of the parabola through the three. */
    static double vertexS(double[] timeS, double[] y, int at, int size) {
        if (at <= 0 || at >= size - 1) {
            return timeS[at];
        }
        double bend = y[at - 1] - 2 * y[at] + y[at + 1];
        double part = bend == 0 ? 0 : 0.5 * (y[at - 1] - y[at + 1]) / bend;
        double held = Math.max(-0.5, Math.min(0.5, part));
        return timeS[at] + held * (held < 0 ? timeS[at] - timeS[at - 1] : timeS[at + 1] - timeS[at]);
    }

    /** When a curve passes a level between a sample and the next, on a straight line. */
    static double crossingS(double[] timeS, double[] y, int at, double level) {
        double rise = y[at + 1] - y[at];
        double part = rise == 0 ? 0.5 : (level - y[at]) / rise;
        return timeS[at] + Math.max(0, Math.min(1, part)) * (timeS[at + 1] - timeS[at]);
    }

    /** Whether a value is a peak among its neighbours. */
    static boolean isPeak(double[] y, int at) {
        return y[at] > y[at - 1] && y[at] >= y[at + 1];
    }

    /** Whether a value is a dip among its neighbours. */
    static boolean isDip(double[] y, int at) {
        return y[at] < y[at - 1] && y[at] <= y[at + 1];
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.AverageStride;
import footfall.analyzer.stride.StrideSamples;

/** Reads a stride at 0, 1, … 100 % of its time, linearly between samples. Not thread-safe. */
final class PointReader {
    private static final int POINTS = AverageStride.POINTS;

    private static final double ROUNDING_S = 1e-9;

    private final int[] before = new int[POINTS];
    private final double[] share = new double[POINTS];
    private final double[] points = new double[POINTS];

    /** Looks up the points of the stride of a landing, from its contact on; false where its samples do not reach that far. */
    boolean begin(StrideSamples stride, int landing) {
        double[] timeS = stride.timeS();
        double contactS = stride.stance(landing).contactS();
        double opensS = contactS - (stride.landingS(landing) - stride.landingS(0));
        double closesS = opensS + stride.strideS();
        int last = stride.size() - 1;
        if (last < 1 || !(opensS >= timeS[0]) || !(closesS <= timeS[last])) {
            return false;
        }
        double stepS = stride.strideS() / (POINTS - 1);
        int first = 0;
        while (first < POINTS && contactS + first * stepS <= closesS + ROUNDING_S) {
            first++;
        }
        find(timeS, last, contactS, stepS, 0, first);
        find(timeS, last, contactS - stride.strideS(), stepS, first, POINTS);
        return true;
    }

    private void find(double[] timeS, int last, double zeroS, double stepS, int fromPoint, int toPoint) {
        int at = 0;
        for (int point = fromPoint; point < toPoint; point++) {
            double pointS = zeroS + point * stepS;
            while (at < last - 1 && timeS[at + 1] <= pointS) {
                at++;
            }
            before[point] = at;
            share[point] = Math.max(0, Math.min(1, (pointS - timeS[at]) / (timeS[at + 1] - timeS[at])));
        }
    }

    /** A channel at the points; overwritten by the next reading. */
    double[] read(double[] channel) {
        for (int point = 0; point < POINTS; point++) {
            double from = channel[before[point]];
            points[point] = from + share[point] * (channel[before[point] + 1] - from);
        }
        return points;
    }

    /** Length of the acceleration vector at the points; overwritten by the next reading. */
    double[] readLength(StrideSamples stride) {
        for (int point = 0; point < POINTS; point++) {
            double fromG = lengthG(stride, before[point]);
            points[point] = fromG + share[point] * (lengthG(stride, before[point] + 1) - fromG);
        }
        return points;
    }

    private static double lengthG(StrideSamples stride, int sample) {
        double xG = stride.axG()[sample];
        double yG = stride.ayG()[sample];
        double zG = stride.azG()[sample];
        return Math.sqrt(xG * xG + yG * yG + zG * zG);
    }
}

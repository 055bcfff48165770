// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

import java.util.Arrays;

/**
 * The lower edge of host time less device time over device time. Whatever delays a frame on its way only adds, so the frames that came
 * fastest lie on a straight line whose slope is the error of the device's clock. The fastest frame of each stretch of time is kept, at most
 * {@value #MOST} of them; when they are full, two stretches become one. The line runs through the lowest point of the first third and that of the last.
 *
 * <p><b>Source:</b> {@code moon1999}: S. B. Moon, P. Skelly, D. Towsley, Estimation and removal of clock skew from network delay measurements,
 * IEEE INFOCOM, doi 10.1109/INFCOM.1999.749287.
 *
 * <p><b>Differs from the source:</b> (1) two lowest points far apart instead of a linear program, whose edge may be short; (2) with an
 * error, from how far the fastest frames lie above the line. Not thread-safe.
 */
final class DelayFloor {
    private static final int MOST = 128;
    private static final int FEWEST = 9;
    private static final double SHORTEST_S = 0.5;
    private static final int ROUNDS = 4;
    /** Host stamps and device stamps are not finer, s. */
    private static final double RESOLUTION_S = 0.004;

    private static final double SPREADS = 4;

    private final double[] stampS = new double[MOST];
    private final double[] delayS = new double[MOST];
    private final double[] above = new double[MOST];
    private int points;
    private double stretchS = SHORTEST_S;
    private double stretchEndS;
    private double slope;
    private double heightS;
    private double slopeHalfWidth = Double.POSITIVE_INFINITY;

    /** Forgets everything. */
    void restart() {
        points = 0;
        stretchS = SHORTEST_S;
        slope = 0;
        heightS = 0;
        slopeHalfWidth = Double.POSITIVE_INFINITY;
    }

    /** A frame whose newest sample has this stamp, s, came so much later by the other clock, s. Stamps rise. */
    void add(double atS, double lateS) {
        if (points == 0 || atS >= stretchEndS) {
            fit();
            if (points == MOST) {
                merge();
            }
            stampS[points] = atS;
            delayS[points] = lateS;
            points++;
            stretchEndS = atS + stretchS;
        } else if (lateS - slope * atS < delayS[points - 1] - slope * stampS[points - 1]) {
            stampS[points - 1] = atS;
            delayS[points - 1] = lateS;
        }
    }

    private void merge() {
        for (int pair = 0; pair < MOST / 2; pair++) {
            int first = 2 * pair;
            boolean lower = above(first + 1) < above(first);
            stampS[pair] = stampS[lower ? first + 1 : first];
            delayS[pair] = delayS[lower ? first + 1 : first];
        }
        points = MOST / 2;
        stretchS *= 2;
    }

    private double above(int point) {
        return delayS[point] - slope * (stampS[point] - stampS[0]);
    }

    private void fit() {
        if (points < FEWEST) {
            return;
        }
        int third = points / 3;
        int first = 0;
        int last = points - 1;
        for (int round = 0; round < ROUNDS; round++) {
            first = lowest(0, third);
            last = lowest(points - third, points);
            slope = (delayS[last] - delayS[first]) / (stampS[last] - stampS[first]);
        }
        double lowS = above(lowest(0, points));
        heightS = lowS - slope * stampS[0];
        for (int point = 0; point < points; point++) {
            above[point] = above(point) - lowS;
        }
        Arrays.sort(above, 0, points);
        double spreadS = above[points * 9 / 10];
        slopeHalfWidth = (SPREADS * spreadS + RESOLUTION_S) / (stampS[last] - stampS[first]);
    }

    private int lowest(int from, int to) {
        int lowest = from;
        for (int point = from + 1; point < to; point++) {
            lowest = above(point) < above(lowest) ? point : lowest;
        }
        return lowest;
    }

    /** Whether there is a line. */
    boolean isKnown() {
        return slopeHalfWidth < Double.POSITIVE_INFINITY;
    }

    /** Seconds of the other clock that a second of the device is short of one; negative where the device runs fast. */
    double slope() {
        return slope;
    }

    /** How far off the slope may be: 95 % in made-up links. */
    double slopeHalfWidth() {
        return slopeHalfWidth;
    }

    /** What the line says at this stamp, s. */
    double at(double atS) {
        return heightS + slope * atS;
    }
}

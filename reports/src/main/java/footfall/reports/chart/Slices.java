// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.reports.terminal.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** Cuts a run or a range of speeds into a dozen rows at most: the tables behind the charts. */
final class Slices {
    private static final int MOST_ROWS = 12;
    /** A shorter rest belongs to the row before it. */
    private static final double SHORTEST_REST = 0.2;

    private static final double[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 240, 480};

    private Slices() {}

    private static double lengthS(double endS) {
        for (double minutes : MINUTES) {
            if (endS / (60 * minutes) <= MOST_ROWS) {
                return 60 * minutes;
            }
        }
        return Math.ceil(endS / MOST_ROWS);
    }

    /** From and to of each row. */
    static List<double[]> ofTime(double endS) {
        List<double[]> slices = new ArrayList<>();
        double lengthS = lengthS(endS);
        double fromS = 0;
        while (fromS < endS) {
            boolean last = endS - fromS < lengthS * (1 + SHORTEST_REST);
            slices.add(new double[] {fromS, last ? endS : fromS + lengthS});
            fromS = last ? endS : fromS + lengthS;
        }
        return slices;
    }

    static String label(double[] slice) {
        return Units.duration(slice[0]) + "–" + Units.duration(slice[1]);
    }

    static DoublePredicate within(double[] slice) {
        return value -> value >= slice[0] && value < slice[1];
    }
}

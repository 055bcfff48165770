// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** Arithmetic on series for charts. NaN marks an absent value and breaks a line. */
final class Series {
    /** About one point for two pixels: more would not be seen. */
    private static final int COLUMNS = 280;

    private static final double SHORTEST_COLUMN_S = 4;
    private static final double LONGEST_HOLD_S = 15;

    private Series() {}

    /** Means over short stretches of time, x in minutes; broken where values are missing for longer. */
    static double[][] overTime(double[] timeS, double[] values, double endS) {
        double columnS = Math.max(SHORTEST_COLUMN_S, endS / COLUMNS);
        int columns = (int) Math.ceil(endS / columnS) + 1;
        double[] sum = new double[columns];
        double[] timeSum = new double[columns];
        int[] count = new int[columns];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                int column = (int) Math.max(0, Math.min(columns - 1, timeS[i] / columnS));
                sum[column] += values[i];
                timeSum[column] += timeS[i];
                count[column]++;
            }
        }
        double[][] line = new double[2][2 * columns];
        int points = 0;
        for (int column = 0; column < columns; column++) {
            if (count[column] > 0) {
                double minutes = timeSum[column] / count[column] / 60;
                if (points > 0 && (minutes - line[0][points - 1]) * 60 > LONGEST_HOLD_S + columnS) {
                    line[0][points] = minutes;
                    line[1][points++] = Double.NaN;
                }
                line[0][points] = minutes;
                line[1][points++] = sum[column] / count[column];
            }
        }
        return new double[][] {Arrays.copyOf(line[0], points), Arrays.copyOf(line[1], points)};
    }

    static XYDataset dataset(String name, double[][] points) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries(name, points);
        return dataset;
    }

    static double[] map(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }

    /** The values that are there, in rising order. */
    static double[] sorted(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    }

    /** A quantile of values in rising order. */
    static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    static long count(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).count();
    }

    /** Mean of the values whose key fits; NaN where there are fewer than {@code fewest}. */
    static double mean(double[] keys, DoublePredicate fits, double[] values, int fewest) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (fits.test(keys[i]) && !Double.isNaN(values[i])) {
                sum += values[i];
                count++;
            }
        }
        return count >= fewest && count > 0 ? sum / count : Double.NaN;
    }

    /** Whether at least this many pairs are complete. */
    static boolean hasPairs(double[] x, double[] y, int fewest) {
        int pairs = 0;
        for (int i = 0; i < x.length; i++) {
            pairs += Double.isFinite(x[i]) && Double.isFinite(y[i]) ? 1 : 0;
        }
        return pairs >= fewest;
    }
}

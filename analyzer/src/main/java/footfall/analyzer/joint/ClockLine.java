// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.statistics.StudentT;
import java.util.Arrays;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * One clock against another: a straight line through contacts that both saw, without those that lie far off it.
 *
 * @param offsetS second clock when the first shows 0, s
 * @param rate seconds of the second clock a second of the first
 * @param offsetHalfWidthS 95 %, s
 * @param rateHalfWidth 95 %
 * @param residualS standard deviation around the line, s
 * @param pairs contacts behind it
 */
record ClockLine(
        double offsetS, double rate, double offsetHalfWidthS, double rateHalfWidth, double residualS, int pairs) {
    private static final int PASSES = 4;
    private static final double OUTLIER_SDS = 3;
    private static final double SD_PER_MAD = 1.4826;
    private static final double LEAST_LIMIT_S = 0.002;
    private static final int FEWEST_PAIRS = 10;

    /** Second clock when the first shows a time, s. */
    double secondS(double firstS) {
        return offsetS + rate * firstS;
    }

    /** Through the first {@code count} pairs; a line of no pairs where there are too few. */
    static ClockLine through(double[] firstS, double[] secondS, int count) {
        boolean[] kept = new boolean[count];
        Arrays.fill(kept, true);
        ClockLine line = fit(firstS, secondS, kept);
        for (int pass = 1; pass < PASSES && line.pairs >= FEWEST_PAIRS; pass++) {
            double limitS = line.limitS(firstS, secondS, kept);
            for (int i = 0; i < count; i++) {
                kept[i] = Math.abs(secondS[i] - line.secondS(firstS[i])) <= limitS;
            }
            line = fit(firstS, secondS, kept);
        }
        return line;
    }

    private static ClockLine fit(double[] firstS, double[] secondS, boolean[] kept) {
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                regression.addData(firstS[i], secondS[i]);
            }
        }
        int pairs = (int) regression.getN();
        if (pairs < FEWEST_PAIRS) {
            return new ClockLine(0, 1, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double factor = StudentT.quantile95(pairs - 2.0);
        return new ClockLine(
                regression.getIntercept(),
                regression.getSlope(),
                factor * regression.getInterceptStdErr(),
                factor * regression.getSlopeStdErr(),
                Math.sqrt(regression.getMeanSquareError()),
                pairs);
    }

    private double limitS(double[] firstS, double[] secondS, boolean[] kept) {
        double[] away = new double[kept.length];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                away[count++] = Math.abs(secondS[i] - secondS(firstS[i]));
            }
        }
        Arrays.sort(away, 0, count);
        return Math.max(LEAST_LIMIT_S, OUTLIER_SDS * SD_PER_MAD * away[count / 2]);
    }
}

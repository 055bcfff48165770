// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.timeline;

import java.util.Arrays;

/**
 * Slope of the ground from altitude over distance: least squares over the 50 m around each row, which is what a barometer that
 * resolves 0.2 m can support.
 */
final class GradeFromAltitude {
    private static final double HALF_WINDOW_M = 25;
    private static final double MIN_COVERED_M = 20;
    private static final int MIN_ROWS = 3;
    /** Steeper is a wrong altitude, not a hill that anybody runs. */
    private static final double STEEPEST_PCT = 60;

    private GradeFromAltitude() {}

    /** Slope in %; NaN where altitude or movement do not support one. */
    static double[] gradePct(double[] altitudeM, double[] speedMps, double[] holdS) {
        double[] gradePct = new double[altitudeM.length];
        Arrays.fill(gradePct, Double.NaN);
        if (isFlatOrAbsent(altitudeM)) {
            return gradePct;
        }
        double[] alongM = alongM(speedMps, holdS);
        Window window = new Window(alongM, altitudeM);
        int low = 0;
        int high = 0;
        for (int row = 0; row < gradePct.length; row++) {
            while (high < gradePct.length && alongM[high] <= alongM[row] + HALF_WINDOW_M) {
                window.change(high++, 1);
            }
            while (alongM[low] < alongM[row] - HALF_WINDOW_M) {
                window.change(low++, -1);
            }
            boolean covered = alongM[high - 1] - alongM[low] >= MIN_COVERED_M && window.count >= MIN_ROWS;
            double slopePct = covered ? 100 * window.slope() : Double.NaN;
            gradePct[row] = Math.abs(slopePct) <= STEEPEST_PCT ? slopePct : Double.NaN;
        }
        return gradePct;
    }

    private static boolean isFlatOrAbsent(double[] altitudeM) {
        double lowM = Double.POSITIVE_INFINITY;
        double highM = Double.NEGATIVE_INFINITY;
        for (double altitude : altitudeM) {
            if (!Double.isNaN(altitude)) {
                lowM = Math.min(lowM, altitude);
                highM = Math.max(highM, altitude);
            }
        }
        return !(highM > lowM);
    }

    private static double[] alongM(double[] speedMps, double[] holdS) {
        double[] alongM = new double[speedMps.length];
        for (int row = 1; row < alongM.length; row++) {
            double speed = speedMps[row - 1];
            alongM[row] = alongM[row - 1] + (Double.isNaN(speed) ? 0 : speed * holdS[row - 1]);
        }
        return alongM;
    }

    /** Running sums of the regression. */
    private static final class Window {
        private final double[] alongM;
        private final double[] altitudeM;
        private int count;
        private double sumX;
        private double sumY;
        private double sumXx;
        private double sumXy;
        private double originM;

        Window(double[] alongM, double[] altitudeM) {
            this.alongM = alongM;
            this.altitudeM = altitudeM;
        }

        void change(int row, int sign) {
            double y = altitudeM[row];
            if (Double.isNaN(y)) {
                return;
            }
            if (count == 0) {
                restart(row);
            }
            double x = alongM[row] - originM;
            count += sign;
            sumX += sign * x;
            sumY += sign * y;
            sumXx += sign * x * x;
            sumXy += sign * x * y;
        }

        private void restart(int row) {
            originM = alongM[row];
            sumX = 0;
            sumY = 0;
            sumXx = 0;
            sumXy = 0;
        }

        double slope() {
            double spread = sumXx - sumX * sumX / count;
            return (sumXy - sumX * sumY / count) / spread;
        }
    }
}

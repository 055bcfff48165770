// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;

/**
 * What one window looks like in time: how vigorous, how much free fall, how much rest, how impulsive. Nothing here changes when the
 * sensor is turned or its sign is wrong. Holes are filled with the mean by whoever cut the window, so shares count what was
 * recorded only. Not thread-safe: filled again for the next window.
 */
final class WindowShape {
    private static final int SAMPLES = AnalysisWindow.SAMPLES;
    /** An axis that never leaves this was not recorded, g. */
    private static final double NOTHING_G = 1e-9;
    /** Below this the sensor falls with the body: half of gravity is missing. */
    private static final double FREE_FALL_G = 0.5;
    /** A foot in walking stance reads 1 g within this. */
    private static final double REST_WITHIN_G = 0.12;
    /** And hardly changes. */
    private static final double REST_JERK_G_PER_S = 3;
    /** Quiet next to the rest of the window: share of its root-mean-square jerk. */
    private static final double QUIET_SHARE = 0.15;
    /** Quiet for so long is a pause and not a phase of a step: 0.75 s. */
    private static final int PAUSE_SAMPLES = 24;
    /** Rest for so long belongs to a pause, not to a running step: 0.375 s. */
    private static final int REST_SAMPLES = 12;
    /** Where nearly all is quiet, the quiet is the signal. */
    private static final double MOSTLY = 0.75;

    private final double[] jerkGPerS = new double[SAMPLES - 1];
    private final boolean[] resting = new boolean[SAMPLES - 1];

    /** Root of the summed variances of the axes, g. */
    double vigorG;
    /** Standard deviation of the magnitude, g. */
    double magnitudeSdG;
    /** Whether all but one axis are missing: only the length of the vector was recorded. */
    boolean lengthOnly;
    /** Share of free fall, 0…1. */
    double freeShare;
    /** Mean of the jerk over its root mean square, without pauses: 0.9 for a smooth motion, below 0.6 for single blows. */
    double smoothness;
    /** Share of short rests between moves, without pauses, 0…1. */
    double restShare;

    /** Looks at this window; false where a value is no number. */
    boolean measure(AnalysisWindow window) {
        double valid = Math.max(0.1, window.validShare());
        spread(window, valid);
        jerk(window);
        pauses();
        return Double.isFinite(vigorG + magnitudeSdG + smoothness);
    }

    private void spread(AnalysisWindow window, double valid) {
        double[] x = window.xG();
        double[] y = window.yG();
        double[] z = window.zG();
        double[] m = window.magnitudeG();
        double sumX = 0;
        double sumY = 0;
        double sumZ = 0;
        double sumM = 0;
        int falls = 0;
        for (int n = 0; n < SAMPLES; n++) {
            sumX += x[n];
            sumY += y[n];
            sumZ += z[n];
            sumM += m[n];
            falls += m[n] < FREE_FALL_G ? 1 : 0;
        }
        freeShare = falls / (SAMPLES * valid);
        variances(window, sumX / SAMPLES, sumY / SAMPLES, sumZ / SAMPLES, sumM / SAMPLES, SAMPLES * valid);
    }

    private void variances(
            AnalysisWindow window, double meanX, double meanY, double meanZ, double meanM, double recorded) {
        double xx = 0;
        double yy = 0;
        double zz = 0;
        double mm = 0;
        double offG = 0;
        for (int n = 0; n < SAMPLES; n++) {
            double x = window.xG()[n] - meanX;
            double y = window.yG()[n] - meanY;
            double z = window.zG()[n] - meanZ;
            double m = window.magnitudeG()[n] - meanM;
            xx += x * x;
            yy += y * y;
            zz += z * z;
            mm += m * m;
            offG = Math.max(offG, Math.abs(window.yG()[n]) + Math.abs(window.zG()[n]));
        }
        vigorG = Math.sqrt((xx + yy + zz) / recorded);
        magnitudeSdG = Math.sqrt(mm / recorded);
        lengthOnly = offG < NOTHING_G;
    }

    private void jerk(AnalysisWindow window) {
        double[] x = window.xG();
        double[] y = window.yG();
        double[] z = window.zG();
        double[] m = window.magnitudeG();
        for (int n = 1; n < SAMPLES; n++) {
            double dx = x[n] - x[n - 1];
            double dy = y[n] - y[n - 1];
            double dz = z[n] - z[n - 1];
            double jerk = AnalysisWindow.RATE_HZ * Math.sqrt(dx * dx + dy * dy + dz * dz);
            jerkGPerS[n - 1] = jerk;
            resting[n - 1] = jerk < REST_JERK_G_PER_S && Math.abs(m[n] - 1) < REST_WITHIN_G;
        }
    }

    private void pauses() {
        double sum = 0;
        double squares = 0;
        for (double jerk : jerkGPerS) {
            sum += jerk;
            squares += jerk * jerk;
        }
        double quiet = QUIET_SHARE * Math.sqrt(squares / jerkGPerS.length);
        int paused = 0;
        double pausedSum = 0;
        double pausedSquares = 0;
        int run = 0;
        double runSum = 0;
        double runSquares = 0;
        for (int n = 0; n <= jerkGPerS.length; n++) {
            if (n < jerkGPerS.length && (resting[n] || jerkGPerS[n] < quiet)) {
                run++;
                runSum += jerkGPerS[n];
                runSquares += jerkGPerS[n] * jerkGPerS[n];
                continue;
            }
            if (run >= PAUSE_SAMPLES) {
                paused += run;
                pausedSum += runSum;
                pausedSquares += runSquares;
            }
            run = 0;
            runSum = 0;
            runSquares = 0;
        }
        conclude(sum, squares, paused, pausedSum, pausedSquares);
    }

    private int shortRests() {
        int rests = 0;
        int run = 0;
        for (boolean rest : resting) {
            if (rest) {
                run++;
            } else {
                rests += run < REST_SAMPLES ? run : 0;
                run = 0;
            }
        }
        return rests + (run < REST_SAMPLES ? run : 0);
    }

    private void conclude(double sum, double squares, int paused, double pausedSum, double pausedSquares) {
        boolean leaveOut = paused <= MOSTLY * jerkGPerS.length;
        int active = jerkGPerS.length - (leaveOut ? paused : 0);
        double activeSum = sum - (leaveOut ? pausedSum : 0);
        double activeSquares = Math.max(0, squares - (leaveOut ? pausedSquares : 0));
        smoothness = activeSquares > 0 ? activeSum / Math.sqrt(activeSquares * active) : 1;
        restShare = (double) shortRests() / active;
    }
}

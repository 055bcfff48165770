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
    /** From each sample to the next. */
    private static final int STEPS = SAMPLES - 1;
    /** Axes that sum up to less over a window were not recorded, g. */
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

    private final double[] jerkGPerS = new double[STEPS];
    private final boolean[] resting = new boolean[STEPS];
    private final boolean[] quiet = new boolean[STEPS];
    private int rests;
    private int paused;
    private double pausedSum;
    private double pausedSquares;

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
        spread(window, SAMPLES * Math.max(0.1, window.validShare()));
        jerk(window);
        pauses(window.magnitudeG());
        return Double.isFinite(vigorG + magnitudeSdG + smoothness);
    }

    /** Sums of what lies beyond the first value: a large level that does not move leaves no rounding in the variance. */
    private void spread(AnalysisWindow window, double recorded) {
        double[] xG = window.xG();
        double[] yG = window.yG();
        double[] zG = window.zG();
        double[] magnitudeG = window.magnitudeG();
        double sumX = 0;
        double sumY = 0;
        double sumZ = 0;
        double sumM = 0;
        double axes = 0;
        double magnitude = 0;
        double offG = 0;
        int falls = 0;
        for (int n = 0; n < SAMPLES; n++) {
            double x = xG[n] - xG[0];
            double y = yG[n] - yG[0];
            double z = zG[n] - zG[0];
            double m = magnitudeG[n] - magnitudeG[0];
            sumX += x;
            sumY += y;
            sumZ += z;
            sumM += m;
            axes += x * x + y * y + z * z;
            magnitude += m * m;
            falls += magnitudeG[n] < FREE_FALL_G ? 1 : 0;
            offG += Math.abs(yG[n]) + Math.abs(zG[n]);
        }
        freeShare = falls / recorded;
        vigorG = deviation(axes, (sumX * sumX + sumY * sumY + sumZ * sumZ) / SAMPLES, recorded);
        magnitudeSdG = deviation(magnitude, sumM * sumM / SAMPLES, recorded);
        lengthOnly = offG < NOTHING_G;
    }

    /** What is no number stays none. */
    private static double deviation(double squares, double ofMean, double recorded) {
        return squares < ofMean ? 0 : Math.sqrt((squares - ofMean) / recorded);
    }

    private void jerk(AnalysisWindow window) {
        double[] x = window.xG();
        double[] y = window.yG();
        double[] z = window.zG();
        for (int n = 0; n < STEPS; n++) {
            double dx = x[n + 1] - x[n];
            double dy = y[n + 1] - y[n];
            double dz = z[n + 1] - z[n];
            jerkGPerS[n] = AnalysisWindow.RATE_HZ * Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }

    private void pauses(double[] magnitudeG) {
        double sum = 0;
        double squares = 0;
        for (double jerk : jerkGPerS) {
            sum += jerk;
            squares += jerk * jerk;
        }
        paused = 0;
        pausedSum = 0;
        pausedSquares = 0;
        if (markQuiet(magnitudeG, QUIET_SHARE * Math.sqrt(squares / STEPS)) >= PAUSE_SAMPLES) {
            addPauses();
        }
        conclude(sum, squares);
    }

    /** Marks rest and quiet; the number of both. */
    private int markQuiet(double[] magnitudeG, double quietGPerS) {
        int quiets = 0;
        rests = 0;
        for (int n = 0; n < STEPS; n++) {
            double jerk = jerkGPerS[n];
            boolean rest = jerk < REST_JERK_G_PER_S && Math.abs(magnitudeG[n + 1] - 1) < REST_WITHIN_G;
            resting[n] = rest;
            quiet[n] = rest || jerk < quietGPerS;
            rests += rest ? 1 : 0;
            quiets += quiet[n] ? 1 : 0;
        }
        return quiets;
    }

    private void addPauses() {
        int run = 0;
        for (int n = 0; n <= STEPS; n++) {
            if (n < STEPS && quiet[n]) {
                run++;
                continue;
            }
            if (run >= PAUSE_SAMPLES) {
                addPause(n - run, n);
            }
            run = 0;
        }
    }

    private void addPause(int from, int to) {
        paused += to - from;
        for (int n = from; n < to; n++) {
            pausedSum += jerkGPerS[n];
            pausedSquares += jerkGPerS[n] * jerkGPerS[n];
        }
    }

    private int shortRests() {
        int shorts = 0;
        int run = 0;
        for (boolean rest : resting) {
            if (rest) {
                run++;
            } else {
                shorts += run < REST_SAMPLES ? run : 0;
                run = 0;
            }
        }
        return shorts + (run < REST_SAMPLES ? run : 0);
    }

    private void conclude(double sum, double squares) {
        boolean leaveOut = paused <= MOSTLY * STEPS;
        int active = STEPS - (leaveOut ? paused : 0);
        double activeSum = sum - (leaveOut ? pausedSum : 0);
        double activeSquares = Math.max(0, squares - (leaveOut ? pausedSquares : 0));
        smoothness = activeSquares > 0 ? activeSum / Math.sqrt(activeSquares * active) : 1;
        restShare = rests > 0 ? (double) shortRests() / active : 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

import footfall.analyzer.signal.UniformGrid;

/**
 * A stretch of uniform samples as the estimators and the judge of gait see it: {@value #SECONDS} s at {@value #RATE_HZ} Hz, band-limited
 * below half that rate. Arrays hold {@link #SAMPLES} values each and are read-only for whoever gets the window; it is filled again
 * for the next second.
 *
 * <p>Axes are those of the sensor, in g, with gravity; {@link #magnitudeG} is the length of the vector, taken before band-limiting.
 * Short holes are bridged by a straight line, longer ones hold the mean of the rest; all count in {@link #validShare}.
 */
public final class AnalysisWindow {
    /** Rate of the grid, Hz. Steps come at most at 4.75 Hz; three harmonics of a fast run stay below half of this. */
    public static final int RATE_HZ = UniformGrid.RATE_HZ;
    /** Length, s. */
    public static final int SECONDS = 8;
    /** Values in a window. */
    public static final int SAMPLES = RATE_HZ * SECONDS;

    private final double[] xG = new double[SAMPLES];
    private final double[] yG = new double[SAMPLES];
    private final double[] zG = new double[SAMPLES];
    private final double[] magnitudeG = new double[SAMPLES];
    private double startS;
    private double validShare;
    private double clippedShare;

    /** Sets what is not in the arrays. */
    public void describe(double fromS, double valid, double clipped) {
        startS = fromS;
        validShare = valid;
        clippedShare = clipped;
    }

    /** Time of the first value, seconds from the start of the recording. */
    public double startS() {
        return startS;
    }

    /** Time of the middle, seconds from the start of the recording. */
    public double centreS() {
        return startS + SECONDS / 2.0;
    }

    /** Share of the window that was recorded, 0…1. */
    public double validShare() {
        return validShare;
    }

    /** Share of the raw samples that stand at the sensor's limit, 0…1. */
    public double clippedShare() {
        return clippedShare;
    }

    /** First axis, g. */
    public double[] xG() {
        return xG;
    }

    /** Second axis, g. */
    public double[] yG() {
        return yG;
    }

    /** Third axis, g. */
    public double[] zG() {
        return zG;
    }

    /** Length of the acceleration vector, g. */
    public double[] magnitudeG() {
        return magnitudeG;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

/**
 * One-sided power of a window after removal of its (tapered) mean, Hann-tapered and zero-padded to {@link #POINTS}: bin k lies at k ·
 * {@link #BIN_HZ}. The sum over the three axes does not change when the sensor is turned; the magnitude's spectrum has its own lines.
 * Power is scaled so that a sine of amplitude A g (in one axis) peaks at A²/2 g². Arrays are read-only and filled again.
 */
public final class WindowSpectrum {
    /** Length of the transform. */
    public static final int POINTS = 2 * AnalysisWindow.SAMPLES;
    /** Distance of the bins, Hz. */
    public static final double BIN_HZ = (double) AnalysisWindow.RATE_HZ / POINTS;
    /** Number of bins from 0 to half the rate. */
    public static final int BINS = POINTS / 2 + 1;

    private final double[] axesPower = new double[BINS];
    private final double[] magnitudePower = new double[BINS];

    /** Summed over the three axes, g². */
    public double[] axesPower() {
        return axesPower;
    }

    /** Of the magnitude, g². */
    public double[] magnitudePower() {
        return magnitudePower;
    }
}

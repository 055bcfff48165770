// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * From a window to its power spectrum. Two real channels ride in one complex transform: of x + iy the sum of both powers is the mean of
 * the complex power at +k and −k; of z + i·magnitude the two are taken apart by symmetry.
 *
 * <p>A window with a value that is no number gives a spectrum that is none, and nothing else happens. Not thread-safe: one per stream.
 */
public final class Spectrometer {
    private static final int SAMPLES = AnalysisWindow.SAMPLES;
    private static final int POINTS = WindowSpectrum.POINTS;

    /** A sine of amplitude A puts A/2 of this on its line, and A²/2 into the power. */
    private static final double TAPER_SUM = Math.sqrt(2);

    private final DoubleFFT_1D transform = new DoubleFFT_1D(POINTS);
    private final double[] taper = new double[SAMPLES];
    private final double[] xAndY = new double[2 * POINTS];
    private final double[] zAndMagnitude = new double[2 * POINTS];

    /** For one stream. */
    public Spectrometer() {
        for (int n = 0; n < SAMPLES; n++) {
            taper[n] = TAPER_SUM * (1 - Math.cos(2 * Math.PI * n / SAMPLES)) / SAMPLES;
        }
    }

    /** Fills {@code out} from {@code in}; nothing is allocated. */
    public void transform(AnalysisWindow in, WindowSpectrum out) {
        taper(in.xG(), in.yG(), xAndY);
        taper(in.zG(), in.magnitudeG(), zAndMagnitude);
        transform.complexForward(xAndY);
        transform.complexForward(zAndMagnitude);
        powers(out.axesPower(), out.magnitudePower());
    }

    private void taper(double[] real, double[] imaginary, double[] out) {
        double realMean = mean(real);
        double imaginaryMean = mean(imaginary);
        for (int n = 0; n < SAMPLES; n++) {
            out[2 * n] = taper[n] * (real[n] - realMean);
            out[2 * n + 1] = taper[n] * (imaginary[n] - imaginaryMean);
        }
        Arrays.fill(out, 2 * SAMPLES, 2 * POINTS, 0);
    }

    /** Under the taper: what stays of any other mean would leak into the slow rhythms. Four sums, since one waits for itself. */
    private double mean(double[] values) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int n = 0; n < SAMPLES; n += 4) {
            first += taper[n] * values[n];
            second += taper[n + 1] * values[n + 1];
            third += taper[n + 2] * values[n + 2];
            fourth += taper[n + 3] * values[n + 3];
        }
        return (first + second + third + fourth) / TAPER_SUM;
    }

    private void powers(double[] axes, double[] magnitude) {
        power(0, 0, axes, magnitude);
        for (int k = 1; k < WindowSpectrum.BINS; k++) {
            // the transform goes on round: below 0 lies the upper half
            power(2 * k, 2 * POINTS - 2 * k, axes, magnitude);
        }
    }

    private void power(int plus, int minus, double[] axes, double[] magnitude) {
        double both = square(xAndY[plus], xAndY[plus + 1]) + square(xAndY[minus], xAndY[minus + 1]);
        double sumReal = zAndMagnitude[plus] + zAndMagnitude[minus];
        double sumImaginary = zAndMagnitude[plus + 1] + zAndMagnitude[minus + 1];
        double lessReal = zAndMagnitude[plus] - zAndMagnitude[minus];
        double lessImaginary = zAndMagnitude[plus + 1] - zAndMagnitude[minus + 1];
        axes[plus / 2] = 0.5 * both + 0.25 * square(sumReal, lessImaginary);
        magnitude[plus / 2] = 0.25 * square(lessReal, sumImaginary);
    }

    private static double square(double real, double imaginary) {
        return real * real + imaginary * imaginary;
    }
}

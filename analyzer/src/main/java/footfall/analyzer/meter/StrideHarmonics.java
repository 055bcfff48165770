// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideSamples;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * One channel over one whole stride as its harmonics: 1 is the stride, 2 the step. A whole stride needs no taper. Not thread-safe: one
 * per meter.
 */
final class StrideHarmonics {
    /** Points of a stride. */
    static final int POINTS = 128;

    private final DoubleFFT_1D transform = new DoubleFFT_1D(POINTS);
    private final double[] values = new double[POINTS];
    private double strideS;

    /** From the first landing to the closing one; false where samples are missing. */
    boolean of(StrideSamples stride, double[] channel) {
        strideS = stride.strideS();
        double spacingS = strideS / POINTS;
        if (!EvenPoints.fill(stride, channel, stride.landingS(0), spacingS, POINTS, values, 0)) {
            return false;
        }
        transform.realForward(values);
        return true;
    }

    /** Frequency of a harmonic, turns of phase a second. */
    double radPerS(int harmonic) {
        return 2 * Math.PI * harmonic / strideS;
    }

    /** Amplitude of a harmonic in the unit of the channel. */
    double amplitude(int harmonic) {
        double real = values[2 * harmonic];
        double imaginary = values[2 * harmonic + 1];
        return 2 * Math.sqrt(real * real + imaginary * imaginary) / POINTS;
    }

    /** Multiplies a harmonic by a factor. */
    void scale(int harmonic, double factor) {
        values[2 * harmonic] *= factor;
        values[2 * harmonic + 1] *= factor;
    }

    /** Back to {@link #POINTS} points over the stride, from harmonics 1 to {@code most} alone; what was scaled stays so. */
    double[] curve(int most) {
        values[0] = 0;
        values[1] = 0;
        for (int k = 2 * most + 2; k < POINTS; k++) {
            values[k] = 0;
        }
        transform.realInverse(values, true);
        return values;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideSamples;
import org.jtransforms.fft.DoubleFFT_1D;

/** One channel over a whole cycle, a stride or a step, as its harmonics. A whole cycle needs no taper. Not thread-safe: one per meter. */
final class Harmonics {
    private final int points;
    private final DoubleFFT_1D transform;
    private final double[] values;
    private double cycleS;

    /** On so many points of the cycle. */
    Harmonics(int points) {
        this.points = points;
        this.transform = new DoubleFFT_1D(points);
        this.values = new double[points];
    }

    /** Of a cycle that begins and ends at these times; false where samples are missing. */
    boolean of(StrideSamples stride, double[] channel, double fromS, double toS) {
        cycleS = toS - fromS;
        if (!EvenPoints.fill(stride, channel, fromS, cycleS / points, points, values, 0)) {
            return false;
        }
        transform.realForward(values);
        return true;
    }

    /** Frequency of a harmonic, radians a second. */
    double radPerS(int harmonic) {
        return 2 * Math.PI * harmonic / cycleS;
    }

    /** Amplitude of a harmonic in the unit of the channel. */
    double amplitude(int harmonic) {
        double real = values[2 * harmonic];
        double imaginary = values[2 * harmonic + 1];
        return 2 * Math.sqrt(real * real + imaginary * imaginary) / points;
    }

    /** Multiplies a harmonic by a factor. */
    void scale(int harmonic, double factor) {
        values[2 * harmonic] *= factor;
        values[2 * harmonic + 1] *= factor;
    }

    /** Back to points over the cycle, from harmonics 1 to {@code most} alone; what was scaled stays so. Filled again by the next cycle. */
    double[] curve(int most) {
        values[0] = 0;
        values[1] = 0;
        for (int k = 2 * most + 2; k < points; k++) {
            values[k] = 0;
        }
        transform.realInverse(values, true);
        return values;
    }
}

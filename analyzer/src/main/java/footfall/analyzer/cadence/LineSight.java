// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.signal.UniformGrid;

/**
 * The stride line and the step line of all channels at one moment: complex amplitudes under a Hann window of {@value #HALF_TICKS} ticks
 * to each side, whose first zeros lie two thirds of a hertz from its middle, so that neighbouring lines do not mix. Ticks in holes and
 * outside the recording carry no weight. Not thread-safe: one per stream.
 */
final class LineSight {
    /** Ticks to each side of the moment: 1.5 s. */
    static final int HALF_TICKS = 40;
    /** Three axes and the magnitude. */
    static final int CHANNELS = 4;

    static final int STRIDE = 0;
    static final int STEP = 1;

    private static final double[] TAPER = new double[HALF_TICKS];

    static {
        for (int k = 0; k < HALF_TICKS; k++) {
            TAPER[k] = 0.5 + 0.5 * Math.cos(Math.PI * k / HALF_TICKS);
        }
    }

    final double[][] real = new double[2][CHANNELS];
    final double[][] imaginary = new double[2][CHANNELS];
    private final double[] weights = new double[2 * HALF_TICKS - 1];
    private final double[] cosStride = new double[HALF_TICKS];
    private final double[] sinStride = new double[HALF_TICKS];
    private double weight;

    /** Looks at {@code tick} for steps at {@code stepHz}. */
    void look(UniformGrid grid, long tick, double stepHz) {
        double turn = Math.PI * stepHz / UniformGrid.RATE_HZ;
        for (int k = 0; k < HALF_TICKS; k++) {
            cosStride[k] = Math.cos(turn * k);
            sinStride[k] = Math.sin(turn * k);
        }
        weigh(grid, tick);
        channel(grid.xG(), tick, 0);
        channel(grid.yG(), tick, 1);
        channel(grid.zG(), tick, 2);
        channel(grid.magnitudeG(), tick, 3);
    }

    private void weigh(UniformGrid grid, long tick) {
        weight = 0;
        for (int k = 1 - HALF_TICKS; k < HALF_TICKS; k++) {
            long at = tick + k;
            boolean usable = at >= 0 && at < grid.ticks() && grid.valid()[UniformGrid.slot(at)];
            double w = usable ? TAPER[Math.abs(k)] : 0;
            weights[k + HALF_TICKS - 1] = w;
            weight += w;
        }
    }

    private void channel(double[] ring, long tick, int channel) {
        double mean = 0;
        for (int k = 1 - HALF_TICKS; k < HALF_TICKS; k++) {
            mean += weights[k + HALF_TICKS - 1] * ring[UniformGrid.slot(tick + k)];
        }
        mean = weight > 0 ? mean / weight : 0;
        double strideReal = 0;
        double strideImaginary = 0;
        double stepReal = 0;
        double stepImaginary = 0;
        for (int k = 1 - HALF_TICKS; k < HALF_TICKS; k++) {
            double value = weights[k + HALF_TICKS - 1] * (ring[UniformGrid.slot(tick + k)] - mean);
            int distance = Math.abs(k);
            double c = cosStride[distance];
            double s = k < 0 ? -sinStride[distance] : sinStride[distance];
            strideReal += value * c;
            strideImaginary -= value * s;
            stepReal += value * (c * c - s * s);
            stepImaginary -= value * 2 * c * s;
        }
        double scale = weight > 0 ? 2 / weight : 0;
        real[STRIDE][channel] = scale * strideReal;
        imaginary[STRIDE][channel] = scale * strideImaginary;
        real[STEP][channel] = scale * stepReal;
        imaginary[STEP][channel] = scale * stepImaginary;
    }

    /** Share of the window that was recorded, 0…1. */
    double coverage() {
        return weight / HALF_TICKS;
    }

    /** Power of a line, summed over the channels, g². */
    double power(int line) {
        double sum = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            sum += real[line][channel] * real[line][channel] + imaginary[line][channel] * imaginary[line][channel];
        }
        return sum;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.signal.UniformGrid;

/**
 * The stride line and the step line of all channels at one moment: complex amplitudes under a Hann window of {@value #HALF_TICKS} ticks
 * to each side, whose first zeros lie two thirds of a hertz from its middle, so that neighbouring lines do not mix; or under a narrower one.
 * Ticks in holes and outside the recording carry no weight. Not thread-safe: one per stream.
 */
final class LineSight {
    /** Most ticks to each side of the moment: 1.25 s. */
    static final int HALF_TICKS = 40;
    /** Three axes and the magnitude. */
    static final int CHANNELS = 4;

    static final int STRIDE = 0;
    static final int STEP = 1;

    private static final double[][] TAPERS = new double[HALF_TICKS + 1][];

    static {
        for (int half = 1; half <= HALF_TICKS; half++) {
            TAPERS[half] = taper(half);
        }
    }

    private static final int MOST_TICKS = 2 * HALF_TICKS - 1;

    final double[][] real = new double[2][CHANNELS];
    final double[][] imaginary = new double[2][CHANNELS];
    private final double[] weights = new double[MOST_TICKS];
    private final double[] values = new double[MOST_TICKS];
    private final double[][] cosine = new double[2][HALF_TICKS];
    private final double[][] sine = new double[2][HALF_TICKS];
    private int half = HALF_TICKS;
    private double weight;

    private static double[] taper(int half) {
        double[] taper = new double[half];
        for (int k = 0; k < half; k++) {
            taper[k] = 0.5 + 0.5 * Math.cos(Math.PI * k / half);
        }
        return taper;
    }

    /** Looks at {@code tick} for steps at {@code stepHz}. */
    void look(UniformGrid grid, long tick, double stepHz) {
        look(grid, tick, stepHz, HALF_TICKS);
    }

    /** The same under a window of so many ticks to each side, at most {@value #HALF_TICKS}. */
    void look(UniformGrid grid, long tick, double stepHz, int halfTicks) {
        half = halfTicks;
        double turn = Math.PI * stepHz / UniformGrid.RATE_HZ;
        waves(cosine[STRIDE], sine[STRIDE], turn);
        waves(cosine[STEP], sine[STEP], 2 * turn);
        weigh(grid, tick);
        channel(grid.xG(), tick, 0);
        channel(grid.yG(), tick, 1);
        channel(grid.zG(), tick, 2);
        channel(grid.magnitudeG(), tick, 3);
    }

    /** By turning on from tick to tick: over so few the error stays in the last places. */
    private void waves(double[] cosines, double[] sines, double turn) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double real = 1;
        double imaginary = 0;
        for (int k = 0; k < half; k++) {
            cosines[k] = real;
            sines[k] = imaginary;
            double next = real * c - imaginary * s;
            imaginary = real * s + imaginary * c;
            real = next;
        }
    }

    private void weigh(UniformGrid grid, long tick) {
        int middle = half - 1;
        int count = 2 * half - 1;
        long first = tick - middle;
        boolean whole = first >= 0 && first + count <= grid.ticks() && grid.holes(first, first + count) == 0;
        double[] taper = TAPERS[half];
        weight = 0;
        for (int i = 0; i < count; i++) {
            long at = first + i;
            boolean usable = whole || at >= 0 && at < grid.ticks() && grid.valid()[UniformGrid.slot(at)];
            weights[i] = usable ? taper[Math.abs(i - middle)] : 0;
            weight += weights[i];
        }
    }

    /** Two sums for the mean, since one waits for itself. */
    private void channel(double[] ring, long tick, int channel) {
        int middle = half - 1;
        int count = 2 * half - 1;
        int at = UniformGrid.slot(tick - middle);
        int head = Math.min(count, ring.length - at);
        System.arraycopy(ring, at, values, 0, head);
        System.arraycopy(ring, 0, values, head, count - head);
        double before = 0;
        double after = weights[middle] * values[middle];
        for (int k = 1; k < half; k++) {
            before += weights[middle - k] * values[middle - k];
            after += weights[middle + k] * values[middle + k];
        }
        double mean = weight > 0 ? (before + after) / weight : 0;
        for (int i = 0; i < count; i++) {
            values[i] = weights[i] * (values[i] - mean);
        }
        lines(channel);
    }

    private void lines(int channel) {
        int middle = half - 1;
        double strideReal = values[middle];
        double strideImaginary = 0;
        double stepReal = values[middle];
        double stepImaginary = 0;
        for (int k = 1; k < half; k++) {
            double sum = values[middle + k] + values[middle - k];
            double difference = values[middle + k] - values[middle - k];
            strideReal += cosine[STRIDE][k] * sum;
            strideImaginary -= sine[STRIDE][k] * difference;
            stepReal += cosine[STEP][k] * sum;
            stepImaginary -= sine[STEP][k] * difference;
        }
        double scale = weight > 0 ? 2 / weight : 0;
        real[STRIDE][channel] = scale * strideReal;
        imaginary[STRIDE][channel] = scale * strideImaginary;
        real[STEP][channel] = scale * stepReal;
        imaginary[STEP][channel] = scale * stepImaginary;
    }

    /** Share of the window that was recorded, 0…1. */
    double coverage() {
        return weight / half;
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

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

/**
 * The acceleration of a bout on a scale of phase instead of time: bin i holds the mean from edge i to edge i + 1, and every step is
 * {@value #A_STEP} bins long whatever the cadence and the sample rate. Only the newest {@value #CAPACITY} bins are kept. Not
 * thread-safe: one per stream.
 */
final class PhaseBins {
    /** Bins a step: 5 ms in running. */
    static final int A_STEP = 64;

    private static final int CAPACITY = 4096;
    private static final int MASK = CAPACITY - 1;

    private final double[] xG = new double[CAPACITY];
    private final double[] yG = new double[CAPACITY];
    private final double[] zG = new double[CAPACITY];
    private final double[] edgeS = new double[CAPACITY];
    private long end;

    /** Begins a bout: the first edge. */
    void start(double atS) {
        end = 0;
        edgeS[0] = atS;
    }

    /** Appends a bin that ends here. */
    void add(double x, double y, double z, double endS) {
        int slot = (int) end & MASK;
        xG[slot] = x;
        yG[slot] = y;
        zG[slot] = z;
        end++;
        edgeS[(int) end & MASK] = endS;
    }

    /** One past the newest bin. */
    long end() {
        return end;
    }

    /** Oldest bin that is still here. */
    long first() {
        return Math.max(0, end - CAPACITY + 1);
    }

    double xG(long bin) {
        return xG[(int) bin & MASK];
    }

    double yG(long bin) {
        return yG[(int) bin & MASK];
    }

    double zG(long bin) {
        return zG[(int) bin & MASK];
    }

    /** Time of a position counted in bins (edge i lies at i), seconds from the start of the recording; clamped to what is here. */
    double timeS(double position) {
        double inside = Math.max(first(), Math.min(end, position));
        long edge = Math.min((long) inside, end - 1);
        if (edge < 0) {
            return edgeS[0];
        }
        double from = edgeS[(int) edge & MASK];
        return from + (inside - edge) * (edgeS[(int) (edge + 1) & MASK] - from);
    }
}

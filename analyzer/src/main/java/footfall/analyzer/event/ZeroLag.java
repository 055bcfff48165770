// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

/**
 * A Butterworth low-pass of second order that runs over a curve forwards and then backwards: no lag, fourth order, half the amplitude at
 * its cut-off. It begins as if the first value had always been there. Not thread-safe: one per stream.
 */
final class ZeroLag {
    /** Share of the sampling rate above which a low-pass does nothing that is worth it. */
    private static final double HIGHEST_SHARE = 0.4;

    private double preparedFor = Double.NaN;
    private double b0;
    private double a1;
    private double a2;

    /** Smooths in place, where the rate leaves something to smooth. */
    void smooth(double[] y, int size, double rateHz, double cutHz) {
        if (size < 2 || !(cutHz < HIGHEST_SHARE * rateHz)) {
            return;
        }
        prepare(cutHz / rateHz);
        run(y, 0, 1, size);
        run(y, size - 1, -1, size);
    }

    private void prepare(double share) {
        if (share == preparedFor) {
            return;
        }
        double k = StrictMath.tan(StrictMath.PI * share);
        double norm = 1 / (1 + Math.sqrt(2) * k + k * k);
        b0 = k * k * norm;
        a1 = 2 * (k * k - 1) * norm;
        a2 = (1 - Math.sqrt(2) * k + k * k) * norm;
        preparedFor = share;
    }

    private void run(double[] y, int from, int step, int count) {
        double x1 = y[from];
        double x2 = x1;
        double y1 = x1;
        double y2 = x1;
        for (int n = 0, i = from; n < count; n++, i += step) {
            double x = y[i];
            double smooth = b0 * (x + 2 * x1 + x2) - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = smooth;
            y[i] = smooth;
        }
    }
}

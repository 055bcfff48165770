// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import uk.me.berndporr.iirj.Butterworth;

/**
 * A Butterworth low-pass of order 2, run forwards and then backwards: order 4 without lag. The cut-off is that of each pass, so that
 * both together take 6 dB there. Not thread-safe.
 */
final class ZeroLag {
    private final Butterworth filter = new Butterworth();

    ZeroLag(double rateHz, double cutOffHz) {
        filter.lowPass(2, rateHz, cutOffHz);
    }

    /** Smooths the first values of an array in place; outside them the end values are taken to go on. */
    void smooth(double[] values, int size) {
        double first = values[0];
        filter.reset();
        for (int i = 0; i < size; i++) {
            values[i] = first + filter.filter(values[i] - first);
        }
        double last = values[size - 1];
        filter.reset();
        for (int i = size - 1; i >= 0; i--) {
            values[i] = last + filter.filter(values[i] - last);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.signal.ZeroPhaseLowPass;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/** A copy of one signal of a stride, low-passed without lag. Keeps its room from stride to stride. Not thread-safe: one per stream. */
final class Curve {
    private final ZeroPhaseLowPass lowPass;
    private double[] y = new double[512];
    private int size;

    /** With the cut-off of the low-pass, Hz; infinite: none. */
    Curve(double cutHz) {
        this.lowPass = new ZeroPhaseLowPass(cutHz);
    }

    /** Copies a signal; false where it is not known. */
    boolean load(StrideSamples stride, double[] signal) {
        makeRoom(stride.size());
        for (int i = 0; i < size; i++) {
            y[i] = signal[i];
            if (!Double.isFinite(y[i])) {
                return false;
            }
        }
        lowPass.filter(stride.rateHz(), y, 0, size, y);
        return size > 4;
    }

    /** Length of the acceleration. */
    void loadResultant(StrideSamples stride) {
        makeRoom(stride.size());
        double[] xG = stride.axG();
        double[] yG = stride.ayG();
        double[] zG = stride.azG();
        for (int i = 0; i < size; i++) {
            y[i] = Math.sqrt(xG[i] * xG[i] + yG[i] * yG[i] + zG[i] * zG[i]);
        }
        lowPass.filter(stride.rateHz(), y, 0, size, y);
    }

    private void makeRoom(int samples) {
        size = samples;
        if (y.length < size) {
            y = Arrays.copyOf(y, 2 * size);
        }
    }

    /** The values. */
    double[] y() {
        return y;
    }

    /** First sample at or after a time that has neighbours. */
    int from(StrideSamples stride, double timeS) {
        return Math.max(1, stride.at(timeS));
    }

    /** End of the samples before a time that have neighbours. */
    int to(StrideSamples stride, double timeS) {
        return Math.min(size - 1, stride.at(timeS));
    }

    /** Highest peak of {@code [from, to)}; −1 where there is none. */
    int highestPeak(int from, int to) {
        int best = -1;
        for (int i = Math.max(1, from); i < Math.min(to, size - 1); i++) {
            if (Curves.isPeak(y, i) && (best < 0 || y[i] > y[best])) {
                best = i;
            }
        }
        return best;
    }

    /** First peak of {@code [from, to)}; −1 where there is none. */
    int firstPeak(int from, int to) {
        for (int i = Math.max(1, from); i < Math.min(to, size - 1); i++) {
            if (Curves.isPeak(y, i)) {
                return i;
            }
        }
        return -1;
    }

    /** First dip of {@code [from, to)}; −1 where there is none. */
    int firstDip(int from, int to) {
        for (int i = Math.max(1, from); i < Math.min(to, size - 1); i++) {
            if (Curves.isDip(y, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Last dip of {@code [from, to)}; −1 where there is none. */
    int lastDip(int from, int to) {
        for (int i = Math.min(to, size - 1) - 1; i >= Math.max(1, from); i--) {
            if (Curves.isDip(y, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Time of the extremum about a sample. */
    double vertexS(StrideSamples stride, int at) {
        return Curves.vertexS(stride.timeS(), y, at, size);
    }
}

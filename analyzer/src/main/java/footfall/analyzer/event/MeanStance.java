// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/** The mean course of a signal after contact over some strides, in steps of {@value #STEP_S} s. Not thread-safe: one per stream. */
final class MeanStance {
    /** Distance of two values, s. */
    static final double STEP_S = 0.004;

    private static final int VALUES = 160;

    private final double[] sum = new double[VALUES];
    private final double[] mean = new double[VALUES];
    private int strides;

    /** Forgets everything. */
    void clear() {
        Arrays.fill(sum, 0);
        strides = 0;
    }

    /** Adds the course of a stride after its contact; one that ends before is left out. */
    void add(StrideSamples stride, double[] y, double contactS) {
        double[] timeS = stride.timeS();
        int last = stride.size() - 1;
        if (last < 1 || !(timeS[0] <= contactS && timeS[last] >= contactS + VALUES * STEP_S)) {
            return;
        }
        int i = 0;
        for (int k = 0; k < VALUES; k++) {
            double atS = contactS + k * STEP_S;
            while (timeS[i + 1] < atS) {
                i++;
            }
            sum[k] += y[i] + (y[i + 1] - y[i]) * (atS - timeS[i]) / (timeS[i + 1] - timeS[i]);
        }
        strides++;
    }

    /** The mean course; zeros where there was no stride. */
    double[] mean() {
        for (int k = 0; k < VALUES; k++) {
            mean[k] = strides == 0 ? 0 : sum[k] / strides;
        }
        return mean;
    }

    /** Number of strides in it. */
    int strides() {
        return strides;
    }

    /** Place of a time after contact, within the course. */
    static int at(double afterS) {
        return Math.max(2, Math.min(VALUES - 3, (int) Math.ceil(afterS / STEP_S)));
    }
}

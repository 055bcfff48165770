// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Foot;
import footfall.analyzer.StepTable;
import java.util.Arrays;
import java.util.Optional;

/** Grows a step table row by row. Not thread-safe: one per stream. */
final class StepRows {
    private double[] timeS = new double[256];
    private byte[] side = new byte[256];
    private double[] stepTimeMs = new double[256];
    private double[] confidence = new double[256];
    private int[] bout = new int[256];
    private int size;

    /** Appends a row and gives its index. */
    int add(double atS, Optional<Foot> foot, double sinceOtherMs, double sure, int boutIndex) {
        if (size == timeS.length) {
            timeS = Arrays.copyOf(timeS, 2 * size);
            side = Arrays.copyOf(side, 2 * size);
            stepTimeMs = Arrays.copyOf(stepTimeMs, 2 * size);
            confidence = Arrays.copyOf(confidence, 2 * size);
            bout = Arrays.copyOf(bout, 2 * size);
        }
        timeS[size] = atS;
        side[size] = side(foot);
        stepTimeMs[size] = sinceOtherMs;
        confidence[size] = sure;
        bout[size] = boutIndex;
        return size++;
    }

    /** 0 not known, 1 left, 2 right. */
    static byte side(Optional<Foot> foot) {
        return (byte) (foot.isEmpty() ? 0 : foot.get() == Foot.LEFT ? 1 : 2);
    }

    int size() {
        return size;
    }

    /** The rows so far; contact, flight and impact are measured elsewhere. */
    StepTable table() {
        double[] unknown = new double[size];
        Arrays.fill(unknown, Double.NaN);
        return new StepTable(
                Arrays.copyOf(timeS, size),
                Arrays.copyOf(side, size),
                Arrays.copyOf(stepTimeMs, size),
                unknown,
                unknown.clone(),
                unknown.clone(),
                Arrays.copyOf(confidence, size),
                Arrays.copyOf(bout, size));
    }
}

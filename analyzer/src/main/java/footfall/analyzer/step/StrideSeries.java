// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.StepTable;
import java.util.Arrays;

/**
 * Stride times of one bout, from a contact to the next but one, in order, without outliers.
 *
 * @param startS contact that begins the stride, seconds from the start of the recording
 * @param strideMs its length, ms
 * @param outliers strides left out
 * @param bout where it comes from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StrideSeries(double[] startS, double[] strideMs, int outliers, StepBout bout) {
    private static final double OUTLIER_SDS = 3;
    private static final double SD_PER_MAD = 1.4826;
    /** Stamps of a few hundred microseconds must not turn a metronome's strides into outliers. */
    private static final double NO_OUTLIER_MS = 1;

    /** Strides of one bout: those of the foot with the sensor, or of the foot that landed first. */
    static StrideSeries of(StepTable table, StepBout bout) {
        int strides = Math.max(0, (bout.toRow() - 1 - bout.firstSeenRow()) / 2);
        double[] startS = new double[strides];
        double[] strideMs = new double[strides];
        for (int i = 0; i < strides; i++) {
            int row = bout.firstSeenRow() + 2 * i;
            startS[i] = table.timeS()[row];
            strideMs[i] = 1000 * (table.timeS()[row + 2] - startS[i]);
        }
        boolean[] usual = usual(strideMs);
        int kept = 0;
        for (int i = 0; i < strides; i++) {
            if (usual[i]) {
                startS[kept] = startS[i];
                strideMs[kept] = strideMs[i];
                kept++;
            }
        }
        return new StrideSeries(Arrays.copyOf(startS, kept), Arrays.copyOf(strideMs, kept), strides - kept, bout);
    }

    /** Which values lie within {@value #OUTLIER_SDS} × 1.4826 × the median absolute deviation of the median. */
    static boolean[] usual(double[] values) {
        boolean[] usual = new boolean[values.length];
        if (values.length == 0) {
            return usual;
        }
        double median = median(values.clone());
        double[] deviation = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviation[i] = Math.abs(values[i] - median);
        }
        double limit = Math.max(NO_OUTLIER_MS, OUTLIER_SDS * SD_PER_MAD * median(deviation.clone()));
        for (int i = 0; i < values.length; i++) {
            usual[i] = deviation[i] <= limit;
        }
        return usual;
    }

    /** Number of strides. */
    int size() {
        return strideMs.length;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}

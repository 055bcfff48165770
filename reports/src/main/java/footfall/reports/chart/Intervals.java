// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadencePoint;
import footfall.analyzer.Gait;
import footfall.analyzer.StepTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.DoublePredicate;

/**
 * Times from contact to contact as far as both were seen: from foot to foot where the sensor sees both feet, from one foot to the same foot
 * where the contacts of the other one are only inferred.
 *
 * @param timeS when the interval ended, s from the start of the recording
 * @param ms how long it was
 * @param group 0 or 1: left or right where {@code sided}, else every other one
 * @param row row of the table of steps in which it ended
 * @param strides whether intervals are strides
 * @param sided whether groups are feet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Intervals(double[] timeS, double[] ms, int[] group, int[] row, boolean strides, boolean sided) {
    /** Fewer make no chart. */
    static final int FEWEST = 30;
    /** At or below, a contact is inferred from those of the other foot. */
    private static final double INFERRED = 0.5;

    private static final double MS_PER_SECOND = 1000;

    /** Of running where there is enough of it, else of all gait: a walk between runs would hide what the runs hold. */
    static Intervals of(Analysis analysis) {
        if (analysis.sensor().isEmpty()) {
            return collect(StepTable.empty(), 1, any -> true);
        }
        StepTable steps = analysis.sensor().get().steps();
        Intervals running = of(steps, running(analysis));
        return running.count() >= FEWEST ? running : of(steps, any -> true);
    }

    private static Intervals of(StepTable steps, DoublePredicate counts) {
        Intervals single = collect(steps, 1, counts);
        return single.count() >= FEWEST ? single : collect(steps, 2, counts);
    }

    private static DoublePredicate running(Analysis analysis) {
        BitSet seconds = new BitSet();
        for (CadencePoint point : analysis.track()) {
            if (point.gait() == Gait.RUN && point.timeS() >= 0) {
                seconds.set((int) point.timeS());
            }
        }
        return timeS -> timeS >= 0 && seconds.get((int) timeS);
    }

    int count() {
        return ms.length;
    }

    /** Whether two intervals are told apart. */
    boolean paired() {
        return !strides;
    }

    /** The intervals of one group. */
    double[][] ofGroup(int wanted) {
        double[][] points = new double[2][count()];
        int found = 0;
        for (int i = 0; i < count(); i++) {
            if (strides || group[i] == wanted) {
                points[0][found] = timeS[i];
                points[1][found++] = ms[i];
            }
        }
        return new double[][] {Arrays.copyOf(points[0], found), Arrays.copyOf(points[1], found)};
    }

    /** Each interval of one group against the one after it. */
    double[][] successive(int wanted) {
        double[][] pairs = new double[2][count()];
        int found = 0;
        int stride = strides ? 2 : 1;
        for (int i = 1; i < count(); i++) {
            if ((strides || group[i - 1] == wanted) && row[i] - row[i - 1] == stride) {
                pairs[0][found] = ms[i - 1];
                pairs[1][found++] = ms[i];
            }
        }
        return new double[][] {Arrays.copyOf(pairs[0], found), Arrays.copyOf(pairs[1], found)};
    }

    private static Intervals collect(StepTable steps, int distance, DoublePredicate counts) {
        int rows = steps.rows();
        double[] timeS = new double[rows];
        double[] ms = new double[rows];
        int[] group = new int[rows];
        int[] at = new int[rows];
        int found = 0;
        boolean sided = true;
        for (int row = distance; row < rows; row++) {
            int before = row - distance;
            double length = MS_PER_SECOND * (steps.timeS()[row] - steps.timeS()[before]);
            if (seen(steps, row)
                    && seen(steps, before)
                    && steps.bout()[row] == steps.bout()[before]
                    && length > 0
                    && counts.test(steps.timeS()[row])) {
                sided &= steps.side()[row] != 0;
                timeS[found] = steps.timeS()[row];
                ms[found] = length;
                group[found] = steps.side()[row] == 0 ? row % 2 : steps.side()[row] - 1;
                at[found++] = row;
            }
        }
        return new Intervals(
                Arrays.copyOf(timeS, found),
                Arrays.copyOf(ms, found),
                Arrays.copyOf(group, found),
                Arrays.copyOf(at, found),
                distance > 1,
                sided && found > 0);
    }

    private static boolean seen(StepTable steps, int row) {
        return steps.confidence()[row] > INFERRED;
    }
}

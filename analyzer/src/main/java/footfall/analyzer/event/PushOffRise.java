// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Toe-off at a leg without a gyro: as the ground lets go, the leg pulls the shoe into the swing, and the resultant rises fastest. There are
 * other rises in a stride, as the heel leaves the ground and as the swing ends; so the mean of the strides that are looked at together
 * says which one it is, among those whose contact is a share of the stride that runners have. Each stride then gives its own time near
 * that one. Not thread-safe: one per stream.
 */
final class PushOffRise {
    /** Low-pass of the resultant, Hz. */
    private static final double CUT_HZ = 20;

    /** No toe-off is looked for earlier after contact, s. */
    private static final double EARLIEST_S = 0.12;

    /** Duty factors of runners. */
    private static final double LEAST_DUTY = 0.25;

    private static final double MOST_DUTY = 0.5;
    private static final double NEAR_S = 0.04;
    /** The first rise that is nearly as steep as the steepest: a harder one may follow within the swing. */
    private static final double FIRST_SHARE = 0.7;
    /** So fast a rise is sure, g a second. */
    private static final double SURE_RISE_GPS = 30;

    private final Curve resultant = new Curve(CUT_HZ);
    private final MeanStance mean = new MeanStance();
    private double[] riseGps = new double[512];
    private double usualS = Double.NaN;
    private double strideSumS;

    /** Forgets the strides of before. */
    void clear() {
        mean.clear();
        strideSumS = 0;
    }

    /** Adds a stride to the mean. */
    void study(StrideSamples stride, double contactS) {
        resultant.loadResultant(stride);
        mean.add(stride, resultant.y(), contactS);
        strideSumS += stride.strideS();
    }

    /** Reads off the mean how long after contact the rise usually comes. */
    void conclude(StrideBatch batch) {
        usualS = Double.NaN;
        double strideS = strideSumS / batch.size();
        double[] y = mean.mean();
        int from = MeanStance.at(Math.max(EARLIEST_S, LEAST_DUTY * strideS));
        int to = MeanStance.at(Math.min(EventFinder.LONGEST_STANCE_S, MOST_DUTY * strideS));
        double steepestG = 0;
        for (int i = from; i < to; i++) {
            steepestG = Math.max(steepestG, y[i + 1] - y[i - 1]);
        }
        for (int i = from; i < to && steepestG > 0 && Double.isNaN(usualS); i++) {
            double riseG = y[i + 1] - y[i - 1];
            boolean peak = riseG >= y[i] - y[i - 2] && riseG > y[i + 2] - y[i];
            if (peak && riseG >= FIRST_SHARE * steepestG) {
                usualS = i * MeanStance.STEP_S;
            }
        }
    }

    /** Writes the toe-off of a stride. */
    void find(StrideSamples stride, double contactS, Stance found) {
        if (Double.isNaN(usualS)) {
            return;
        }
        resultant.loadResultant(stride);
        int from = resultant.from(stride, contactS + usualS - NEAR_S);
        int to = resultant.to(stride, contactS + usualS + NEAR_S);
        rises(stride, from, to);
        int steepest = Curves.highest(riseGps, from, to);
        if (steepest > from && steepest < to - 1 && riseGps[steepest] > 0) {
            double atS = Curves.vertexS(stride.timeS(), riseGps, steepest, stride.size());
            found.toeOff(atS, Sureness.of(stride, riseGps[steepest] / SURE_RISE_GPS, atS));
        }
    }

    private void rises(StrideSamples stride, int from, int to) {
        if (riseGps.length < stride.size()) {
            riseGps = Arrays.copyOf(riseGps, 2 * stride.size());
        }
        double[] timeS = stride.timeS();
        for (int i = from; i < to; i++) {
            riseGps[i] = (resultant.y()[i + 1] - resultant.y()[i - 1]) / (timeS[i + 1] - timeS[i - 1]);
        }
    }
}

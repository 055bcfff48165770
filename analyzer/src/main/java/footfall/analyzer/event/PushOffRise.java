// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Toe-off at a leg without a gyro: as the ground lets go, the leg pulls the shoe into the swing, and the resultant rises fastest.
 * There are other rises in a stride, as the heel leaves the ground and as the swing ends; so the mean of the strides that are looked
 * at together says which one it is: the steepest, rather where contact is a share of the stride that runners usually have (0.36 ±
 * 0.07). Each stride then gives its own time near that one. Not thread-safe: one per stream.
 */
final class PushOffRise {
    /** Low-pass of the resultant, Hz. */
    private static final double CUT_HZ = 20;

    /** No toe-off is looked for earlier after contact, s. */
    private static final double EARLIEST_S = 0.12;

    /** Duty factors of runners. */
    private static final double LEAST_DUTY = 0.25;

    private static final double MOST_DUTY = 0.5;
    private static final double USUAL_DUTY = 0.36;
    private static final double DUTY_SPREAD = 0.07;
    private static final double NEAR_S = 0.05;
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
        double best = 0;
        for (int i = from; i < to; i++) {
            double riseG = y[i + 1] - y[i - 1];
            boolean peak = riseG >= y[i] - y[i - 2] && riseG > y[i + 2] - y[i];
            double far = (i * MeanStance.STEP_S / strideS - USUAL_DUTY) / DUTY_SPREAD;
            double weight = riseG * Math.exp(-far * far / 2);
            if (peak && weight > best) {
                best = weight;
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
        int steepest = steepestPeak(from, to);
        if (steepest >= 0) {
            double atS = Curves.vertexS(stride.timeS(), riseGps, steepest, stride.size());
            found.toeOff(atS, Sureness.of(stride, riseGps[steepest] / SURE_RISE_GPS, atS));
        }
    }

    private int steepestPeak(int from, int to) {
        int best = -1;
        for (int i = from + 1; i < to - 1; i++) {
            boolean higher = riseGps[i] > (best < 0 ? 0 : riseGps[best]);
            best = higher && Curves.isPeak(riseGps, i) ? i : best;
        }
        return best;
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

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * How alike the vertical acceleration of the trunk is after a step (Ad1) and after a stride (Ad2), over some strides in a row: height of
 * the autocorrelation where it peaks near these lags.
 *
 * <p><b>Source:</b> Moe-Nilssen and Helbostad 2004. <b>Differs from the source:</b> (1) the product is divided by the power of the two
 * stretches that overlap, not by that of the whole, so that it never exceeds 1; (2) blocks of {@value #STRIDES} strides and not a
 * walk of several metres, so that a change of pace does not count.
 *
 * <p>Not thread-safe: one per meter.
 */
final class Regularity {
    /** Strides of a block. */
    static final int STRIDES = 4;

    private static final int POINTS_PER_STRIDE = 128;
    private static final int POINTS = STRIDES * POINTS_PER_STRIDE;
    /** The peak lies within this share of the expected lag. */
    private static final double LAG_TOLERANCE = 0.15;
    /** Stamps of one landing agree to this, s. */
    private static final double SAME_S = 1e-6;

    private final double[] values = new double[POINTS];

    /** Gives the first landing of each block of strides its Ad1 and Ad2. */
    void measure(StrideBatch batch, LandingValues ad1, LandingValues ad2) {
        int first = 0;
        while (first + STRIDES <= batch.size()) {
            int broken = firstBreak(batch, first);
            if (broken > 0) {
                first += broken;
                continue;
            }
            if (fill(batch, first)) {
                int landing = batch.stride(first).index(0);
                ad1.put(landing, peakNear(POINTS_PER_STRIDE / 2));
                ad2.put(landing, peakNear(POINTS_PER_STRIDE));
            }
            first += STRIDES;
        }
    }

    /** Number of the first stride of a block that does not follow on the one before; 0 where all do. */
    private static int firstBreak(StrideBatch batch, int first) {
        for (int i = 1; i < STRIDES; i++) {
            StrideSamples before = batch.stride(first + i - 1);
            StrideSamples stride = batch.stride(first + i);
            if (stride.bout() != before.bout() || Math.abs(stride.landingS(0) - before.closingS()) > SAME_S) {
                return i;
            }
        }
        return 0;
    }

    /** One even grid over the whole block, so that uneven strides stay uneven; the mean is taken off. */
    private boolean fill(StrideBatch batch, int first) {
        double fromS = batch.stride(first).landingS(0);
        double spacingS = (batch.stride(first + STRIDES - 1).closingS() - fromS) / POINTS;
        int at = 0;
        for (int i = 0; i < STRIDES; i++) {
            StrideSamples stride = batch.stride(first + i);
            int end = i + 1 == STRIDES ? POINTS : (int) Math.ceil((stride.closingS() - fromS) / spacingS);
            if (!EvenPoints.fill(stride, stride.levelUpG(), fromS + at * spacingS, spacingS, end - at, values, at)) {
                return false;
            }
            at = end;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int k = 0; k < POINTS; k++) {
            values[k] -= sum / POINTS;
        }
        return true;
    }

    /** Climbs from the expected lag to the nearest peak; its height between the points. */
    private double peakNear(int expected) {
        int most = (int) (LAG_TOLERANCE * expected);
        int lag = expected;
        double here = correlation(lag);
        double below = correlation(lag - 1);
        double above = correlation(lag + 1);
        while (above > here && lag < expected + most) {
            lag++;
            below = here;
            here = above;
            above = correlation(lag + 1);
        }
        while (below > here && lag > expected - most) {
            lag--;
            above = here;
            here = below;
            below = correlation(lag - 1);
        }
        return Math.min(1, top(below, here, above));
    }

    private static double top(double below, double here, double above) {
        double bend = 2 * here - below - above;
        double slope = above - below;
        boolean peak = here >= below && here >= above && bend > 0;
        return peak ? here + slope * slope / (8 * bend) : here;
    }

    private double correlation(int lag) {
        double product = 0;
        double early = 0;
        double late = 0;
        for (int k = 0; k + lag < POINTS; k++) {
            double one = values[k];
            double other = values[k + lag];
            product += one * other;
            early += one * one;
            late += other * other;
        }
        double power = Math.sqrt(early * late);
        return power > 0 ? product / power : Double.NaN;
    }
}

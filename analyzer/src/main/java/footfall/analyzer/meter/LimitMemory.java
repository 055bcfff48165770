// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Landings at the sensor's limit, those before the limit was known with them. Where a recording does not name its range, the limit is
 * believed after some flat tops only; the landings until then are remembered by the extremes of each axis and marked afterwards.
 * Not thread-safe: one per stream.
 */
final class LimitMemory {
    private static final int REMEMBERED = 64;
    private static final int SIDES = 6;
    /** Values this close are one, relative. */
    private static final double SAME = 2e-4;

    /** The limits of both signs and all axes are alike but for a code or two, relative. */
    private static final double ALIKE = 1e-3;

    private static final double SMALLEST_LIMIT_G = 1.4;

    private final double[] limitG = new double[SIDES];
    private final double[] largestG = new double[SIDES];
    private final double[][] extremesG = new double[REMEMBERED][SIDES];
    private final int[] landing = new int[REMEMBERED];
    private int count;

    /** Looks at the samples {@code [from, to)} of a landing that has its value. */
    void add(StrideSamples stride, int from, int to, int index, LandingValues values) {
        int slot = count++ % REMEMBERED;
        landing[slot] = index;
        double[] extremes = extremesG[slot];
        Arrays.fill(extremes, 0);
        boolean learned = learn(stride, from, to);
        take(stride.axG(), from, to, extremes, 0);
        take(stride.ayG(), from, to, extremes, 2);
        take(stride.azG(), from, to, extremes, 4);
        for (int side = 0; side < SIDES; side++) {
            largestG[side] = Math.max(largestG[side], extremes[side]);
        }
        if (learned) {
            markEarlier(values);
        }
    }

    /** How far an axis goes to both sides. */
    private static void take(double[] axisG, int from, int to, double[] extremes, int side) {
        double highG = extremes[side];
        double lowG = -extremes[side + 1];
        for (int i = from; i < to; i++) {
            highG = axisG[i] > highG ? axisG[i] : highG;
            lowG = axisG[i] < lowG ? axisG[i] : lowG;
        }
        extremes[side] = highG;
        extremes[side + 1] = -lowG;
    }

    private boolean learn(StrideSamples stride, int from, int to) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            any |= stride.clipped()[i];
        }
        boolean learned = false;
        for (int i = from; i < to && any; i++) {
            for (int side = 0; side < SIDES; side++) {
                double sizeG = sizeG(stride, i, side);
                largestG[side] = Math.max(largestG[side], sizeG);
                learned |= stride.clipped()[i] && learn(side, sizeG);
            }
        }
        return learned;
    }

    private static double sizeG(StrideSamples stride, int i, int side) {
        double[] axis = side < 2 ? stride.axG() : side < 4 ? stride.ayG() : stride.azG();
        return side % 2 == 0 ? axis[i] : -axis[i];
    }

    private boolean learn(int side, double sizeG) {
        if (sizeG < SMALLEST_LIMIT_G || sizeG < largestG[side] * (1 - SAME) || sizeG <= limitG[side] * (1 + SAME)) {
            return false;
        }
        limitG[side] = sizeG;
        return true;
    }

    private void markEarlier(LandingValues values) {
        for (int slot = 0; slot < Math.min(count, REMEMBERED); slot++) {
            if (isAtLimit(extremesG[slot]) && !Double.isNaN(values.value(landing[slot]))) {
                values.put(landing[slot], values.value(landing[slot]), true);
            }
        }
    }

    private boolean isAtLimit(double[] extremes) {
        boolean atLimit = false;
        for (int side = 0; side < SIDES; side++) {
            for (double oneLimitG : limitG) {
                atLimit |= oneLimitG > 0 && Math.abs(extremes[side] / oneLimitG - 1) <= ALIKE;
            }
        }
        return atLimit;
    }
}

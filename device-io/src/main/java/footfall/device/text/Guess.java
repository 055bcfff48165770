// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import footfall.device.AccelerationUnit;
import java.util.Arrays;

/** What the data themselves say of units that nothing else names. */
final class Guess {
    /** Between the strongest usual value in g (an ankle that runs: 2.3) and the weakest in m/s² (7.8). */
    private static final double G_TO_MPS2 = 4.2;
    /** Between the strongest usual value in m/s² (22.5) and the weakest in counts of the coarsest sensor (64 a g). */
    private static final double MPS2_TO_COUNTS = 34;

    /** A body that moves shows 0.78 g to 1.56 g in the middle. */
    private static final double WEAKEST_USUAL_G = 0.78;
    /** 16 bits for ±2 g: no finer scale is met. */
    private static final int FINEST_SCALE_BITS = 14;

    private static final double LEAST_MILLI_G = 600;
    private static final double MOST_MILLI_G = 1450;
    /** With gravity the mean vector is most of the mean strength; without it what is left is the drift of the stretch. */
    private static final double GRAVITY_SHARE = 0.3;

    private static final int SHORTEST_STRETCH = 50;
    private static final int MOST_STRETCHES = 10;
    /** A step above this many units is no step in s: a rate below 4 Hz is no acceleration of a step. */
    private static final double LONGEST_STEP_S = 0.25;

    private static final double THOUSAND = 1000;
    private static final double EPOCH_NS = 1e17;
    private static final double EPOCH_S = 9.4e8;
    private static final double EPOCH_END_S = 4.2e9;
    private static final double STEPS_FOR_A_GAP = 5;

    private Guess() {}

    /** The unit in which the strength of the samples is closest to gravity. */
    static AccelerationUnit unit(double[][] rows, int axes, boolean gravityIncluded) {
        double strength = medianStrength(rows, axes);
        boolean whole = isWhole(rows, axes);
        if (!gravityIncluded) {
            return strength < 1
                    ? AccelerationUnit.G
                    : strength < MPS2_TO_COUNTS ? AccelerationUnit.MPS2 : scaled(strength, whole);
        }
        if (strength < G_TO_MPS2) {
            return AccelerationUnit.G;
        }
        return strength < MPS2_TO_COUNTS ? AccelerationUnit.MPS2 : scaled(strength, whole);
    }

    private static AccelerationUnit scaled(double strength, boolean whole) {
        if (!whole || strength > LEAST_MILLI_G && strength < MOST_MILLI_G) {
            return AccelerationUnit.MILLI_G;
        }
        int bits = (int) Math.floor(Math.log(strength / WEAKEST_USUAL_G) / Math.log(2));
        return AccelerationUnit.raw(1 << Math.min(bits, FINEST_SCALE_BITS));
    }

    private static boolean isWhole(double[][] rows, int axes) {
        for (double[] row : rows) {
            for (int axis = 0; axis < axes; axis++) {
                double value = row[Slot.ACCELERATION + axis];
                if (!Double.isNaN(value) && value != Math.rint(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Median length of the vector, in the unit of the file; 0 where no row is whole. */
    static double medianStrength(double[][] rows, int axes) {
        double[] strengths = new double[rows.length];
        int count = 0;
        for (double[] row : rows) {
            double square = 0;
            for (int axis = 0; axis < axes; axis++) {
                square += row[Slot.ACCELERATION + axis] * row[Slot.ACCELERATION + axis];
            }
            if (!Double.isNaN(square)) {
                strengths[count++] = Math.sqrt(square);
            }
        }
        return median(strengths, count);
    }

    /**
     * Whether the samples hold gravity: then the mean vector of a short stretch is long, however the sensor turns in a step. A
     * magnitude cannot tell.
     */
    static boolean hasGravity(double[][] rows, int axes) {
        int stretch = Math.max(SHORTEST_STRETCH, rows.length / MOST_STRETCHES);
        double[] shares = new double[MOST_STRETCHES + 1];
        int count = 0;
        for (int from = 0; from + stretch <= rows.length && count < shares.length; from += stretch) {
            shares[count++] = meanShare(rows, from, from + stretch, axes);
        }
        return count == 0 || median(shares, count) > GRAVITY_SHARE;
    }

    /** Length of the mean vector in the mean length of vectors, 0…1; 1 where nothing moves. */
    private static double meanShare(double[][] rows, int from, int to, int axes) {
        double[] sum = new double[axes];
        double strength = 0;
        for (int i = from; i < to; i++) {
            double square = 0;
            for (int axis = 0; axis < axes; axis++) {
                square += rows[i][Slot.ACCELERATION + axis] * rows[i][Slot.ACCELERATION + axis];
            }
            if (!Double.isNaN(square)) {
                for (int axis = 0; axis < axes; axis++) {
                    sum[axis] += rows[i][Slot.ACCELERATION + axis];
                }
                strength += Math.sqrt(square);
            }
        }
        double mean = 0;
        for (double part : sum) {
            mean += part * part;
        }
        return strength == 0 ? 1 : Math.sqrt(mean) / strength;
    }

    /** Largest angular rate, in the unit of the file. */
    static double fastestTurn(double[][] rows) {
        double fastest = 0;
        for (double[] row : rows) {
            for (int axis = 0; axis < 3; axis++) {
                double rate = Math.abs(row[Slot.GYRO + axis]);
                fastest = rate > fastest ? rate : fastest;
            }
        }
        return fastest;
    }

    /** Units a second of a clock, from its reading (where it counts from 1970) or from its usual step. */
    static double perSecond(double[] stamps) {
        double first = stamps.length == 0 ? 0 : stamps[0];
        if (first > EPOCH_NS) {
            return 1e9;
        }
        double step = step(stamps);
        if (first > EPOCH_S && first < EPOCH_END_S && step <= 1) {
            return 1;
        }
        double perSecond = 1;
        while (perSecond < 1e9 && step > LONGEST_STEP_S * perSecond) {
            perSecond *= THOUSAND;
        }
        return perSecond;
    }

    /** Mean step forward, with gaps counted as a few usual steps: a clock may stand still, and a logger may send bursts. */
    static double step(double[] stamps) {
        double[] forward = new double[stamps.length];
        int count = 0;
        for (int i = 1; i < stamps.length; i++) {
            if (stamps[i] > stamps[i - 1]) {
                forward[count++] = stamps[i] - stamps[i - 1];
            }
        }
        double usual = median(forward, count);
        double sum = 0;
        int steps = 0;
        for (int i = 1; i < stamps.length; i++) {
            double step = stamps[i] - stamps[i - 1];
            if (step >= 0 && step < STEPS_FOR_A_GAP * usual) {
                sum += step;
                steps++;
            }
        }
        return steps == 0 ? usual : sum / steps;
    }

    private static double median(double[] values, int count) {
        if (count == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }
}

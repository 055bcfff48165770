// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What no two steps share: muscle, cloth, straps and balance. Each step draws new partials on three axes, at rest where steps meet, up
 * to about 10 Hz, so that energy lies between the lines of the spectrum, as it does in people. Not thread-safe: one per course.
 */
final class Flutter {
    private static final int PARTIALS = 8;
    private static final int AXES = 3;
    private static final int CELLS = 96;
    private static final double DPS_PER_G = 40;

    private final RandomGenerator random;
    private final double gain;
    private final double[] parts = new double[AXES * PARTIALS];
    private final double[] impulse = new double[PARTIALS];
    private final double[] lift = new double[PARTIALS];

    Flutter(long seed, double gain) {
        this.random = Streams.of(seed, Draws.FLUTTER);
        this.gain = gain / Math.sqrt(PARTIALS / 2.0);
    }

    /** A new step. */
    void renew() {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = gain * random.nextGaussian();
        }
    }

    /**
     * Takes from each axis of this step what would leave it with another speed or at another place, where the strength follows half a
     * sine over stance and does not fall below a floor.
     *
     * @param stanceShare stance as a share of the step; 0: the strength is even
     * @param floor least strength
     */
    void balance(double stanceShare, double floor) {
        balance(share -> share < stanceShare ? Math.max(floor, Curve.ARCH.at(share / stanceShare)) : floor);
    }

    /**
     * The same for any course of strength.
     *
     * @param strengthAt strength at a share of the step
     */
    void balance(DoubleUnaryOperator strengthAt) {
        Arrays.fill(impulse, 0);
        Arrays.fill(lift, 0);
        for (int i = 0; i < CELLS; i++) {
            double share = (i + 0.5) / CELLS;
            double strength = strengthAt.applyAsDouble(share);
            for (int h = 0; h < PARTIALS; h++) {
                double force = strength * Curve.sin((h + 1) * share / 2);
                impulse[h] += force;
                lift[h] += (1 - share) * force;
            }
        }
        if (!(dot(impulse, 0, impulse) > 0)) {
            return;
        }
        double along = dot(lift, 0, impulse) / dot(impulse, 0, impulse);
        for (int h = 0; h < PARTIALS; h++) {
            lift[h] -= along * impulse[h];
        }
        for (int axis = 0; axis < AXES; axis++) {
            takeOut(impulse, axis * PARTIALS);
            takeOut(lift, axis * PARTIALS);
        }
    }

    private void takeOut(double[] what, int from) {
        double along = dot(parts, from, what) / Math.max(Double.MIN_NORMAL, dot(what, 0, what));
        for (int h = 0; h < PARTIALS; h++) {
            parts[from + h] -= along * what[h];
        }
    }

    private static double dot(double[] a, int from, double[] b) {
        double sum = 0;
        for (int h = 0; h < PARTIALS; h++) {
            sum += a[from + h] * b[h];
        }
        return sum;
    }

    /**
     * Adds it at a share of the step, with angular rates that belong to no angle.
     *
     * @param strength g, root mean square
     */
    void addTo(Segment out, double share, double strength) {
        double x = out.xG;
        double y = out.yG;
        double z = out.zG;
        addForceTo(out, share, strength);
        out.xDps += DPS_PER_G * (out.yG - y);
        out.yDps += DPS_PER_G * (out.zG - z);
        out.zDps += DPS_PER_G * (out.xG - x);
    }

    /** The same without angular rates. */
    void addForceTo(Segment out, double share, double strength) {
        double sin = Curve.sin(share / 2);
        double twiceCos = 2 * Curve.cos(share / 2);
        double before = 0;
        double x = 0;
        double y = 0;
        double z = 0;
        for (int h = 0; h < PARTIALS; h++) {
            x += parts[h] * sin;
            y += parts[PARTIALS + h] * sin;
            z += parts[2 * PARTIALS + h] * sin;
            double next = twiceCos * sin - before;
            before = sin;
            sin = next;
        }
        out.xG += strength * x;
        out.yG += strength * y;
        out.zG += strength * z;
    }
}

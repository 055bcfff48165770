// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * Forward and right at the trunk, from what repeats each step and what repeats each stride only: braking and propulsion come with every
 * step, the swing from leg to leg with every second. With a gyro nodding (each step, about right) and dropping of the pelvis (each
 * stride, about forward) vote as well. Forward is told from backward by braking before propulsion: forward acceleration follows the
 * vertical a quarter of a step behind.
 *
 * <p><b>Needs</b> a trunk sensor, the up direction and about a dozen strides. <b>Source:</b> own derivation from the symmetry of the two
 * steps of a stride.
 */
final class TrunkAxes {
    /** Harmonic of the stride at which the step repeats. */
    private static final int STEP = 2;

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private TrunkAxes() {}

    static Mounting find(MeanStride stride, Vector3D up) {
        int still = stillAxis(stride);
        if (still == SEVERAL) {
            return Mounting.ofUp(up);
        }
        Harmonics vertical = Harmonics.of(stride.alongG(up));
        Vector3D first = still == NONE
                ? up.orthogonal()
                : Vector3D.crossProduct(up, unit(still)).normalize();
        Vector3D second = Vector3D.crossProduct(up, first);
        Harmonics one = Harmonics.of(stride.alongG(first));
        if (still != NONE) {
            return ofOneDirection(first, up, one, vertical);
        }
        Harmonics two = Harmonics.of(stride.alongG(second));
        double[] votes = new double[2];
        vote(one, two, 1, votes);
        if (stride.hasGyro()) {
            vote(Harmonics.of(stride.aboutDps(first)), Harmonics.of(stride.aboutDps(second)), -1, votes);
        }
        double angle = Math.atan2(votes[1], votes[0]) / 2;
        Vector3D forward = new Vector3D(Math.cos(angle), first, Math.sin(angle), second);
        double sign = Harmonics.of(stride.alongG(forward)).follows(vertical, STEP);
        Mounting found = Mounting.of(up, forward, sign);
        return sign < 0 ? found.reversed() : found;
    }

    /** Adds the direction, as twice its angle, in which the step is strongest against the stride. */
    private static void vote(Harmonics one, Harmonics two, int sign, double[] votes) {
        for (int odd = 0; odd <= 1; odd++) {
            double xx = one.shared(one, odd);
            double yy = two.shared(two, odd);
            double all = xx + yy;
            if (all > 0) {
                double weight = sign * (odd == 0 ? 1 : -1) / all;
                votes[0] += weight * (xx - yy);
                votes[1] += weight * 2 * one.shared(two, odd);
            }
        }
    }

    /** The sensor felt one horizontal direction only: forwards where it moves with the step, sideways where with the stride. */
    private static Mounting ofOneDirection(Vector3D direction, Vector3D up, Harmonics felt, Harmonics vertical) {
        if (felt.shared(felt, 1) > felt.shared(felt, 0)) {
            return new Mounting(Vector3D.crossProduct(up, direction), up, direction, false, true, 0);
        }
        double sign = felt.follows(vertical, STEP);
        Vector3D forward = sign < 0 ? direction.negate() : direction;
        return new Mounting(forward, up, Vector3D.crossProduct(forward, up), true, false, Math.abs(sign));
    }

    private static int stillAxis(MeanStride stride) {
        int still = NONE;
        for (int axis = 0; axis < 3; axis++) {
            if (!stride.moved(axis)) {
                still = still == NONE ? axis : SEVERAL;
            }
        }
        return still;
    }

    private static Vector3D unit(int axis) {
        return axis == 0 ? Vector3D.PLUS_I : axis == 1 ? Vector3D.PLUS_J : Vector3D.PLUS_K;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import java.util.OptionalInt;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Axes of a sensor on foot or shank from the mean stride. A leg swings about one axis, the strongest of the angular rate: that is right
 * or left, and most purely so while it swings forwards. It lands near the end of its forward swing, so that the angle at landing tells the two apart: toes further up than in the mean
 * of the stride. Without a gyro the strongest horizontal motion is along forward, and the leg slows before it lands.
 *
 * <p><b>Needs</b> a sensor on foot or shank. <b>Source:</b> own.
 */
final class LegAxes {
    private static final int CELLS = MeanStride.CELLS;
    private static final int EARLIEST = -3;
    private static final int LATEST = 13;
    /** Turning that weighs as much as half a g of acceleration beside gravity, degrees a second. */
    private static final double MUCH_DPS = 150;

    private static final double MUCH_G = 0.5;
    private static final int STANCE_CELLS = 5;
    /** Turning as fast as this share of the fastest counts as swinging. */
    private static final double FAST_SHARE = 0.5;

    private LegAxes() {}

    /** The cell about which the leg is quietest while it stands; empty where no cell of the stance has a length of acceleration near 1 g. */
    static OptionalInt quietCell(MeanStride stride) {
        int found = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int cell = EARLIEST; cell <= LATEST; cell++) {
            double unrest = unrest(stride, cell - 1) + unrest(stride, cell) + unrest(stride, cell + 1);
            if (unrest < least) {
                least = unrest;
                found = cell;
            }
        }
        return Double.isFinite(least) ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private static double unrest(MeanStride stride, int cell) {
        double beside = (stride.accelerationG(cell).getNorm() - 1) / MUCH_G;
        double turning = stride.hasGyro() ? stride.rateDps(cell).getNorm() / MUCH_DPS : 0;
        double change = stride.accelerationG(cell)
                        .subtract(stride.accelerationG(cell - 1))
                        .getNorm()
                / MUCH_G;
        return beside * beside + turning * turning + change * change;
    }

    /** Up of the quiet leg, from gravity. */
    static Vector3D up(MeanStride stride, int quiet) {
        return stride.accelerationG(quiet - 1)
                .add(stride.accelerationG(quiet))
                .add(stride.accelerationG(quiet + 1))
                .normalize();
    }

    static Mounting find(MeanStride stride, Vector3D up) {
        return stride.hasGyro() ? byTurning(stride, up) : byAcceleration(stride, up);
    }

    private static Mounting byTurning(MeanStride stride, Vector3D up) {
        double[][] shared = new double[3][3];
        for (int cell = 0; cell < CELLS; cell++) {
            double[] rate = stride.rateDps(cell).toArray();
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    shared[i][j] += rate[i] * rate[j];
                }
            }
        }
        Vector3D axis = new Vector3D(new EigenDecomposition(new Array2DRowRealMatrix(shared))
                .getEigenvector(0)
                .toArray());
        double sign = landsAhead(stride.aboutDps(axis));
        Vector3D right = swingingForwards(stride, sign < 0 ? axis.negate() : axis);
        Vector3D forward = Vector3D.crossProduct(up, right);
        if (!(forward.getNorm() > 0.1)) {
            return Mounting.ofUp(up);
        }
        return Mounting.of(up, forward, Math.abs(sign));
    }

    /** While it swings forwards a leg hangs and hardly rolls; while it lands and pushes off it rolls with every turn of its pitch. */
    private static Vector3D swingingForwards(MeanStride stride, Vector3D right) {
        double fastestDps = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            fastestDps = Math.max(fastestDps, stride.rateDps(cell).dotProduct(right));
        }
        Vector3D sum = Vector3D.ZERO;
        for (int cell = 0; cell < CELLS; cell++) {
            Vector3D rate = stride.rateDps(cell);
            sum = rate.dotProduct(right) > FAST_SHARE * fastestDps ? sum.add(rate) : sum;
        }
        return sum.getNorm() > 0 ? sum.normalize() : right;
    }

    /** Angle in early stance against the mean of the stride, as a share of its range. */
    private static double landsAhead(double[] rateDps) {
        double angle = 0;
        double low = 0;
        double high = 0;
        double mean = 0;
        double stance = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            angle += rateDps[cell];
            low = Math.min(low, angle);
            high = Math.max(high, angle);
            mean += angle / CELLS;
            stance += cell < STANCE_CELLS ? angle / STANCE_CELLS : 0;
        }
        return high > low ? 2 * (stance - mean) / (high - low) : 0;
    }

    private static Mounting byAcceleration(MeanStride stride, Vector3D up) {
        Vector3D first = up.orthogonal();
        Vector3D second = Vector3D.crossProduct(up, first);
        Harmonics one = Harmonics.of(stride.alongG(first));
        Harmonics two = Harmonics.of(stride.alongG(second));
        double difference = one.shared(one, 0) + one.shared(one, 1) - two.shared(two, 0) - two.shared(two, 1);
        double product = one.shared(two, 0) + one.shared(two, 1);
        double angle = Math.atan2(2 * product, difference) / 2;
        if (difference == 0 && product == 0) {
            return Mounting.ofUp(up);
        }
        Vector3D forward = new Vector3D(Math.cos(angle), first, Math.sin(angle), second);
        double sign = slowsBeforeLanding(stride.alongG(forward));
        return Mounting.of(up, sign < 0 ? forward.negate() : forward, Math.abs(sign));
    }

    /** How much further back acceleration points in the last quarter of the stride than in the mean, as a share of its size. */
    private static double slowsBeforeLanding(double[] forwardG) {
        double late = 0;
        double all = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            late -= cell >= 3 * CELLS / 4 ? forwardG[cell] : 0;
            all += Math.abs(forwardG[cell]);
        }
        return all > 0 ? 2 * late / all : 0;
    }
}

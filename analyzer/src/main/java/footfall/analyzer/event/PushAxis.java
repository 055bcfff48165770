// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * The axis along which the trunk is pushed once a step: the direction in which the first two harmonics of the step are strongest. What
 * repeats with the stride (sway, drop of the pelvis) has no part in it, and neither a tilt of the sensor nor a constant error of one
 * of its axes, as a mean direction would have. Points the way of gravity's reaction. Not thread-safe: one per stream.
 */
final class PushAxis {
    private static final int HARMONICS = 2;
    private static final int TURNS = 12;

    private final double[] mean = new double[3];
    private final double[] cosine = new double[3];
    private final double[] sine = new double[3];
    private final double[] matrix = new double[6];
    private final double[] axis = new double[3];

    /** Finds it from samples {@code [from, to)}, one step of {@code stepS}; false where nothing moves. */
    boolean find(StrideSamples stride, int from, int to, double stepS) {
        if (to - from < 2) {
            return false;
        }
        double[][] sensor = {stride.axG(), stride.ayG(), stride.azG()};
        for (int k = 0; k < 3; k++) {
            mean[k] = mean(sensor[k], from, to);
        }
        Arrays.fill(matrix, 0);
        for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
            addHarmonic(sensor, stride.timeS(), from, to, harmonic / stepS);
        }
        return turnTowards();
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private void addHarmonic(double[][] sensor, double[] timeS, int from, int to, double frequencyHz) {
        Arrays.fill(cosine, 0);
        Arrays.fill(sine, 0);
        double turn = 2 * Math.PI * frequencyHz * (timeS[to - 1] - timeS[from]) / (to - 1 - from);
        double turnCos = Math.cos(turn);
        double turnSin = Math.sin(turn);
        double c = 1;
        double s = 0;
        for (int i = from; i < to; i++) {
            for (int k = 0; k < 3; k++) {
                double value = sensor[k][i] - mean[k];
                cosine[k] += c * value;
                sine[k] += s * value;
            }
            double next = c * turnCos - s * turnSin;
            s = s * turnCos + c * turnSin;
            c = next;
        }
        int at = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = row; column < 3; column++) {
                matrix[at++] += cosine[row] * cosine[column] + sine[row] * sine[column];
            }
        }
    }

    /** The strongest direction, by repeated multiplication from that of gravity: the rest is far weaker in running. */
    private boolean turnTowards() {
        System.arraycopy(mean, 0, axis, 0, 3);
        for (int turn = 0; turn < TURNS; turn++) {
            double x = matrix[0] * axis[0] + matrix[1] * axis[1] + matrix[2] * axis[2];
            double y = matrix[1] * axis[0] + matrix[3] * axis[1] + matrix[4] * axis[2];
            double z = matrix[2] * axis[0] + matrix[4] * axis[1] + matrix[5] * axis[2];
            double length = Math.sqrt(x * x + y * y + z * z);
            if (!(length > 0) || Double.isInfinite(length)) {
                return false;
            }
            axis[0] = x / length;
            axis[1] = y / length;
            axis[2] = z / length;
        }
        double along = axis[0] * mean[0] + axis[1] * mean[1] + axis[2] * mean[2];
        double sign = along < 0 ? -1 : 1;
        for (int k = 0; k < 3; k++) {
            axis[k] *= sign;
        }
        return true;
    }

    /** Samples {@code [from, to)} along the axis, g. */
    void project(StrideSamples stride, int from, int to, double[] into) {
        double[] x = stride.axG();
        double[] y = stride.ayG();
        double[] z = stride.azG();
        for (int i = from; i < to; i++) {
            into[i - from] = axis[0] * x[i] + axis[1] * y[i] + axis[2] * z[i];
        }
    }
}

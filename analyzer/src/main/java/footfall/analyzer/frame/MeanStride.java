// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * The strides of a batch laid over each other by their phase, in sensor axes: what they share stays, chance averages out. Not
 * thread-safe.
 */
final class MeanStride {
    /** Cells of a stride. */
    static final int CELLS = 32;

    private static final int CHANNELS = 6;

    private final double[][] sum = new double[CHANNELS][CELLS];
    private final double[] mean = new double[CHANNELS];
    private final double[] low = new double[3];
    private final double[] high = new double[3];
    private final int[] count = new int[CELLS];
    private boolean gyro;
    private int cells;

    /** Lays the strides of a batch over each other. */
    void lay(StrideBatch batch) {
        clear();
        for (int number = 0; number < batch.size(); number++) {
            add(batch.stride(number));
        }
        conclude();
    }

    private void clear() {
        for (double[] channel : sum) {
            Arrays.fill(channel, 0);
        }
        Arrays.fill(count, 0);
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        gyro = true;
    }

    private void add(StrideSamples stride) {
        double[] timeS = stride.timeS();
        double startS = stride.landingS(0);
        double cellsPerS = CELLS / stride.strideS();
        int to = stride.at(stride.closingS());
        gyro &= stride.hasGyro();
        for (int i = stride.at(startS); i < to; i++) {
            int cell = Math.min(CELLS - 1, (int) ((timeS[i] - startS) * cellsPerS));
            count[cell]++;
            addAcceleration(cell, 0, stride.axG()[i]);
            addAcceleration(cell, 1, stride.ayG()[i]);
            addAcceleration(cell, 2, stride.azG()[i]);
            if (gyro) {
                sum[3][cell] += stride.gxDps()[i];
                sum[4][cell] += stride.gyDps()[i];
                sum[5][cell] += stride.gzDps()[i];
            }
        }
    }

    private void addAcceleration(int cell, int axis, double valueG) {
        sum[axis][cell] += valueG;
        if (valueG < low[axis]) {
            low[axis] = valueG;
        }
        if (valueG > high[axis]) {
            high[axis] = valueG;
        }
    }

    private void conclude() {
        cells = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            cells += count[cell] > 0 ? 1 : 0;
        }
        for (int channel = 0; channel < CHANNELS && cells > 0; channel++) {
            conclude(channel);
        }
        gyro &= cells > 0 && Double.isFinite(mean[3] + mean[4] + mean[5]);
    }

    private void conclude(int channel) {
        double[] values = sum[channel];
        double last = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            if (count[cell] > 0) {
                values[cell] /= count[cell];
                last = values[cell];
            }
        }
        double total = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            // A slow sensor may have met a cell never: what came before it stands for it.
            last = count[cell] > 0 ? values[cell] : last;
            values[cell] = last;
            total += last;
        }
        mean[channel] = total / CELLS;
    }

    /** Whether most of a stride was met. */
    boolean isUsable() {
        return cells >= CELLS / 2 && Double.isFinite(mean[0] + mean[1] + mean[2]);
    }

    /** Whether every stride has angular rate. */
    boolean hasGyro() {
        return gyro;
    }

    /** Whether an axis of acceleration moved at all. */
    boolean moved(int axis) {
        return high[axis] > low[axis];
    }

    /** Mean acceleration of whole strides, g. */
    Vector3D meanG() {
        return new Vector3D(mean[0], mean[1], mean[2]);
    }

    /** Acceleration in a cell, g. */
    Vector3D accelerationG(int cell) {
        return at(0, Math.floorMod(cell, CELLS));
    }

    /** Angular rate in a cell, degrees a second. */
    Vector3D rateDps(int cell) {
        return at(3, Math.floorMod(cell, CELLS));
    }

    private Vector3D at(int channel, int cell) {
        return new Vector3D(sum[channel][cell], sum[channel + 1][cell], sum[channel + 2][cell]);
    }

    /** Acceleration along a direction without its mean, cell by cell, g. */
    double[] alongG(Vector3D direction) {
        return along(0, direction);
    }

    /** Angular rate about a direction without its mean, cell by cell, degrees a second. */
    double[] aboutDps(Vector3D direction) {
        return along(3, direction);
    }

    private double[] along(int channel, Vector3D direction) {
        double[] out = new double[CELLS];
        double middle = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            out[cell] = at(channel, cell).dotProduct(direction);
            middle += out[cell] / CELLS;
        }
        for (int cell = 0; cell < CELLS; cell++) {
            out[cell] -= middle;
        }
        return out;
    }
}

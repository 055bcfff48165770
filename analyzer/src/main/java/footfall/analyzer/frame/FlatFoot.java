// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * The moment of each stride at which the foot lies flattest: least angular rate within a short window, near the quiet moment of the mean
 * stride. Up is what the accelerometer shows in these moments. Not thread-safe: one per stream.
 */
final class FlatFoot {
    private static final double HALF_WINDOW_S = 0.0125;
    /** How far a stride's own moment may lie from that of the mean stride, as a share of the stride. */
    private static final double SHARE = 2.0 / MeanStride.CELLS;

    private int[] at = new int[16];

    /** Finds the moments, and what up looks like in them. */
    Vector3D find(StrideBatch batch, double quietShare) {
        if (at.length < batch.size()) {
            at = new int[batch.size()];
        }
        Vector3D sum = Vector3D.ZERO;
        for (int number = 0; number < batch.size(); number++) {
            StrideSamples stride = batch.stride(number);
            int half = (int) (HALF_WINDOW_S * stride.rateHz());
            at[number] = find(stride, quietShare, half);
            sum = sum.add(meanG(stride, at[number], half));
        }
        return sum.getNorm() > 0 ? sum.normalize() : Vector3D.PLUS_K;
    }

    /** The flattest sample of a stride. */
    int at(int number) {
        return at[number];
    }

    private static int find(StrideSamples stride, double quietShare, int half) {
        double earliestS = stride.landingS(0) + (quietShare - SHARE) * stride.strideS();
        double latestS = stride.landingS(0) + (quietShare + SHARE) * stride.strideS();
        int from = Math.max(half, stride.at(earliestS));
        int to = Math.min(stride.size() - 1 - half, stride.at(latestS));
        int found = Math.min(stride.size() - 1, from);
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            double turning = 0;
            for (int k = i - half; k <= i + half; k++) {
                double x = stride.gxDps()[k];
                double y = stride.gyDps()[k];
                double z = stride.gzDps()[k];
                turning += x * x + y * y + z * z;
            }
            if (turning < least) {
                least = turning;
                found = i;
            }
        }
        return found;
    }

    private static Vector3D meanG(StrideSamples stride, int at, int half) {
        double[] sum = new double[3];
        int from = Math.max(0, at - half);
        int to = Math.min(stride.size() - 1, at + half);
        for (int i = from; i <= to; i++) {
            sum[0] += stride.axG()[i];
            sum[1] += stride.ayG()[i];
            sum[2] += stride.azG()[i];
        }
        return new Vector3D(1.0 / (to - from + 1), new Vector3D(sum));
    }
}

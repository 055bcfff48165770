// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import footfall.analyzer.FrameFacts;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds how the sensor sits on its segment and fills the segment's axes, the level axes and the angles of every stride. Not thread-safe:
 * one per stream.
 */
public final class FrameFinder {
    private final SensorPlacement placement;

    /** For one recording. */
    public FrameFinder(SensorPlacement placement) {
        this.placement = placement;
    }

    /** The next mended samples, strides or not: standing still is learned from. */
    public void samples(MendedSamples samples) {}

    /** Studies the strides of a batch, then fills their axes and angles. */
    public void fill(StrideBatch batch) {
        for (int i = 0; i < batch.size(); i++) {
            meanIsUp(batch.stride(i));
        }
    }

    private static void meanIsUp(StrideSamples stride) {
        double x = mean(stride.axG(), stride.size());
        double y = mean(stride.ayG(), stride.size());
        double z = mean(stride.azG(), stride.size());
        double length = Math.sqrt(x * x + y * y + z * z);
        for (int i = 0; i < stride.size() && length > 0; i++) {
            stride.upG()[i] = (x * stride.axG()[i] + y * stride.ayG()[i] + z * stride.azG()[i]) / length;
            stride.levelUpG()[i] = stride.upG()[i];
        }
    }

    private static double mean(double[] values, int size) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i];
        }
        return sum / size;
    }

    /** What is known so far. */
    public FrameFacts facts() {
        return new FrameFacts(
                placement != SensorPlacement.UNKNOWN, false, false, false, OptionalDouble.empty(), List.of());
    }
}

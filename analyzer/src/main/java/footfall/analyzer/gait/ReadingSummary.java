// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepReading;
import footfall.analyzer.cadence.TrackColumns;
import java.util.Arrays;
import java.util.Optional;

/** How the rhythm was read over the whole recording: as steps or as strides. */
final class ReadingSummary {
    private ReadingSummary() {}

    /** Empty where there was no gait. */
    static Optional<StepReading> of(TrackColumns track, SensorPlacement named) {
        int strides = 0;
        int seconds = 0;
        for (int row = 0; row < track.rows(); row++) {
            seconds += track.gait(row) == Gait.NONE ? 0 : 1;
            strides += track.gait(row) != Gait.NONE && track.strides(row) ? 1 : 0;
        }
        if (seconds == 0) {
            return Optional.empty();
        }
        boolean asStrides = 2 * strides > seconds;
        double[] spm = new double[seconds];
        double[] otherSpm = new double[seconds];
        double[] marginDb = new double[seconds];
        int agreed = 0;
        int count = 0;
        for (int row = 0; row < track.rows(); row++) {
            if (track.gait(row) != Gait.NONE) {
                agreed += track.agreed(row) && track.strides(row) == asStrides ? 1 : 0;
                spm[count] = track.spm(row);
                otherSpm[count] = track.otherSpm(row);
                marginDb[count++] = track.marginDb(row);
            }
        }
        return Optional.of(new StepReading(
                named, asStrides, median(spm), median(otherSpm), median(marginDb), (double) agreed / seconds));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

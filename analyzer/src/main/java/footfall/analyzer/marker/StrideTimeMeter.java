// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Optional;

/** Stride time, footfall to the same foot's next footfall: 120 000 / cadence, in ms. */
final class StrideTimeMeter implements WatchMeter {
    private static final String NOTE = "Two steps at the device's cadence; the device smooths over several strides, "
            + "so the spread is not the stride-to-stride variability.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        double[] cadenceSpm = rows.cadenceSpm();
        double[] strideMs = new double[cadenceSpm.length];
        for (int i = 0; i < strideMs.length; i++) {
            strideMs[i] = 120_000 / cadenceSpm[i];
        }
        return RunningMean.of(strideMs, rows.weightS())
                .map(mean -> mean.marker(MarkerId.STRIDE_TIME, Evidence.DEVICE_REPORTED, NOTE, "meingast2025"));
    }
}

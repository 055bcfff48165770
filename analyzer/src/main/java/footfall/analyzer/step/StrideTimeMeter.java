// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.statistics.RunMeanError;

/**
 * Stride time, ms: from a contact of one foot to its next, the mean over running.
 *
 * <p><b>Needs:</b> any placement, {@code 20} strides, 20 Hz.
 */
final class StrideTimeMeter implements StepMeter {
    private static final String NOTE = "From single contacts, running only; as exact as the clock of the sensor, "
            + "which can be some per cent off.";

    @Override
    public StepMeasurement measure(RunningStrides running) {
        double[] strideMs = new double[running.strides()];
        double[] weightS = new double[strideMs.length];
        int n = 0;
        double sum = 0;
        for (StrideSeries bout : running.bouts()) {
            for (double value : bout.strideMs()) {
                strideMs[n] = value;
                weightS[n] = value / 1000;
                sum += value;
                n++;
            }
        }
        double meanMs = sum / n;
        double squares = 0;
        for (double value : strideMs) {
            squares += (value - meanMs) * (value - meanMs);
        }
        return StepMeasurement.of(Marker.of(
                MarkerId.STRIDE_TIME,
                meanMs,
                Math.sqrt(squares / (n - 1)),
                n,
                RunMeanError.halfWidth95(strideMs, weightS, 0),
                evidence(running.placement()),
                NOTE,
                "falbriard2018",
                "kiernan2023"));
    }

    /** Published comparisons exist for the foot, the shank and the low back. */
    static Evidence evidence(SensorPlacement placement) {
        boolean compared = placement == SensorPlacement.FOOT
                || placement == SensorPlacement.SHANK
                || placement == SensorPlacement.SACRUM;
        return compared ? Evidence.VALIDATED : Evidence.PROXY;
    }
}

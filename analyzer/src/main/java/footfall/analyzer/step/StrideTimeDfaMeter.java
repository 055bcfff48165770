// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Optional;

/**
 * Long-range memory of the stride time: exponent α of the detrended fluctuation analysis ({@link FluctuationExponent}) of the longest
 * uninterrupted bout of running.
 *
 * <p><b>Needs:</b> a sensor that is strapped on, 200 strides without a break (600 for a firm value), 50 Hz.
 */
final class StrideTimeDfaMeter implements StepMeter {
    private static final int FIRM_STRIDES = 600;
    private static final String NOTE =
            "From the longest run without a break; 0.5 is no memory, 1 is 1/f; groups with and without injury "
                    + "differed, but one run of one runner says little.";
    private static final String SHORT_NOTE =
            "Less certain: fewer than the 600 strides that are usually asked for. 0.5 is no memory, 1 is 1/f; "
                    + "one run of one runner says little.";

    @Override
    public StepMeasurement measure(RunningStrides running) {
        Optional<StrideSeries> longest = running.longest();
        if (longest.isEmpty()) {
            return StepMeasurement.refused("there is no running");
        }
        double[] strideMs = longest.get().strideMs();
        double alpha = FluctuationExponent.of(strideMs);
        if (Double.isNaN(alpha)) {
            return StepMeasurement.refused("all strides have the same length");
        }
        return StepMeasurement.of(Marker.of(
                MarkerId.STRIDE_TIME_DFA,
                alpha,
                Double.NaN,
                strideMs.length,
                FluctuationExponent.halfWidth95(alpha, strideMs.length),
                Evidence.HEURISTIC,
                strideMs.length < FIRM_STRIDES ? SHORT_NOTE : NOTE,
                "peng1994",
                "hausdorff1995",
                "meardon2011"));
    }
}

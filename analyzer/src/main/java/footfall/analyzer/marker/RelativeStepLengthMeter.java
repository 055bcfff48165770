// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.Optional;

/** Step length over leg length, where the runner's leg length or height is known. */
final class RelativeStepLengthMeter implements WatchMeter {
    private static final String NOTE = "Step length over leg length (0.53 × height where the leg was not measured); "
            + "it grows with speed, so compare it at equal pace only.";

    @Override
    public Optional<Marker> measure(StrideRows rows) {
        if (rows.athlete().legLengthOrEstimateM().isEmpty()) {
            return Optional.empty();
        }
        double legM = rows.athlete().legLengthOrEstimateM().getAsDouble();
        double[] relative = rows.stepLengthM();
        for (int i = 0; i < relative.length; i++) {
            relative[i] /= legM;
        }
        return RunningMean.of(relative, rows.weightS())
                .map(mean -> mean.marker(MarkerId.RELATIVE_STEP_LENGTH, Evidence.PROXY, NOTE, "meingast2025"));
    }
}

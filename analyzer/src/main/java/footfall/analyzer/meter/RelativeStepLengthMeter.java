// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;

/**
 * Step length over leg length.
 *
 * <p><b>Needs:</b> the speed of the treadmill; leg length or height.
 *
 * <p><b>Source:</b> definition; leg length from height as in the other markers (0.53 × height).
 */
final class RelativeStepLengthMeter implements DerivedMeter {
    private static final String NOTE =
            "Step length from belt speed over leg length (0.53 × height where the leg was not measured); "
                    + "it grows with speed, so compare it at equal pace only. The half-width holds only the scatter of the steps, not the belt and the leg.";

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        Landings landings = values.landings();
        double speedMps = run.speedMps().orElse(Double.NaN);
        double legM = run.athlete().legLengthOrEstimateM().orElse(Double.NaN);
        for (int i = 0; i < landings.size(); i++) {
            values.put(i, landings.stepSeen(i) ? speedMps * landings.stepS(i) / legM : Double.NaN);
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        return LandingSummary.of(values)
                .measurement(MarkerId.RELATIVE_STEP_LENGTH, Evidence.PROXY, NOTE, "vanhooren2020");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;

/**
 * Step length, m: speed of the treadmill times the time from landing to landing of the other foot. On one leg half the stride.
 *
 * <p><b>Needs:</b> the speed of the treadmill.
 *
 * <p><b>Source:</b> definition; van Hooren and others 2020 on how treadmill and ground compare.
 */
final class StepLengthMeter implements DerivedMeter {
    private static final String NOTE =
            "Belt speed as it was told times the step time: as good as that speed, which many treadmills miss, "
                    + "and as the clock of the sensor; the half-width holds only the scatter of the steps.";

    @Override
    public void fill(EarlierMarkers earlier, RunFacts run, LandingValues values) {
        Landings landings = values.landings();
        double speedMps = run.speedMps().orElse(Double.NaN);
        for (int i = 0; i < landings.size(); i++) {
            values.put(i, landings.stepSeen(i) ? speedMps * landings.stepS(i) : Double.NaN);
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run, EarlierMarkers earlier) {
        return LandingSummary.of(values).measurement(MarkerId.STEP_LENGTH, Evidence.PROXY, NOTE, "vanhooren2020");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/** Ground contact time, ms: from initial contact to toe-off of the same foot. */
final class GroundContactMeter implements StrideMeter {
    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings(); landing++) {
                values.put(stride.index(landing), 1000 * stride.stance(landing).groundContactS());
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        Evidence evidence = run.placement() == SensorPlacement.FOOT ? Evidence.VALIDATED : Evidence.PROXY;
        return LandingSummary.of(values).measurement(MarkerId.GROUND_CONTACT_TIME, evidence, "", "kiernan2023");
    }
}

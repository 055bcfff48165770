// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * When braking is strongest, % of the stance ({@link BrakingPeakMeter} says how strong).
 *
 * <p><b>Needs:</b> sacrum or waist, 100 Hz, an axis that points forwards.
 *
 * <p><b>Source:</b> Footfall's own: a rule of thumb beside the peak itself.
 */
final class BrakingTimeMeter implements StrideMeter {
    private static final String NOTE = "Time from contact to the strongest braking over the contact time; "
            + "contact errs by more than this moves, so use it beside its own history only.";

    private final BrakingWave wave = new BrakingWave();

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            boolean ready = wave.prepare(stride);
            for (int landing = 0; landing < stride.landings() && ready; landing++) {
                if (wave.brakes(stride, landing)) {
                    Stance stance = stride.stance(landing);
                    double afterS = Math.max(0, wave.atS(stride) - stance.contactS());
                    values.put(stride.index(landing), 100 * afterS / stance.groundContactS());
                }
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        if (!run.frame().forward()) {
            return StepMeasurement.refused("forwards is not told from backwards here");
        }
        return LandingSummary.of(values).measurement(MarkerId.BRAKING_TIME, Evidence.HEURISTIC, NOTE, "neugebauer2014");
    }
}

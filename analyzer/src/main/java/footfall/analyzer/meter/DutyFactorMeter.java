// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * Duty factor: contact time of one foot over stride time. From half on both feet would be down at once, which is no running, so such a
 * landing has none.
 *
 * <p><b>Needs:</b> foot, shank, sacrum, waist or chest, 50 Hz.
 *
 * <p><b>Source:</b> definition; errors of the contact time: Patoz and others 2022.
 */
final class DutyFactorMeter implements StrideMeter {
    private static final double WALKING = 0.5;
    private static final String NOTE =
            "Share of the stride that one foot is on the ground; high means a grounded style, not a bad one, "
                    + "and the contact time's error carries over one to one.";

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            for (int landing = 0; landing < stride.landings(); landing++) {
                double duty = stride.stance(landing).groundContactS() / stride.strideS();
                values.put(stride.index(landing), duty < WALKING ? duty : Double.NaN);
            }
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        double strideS = 0;
        for (int i = 0; i < values.landings().size(); i++) {
            strideS += values.landings().strideS(i) / values.landings().size();
        }
        return LandingSummary.of(values)
                .sharing(SharedError.contactTimeS(run) / strideS)
                .measurement(MarkerId.DUTY_FACTOR, Evidence.PROXY, NOTE, "patoz2022");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;

/**
 * Stride regularity (Ad2), at most 1: how alike the vertical acceleration of the trunk is from each stride to the next.
 *
 * <p><b>Needs:</b> sacrum, waist or chest, 50 Hz, up known. <b>Source:</b> Moe-Nilssen and Helbostad 2004, see {@link Regularity}.
 */
final class StrideRegularityMeter implements StrideMeter {
    private static final String NOTE =
            "1 is the same stride again and again; depends on sensor and fit, so follow it within one sensor and placement.";

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        TrunkColumns trunk = values.landings().trunk();
        trunk.compare(batch);
        for (int i = 0; i < batch.size(); i++) {
            int landing = batch.stride(i).index(0);
            values.put(landing, trunk.stride(landing));
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return LandingSummary.of(values)
                .measurement(
                        MarkerId.STRIDE_REGULARITY, Evidence.PROXY, NOTE + SharedError.SCATTER_ONLY, "moenilssen2004");
    }
}

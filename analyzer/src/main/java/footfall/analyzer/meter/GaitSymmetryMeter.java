// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.analyzer.step.StepMeasurement;
import footfall.analyzer.stride.StrideBatch;

/**
 * Gait symmetry, 0…1: the smaller of step and stride regularity over the larger. Below 1 where left and right steps differ more than strides do.
 *
 * <p><b>Needs:</b> sacrum, waist or chest, 50 Hz, up known. <b>Source:</b> Moe-Nilssen and Helbostad 2004, see {@link Regularity}.
 */
final class GaitSymmetryMeter implements StrideMeter {
    private static final String NOTE =
            "Left and right alike give 1; a sensor beside the midline lowers it too, so follow it within one sensor and placement.";

    @Override
    public void measure(StrideBatch batch, LandingValues values) {
        TrunkColumns trunk = values.landings().trunk();
        trunk.compare(batch);
        for (int i = 0; i < batch.size(); i++) {
            int landing = batch.stride(i).index(0);
            values.put(landing, ratio(trunk.step(landing), trunk.stride(landing)));
        }
    }

    @Override
    public StepMeasurement conclude(LandingValues values, RunFacts run) {
        return LandingSummary.of(values)
                .measurement(MarkerId.GAIT_SYMMETRY, Evidence.PROXY, NOTE + SharedError.SCATTER_ONLY, "moenilssen2004");
    }

    private static double ratio(double step, double stride) {
        if (!(stride > 0)) {
            return Double.NaN;
        }
        double smaller = Math.min(Math.max(0, step), stride);
        return smaller / Math.max(step, stride);
    }
}

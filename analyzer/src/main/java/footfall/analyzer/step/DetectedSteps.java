// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import java.util.List;

/**
 * Every step of a recording, and what is known of how it was found.
 *
 * @param placement where the sensor was said to be
 * @param rateHz samples a second within the bouts, Hz; 0 where there are none
 * @param table one row a step
 * @param bouts in order; their rows are the table's
 */
public record DetectedSteps(SensorPlacement placement, double rateHz, StepTable table, List<StepBout> bouts) {
    /** Keeps a copy. */
    public DetectedSteps {
        bouts = List.copyOf(bouts);
    }

    /** No steps. */
    public static DetectedSteps none() {
        return new DetectedSteps(SensorPlacement.UNKNOWN, 0, StepTable.empty(), List.of());
    }
}

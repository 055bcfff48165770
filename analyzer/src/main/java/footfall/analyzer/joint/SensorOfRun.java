// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.Analysis;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorAnalysis;
import footfall.analyzer.SensorPlacement;
import java.util.Optional;

/**
 * One sensor's own analysis of a run.
 *
 * @param name as the user knows it
 * @param placement where it was worn
 * @param foot the foot or leg that carried it
 * @param analysis of its recording
 */
public record SensorOfRun(String name, SensorPlacement placement, Optional<Foot> foot, Analysis analysis) {
    /** @throws IllegalArgumentException where the analysis is not of raw acceleration */
    public SensorOfRun {
        if (analysis.sensor().isEmpty()) {
            throw new IllegalArgumentException(name + " holds no raw acceleration: only sensors can be joined");
        }
    }

    SensorAnalysis sensor() {
        return analysis.sensor().orElseThrow();
    }
}

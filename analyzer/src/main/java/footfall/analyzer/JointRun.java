// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;

/**
 * Several sensors of one run.
 *
 * @param sensors those that could be joined, the first one first
 * @param landings what every sensor measured landing by landing, on the first one's clock, with the feet that are known now
 */
public record JointRun(List<JointSensor> sensors, List<LandingSeries> landings) {
    /** Keeps copies. */
    public JointRun {
        sensors = List.copyOf(sensors);
        landings = List.copyOf(landings);
    }
}

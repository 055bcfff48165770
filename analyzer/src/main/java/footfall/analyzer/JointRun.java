// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;
import java.util.Map;

/**
 * Several sensors of one run.
 *
 * @param sensors those that could be joined, the first one first
 * @param behind which of them a marker came from, in order: two for one that takes two
 */
public record JointRun(List<JointSensor> sensors, Map<MarkerId, List<JointSensor>> behind) {
    /** Keeps copies. */
    public JointRun {
        sensors = List.copyOf(sensors);
        behind = Map.copyOf(behind);
    }

    /** The sensors that a marker came from; none where it is not said. */
    public List<JointSensor> behind(MarkerId id) {
        return behind.getOrDefault(id, List.of());
    }
}

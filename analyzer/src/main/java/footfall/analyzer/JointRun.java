// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;

/**
 * Several sensors of one run.
 *
 * @param sensors those that could be joined, the first one first
 */
public record JointRun(List<JointSensor> sensors) {
    /** Keeps a copy. */
    public JointRun {
        sensors = List.copyOf(sensors);
    }
}

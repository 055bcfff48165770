// SPDX-License-Identifier: Apache-2.0
package footfall.reports.stride;

import footfall.analyzer.JointSensor;
import footfall.reports.Answer;
import java.util.ArrayList;
import java.util.List;

/** The recordings that an answer is about. */
public final class RunFiles {
    private RunFiles() {}

    /** Their names, the first one first: several where sensors of one run were joined. */
    public static List<String> of(Answer answer) {
        List<String> files = new ArrayList<>(List.of(answer.input().file()));
        List<JointSensor> sensors = StrideFacts.sensors(answer.analysis());
        for (JointSensor sensor : sensors.subList(Math.min(1, sensors.size()), sensors.size())) {
            files.add(sensor.name());
        }
        return files;
    }
}

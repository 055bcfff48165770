// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.MarkerId;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorPlacement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What no sensor of a run gave, each marker once: of several reasons the first that is not about the place, since that one can be
 * mended.
 */
final class JointRefusals {
    private JointRefusals() {}

    static List<RefusedMarker> of(List<SensorOfRun> sensors, Set<MarkerId> given) {
        Map<MarkerId, RefusedMarker> chosen = new EnumMap<>(MarkerId.class);
        Map<MarkerId, Set<SensorPlacement>> wrong = new EnumMap<>(MarkerId.class);
        for (SensorOfRun sensor : sensors) {
            for (RefusedMarker refused : sensor.sensor().strides().refused()) {
                if (given.contains(refused.id())) {
                    continue;
                }
                if (refused.isWrongPlace()) {
                    wrong.computeIfAbsent(refused.id(), any -> EnumSet.noneOf(SensorPlacement.class))
                            .add(sensor.placement());
                }
                chosen.merge(refused.id(), refused, (one, other) -> one.isWrongPlace() ? other : one);
            }
        }
        List<RefusedMarker> all = new ArrayList<>();
        chosen.forEach((id, refused) -> all.add(
                refused.isWrongPlace()
                        ? new RefusedMarker(
                                id,
                                refused.words(),
                                RefusedMarker.wrongPlace(List.copyOf(wrong.getOrDefault(id, Set.of()))))
                        : refused));
        return all;
    }
}

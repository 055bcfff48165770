// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.joint;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.List;
import java.util.Optional;

/**
 * A marker of a run that several sensors saw.
 *
 * @param marker what it says
 * @param sensors the sensors that it came from, by their place in the list
 * @param landings landing by landing on the clock of the first sensor; absent where it has none
 */
record JointMarker(Marker marker, List<Integer> sensors, Optional<LandingSeries> landings) {
    MarkerId id() {
        return marker.id();
    }
}

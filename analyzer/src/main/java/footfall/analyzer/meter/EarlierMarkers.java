// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The markers of a run that stand before the next one is concluded. Not thread-safe. */
final class EarlierMarkers {
    private final Map<MarkerId, Marker> found = new EnumMap<>(MarkerId.class);
    private final Map<MarkerId, LandingValues> columns = new EnumMap<>(MarkerId.class);

    void add(Marker marker, LandingValues values) {
        found.put(marker.id(), marker);
        columns.put(marker.id(), values);
    }

    /** A marker landing by landing; empty where the recording does not support it. */
    Optional<LandingValues> values(MarkerId id) {
        return Optional.ofNullable(columns.get(id));
    }

    /** A marker; empty where the recording does not support it. */
    Optional<Marker> marker(MarkerId id) {
        return Optional.ofNullable(found.get(id));
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorPlacement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a stride meter needs of a recording.
 *
 * @param placements where the sensor may be
 * @param rateHz lowest sample rate, Hz
 * @param gyro whether angular rate is needed
 * @param landings fewest landings with a value
 */
public record StrideNeeds(Set<SensorPlacement> placements, double rateHz, boolean gyro, int landings) {
    /** A clock that is a few per cent slow does not make a rate too low. */
    private static final double RATE_TOLERANCE = 0.95;

    /** Keeps a copy. */
    public StrideNeeds {
        placements = Set.copyOf(placements);
    }

    /** What is missing before any stride is looked at, in one sentence; empty where nothing is. */
    public Optional<String> missing(SensorPlacement placement, double samplesHz, boolean hasGyro) {
        if (!placements.contains(placement)) {
            return Optional.of(
                    placement == SensorPlacement.UNKNOWN
                            ? "it depends on where the sensor was worn: say it with --placement"
                            : RefusedMarker.wrongPlace(List.of(placement)));
        }
        if (gyro && !hasGyro) {
            return Optional.of("needs a gyroscope");
        }
        if (samplesHz < RATE_TOLERANCE * rateHz) {
            return Optional.of(String.format(Locale.ROOT, "needs %.0f samples a second, got %.0f", rateHz, samplesHz));
        }
        return Optional.empty();
    }
}

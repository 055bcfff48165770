// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.RefusedMarker;
import footfall.analyzer.SensorPlacement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a step meter needs of a recording.
 *
 * @param placements where the sensor may be
 * @param strides fewest strides of running, of one foot
 * @param oneBout whether they must come without an interruption
 * @param rateHz lowest sample rate, Hz
 */
public record StepNeeds(Set<SensorPlacement> placements, int strides, boolean oneBout, double rateHz) {
    /** A clock that is a few per cent slow does not make a rate too low. */
    private static final double RATE_TOLERANCE = 0.95;

    /** Keeps a copy. */
    public StepNeeds {
        placements = Set.copyOf(placements);
    }

    /** What is missing, in one sentence; empty where nothing is. */
    public Optional<String> missingIn(RunningStrides running) {
        if (!placements.contains(running.placement())) {
            return Optional.of(
                    running.placement() == SensorPlacement.UNKNOWN
                            ? "it depends on where the sensor was worn: say it with --placement"
                            : RefusedMarker.wrongPlace(List.of(running.placement())));
        }
        int found = oneBout ? running.longest().map(StrideSeries::size).orElse(0) : running.strides();
        if (found < strides) {
            return Optional.of("needs " + strides + " strides of running" + (oneBout ? " without a break" : "")
                    + ", got " + found);
        }
        if (running.rateHz() < RATE_TOLERANCE * rateHz) {
            return Optional.of(
                    String.format(Locale.ROOT, "needs %.0f samples a second, got %.0f", rateHz, running.rateHz()));
        }
        return Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

import footfall.analyzer.Athlete;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the caller may say about a watch activity.
 *
 * @param athlete the runner's body
 * @param preferredSeries "native", or a part of an application's name: which source of a quantity wins where there are several;
 *     absent = native first
 * @param speedMps constant belt speed, where the recording has none or a wrong one, m/s
 */
public record WatchOptions(Athlete athlete, Optional<String> preferredSeries, OptionalDouble speedMps) {
    /** @throws IllegalArgumentException where the speed is not one a person runs or walks at */
    public WatchOptions {
        Objects.requireNonNull(athlete);
        Objects.requireNonNull(preferredSeries);
        if (speedMps.isPresent() && !(speedMps.getAsDouble() > 0.2 && speedMps.getAsDouble() < 12)) {
            throw new IllegalArgumentException("speed must lie in 0.2…12 m/s, got " + speedMps.getAsDouble());
        }
    }

    /** Nothing said. */
    public static WatchOptions defaults() {
        return new WatchOptions(Athlete.unknown(), Optional.empty(), OptionalDouble.empty());
    }
}

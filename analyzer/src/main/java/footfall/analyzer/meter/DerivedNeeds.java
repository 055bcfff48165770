// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import java.util.Optional;

/**
 * What a derived meter must know besides the landings.
 *
 * @param speed whether the speed of the treadmill
 * @param leg whether the leg length, or the height that it is estimated from
 * @param mass whether the body mass
 * @param landings fewest landings with a value
 */
public record DerivedNeeds(boolean speed, boolean leg, boolean mass, int landings) {
    /** What is missing, in one sentence; empty where nothing is. */
    Optional<String> missing(RunFacts run) {
        if (speed && run.speedMps().isEmpty()) {
            return Optional.of("needs the speed of the treadmill: say it with --speed");
        }
        if (leg && run.athlete().legLengthOrEstimateM().isEmpty()) {
            return Optional.of("needs the leg length: say it with --leg-length or --height");
        }
        if (mass && run.athlete().massKg().isEmpty()) {
            return Optional.of("needs the body mass: say it with --mass");
        }
        return Optional.empty();
    }
}

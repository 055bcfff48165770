// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.StancePower;
import java.util.OptionalDouble;

/** Temporary. */
public final class ShockAttenuation {
    private ShockAttenuation() {}
    /** x */
    public static OptionalDouble between(StancePower a, StancePower b) {
        return OptionalDouble.empty();
    }
}

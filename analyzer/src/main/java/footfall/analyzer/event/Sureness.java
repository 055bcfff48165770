// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.StrideSamples;

/** How sure an event is: how clear its feature stands out, less where the sensor was at its limit or samples are missing. */
final class Sureness {
    private static final double NEAR_S = 0.01;
    private static final double LEFT_AT_LIMIT = 0.6;
    private static final double LEFT_WITH_HOLE = 0.6;

    private Sureness() {}

    /** Of an event at a time whose feature is this clear, 0…1. */
    static double of(StrideSamples stride, double clear, double atS) {
        double sure = Math.max(0, Math.min(1, clear));
        if (stride.hasHole()) {
            sure *= LEFT_WITH_HOLE;
        }
        int to = stride.at(atS + NEAR_S);
        for (int i = stride.at(atS - NEAR_S); i < to; i++) {
            if (stride.clipped()[i]) {
                return sure * LEFT_AT_LIMIT;
            }
        }
        return sure;
    }
}

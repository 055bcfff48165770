// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Locale;
import java.util.Optional;

/** Where on the body a sensor is worn. */
public enum SensorPlacement {
    /** On the shoe. */
    FOOT,
    /** Above the ankle or on the shin. */
    SHANK,
    /** Strapped to the thigh. */
    THIGH,
    /** A phone in a trouser pocket. */
    POCKET,
    /** On a belt, at the hip. */
    WAIST,
    /** In the middle of the low back. */
    SACRUM,
    /** On a chest strap. */
    CHEST,
    /** On the wrist, or held in the hand. */
    WRIST,
    /** On a cap, glasses or in the ear. */
    HEAD,
    /** Not said: decided from the signal where that is possible. */
    UNKNOWN;

    /** Name in every command and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The placement with this label; empty where there is none. */
    public static Optional<SensorPlacement> of(String label) {
        for (SensorPlacement placement : values()) {
            if (placement.label().equals(label)) {
                return Optional.of(placement);
            }
        }
        return Optional.empty();
    }

    /** Whether the sensor sits on one leg, so that its strongest rhythm is the stride and not the step. */
    public boolean onOneLeg() {
        return this == FOOT || this == SHANK || this == THIGH || this == POCKET;
    }
}

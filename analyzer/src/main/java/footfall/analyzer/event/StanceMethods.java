// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.SensorPlacement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Every method for contact and toe-off, one line each: what the command, the docs table and the contract test read. */
public enum StanceMethods {
    ;

    private final String label;
    private final Set<SensorPlacement> placements;
    private final boolean gyro;
    private final Supplier<StanceMethod> constructor;

    StanceMethods(String label, Set<SensorPlacement> placements, boolean gyro, Supplier<StanceMethod> constructor) {
        this.label = label;
        this.placements = EnumSet.copyOf(placements);
        this.gyro = gyro;
        this.constructor = constructor;
    }

    /** Name in every command and output. */
    public String label() {
        return label;
    }

    /** Where the sensor must be. */
    public Set<SensorPlacement> placements() {
        return placements;
    }

    /** Whether angular rate is needed. */
    public boolean needsGyro() {
        return gyro;
    }

    /** A fresh one, for one stream. */
    public StanceMethod method() {
        return constructor.get();
    }

    /** The one that is used where nobody chooses: the first of the list that the recording supports. */
    public static Optional<StanceMethods> usual(SensorPlacement placement, boolean hasGyro) {
        for (StanceMethods method : values()) {
            if (method.placements.contains(placement) && (hasGyro || !method.gyro)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** The method with this label; empty where there is none. */
    public static Optional<StanceMethods> of(String label) {
        for (StanceMethods method : values()) {
            if (method.label.equals(label)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}

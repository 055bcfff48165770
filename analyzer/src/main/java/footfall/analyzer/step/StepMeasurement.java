// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import footfall.analyzer.Marker;
import java.util.Optional;

/**
 * What a step meter says: a marker, or one plain sentence why there is none.
 *
 * @param marker the marker
 * @param refusal the reason; empty where there is a marker
 */
public record StepMeasurement(Optional<Marker> marker, String refusal) {
    /** Measured. */
    public static StepMeasurement of(Marker marker) {
        return new StepMeasurement(Optional.of(marker), "");
    }

    /** Not measured, for this reason. */
    public static StepMeasurement refused(String why) {
        return new StepMeasurement(Optional.empty(), why);
    }
}

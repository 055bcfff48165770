// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.event.StanceMethods;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the user knows of a recording of raw acceleration.
 *
 * @param placement where the sensor was worn
 * @param foot the foot or leg that carried it
 * @param method how the rhythm of a window is found
 * @param rangeG full scale, g, where the recording does not say it
 * @param athlete the runner's body
 * @param speedMps treadmill speed, m/s
 * @param contact how contact and toe-off are found; the usual way of the placement where it is empty
 */
public record GaitOptions(
        SensorPlacement placement,
        Optional<Foot> foot,
        CadenceMethod method,
        OptionalDouble rangeG,
        Athlete athlete,
        OptionalDouble speedMps,
        Optional<StanceMethods> contact) {
    /** Contact and toe-off as usual. */
    public GaitOptions(
            SensorPlacement placement,
            Optional<Foot> foot,
            CadenceMethod method,
            OptionalDouble rangeG,
            Athlete athlete,
            OptionalDouble speedMps) {
        this(placement, foot, method, rangeG, athlete, speedMps, Optional.empty());
    }

    /** Nothing is known but the placement. */
    public static GaitOptions at(SensorPlacement placement) {
        return new GaitOptions(
                placement,
                Optional.empty(),
                CadenceMethod.COMB,
                OptionalDouble.empty(),
                Athlete.unknown(),
                OptionalDouble.empty());
    }

    /** Nothing is known. */
    public static GaitOptions unknown() {
        return at(SensorPlacement.UNKNOWN);
    }
}

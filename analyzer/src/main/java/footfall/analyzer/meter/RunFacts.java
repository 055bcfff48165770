// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.FrameFacts;
import footfall.analyzer.SensorPlacement;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a recording besides its strides.
 *
 * @param placement where the sensor is worn
 * @param foot the foot or leg that carries it
 * @param athlete the runner's body
 * @param speedMps treadmill speed, m/s
 * @param rangeG full scale, g
 * @param rateHz samples a second, Hz
 * @param frame how the sensor sits
 */
public record RunFacts(
        SensorPlacement placement,
        Optional<Foot> foot,
        Athlete athlete,
        OptionalDouble speedMps,
        OptionalDouble rangeG,
        double rateHz,
        FrameFacts frame) {}

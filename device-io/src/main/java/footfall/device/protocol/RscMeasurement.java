// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import java.util.OptionalDouble;

/**
 * One value of a foot pod, as it was sent (characteristic 0x2A53): whether the rate counts steps or strides is not decided here.
 *
 * @param running what the pod says of the gait
 * @param speedMps speed, m/s
 * @param ratePerMinute the byte as it was sent, 0…255: steps or strides a minute
 * @param strideLengthM stride (or step) length, m
 * @param distanceM distance since the pod was reset, m
 */
public record RscMeasurement(
        boolean running, double speedMps, int ratePerMinute, OptionalDouble strideLengthM, OptionalDouble distanceM) {}

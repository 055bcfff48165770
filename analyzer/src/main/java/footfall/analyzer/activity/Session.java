// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

import footfall.analyzer.Sport;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the device says of one sport's stretch; every figure may be missing or wrong, and the analysis trusts its rows first.
 *
 * @param sport as filed
 * @param subSport as filed ("trail", "treadmill", …), or empty
 * @param startEpochMs begin, ms since 1970-01-01T00:00Z
 * @param elapsedS length with pauses, s
 * @param timerS length without pauses, s
 * @param distanceM distance, m
 * @param meanCadenceSpm the device's own average, steps of both feet a minute
 * @param steps the device's own count, steps of both feet
 */
public record Session(
        Sport sport,
        String subSport,
        OptionalLong startEpochMs,
        OptionalDouble elapsedS,
        OptionalDouble timerS,
        OptionalDouble distanceM,
        OptionalDouble meanCadenceSpm,
        OptionalLong steps) {}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How long and how far.
 *
 * @param elapsedS first to last row of the recording, s
 * @param timerS the same less what the timer was stopped, s
 * @param runningS seconds of running
 * @param walkingS seconds of walking
 * @param otherS seconds of the running timer that are neither
 * @param steps steps of both feet while walking or running (integral of cadence over time)
 * @param distanceM distance covered on foot, m
 * @param meanSpeedMps mean speed while running (walking where nobody ran), m/s
 */
public record ActivityTotals(
        double elapsedS,
        double timerS,
        double runningS,
        double walkingS,
        double otherS,
        OptionalLong steps,
        OptionalDouble distanceM,
        OptionalDouble meanSpeedMps) {}

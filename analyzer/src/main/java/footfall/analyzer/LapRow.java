// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.OptionalDouble;

/**
 * One lap as the runner pressed it, with what Footfall measured in it.
 *
 * @param number from 1
 * @param span where, in seconds from the start of the recording
 * @param timerS seconds with the timer running
 * @param distanceM distance, m
 * @param meanSpeedMps speed over the timer's seconds, m/s
 * @param runningCadenceSpm running-only mean cadence
 * @param runningS seconds of running
 */
public record LapRow(
        int number,
        Span span,
        double timerS,
        OptionalDouble distanceM,
        OptionalDouble meanSpeedMps,
        OptionalDouble runningCadenceSpm,
        double runningS) {}

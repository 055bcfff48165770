// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

import java.util.OptionalDouble;

/**
 * What is known of a device's clock and of what did not come.
 *
 * @param samples that were handed on
 * @param lost samples that are known not to have come, by sequence number or by stamps, each once
 * @param dropped samples whose stamp repeated, went back or made no sense
 * @param segments how often the clock began anew, the first time included
 * @param rateHz samples a second between gaps, by the session's time; absent before it is known
 * @param ppm how fast the clock runs against this computer's, parts per million; absent before it is known and without stamps
 * @param ppmHalfWidth 95 % half-width of it
 * @param corrected whether the error is large and certain enough to be taken out
 */
public record ClockFacts(
        long samples,
        long lost,
        long dropped,
        int segments,
        OptionalDouble rateHz,
        OptionalDouble ppm,
        OptionalDouble ppmHalfWidth,
        boolean corrected) {}

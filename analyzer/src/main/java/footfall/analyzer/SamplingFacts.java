// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.OptionalDouble;

/**
 * How well a sensor's signal was recorded.
 *
 * @param samples samples that arrived
 * @param nominalRateHz rate that the recording names, Hz
 * @param rateHz rate that was measured between gaps, Hz; absent with fewer than two samples
 * @param jitterMs standard deviation of the distance of stamps, ms; absent where samples carry none
 * @param duplicates samples that repeat the stamp before
 * @param backward stamps that lie before the one before them
 * @param missing samples that the rate leads one to expect and that did not come
 * @param notFinite samples without a usable number
 * @param retimed whether samples came in bursts and were spread evenly
 * @param rangeG full scale, g; absent where neither said nor seen
 * @param rangeSeen whether the full scale was read off flat tops instead of being said
 * @param clippedSamples samples at the full scale
 * @param unit unit in which acceleration was written
 * @param unitGuessed whether the unit was guessed
 * @param gravityRemoved whether the recording holds motion without gravity
 */
public record SamplingFacts(
        long samples,
        OptionalDouble nominalRateHz,
        OptionalDouble rateHz,
        OptionalDouble jitterMs,
        long duplicates,
        long backward,
        long missing,
        long notFinite,
        boolean retimed,
        OptionalDouble rangeG,
        boolean rangeSeen,
        long clippedSamples,
        String unit,
        boolean unitGuessed,
        boolean gravityRemoved) {}

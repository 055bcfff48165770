// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;

/**
 * What the strides of running say beyond their times.
 *
 * @param stanceMethod how contact and toe-off were found, by the label of the method; empty where they were not
 * @param frame how the sensor sits
 * @param landings markers landing by landing
 * @param averages the average stride, one a foot, or one where the sensor cannot tell
 * @param power stance spectrum
 */
public record StrideAnalysis(
        String stanceMethod,
        FrameFacts frame,
        List<LandingSeries> landings,
        List<AverageStride> averages,
        StancePower power) {
    /** Keeps copies. */
    public StrideAnalysis {
        landings = List.copyOf(landings);
        averages = List.copyOf(averages);
    }

    /** No strides. */
    public static StrideAnalysis none() {
        return new StrideAnalysis("", FrameFacts.unknown(), List.of(), List.of(), StancePower.none());
    }
}

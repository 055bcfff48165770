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
 * @param refused markers that the recording does not support, each once
 */
public record StrideAnalysis(
        String stanceMethod,
        FrameFacts frame,
        List<LandingSeries> landings,
        List<AverageStride> averages,
        StancePower power,
        List<RefusedMarker> refused) {
    /** Keeps copies. */
    public StrideAnalysis {
        landings = List.copyOf(landings);
        averages = List.copyOf(averages);
        refused = List.copyOf(refused);
    }

    /** Of a recording that supports every marker. */
    public StrideAnalysis(
            String stanceMethod,
            FrameFacts frame,
            List<LandingSeries> landings,
            List<AverageStride> averages,
            StancePower power) {
        this(stanceMethod, frame, landings, averages, power, List.of());
    }

    /** The same with the markers that are not given. */
    public StrideAnalysis refusing(List<RefusedMarker> markers) {
        return new StrideAnalysis(stanceMethod, frame, landings, averages, power, markers);
    }

    /** Whether no stride was looked into: nothing is there but perhaps reasons why. */
    public boolean isNone() {
        return refusing(List.of()).equals(none());
    }

    /** No strides. */
    public static StrideAnalysis none() {
        return new StrideAnalysis("", FrameFacts.unknown(), List.of(), List.of(), StancePower.none());
    }
}

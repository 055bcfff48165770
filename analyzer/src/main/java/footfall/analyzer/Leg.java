// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.OptionalDouble;

/**
 * One sport of the recording.
 *
 * @param sport as filed
 * @param subSport as filed, in the words of the format, or empty
 * @param span where, in seconds from the start of the recording
 * @param countsAsFoot whether cadence was taken from it
 * @param cadenceMeanSpm running-only mean of this leg
 */
public record Leg(Sport sport, String subSport, Span span, boolean countsAsFoot, OptionalDouble cadenceMeanSpm) {}

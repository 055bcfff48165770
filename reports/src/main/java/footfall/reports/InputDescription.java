// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.Sport;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a recording is and where it came from, for the head of every answer.
 *
 * @param file path, or path and entry
 * @param format "fit", "tcx", "gpx", …
 * @param kind "watch" or "accelerometer"
 * @param sha256 of the recording's own bytes
 * @param startTime ISO 8601, UTC; absent where the device had no clock
 * @param durationS first to last sample, s
 * @param device plain words, or empty
 * @param sport as filed
 * @param sampleRateHz rows a second, for uniform recordings
 * @param recordCount rows in the file before merging
 * @param content what the file is ("activity", "settings", …), or empty
 */
public record InputDescription(
        String file,
        String format,
        String kind,
        String sha256,
        Optional<String> startTime,
        double durationS,
        String device,
        Sport sport,
        OptionalDouble sampleRateHz,
        long recordCount,
        String content) {}

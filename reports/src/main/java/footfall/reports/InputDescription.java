// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.Analysis;
import footfall.analyzer.Foot;
import footfall.analyzer.SensorPlacement;
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
 * @param sampleRateHz rows a second, for uniform recordings; of raw acceleration the rate that was measured
 * @param recordCount rows in the file before merging
 * @param content what the file is ("activity", "settings", "acceleration", …), or empty
 * @param placement where the sensor of raw acceleration was worn; absent without raw acceleration
 * @param foot the foot or leg that carried it, where that is known
 * @param rangeG full scale of the accelerometer, g
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
        String content,
        Optional<SensorPlacement> placement,
        Optional<Foot> foot,
        OptionalDouble rangeG) {
    /** What {@code kind} says of a recording of raw acceleration alone. */
    public static final String ACCELEROMETER = "accelerometer";

    /** A recording without raw acceleration. */
    public InputDescription(
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
            String content) {
        this(
                file,
                format,
                kind,
                sha256,
                startTime,
                durationS,
                device,
                sport,
                sampleRateHz,
                recordCount,
                content,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    /** Whether cadence was counted from raw acceleration, so that no watch had a say in it. */
    public boolean countsFromSignal(Analysis analysis) {
        return analysis.sensor().isPresent()
                && (isAccelerometer() || analysis.sensor().get().reading().isPresent());
    }

    /** Whether it holds raw acceleration and nothing else. */
    public boolean isAccelerometer() {
        return kind.equals(ACCELEROMETER);
    }
}

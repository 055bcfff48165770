// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.Foot;
import footfall.analyzer.Leg;
import footfall.analyzer.SamplingFacts;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ParsedRecording;
import footfall.device.Recording;
import footfall.reports.InputDescription;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says of a recording what it is. */
final class InputDescriptions {
    private static final long MS_PER_DAY = 86_400_000;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final double MS_PER_SECOND = 1000;

    private InputDescriptions() {}

    static InputDescription describe(Recording recording, Analysis analysis) {
        ParsedRecording content = recording.content();
        return new InputDescription(
                recording.file(),
                recording.format().label(),
                "watch",
                recording.sha256(),
                startTime(content.activity()),
                analysis.activity().elapsedS(),
                content.device(),
                sport(content.activity(), analysis),
                sampleRateHz(content.activity().records()),
                content.recordCount(),
                content.content());
    }

    /** Raw acceleration and nothing else. */
    static InputDescription ofSensor(Recording recording, SensorFacts facts, SensorOptions options, Analysis analysis) {
        ParsedRecording content = recording.content();
        return new InputDescription(
                recording.file(),
                recording.format().label(),
                InputDescription.ACCELEROMETER,
                recording.sha256(),
                facts.startEpochMs().isPresent()
                        ? Optional.of(iso(facts.startEpochMs().getAsLong()))
                        : Optional.empty(),
                analysis.activity().elapsedS(),
                content.device(),
                Sport.UNKNOWN,
                rateHz(analysis),
                content.recordCount(),
                content.content(),
                Optional.of(options.placement()),
                foot(analysis, options),
                rangeG(analysis));
    }

    /** A watch recording with raw acceleration in it: the rate is that of the samples. */
    static InputDescription ofBoth(Recording recording, SensorOptions options, Analysis analysis) {
        InputDescription watch = describe(recording, analysis);
        return new InputDescription(
                watch.file(),
                watch.format(),
                watch.kind(),
                watch.sha256(),
                watch.startTime(),
                watch.durationS(),
                watch.device(),
                watch.sport(),
                rateHz(analysis),
                watch.recordCount(),
                watch.content(),
                Optional.of(options.placement()),
                foot(analysis, options),
                rangeG(analysis));
    }

    private static OptionalDouble rateHz(Analysis analysis) {
        if (analysis.sensor().isEmpty()) {
            return OptionalDouble.empty();
        }
        SamplingFacts sampling = analysis.sensor().get().sampling();
        return sampling.rateHz().isPresent() ? sampling.rateHz() : sampling.nominalRateHz();
    }

    private static OptionalDouble rangeG(Analysis analysis) {
        return analysis.sensor().isEmpty()
                ? OptionalDouble.empty()
                : analysis.sensor().get().sampling().rangeG();
    }

    private static Optional<Foot> foot(Analysis analysis, SensorOptions options) {
        return options.foot().isPresent() || analysis.sensor().isEmpty()
                ? options.foot()
                : analysis.sensor().get().foot();
    }

    private static Optional<String> startTime(WatchActivity activity) {
        if (!activity.clockIsUtc() || activity.records().rows() == 0) {
            return Optional.empty();
        }
        return Optional.of(iso(activity.records().epochMs(0)));
    }

    /** ISO 8601 to the second, UTC; by hand, because the formatter of the platform is slow to load. */
    static String iso(long epochMs) {
        long dayMs = Math.floorMod(epochMs, MS_PER_DAY);
        int second = (int) (dayMs / 1000);
        return LocalDate.ofEpochDay(Math.floorDiv(epochMs, MS_PER_DAY)) + "T" + twoDigits(second / SECONDS_PER_HOUR)
                + ":" + twoDigits(second % SECONDS_PER_HOUR / SECONDS_PER_MINUTE) + ":"
                + twoDigits(second % SECONDS_PER_MINUTE) + "Z";
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static Sport sport(WatchActivity activity, Analysis analysis) {
        for (Leg leg : analysis.legs()) {
            if (leg.countsAsFoot()) {
                return leg.sport();
            }
        }
        if (!analysis.legs().isEmpty()) {
            return analysis.legs().get(0).sport();
        }
        return activity.sessions().isEmpty()
                ? Sport.UNKNOWN
                : activity.sessions().get(0).sport();
    }

    /** Only where every row follows the one before at the same interval. */
    private static OptionalDouble sampleRateHz(RecordColumns records) {
        if (records.rows() < 2) {
            return OptionalDouble.empty();
        }
        long intervalMs = records.epochMs(1) - records.epochMs(0);
        for (int row = 1; row < records.rows(); row++) {
            if (intervalMs <= 0 || records.epochMs(row) - records.epochMs(row - 1) != intervalMs) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(MS_PER_SECOND / intervalMs);
    }
}

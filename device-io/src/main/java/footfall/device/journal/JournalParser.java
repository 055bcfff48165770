// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.Sport;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.Session;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ParsedRecording;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.RecordingParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Reads one sensor of a live session from its journal: its samples on the clock of the session or, of a foot pod, its cadence and speed as rows of a
 * watch. A journal without either is no error: the session had begun and nothing came. Not thread-safe: one per recording.
 */
public final class JournalParser implements RecordingParser {
    private static final String CONTENT = "live session";
    private static final String POD_UNIT = "POD_UNIT";

    private final int sensor;
    private int sensors = 1;
    private String podUnit = "";

    /** For the leading sensor. */
    public JournalParser() {
        this(0);
    }

    /** For one sensor, from 0. */
    public JournalParser(int sensor) {
        this.sensor = sensor;
    }

    /** How many sensors the session had; known after it was read. */
    public int sensors() {
        return sensors;
    }

    @Override
    public ParsedRecording parse(InputStream in, String name, ReadOptions options, SampleSink samples)
            throws IOException {
        JournalReader reader = JournalReader.of(in, name);
        sensors = reader.header().sensors();
        OptionalLong startEpochMs = reader.header().startEpochMs();
        SensorFrames frames =
                new SensorFrames(reader.header().reading(sensor, options.samples()), startEpochMs, samples);
        long missing = 0;
        long count = 0;
        Optional<JournalEntry> entry = reader.next();
        while (entry.isPresent()) {
            if (entry.get() instanceof JournalEntry.OfFrame of && of.sensor() == sensor) {
                frames.accept(of.frame());
                count++;
            } else if (entry.get() instanceof JournalEntry.OfAction action
                    && action.name().equals(POD_UNIT)) {
                podUnit = action.value();
            } else if (entry.get() instanceof JournalEntry.Missing lost) {
                missing += lost.records();
            }
            entry = reader.next();
        }
        frames.finish();
        return parsed(reader, frames, count, notes(reader, frames, missing, name, options.strict()));
    }

    private ParsedRecording parsed(JournalReader reader, SensorFrames frames, long count, List<QualityWarning> notes) {
        String device = frames.device().isEmpty() ? reader.header().link(sensor) : frames.device();
        if (frames.samples() > 0) {
            return new ParsedRecording(
                    WatchActivity.empty(), device, CONTENT, frames.samples(), frames.samples(), notes);
        }
        OptionalLong start = reader.header().startEpochMs();
        PodTrack pod = frames.pod();
        boolean strides = podUnit.isEmpty() ? pod.countsStrides() : podUnit.equals("strides");
        RecordColumns columns = pod.columns(start.orElse(0), strides);
        WatchActivity activity = new WatchActivity(
                columns, List.of(session(start, reader)), List.of(), List.of(), start.isPresent(), notes);
        return new ParsedRecording(activity, device, CONTENT, count);
    }

    private static Session session(OptionalLong start, JournalReader reader) {
        return new Session(
                Sport.RUNNING,
                "treadmill",
                start,
                OptionalDouble.of(reader.lastHostNs() / 1e9),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty());
    }

    private static List<QualityWarning> notes(
            JournalReader reader, SensorFrames frames, long missing, String name, boolean strict)
            throws RecordingException {
        List<QualityWarning> notes = new ArrayList<>();
        if (reader.damage().isPresent()) {
            if (strict) {
                throw new RecordingException(name, reader.damage().get());
            }
            notes.add(QualityWarning.of(
                    "journal-damaged",
                    "The recording of the session: " + reader.damage().get() + "; everything before it is here."));
        } else if (!reader.endedCleanly()) {
            notes.add(QualityWarning.of(
                    "journal-cut", "The session did not end as it should: at most its last second is missing."));
        }
        if (missing > 0) {
            notes.add(QualityWarning.of(
                    "journal-missing", missing + " records could not be kept, because the disk was too slow."));
        }
        notes.addAll(frames.notes());
        return notes;
    }
}

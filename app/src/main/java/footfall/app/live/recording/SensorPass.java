// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.signal.SampleSink;
import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalReader;
import footfall.device.journal.SensorFrames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one sensor of a journal once more, for what only its samples tell. */
final class SensorPass {
    private SensorPass() {}

    /** Hands every sample on. */
    static SensorFrames all(Path journal, int sensor, SampleSink sink) throws IOException {
        return read(journal, sensor, sink, false);
    }

    /** Only as far as the first samples, or to the end where there are none. */
    static SensorFrames first(Path journal, int sensor) throws IOException {
        return read(journal, sensor, SampleSink.none(), true);
    }

    private static SensorFrames read(Path journal, int sensor, SampleSink sink, boolean onlyFirst) throws IOException {
        try (JournalReader reader = JournalReader.open(journal)) {
            SensorFrames frames = new SensorFrames(
                    reader.header().reading(sensor), reader.header().startEpochMs(), sink);
            Optional<JournalEntry> entry = reader.next();
            while (entry.isPresent() && !(onlyFirst && frames.samples() > 0)) {
                if (entry.get() instanceof JournalEntry.OfFrame of && of.sensor() == sensor) {
                    frames.accept(of.frame());
                }
                entry = reader.next();
            }
            frames.finish();
            return frames;
        }
    }
}

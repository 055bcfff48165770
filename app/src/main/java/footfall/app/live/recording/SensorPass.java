// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.signal.SampleSink;
import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalReader;
import footfall.device.journal.SensorFrames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the samples of one sensor of a journal once more. */
final class SensorPass {
    private SensorPass() {}

    /** Hands every sample on. */
    static void all(Path journal, int sensor, SampleSink sink) throws IOException {
        try (JournalReader reader = JournalReader.open(journal)) {
            SensorFrames frames = new SensorFrames(
                    reader.header().reading(sensor), reader.header().startEpochMs(), sink);
            Optional<JournalEntry> entry = reader.next();
            while (entry.isPresent()) {
                if (entry.get() instanceof JournalEntry.OfFrame of && of.sensor() == sensor) {
                    frames.accept(of.frame());
                }
                entry = reader.next();
            }
            frames.finish();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.signal.SampleSink;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionStatistics;
import footfall.device.journal.JournalEntry;
import footfall.device.journal.JournalFacts;
import footfall.device.journal.JournalReader;
import footfall.device.journal.SensorFrames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one reading of a journal tells, beside what its samples hold.
 *
 * @param options what was known before the session began
 * @param statistics what it was
 * @param timeline pauses and speeds
 * @param facts how the sensors were worn in the end
 * @param frames one a sensor: when its data begin, and what a foot pod said
 * @param complete whether the recording ended as it should
 */
record SessionPass(
        SessionOptions options,
        SessionStatistics statistics,
        SessionTimeline timeline,
        JournalFacts facts,
        List<SensorFrames> frames,
        boolean complete) {

    static SessionPass over(Path journal) throws IOException {
        try (JournalReader reader = JournalReader.open(journal)) {
            SessionTimeline timeline = new SessionTimeline();
            SessionReplay replay = new SessionReplay(OptionsHeader.in(reader.header()), timeline);
            JournalFacts.Collector facts = new JournalFacts.Collector(reader.header());
            List<SensorFrames> frames = new ArrayList<>();
            for (int sensor = 0; sensor < reader.header().sensors(); sensor++) {
                frames.add(new SensorFrames(
                        reader.header().reading(sensor), reader.header().startEpochMs(), SampleSink.none()));
            }
            replay.run(reader, entry -> {
                facts.accept(entry);
                if (entry instanceof JournalEntry.OfFrame of && of.sensor() < frames.size()) {
                    frames.get(of.sensor()).accept(of.frame());
                }
            });
            frames.forEach(SensorFrames::finish);
            return new SessionPass(
                    replay.options(),
                    replay.session().statistics(),
                    timeline,
                    facts.facts(),
                    List.copyOf(frames),
                    reader.endedCleanly());
        }
    }

    /** When the data of a sensor begin, s since the session began: of a foot pod the whole second of its first row. */
    double beginsS(int sensor) {
        SensorFrames of = frames.get(sensor);
        return of.samples() > 0 ? of.firstS() : Math.floor(of.pod().firstS());
    }

    /** Whether the foot pod of a sensor counts strides, as the runner said it or as it was decided. */
    boolean podCountsStrides(int sensor) {
        return facts.podCountsStrides().orElseGet(() -> frames.get(sensor).pod().countsStrides());
    }
}

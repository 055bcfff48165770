// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.Analysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs several lines over real recordings. */
final class RealScores {
    private final ReferenceFolder folder;
    private final List<ReferenceRecording> recordings;

    RealScores(ReferenceFolder folder) throws IOException {
        this.folder = folder;
        this.recordings = folder.recordings();
    }

    /** One table a line, in the order of the lines; each recording is read once. */
    List<ScoreTable> score(List<Line> lines) throws IOException {
        List<ScoreTable> tables = new ArrayList<>();
        lines.forEach(line -> tables.add(new ScoreTable()));
        for (ReferenceRecording recording : recordings) {
            List<Analysis> analyses = analyze(folder.file(recording), recording, lines);
            for (int i = 0; i < analyses.size(); i++) {
                for (ReferenceWindow window : recording.windows()) {
                    WindowOutcome outcome = WindowOutcome.of(analyses.get(i), window);
                    tables.get(i).add(recording.placement().label(), recording.dataset(), outcome);
                }
            }
        }
        return tables;
    }

    private static List<Analysis> analyze(Path file, ReferenceRecording recording, List<Line> lines) {
        AllLines sink = new AllLines(recording.placement(), lines);
        new RecordingReader(new ReadOptions(false, false, recording.reading())).read(file, sink);
        return sink.analyses;
    }

    /** Feeds every line with the same samples. */
    private static final class AllLines implements RecordingReader.Sink, SampleSink {
        private final List<GaitAnalyzer> analyzers = new ArrayList<>();
        private final List<Analysis> analyses = new ArrayList<>();

        AllLines(SensorPlacement worn, List<Line> lines) {
            for (Line line : lines) {
                analyzers.add(GaitAnalyzer.cadenceOnly(line.options(worn)));
            }
        }

        @Override
        public SampleSink samples() {
            return this;
        }

        @Override
        public void begin(SensorFacts sensor) {
            analyzers.forEach(analyzer -> analyzer.begin(sensor));
        }

        @Override
        public void accept(SampleBlock block) {
            analyzers.forEach(analyzer -> analyzer.accept(block));
        }

        @Override
        public void accept(Recording recording) {
            analyzers.forEach(analyzer -> analyses.add(analyzer.finish()));
        }

        @Override
        public void failed(RecordingException problem) {
            System.err.println(problem.getMessage());
        }
    }
}

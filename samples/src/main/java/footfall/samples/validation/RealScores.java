// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import footfall.analyzer.Analysis;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.gait.GaitAnalyzer;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.signal.SampleSink;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the line over real recordings, with the placement named or left unknown. */
final class RealScores {
    private final ReferenceFolder folder;
    private final List<ReferenceRecording> recordings;

    RealScores(ReferenceFolder folder) throws IOException {
        this.folder = folder;
        this.recordings = folder.recordings();
    }

    ScoreTable score(CadenceMethod method, boolean placementNamed) throws IOException {
        ScoreTable table = new ScoreTable();
        for (ReferenceRecording recording : recordings) {
            SensorPlacement placement = placementNamed ? recording.placement() : SensorPlacement.UNKNOWN;
            Optional<Analysis> analysis = analyze(folder.file(recording), recording, Lines.options(method, placement));
            if (analysis.isEmpty()) {
                continue;
            }
            for (ReferenceWindow window : recording.windows()) {
                table.add(recording.placement().label(), recording.dataset(), WindowOutcome.of(analysis.get(), window));
            }
        }
        return table;
    }

    private static Optional<Analysis> analyze(Path file, ReferenceRecording recording, GaitOptions options) {
        LastRecording last = new LastRecording(options);
        new RecordingReader(new ReadOptions(false, false, recording.reading())).read(file, last);
        return Optional.ofNullable(last.analysis);
    }

    private static final class LastRecording implements RecordingReader.Sink {
        private final GaitAnalyzer analyzer;
        private @Nullable Analysis analysis;

        LastRecording(GaitOptions options) {
            this.analyzer = new GaitAnalyzer(options);
        }

        @Override
        public SampleSink samples() {
            return analyzer;
        }

        @Override
        public void accept(Recording recording) {
            analysis = analyzer.finish();
        }

        @Override
        public void failed(RecordingException problem) {
            System.err.println(problem.getMessage());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import footfall.reports.Answer;
import footfall.reports.assessment.Runner;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a file, analyses every recording in it and assesses it. */
public final class AnalyzeFile implements RecordingAnalysis {
    private final RecordingReader reader;
    private final WatchOptions watchOptions;
    private final Runner runner;

    /** With these options for every file, for a runner of whom only the body is known. */
    public AnalyzeFile(ReadOptions readOptions, WatchOptions watchOptions) {
        this(readOptions, watchOptions, Runner.of(watchOptions.athlete()));
    }

    /** With these options for every file, for this runner. */
    public AnalyzeFile(ReadOptions readOptions, WatchOptions watchOptions, Runner runner) {
        this.reader = new RecordingReader(readOptions);
        this.watchOptions = watchOptions;
        this.runner = runner;
    }

    @Override
    public void analyze(String file, Sink sink) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            sink.failed(new RecordingException(
                    file, "expected a file name that this system can express, found " + e.getReason()));
            return;
        }
        reader.read(path, new RecordingReader.Sink() {
            @Override
            public void accept(Recording recording) {
                sink.answer(answer(recording));
            }

            @Override
            public void failed(RecordingException problem) {
                sink.failed(problem);
            }
        });
    }

    private Answer answer(Recording recording) {
        WatchActivity activity = recording.content().activity();
        Analysis analysis = WatchAnalyzer.analyze(activity, watchOptions);
        return Answer.of(InputDescriptions.describe(recording, analysis), analysis, runner);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import footfall.analyzer.Analysis;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.gait.GaitOptions;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import footfall.reports.Answer;
import footfall.reports.assessment.Runner;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/** Reads a file, analyses every recording in it and assesses it. */
public final class AnalyzeFile implements RecordingAnalysis {
    private final ReadOptions readOptions;
    private final RecordingReader reader;
    private final WatchOptions watchOptions;
    private final SensorOptions sensorOptions;
    private final Runner runner;

    /** With these options for every file, for a runner of whom only the body is known. */
    public AnalyzeFile(ReadOptions readOptions, WatchOptions watchOptions) {
        this(readOptions, watchOptions, SensorOptions.unknown(), Runner.of(watchOptions.athlete()));
    }

    /** With these options for every file, for this runner. */
    public AnalyzeFile(ReadOptions readOptions, WatchOptions watchOptions, SensorOptions sensorOptions, Runner runner) {
        this.readOptions = readOptions;
        this.reader = new RecordingReader(readOptions);
        this.watchOptions = watchOptions;
        this.sensorOptions = sensorOptions;
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
        Answering answering = new Answering(sink, path);
        try {
            reader.read(path, answering);
        } finally {
            answering.line.close();
        }
    }

    /** Takes the samples of a recording as they are read, and its answer when it has been read to the end. */
    private final class Answering implements RecordingReader.Sink, Supplier<GaitOptions> {
        private final Sink sink;
        private final Path file;
        private SensorLine line = new SensorLine(this);
        private int recording = -1;
        private SensorOptions worn = sensorOptions;

        Answering(Sink sink, Path file) {
            this.sink = sink;
            this.file = file;
        }

        @Override
        public SampleSink samples() {
            line.close();
            line = new SensorLine(this);
            recording++;
            return line;
        }

        @Override
        public GaitOptions get() {
            worn = sensorOptions.wornAsIn(file, recording);
            return worn.gait(readOptions, watchOptions);
        }

        @Override
        public void accept(Recording recording) {
            Analysis fromSamples = line.finish();
            sink.answer(fromSamples == null ? ofWatch(recording) : ofSamples(recording, line, fromSamples, worn));
        }

        @Override
        public void failed(RecordingException problem) {
            sink.failed(problem);
        }
    }

    private Answer ofWatch(Recording recording) {
        Analysis analysis = WatchAnalyzer.analyze(recording.content().activity(), watchOptions);
        return Answer.of(InputDescriptions.describe(recording, analysis), analysis, runner);
    }

    private Answer ofSamples(Recording recording, SensorLine line, Analysis fromSamples, SensorOptions worn) {
        SensorFacts facts = Objects.requireNonNull(line.facts());
        Analysis noted = SensorNotes.added(fromSamples, facts, recording.content());
        WatchActivity activity = recording.content().activity();
        if (activity.records().rows() == 0 && activity.sessions().isEmpty()) {
            return Answer.of(InputDescriptions.ofSensor(recording, facts, worn, noted), noted, runner);
        }
        Analysis watch = WatchAnalyzer.analyze(activity, watchOptions);
        Analysis both = WatchAndSensor.join(watch, noted, WatchAndSensor.offsetS(activity, facts));
        return Answer.of(InputDescriptions.ofBoth(recording, worn, both), both, runner);
    }
}

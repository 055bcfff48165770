// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.Analysis;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.joint.SensorJoin;
import footfall.analyzer.joint.SensorOfRun;
import footfall.app.analyze.AnalyzeFile;
import footfall.app.analyze.RecordingAnalysis;
import footfall.app.analyze.SensorOptions;
import footfall.app.live.SessionOptions;
import footfall.app.live.SessionStatistics;
import footfall.app.live.session.LiveSession;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.fit.FitSessionWriter;
import footfall.device.journal.JournalFacts;
import footfall.device.journal.PodTrack;
import footfall.device.journal.SensorFrames;
import footfall.reports.Answer;
import footfall.reports.assessment.Runner;
import footfall.reports.session.SessionMeasures;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a session comes to, from its journal and nothing else: the same for one that has just ended, one that is recovered after a loss of power, and
 * one that is replayed a year later, byte for byte. The journal is read several times, so memory does not grow with it beyond what its analysis
 * needs.
 */
public final class SessionReport {
    private static final String PRODUCT = "Footfall";

    private final Path journal;
    private final SessionOptions options;
    private final Answer answer;
    private final SessionActivity activity;
    private final int leading;

    private SessionReport(Path journal, SessionOptions options, Answer answer, SessionActivity activity, int leading) {
        this.journal = journal;
        this.options = options;
        this.answer = answer;
        this.activity = activity;
        this.leading = leading;
    }

    /** For the runner whom the journal names. @throws IOException where it is no journal or cannot be read */
    public static SessionReport of(Path journal) throws IOException {
        return of(journal, SessionReplay.options(journal).runner());
    }

    /** For this runner. @throws IOException where it is no journal or cannot be read */
    public static SessionReport of(Path journal, Runner runner) throws IOException {
        SessionOptions options = SessionReplay.options(journal);
        JournalFacts facts = JournalFacts.of(journal)
                .orElseThrow(() -> new RecordingException(journal.toString(), "expected a journal that can be read"));
        SessionTimeline timeline = new SessionTimeline();
        LiveSession session = SessionReplay.run(journal, timeline);
        SessionStatistics statistics = session.statistics();
        Found found = new Found();
        analysis(options, timeline, runner).analyze(journal.toString(), found);
        int leading = found.leading();
        Answer alone = found.joined(leading, facts, runner);
        SensorFrames first = SensorPass.first(journal, leading);
        double offsetS =
                first.samples() > 0 ? first.firstS() : Math.floor(first.pod().firstS());
        SessionMeasures measures = new SessionMeasures(alone.analysis(), offsetS);
        boolean complete = SessionFiles.endedCleanly(journal);
        Answer answer = alone.of(SessionSummaries.of(statistics, timeline, measures, facts, complete));
        SessionActivity activity =
                new SessionActivity(statistics, timeline, alone.analysis(), offsetS, options.startEpochMs());
        return new SessionReport(journal, options, answer, activity, leading);
    }

    private static RecordingAnalysis analysis(SessionOptions options, SessionTimeline timeline, Runner runner) {
        Optional<Double> only = timeline.onlySpeedMps().filter(mps -> mps > 0.2 && mps < 12);
        WatchOptions watch = new WatchOptions(
                options.athlete(),
                Optional.empty(),
                only.isPresent() ? OptionalDouble.of(only.get()) : OptionalDouble.empty());
        return new AnalyzeFile(ReadOptions.defaults(), watch, SensorOptions.unknown(), runner);
    }

    /** What is said about the session: the answer for its recording, with its phases. */
    public Answer answer() {
        return answer;
    }

    /** What was known before it began. */
    public SessionOptions options() {
        return options;
    }

    /** Writes the session as a FIT activity with the raw acceleration of the leading sensor; the caller closes the stream. */
    public void writeFit(OutputStream out) throws IOException {
        PodTrack pod = SensorPass.first(journal, leading).pod();
        boolean fromPod = answer.analysis().sensor().isEmpty() && pod.rows() > 0;
        RecordColumns rows = fromPod ? pod.columns(options.startEpochMs(), pod.countsStrides()) : RecordColumns.empty();
        new FitSessionWriter(
                        PRODUCT,
                        activity.activity(rows),
                        activity.marks(),
                        answer.input().device())
                .write(sink -> SensorPass.all(journal, leading, sink), out);
    }

    /** Writes the FIT file whole or not at all: an older file of this name stays until the new one is there. */
    public void writeFit(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writeFit(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Answers for the sensors of a session, in order. */
    private static final class Found implements RecordingAnalysis.Sink {
        private final List<Answer> answers = new ArrayList<>();
        private final List<RecordingException> problems = new ArrayList<>();

        @Override
        public void answer(Answer answer) {
            answers.add(answer);
        }

        @Override
        public void failed(RecordingException problem) {
            problems.add(problem);
        }

        /** The first sensor with samples; the first one where none has. */
        int leading() throws RecordingException {
            for (int sensor = 0; sensor < answers.size(); sensor++) {
                if (answers.get(sensor).analysis().sensor().isPresent()) {
                    return sensor;
                }
            }
            if (answers.isEmpty()) {
                throw problems.get(0);
            }
            return 0;
        }

        Answer joined(int leading, JournalFacts facts, Runner runner) {
            List<SensorOfRun> sensors = new ArrayList<>();
            for (int sensor = 0; sensor < answers.size(); sensor++) {
                Answer answer = answers.get(sensor);
                if (answer.analysis().sensor().isPresent()) {
                    JournalFacts.Worn worn = facts.worn().get(sensor);
                    sensors.add(
                            new SensorOfRun(answer.input().file(), worn.placement(), worn.foot(), answer.analysis()));
                }
            }
            if (sensors.size() < 2) {
                return answers.get(leading);
            }
            Analysis joined = SensorJoin.join(sensors);
            return Answer.of(answers.get(leading).input(), joined, runner);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import footfall.analyzer.Analysis;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.joint.SensorJoin;
import footfall.analyzer.joint.SensorOfRun;
import footfall.app.analyze.AnalyzeFile;
import footfall.app.analyze.RecordingAnalysis;
import footfall.app.analyze.SensorOptions;
import footfall.app.live.SessionOptions;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.device.fit.FitSessionWriter;
import footfall.device.journal.JournalFacts;
import footfall.device.journal.PodTrack;
import footfall.reports.Answer;
import footfall.reports.assessment.Runner;
import footfall.reports.session.SessionMeasures;
import footfall.reports.session.SessionSummary;
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
 * one that is replayed a year later, byte for byte. The journal is read once for the session and once a sensor, and twice more where a FIT file is
 * written, so memory does not grow with it beyond what its analysis needs.
 */
public final class SessionReport {
    private static final String PRODUCT = "Footfall";

    private final Path journal;
    private final SessionPass pass;
    private final Answer answer;
    private final SessionActivity activity;
    private final int leading;

    private SessionReport(Path journal, SessionPass pass, Answer answer, SessionActivity activity, int leading) {
        this.journal = journal;
        this.pass = pass;
        this.answer = answer;
        this.activity = activity;
        this.leading = leading;
    }

    /** For the runner whom the journal names. @throws IOException where it is no journal or cannot be read */
    public static SessionReport of(Path journal) throws IOException {
        return of(journal, SessionReplay.options(journal).runner());
    }

    /** For this runner; what was felt in the session is added. @throws IOException where it is no journal or cannot be read */
    public static SessionReport of(Path journal, Runner runner) throws IOException {
        SessionPass pass = SessionPass.over(journal);
        Runner felt = Feelings.added(runner, pass.statistics());
        Found found = new Found();
        analysis(pass, felt).analyze(journal.toString(), found);
        int leading = found.leading();
        Answer alone = found.answers.get(leading);
        SessionActivity activity = new SessionActivity(pass, alone.analysis(), pass.beginsS(leading));
        Analysis analysis = found.joined(leading, pass.facts());
        if (analysis.sensor().isPresent() && activity.knowsSpeed()) {
            analysis = OwnPace.added(
                    analysis,
                    activity.activity(),
                    activity.withoutCues(),
                    pass.options().athlete());
        }
        SessionMeasures measures = new SessionMeasures(analysis, pass.beginsS(leading));
        List<SessionSummary.Agreement> agreements = found.agreements(leading, pass);
        Answer answer =
                Answer.of(alone.input(), analysis, felt).of(SessionSummaries.of(pass, measures, leading, agreements));
        return new SessionReport(journal, pass, answer, activity, leading);
    }

    private static RecordingAnalysis analysis(SessionPass pass, Runner runner) {
        Optional<Double> only = pass.timeline().onlySpeedMps().filter(mps -> mps > 0.2 && mps < 12);
        WatchOptions watch = new WatchOptions(
                pass.options().athlete(),
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
        return pass.options();
    }

    /** Writes the session as a FIT activity with the raw acceleration of the leading sensor; the caller closes the stream. */
    public void writeFit(OutputStream out) throws IOException {
        PodTrack pod = pass.frames().get(leading).pod();
        boolean fromPod = answer.analysis().sensor().isEmpty() && pod.rows() > 0;
        WatchActivity written = fromPod
                ? activity.of(pod.columns(pass.options().startEpochMs(), pass.podCountsStrides(leading)))
                : activity.activity();
        new FitSessionWriter(PRODUCT, written, activity.marks(), answer.input().device())
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

        /** The leading one comes first, because all the others are set by its clock. */
        Analysis joined(int leading, JournalFacts facts) {
            List<SensorOfRun> sensors = new ArrayList<>();
            for (int sensor = leading;
                    sensor < Math.min(answers.size(), facts.worn().size());
                    sensor++) {
                Analysis analysis = answers.get(sensor).analysis();
                if (analysis.sensor().isPresent()) {
                    JournalFacts.Worn worn = facts.worn().get(sensor);
                    sensors.add(new SensorOfRun(name(sensor, facts), worn.placement(), worn.foot(), analysis));
                }
            }
            return sensors.size() < 2 ? answers.get(leading).analysis() : SensorJoin.join(sensors);
        }

        /** Of its link where that is its own, else by number. */
        private static String name(int sensor, JournalFacts facts) {
            String link = facts.header().link(sensor);
            for (int other = 0; other < facts.worn().size(); other++) {
                if (other != sensor && facts.header().link(other).equals(link)) {
                    return link + " (" + (sensor + 1) + ")";
                }
            }
            return link;
        }

        List<SessionSummary.Agreement> agreements(int leading, SessionPass pass) {
            SensorAgreements agreements =
                    new SensorAgreements(answers.get(leading).analysis().track(), pass.beginsS(leading));
            for (int sensor = 0; sensor < Math.min(answers.size(), pass.frames().size()); sensor++) {
                Analysis analysis = answers.get(sensor).analysis();
                boolean samples = analysis.sensor().isPresent();
                if (sensor != leading && samples) {
                    agreements.sensor(sensor, analysis.track(), pass.beginsS(sensor));
                }
                if (sensor != leading || samples) {
                    agreements.pod(sensor, pass.frames().get(sensor).pod(), pass.podCountsStrides(sensor));
                }
            }
            return agreements.found();
        }
    }
}

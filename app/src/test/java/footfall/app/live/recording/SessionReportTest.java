// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.activity.WatchOptions;
import footfall.app.analyze.AnalyzeFile;
import footfall.app.analyze.RecordingAnalysis;
import footfall.app.live.LiveEvent;
import footfall.app.live.LiveView;
import footfall.app.live.SessionOutput;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.reports.Answer;
import footfall.reports.Reports;
import footfall.reports.json.AnalysisJson;
import footfall.reports.language.Language;
import footfall.reports.session.SessionSummary;
import footfall.reports.terminal.Screen;
import footfall.reports.terminal.TerminalSummary;
import footfall.reports.terminal.Units;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionReportTest {
    @TempDir
    static Path folder;

    private static Path journal;
    private static SessionReport report;

    @BeforeAll
    static void record() throws IOException {
        journal = Sessions.journal(folder.resolve("whole.ffj"), 150);
        report = SessionReport.of(journal);
    }

    static Answer answer(Path file) {
        List<Answer> answers = new ArrayList<>();
        new AnalyzeFile(ReadOptions.defaults(), WatchOptions.defaults())
                .analyze(file.toString(), new RecordingAnalysis.Sink() {
                    @Override
                    public void answer(Answer answer) {
                        answers.add(answer);
                    }

                    @Override
                    public void failed(RecordingException problem) {
                        throw new AssertionError(problem);
                    }
                });
        return answers.get(0);
    }

    private static double meanSpm(Answer answer) {
        return answer.analysis().cadence().running().orElseThrow().meanSpm();
    }

    private static String json(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnalysisJson().write(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theOptionsOfASessionAreAtTheHeadOfItsJournal() throws IOException {
        assertThat(SessionReplay.options(journal)).isEqualTo(Sessions.options());
    }

    @Test
    void aReplayShowsTheSameEachTime() throws IOException {
        assertThat(shown(journal)).isNotEmpty().isEqualTo(shown(journal));
    }

    private static List<String> shown(Path file) throws IOException {
        List<String> shown = new ArrayList<>();
        SessionReplay.run(file, new SessionOutput() {
            @Override
            public void view(LiveView view) {
                shown.add(view.toString());
            }

            @Override
            public void event(LiveEvent event) {
                shown.add(event.toString());
            }
        });
        return shown;
    }

    @Test
    void theReportIsThatOfTheWholeRecordingWithTheSessionInIt() {
        Answer answer = report.answer();
        assertThat(meanSpm(answer)).isCloseTo(meanSpm(answer(journal)), within(1e-9));
        assertThat(answer.input().placement()).contains(SensorPlacement.SHANK);
        SessionSummary session = answer.session().orElseThrow();
        assertThat(session.complete()).isTrue();
        assertThat(session.durationS()).isCloseTo(150, within(1.0));
        assertThat(session.phases()).extracting(SessionSummary.PhaseRow::name).contains("warm_up", "baseline", "cue");
        assertThat(session.condition(SessionSummary.BASELINE).orElseThrow().spm())
                .isCloseTo(meanSpm(answer), within(2.0));
        assertThat(session.sensors()).hasSize(1);
    }

    @Test
    void everyFormOfTheReportSaysTheSentenceFirst() {
        Answer answer = report.answer();
        assertThat(json(answer)).contains("\"session\":{\"sentence\":\"With cues you ran ");
        assertThat(new TerminalSummary(Screen.plain(), Units.METRIC).of(answer)).contains("With cues you ran ");
        for (Language language : Language.values()) {
            byte[] page = Reports.html(answer, answer.assessment().orElseThrow(), language, Units.METRIC);
            assertThat(new String(page, StandardCharsets.UTF_8))
                    .contains(language == Language.ENGLISH ? "With cues you ran" : "Mit Hinweisen liefst du");
        }
    }

    @Test
    void againItIsTheSameByteForByte() throws IOException {
        SessionReport again = SessionReport.of(journal);
        assertThat(json(again.answer())).isEqualTo(json(report.answer()));
        assertThat(fit(again)).isEqualTo(fit(report));
    }

    private static byte[] fit(SessionReport session) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        session.writeFit(out);
        return out.toByteArray();
    }

    @Test
    void theFitFileGivesTheSameCadence() throws IOException {
        Path file = folder.resolve("whole.fit");
        report.writeFit(file);
        Answer fromFit = answer(file);
        assertThat(fromFit.analysis().sensor()).isPresent();
        assertThat(meanSpm(fromFit)).isCloseTo(meanSpm(report.answer()), within(0.5));
        assertThat(fromFit.analysis().laps().size()).isGreaterThan(1);
        assertThat(fromFit.analysis().activity().distanceM().orElseThrow()).isCloseTo(2.9 * 140, within(40.0));
    }

    @Test
    void aSessionThatWasCutIsRecoveredUpToTheCut() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        Path cut = folder.resolve("cut.ffj");
        Files.write(cut, Arrays.copyOf(whole, whole.length * 2 / 3 + 7));
        SessionReport recovered = SessionReport.of(cut);
        SessionSummary session = recovered.answer().session().orElseThrow();
        assertThat(session.complete()).isFalse();
        assertThat(session.durationS()).isCloseTo(100, within(3.0));
        assertThat(fit(recovered)).isNotEmpty();
        assertThat(new SessionFiles(folder).unfinished()).contains(cut).doesNotContain(journal);
    }

    @Test
    void aSessionWithoutDataHasAnHonestAnswer() throws IOException {
        Path empty = folder.resolve("empty.ffj");
        JournalRecorder.begin(empty, Sessions.options(), problem -> {}).close();
        SessionReport nothing = SessionReport.of(empty);
        assertThat(json(nothing.answer())).contains("Nothing in this session can be told to be running.");
        assertThat(fit(nothing)).isNotEmpty();
    }

    @Test
    void aJournalIsNamedAfterItsFitFileAndNeverWrittenOver() throws IOException {
        Path first = SessionFiles.journalBeside(folder.resolve("my.run.FIT"));
        assertThat(first).isEqualTo(folder.resolve("my.run.ffj"));
        Files.createFile(first);
        assertThat(SessionFiles.journalBeside(folder.resolve("my.run.FIT"))).isEqualTo(folder.resolve("my.run-2.ffj"));
        assertThat(SessionFiles.fitBeside(first)).isEqualTo(folder.resolve("my.run.fit"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.analyze.RecordingAnalysis;
import footfall.device.RecordingException;
import footfall.reports.Answer;
import footfall.reports.Reports;
import footfall.reports.assessment.Explanation;
import footfall.reports.compare.ComparedRun;
import footfall.reports.csv.CadenceCsv;
import footfall.reports.csv.MarkersCsv;
import footfall.reports.csv.StepsCsv;
import footfall.reports.json.AnalysisJson;
import footfall.reports.language.Messages;
import footfall.reports.page.ReportPage;
import footfall.reports.terminal.Screen;
import footfall.reports.terminal.TerminalSummary;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Analyses a file and renders its answers in the forms that were asked for. Thread-safe. */
final class Renderer implements InOrder.Work<Outcome> {
    private static final byte[] NO_BYTES = {};
    private static final int USUAL_JSON_BYTES = 64 * 1024;

    private final AnalyzeOptions options;
    private final RecordingAnalysis analysis;
    private final TerminalSummary summary;
    private final @Nullable AnalysisJson json;
    private final boolean summarises;

    Renderer(AnalyzeOptions options, RecordingAnalysis analysis, Screen screen) {
        this.options = options;
        this.analysis = analysis;
        this.summary = new TerminalSummary(screen, options.units());
        this.json = options.json().isPresent()
                ? new AnalysisJson(Messages.in(options.reports().language()))
                : null;
        this.summarises = !options.quiet() && !options.dataOnStandardOutput();
    }

    /** Everything that becomes of one file; never throws. */
    @Override
    public void run(String file, Consumer<Outcome> outcomes) {
        try {
            analysis.analyze(file, new RecordingAnalysis.Sink() {
                private int number;

                @Override
                public void answer(Answer answer) {
                    number++;
                    outcomes.accept(rendered(answer, number));
                }

                @Override
                public void failed(RecordingException problem) {
                    outcomes.accept(new Outcome.Unreadable(String.valueOf(problem.getMessage())));
                }
            });
        } catch (InOrder.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            outcomes.accept(new Outcome.Bug(file, e));
        }
    }

    private Outcome rendered(Answer answer, int number) {
        boolean alone = options.files().size() == 1;
        return new Outcome.Rendered(
                answer.input().file(),
                json == null ? NO_BYTES : bytes(json, answer, stepsFile(alone, number)),
                summarises && alone ? summary.of(answer) : "",
                summarises ? summary.brief(answer) : "",
                options.cadence().isPresent() ? CadenceCsv.of(answer.analysis().track()) : "",
                options.csv().isPresent()
                        ? MarkersCsv.rows(
                                answer.input().file(), answer.analysis().markers())
                        : "",
                steps(answer),
                reports(answer));
    }

    private String steps(Answer answer) {
        return options.steps().isPresent() && answer.analysis().sensor().isPresent()
                ? StepsCsv.of(answer.analysis().sensor().get().steps())
                : "";
    }

    private Outcome.RenderedReports reports(Answer answer) {
        ReportOptions wanted = options.reports();
        Optional<ReportPage> page = wanted.wantsPages()
                ? answer.assessment()
                        .map(assessment -> Reports.page(answer, assessment, wanted.language(), options.units()))
                : Optional.empty();
        return new Outcome.RenderedReports(
                page.isPresent() && wanted.html().isPresent() ? Reports.html(page.get()) : NO_BYTES,
                page.isPresent() && wanted.pdf().isPresent()
                        ? Reports.pdf(page.get(), answer.input().startTime())
                        : NO_BYTES,
                explanation(answer),
                ComparedRun.of(answer));
    }

    private Optional<Explanation> explanation(Answer answer) {
        ReportOptions wanted = options.reports();
        if (wanted.explain().isEmpty() || answer.assessment().isEmpty()) {
            return Optional.empty();
        }
        Messages messages = Messages.in(wanted.language());
        return Optional.of(
                Explanation.of(answer.assessment().get(), wanted.explain().get(), messages));
    }

    /** Of several arguments nobody knows yet which number the table will have. */
    private String stepsFile(boolean alone, int number) {
        return alone && options.steps().isPresent()
                ? OutputFile.numbered(options.steps().get(), number)
                : "";
    }

    private static byte[] bytes(AnalysisJson json, Answer answer, String stepsFile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_JSON_BYTES);
        json.write(answer, stepsFile, bytes);
        return bytes.toByteArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.analyze.RecordingAnalysis;
import footfall.app.live.SessionOptions;
import footfall.app.live.headless.HeadlessFace;
import footfall.app.live.headless.OneLine;
import footfall.app.live.recording.SessionReplay;
import footfall.app.live.recording.SessionReport;
import footfall.device.RecordingException;
import footfall.reports.FootfallVersion;
import footfall.reports.assessment.Runner;
import footfall.reports.json.AnalysisJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a session when it is over: FIT file and report, made from its journal alone. The same for one that has just ended and for one that
 * is recovered. Not thread-safe.
 */
final class LiveReport implements RecordingAnalysis {
    private static final List<String> BODY = List.of("--height", "--leg-length", "--mass");
    private static final List<String> RUNNER = List.of("--pain", "--symptom", "--goal");
    private static final List<String> PASSED_ON =
            List.of("--html", "--pdf", "--json", "--lang", "--units", "--speed", "--debug");

    private final Streams streams;
    private final Arguments arguments;
    private final @Nullable HeadlessFace headless;
    private final Runner typed;
    private Optional<Path> fit = Optional.empty();
    private @Nullable OutputException unwritten;

    /** For people, or for a program that reads along. */
    LiveReport(Arguments arguments, Streams streams, @Nullable HeadlessFace headless) throws UsageException {
        this.arguments = arguments;
        this.streams = streams;
        this.headless = headless;
        this.typed = RunnerOptions.of(arguments, AnalyzeOptions.watch(arguments).athlete());
    }

    /**
     * Of this journal, with a FIT file where one is wanted.
     *
     * @return an {@link ExitCode}
     */
    int write(Path journal, Optional<Path> wantedFit) throws UsageException, OutputException {
        fit = wantedFit;
        AnalyzeOptions options = AnalyzeOptions.of(analysis(journal, false));
        AnalyzeOptions rendered = headless == null ? options : AnalyzeOptions.of(analysis(journal, true));
        List<Outcome> outcomes = new ArrayList<>();
        new Renderer(rendered, this, streams.screen()).run(journal.toString(), outcomes::add);
        if (headless != null) {
            headless.summary(summary(outcomes));
        }
        AnalyzeOutputs outputs = new AnalyzeOutputs(options, streams);
        for (Outcome outcome : outcomes) {
            outputs.take(outcome);
        }
        int status = outputs.finish();
        if (unwritten != null) {
            throw unwritten;
        }
        return status;
    }

    @Override
    public void analyze(String file, Sink sink) {
        Path journal = Path.of(file);
        try {
            SessionReport report = SessionReport.of(journal, runner(SessionReplay.options(journal)));
            // The file first: a report can be made again.
            writeFit(report);
            sink.answer(report.answer());
        } catch (RecordingException problem) {
            sink.failed(problem);
        } catch (IOException problem) {
            sink.failed(new RecordingException(file, "cannot be read: " + problem.getMessage()));
        }
    }

    /** What is said now wins over what was said when the session began. */
    private Runner runner(SessionOptions then) {
        boolean runner = RUNNER.stream().anyMatch(arguments::has);
        boolean body = BODY.stream().anyMatch(arguments::has);
        Runner said = runner ? typed : then.runner();
        return new Runner(body ? typed.body() : then.athlete(), said.pains(), said.redFlags(), said.goals());
    }

    private void writeFit(SessionReport report) {
        try {
            if (fit.isPresent()) {
                report.writeFit(fit.get());
            }
        } catch (IOException e) {
            unwritten = new OutputException(fit.orElseThrow().toString(), e);
        }
    }

    private static String summary(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rendered rendered) {
                return OneLine.of(new String(rendered.json(), StandardCharsets.UTF_8));
            }
        }
        return "{\"schema\":\"" + AnalysisJson.SCHEMA + "\",\"footfallVersion\":\"" + FootfallVersion.VERSION + "\"}";
    }

    private Arguments analysis(Path journal, boolean withJson) {
        Map<String, String> options = new HashMap<>();
        for (String name : PASSED_ON) {
            arguments.value(name).ifPresent(value -> options.put(name, value));
        }
        if (headless != null) {
            options.put("--quiet", "");
        }
        if (withJson) {
            options.putIfAbsent("--json", AnalyzeOptions.STANDARD_OUTPUT);
        }
        return new Arguments(options, List.of(journal.toString()));
    }
}

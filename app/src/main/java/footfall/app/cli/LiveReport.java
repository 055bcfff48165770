// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.analyze.AnalyzeFile;
import footfall.app.live.headless.HeadlessFace;
import footfall.app.live.headless.OneLine;
import footfall.reports.FootfallVersion;
import footfall.reports.json.AnalysisJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a session when it is over: its journal goes down the same line as any recording. */
final class LiveReport {
    private static final List<String> PASSED_ON = List.of(
            "--html",
            "--pdf",
            "--json",
            "--lang",
            "--foot",
            "--unit",
            "--rate-hz",
            "--range-g",
            "--speed",
            "--height",
            "--leg-length",
            "--mass",
            "--debug");

    private final Streams streams;
    private final Arguments arguments;
    private final @Nullable HeadlessFace headless;

    /** For people, or for a program that reads along. */
    LiveReport(Arguments arguments, Streams streams, @Nullable HeadlessFace headless) {
        this.arguments = arguments;
        this.streams = streams;
        this.headless = headless;
    }

    /** Of this journal. @return an {@link ExitCode} */
    int write(Path journal, LiveSource leading) throws UsageException, OutputException {
        AnalyzeOptions options = AnalyzeOptions.of(analysis(journal, leading));
        AnalyzeOptions rendered = headless == null ? options : AnalyzeOptions.of(withJson(journal, leading));
        Renderer renderer = new Renderer(
                rendered,
                new AnalyzeFile(options.read(), options.watch(), options.sensor(), options.runner()),
                streams.screen());
        List<Outcome> outcomes = new ArrayList<>();
        renderer.run(journal.toString(), outcomes::add);
        if (headless != null) {
            headless.summary(summary(outcomes));
        }
        AnalyzeOutputs outputs = new AnalyzeOutputs(options, streams);
        for (Outcome outcome : outcomes) {
            outputs.take(outcome);
        }
        return outputs.finish();
    }

    private static String summary(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rendered rendered) {
                return OneLine.of(new String(rendered.json(), StandardCharsets.UTF_8));
            }
        }
        return "{\"schema\":\"" + AnalysisJson.SCHEMA + "\",\"footfallVersion\":\"" + FootfallVersion.VERSION + "\"}";
    }

    private Arguments analysis(Path journal, LiveSource leading) {
        Map<String, String> options = new HashMap<>();
        for (String name : PASSED_ON) {
            arguments.value(name).ifPresent(value -> options.put(name, value));
        }
        options.put("--placement", leading.placement().label());
        leading.foot().ifPresent(foot -> options.put("--foot", foot.label()));
        if (headless != null) {
            options.put("--quiet", "");
        }
        return new Arguments(options, List.of(journal.toString()));
    }

    private Arguments withJson(Path journal, LiveSource leading) {
        Arguments analysis = analysis(journal, leading);
        Map<String, String> options = new HashMap<>(analysis.options());
        options.putIfAbsent("--json", AnalyzeOptions.STANDARD_OUTPUT);
        return new Arguments(options, analysis.operands());
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import footfall.device.fit.FitActivityWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footfall simulate}: a made-up run as a FIT file, and its truth beside it. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up a run whose every step is known and writes it as a FIT file, as a watch would have recorded it.",
            "The same scenario, seed and duration give the same bytes on every machine. There are no coordinates in it."
        })
public final class SimulateCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int OUTPUT_FAILED = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            defaultValue = "easy",
            description = "kind of run; --list shows them (default: ${DEFAULT-VALUE})")
    private String scenario = "easy";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "which runner and which chance (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            converter = DurationText.class,
            description = "length, e.g. 45m or 1h30m (default: the scenario's own)")
    private @Nullable Duration duration;

    @Option(names = "--truth", paramLabel = "F.json", description = "also write what really happened, step by step")
    private @Nullable Path truthFile;

    @Option(names = "--list", description = "list the scenarios and leave")
    private boolean list;

    @Parameters(
            arity = "0..1",
            paramLabel = "OUT.fit",
            description = "where to write (default: SCENARIO-SEED.fit here)")
    private @Nullable Path out;

    @Override
    public Integer call() {
        CommandLine line = commandLine();
        if (list) {
            for (WatchScenario each : WatchScenario.values()) {
                line.getOut().printf("%-18s %s%n", each.label(), each.description());
            }
            line.getOut().flush();
            return DONE;
        }
        SyntheticWatchRun run = run(line);
        Path fitFile = out != null ? out : Path.of(run.scenario().label() + "-" + seed + ".fit");
        if (!written(line, fitFile, stream -> FitActivityWriter.write(run.activity(), stream))) {
            return OUTPUT_FAILED;
        }
        if (truthFile != null
                && !written(line, truthFile, stream -> stream.write(TruthJson.of(run).getBytes(StandardCharsets.UTF_8)))) {
            return OUTPUT_FAILED;
        }
        line.getOut().println(summary(run, fitFile));
        line.getOut().flush();
        return DONE;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("a command runs under a command line");
        }
        return spec.commandLine();
    }

    private SyntheticWatchRun run(CommandLine line) {
        WatchScenario wanted = WatchScenario.ofLabel(scenario)
                .orElseThrow(() -> new ParameterException(
                        line, "no scenario '" + scenario + "'; there are " + labels() + " (see --list)"));
        long durationS = duration == null ? wanted.defaultDurationS() : duration.toSeconds();
        if (durationS < SyntheticWatchRun.SHORTEST_S || durationS > SyntheticWatchRun.LONGEST_S) {
            throw new ParameterException(
                    line,
                    "a run lasts from " + SyntheticWatchRun.SHORTEST_S / 60 + "m to " + SyntheticWatchRun.LONGEST_S / 3600
                            + "h; --duration asks for " + durationS + " s");
        }
        return SyntheticWatchRun.of(wanted, seed, (int) durationS);
    }

    private static String labels() {
        return Stream.of(WatchScenario.values()).map(WatchScenario::label).collect(Collectors.joining(", "));
    }

    /** Writes one output. */
    private interface Body {
        void writeTo(OutputStream stream) throws IOException;
    }

    private static boolean written(CommandLine line, Path file, Body body) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            body.writeTo(stream);
            return true;
        } catch (IOException e) {
            line.getErr().println("footfall: " + file + ": cannot be written: " + e.getMessage());
            line.getErr().flush();
            return false;
        }
    }

    private static String summary(SyntheticWatchRun run, Path file) {
        return file + ": " + run.scenario().label() + ", " + run.activity().records().rows() + " records, "
                + run.truth().totals().steps() + " true steps";
    }
}

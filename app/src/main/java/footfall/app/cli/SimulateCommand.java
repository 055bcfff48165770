// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import footfall.device.fit.FitActivityWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A made-up run as a FIT file, and its truth beside it. */
final class SimulateCommand implements Command {
    private static final String PRODUCT = "Footfall simulator";
    private static final String LIST = "list";
    private static final long USUAL_SEED = 1;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;

    @Override
    public Grammar grammar() {
        return new Grammar(
                "simulate",
                "Makes up a run whose every step is known and writes it as a watch would have recorded it. The same scenario, "
                        + "seed and duration give the same bytes on every machine; there are no coordinates in it.",
                "FILE",
                "Where to write the FIT file; - is standard output. The word list shows the scenarios instead.",
                List.of(),
                false,
                List.of(
                        Option.choice("--scenario", "NAME", "Kind of run, easy if not said; list shows all.", labels()),
                        Option.of("--seed", "N", "Which runner and which chance: a whole number, 1 if not said."),
                        Option.of("--duration", "TIME", "Length, like 45m or 1h30m; else the scenario's own."),
                        Option.of("--truth", "FILE", "Also write what really happened, step by step, as JSON.")),
                List.of(
                        "footfall simulate list",
                        "footfall simulate run.fit",
                        "footfall simulate --scenario run-walk --seed 7 --duration 45m --truth run.json run.fit"));
    }

    private static String[] labels() {
        return Arrays.stream(WatchScenario.values()).map(WatchScenario::label).toArray(String[]::new);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        String file = arguments.operands().get(0);
        if (file.equals(LIST)) {
            streams.print(scenarios());
            return ExitCode.DONE;
        }
        String truthFile = arguments.value("--truth").orElse("");
        if (truthFile.equals(file)) {
            throw new UsageException("two outputs cannot both go to " + file);
        }
        SyntheticWatchRun run = simulated(arguments);
        write(file, fit(run), streams);
        if (!truthFile.isEmpty()) {
            OutputFile.writeWhole(truthFile, 1, TruthJson.of(run), streams);
        }
        return ExitCode.DONE;
    }

    private static String scenarios() {
        return Arrays.stream(WatchScenario.values())
                .map(scenario -> String.format("%-18s %s%n", scenario.label(), scenario.description()))
                .collect(Collectors.joining());
    }

    private static SyntheticWatchRun simulated(Arguments arguments) throws UsageException {
        String label = arguments.value("--scenario").orElse(WatchScenario.EASY.label());
        WatchScenario scenario = WatchScenario.ofLabel(label).orElse(null);
        if (scenario == null) {
            throw new UsageException("there is no scenario " + label + "; there are " + String.join(", ", labels()));
        }
        String duration = arguments.value("--duration").orElse(scenario.defaultDurationS() + "s");
        long durationS = DurationText.seconds(duration);
        if (durationS < SyntheticWatchRun.SHORTEST_S || durationS > SyntheticWatchRun.LONGEST_S) {
            throw new UsageException("--duration must lie between " + SyntheticWatchRun.SHORTEST_S / SECONDS_PER_MINUTE
                    + "m and " + SyntheticWatchRun.LONGEST_S / SECONDS_PER_HOUR + "h, not " + duration);
        }
        return SyntheticWatchRun.of(scenario, seed(arguments), (int) durationS);
    }

    private static long seed(Arguments arguments) throws UsageException {
        String text = arguments.value("--seed").orElse(Long.toString(USUAL_SEED));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException("--seed must be a whole number, not " + text);
        }
    }

    private static byte[] fit(SyntheticWatchRun run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new FitActivityWriter(PRODUCT).write(run.activity(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String file, byte[] bytes, Streams streams) throws OutputException {
        OutputFile output = new OutputFile(file, streams);
        output.write(bytes);
        output.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.device.fit.FitActivityWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A made-up run as a watch or a sensor on the body would have recorded it, and its truth beside it. */
final class SimulateCommand implements Command {
    private static final String PRODUCT = "Footfall simulator";
    private static final String LIST = "list";
    private static final long USUAL_SEED = 1;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;

    @Override
    public Grammar grammar() {
        List<Option> options = new ArrayList<>(List.of(
                Option.choice("--scenario", "NAME", "Kind of recording; may stand before FILE; list shows all.", all()),
                Option.of("--seed", "N", "Which runner and which chance: a whole number, 1 if not said."),
                Option.of("--duration", "TIME", "Length, like 45m or 1h30m; else the scenario's own."),
                Option.of("--truth", "FILE", "Also write what really happened, step by step, as JSON.")));
        options.addAll(SimulatedSensor.OPTIONS);
        return new Grammar(
                "simulate",
                "Makes up a run whose every step is known and writes it as a watch, or with --placement a sensor on the body,"
                        + " would have recorded it. The same options give the same bytes on every machine; there are no"
                        + " coordinates in it.",
                "FILE",
                "Where to write it (FIT for a watch); - is standard output. The word list shows the scenarios instead.",
                List.of(),
                true,
                options,
                List.of(
                        "footfall simulate list",
                        "footfall simulate run.fit",
                        "footfall simulate --scenario run-walk --seed 7 --duration 45m --truth run.json run.fit",
                        "footfall simulate steady-run --placement shank --rate-hz 200 --duration 10m ankle.csv",
                        "footfall simulate steady-run --placement shank --rate-hz 200 --to /dev/pts/5",
                        "footfall simulate treadmill --wire binary --serve 9000 --pace 4x",
                        "footfall simulate run-walk-stand --placement waist --noise-g 0.1 --truth t.json belt.cwa"));
    }

    private static String[] all() {
        List<String> all = new ArrayList<>(List.of(labels()));
        for (String label : SimulatedSensor.labels()) {
            if (!all.contains(label)) {
                all.add(label);
            }
        }
        return all.toArray(new String[0]);
    }

    private static String[] labels() {
        return Arrays.stream(WatchScenario.values()).map(WatchScenario::label).toArray(String[]::new);
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException, OutputException {
        List<String> operands = arguments.operands();
        if (operands.size() > 2 || (operands.size() == 2 && arguments.has("--scenario"))) {
            throw new UsageException("simulate wants one file to write, and before it at most one scenario");
        }
        boolean elsewhere = LiveSensor.goesElsewhere(arguments);
        if (elsewhere && operands.size() > 1) {
            throw new UsageException("with --to or --serve there is no file to write: name the scenario alone");
        }
        String file = elsewhere ? arguments.value("--to").orElse("") : operands.get(operands.size() - 1);
        if (file.equals(LIST)) {
            streams.print("As a watch records it:\n" + scenarios()
                    + "\nAs a sensor on the body records it (--placement):\n" + SimulatedSensor.list());
            return ExitCode.DONE;
        }
        String scenario = scenario(arguments);
        String truthFile = arguments.value("--truth").orElse("");
        if (!truthFile.isEmpty() && truthFile.equals(file)) {
            throw new UsageException("two outputs cannot both go to " + file);
        }
        boolean watchKnows = WatchScenario.ofLabel(scenario).isPresent();
        if (SimulatedSensor.isMeant(arguments, scenario, watchKnows)) {
            SimulatedSensor.write(arguments, scenario, seed(arguments), file, streams);
            return ExitCode.DONE;
        }
        refuseSensorOptions(arguments);
        SyntheticWatchRun run = simulated(arguments, scenario);
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

    /** The word before the file, or the option, or the usual one. */
    private static String scenario(Arguments arguments) {
        if (arguments.operands().size() == 2 || LiveSensor.goesElsewhere(arguments)) {
            return arguments.operands().get(0);
        }
        boolean sensor = arguments.has("--placement");
        return arguments
                .value("--scenario")
                .orElse(sensor ? SensorScenario.STEADY_RUN.label() : WatchScenario.EASY.label());
    }

    private static void refuseSensorOptions(Arguments arguments) throws UsageException {
        for (Option option : SimulatedSensor.OPTIONS) {
            if (arguments.has(option.name())) {
                throw new UsageException(option.name() + " is for a sensor on the body: add --placement");
            }
        }
    }

    private static SyntheticWatchRun simulated(Arguments arguments, String label) throws UsageException {
        WatchScenario scenario = WatchScenario.ofLabel(label).orElse(null);
        if (scenario == null) {
            throw new UsageException("there is no scenario " + label + "; there are " + String.join(", ", all()));
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

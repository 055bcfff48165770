// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.synthetic.motion.Delivered;
import footfall.analyzer.synthetic.motion.GaitHabits;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import footfall.device.SampleFormat;
import footfall.device.SampleWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes up the raw acceleration of a sensor on the body, as {@code simulate} was asked to. */
final class SimulatedSensor {
    private static final List<Option> OF_SENSOR = List.of(
            Option.choice(
                    "--placement", "PLACE", "Raw acceleration of a sensor worn there, shank if not said.", places()),
            Option.choice(
                    "--foot", "SIDE", "Side of the body that carries it: left (default) or right.", "left", "right"),
            Option.of("--rate-hz", "HZ", "Samples a second, 100 if not said."),
            Option.choice("--format", "FORMAT", "Format of the samples; else by the ending.", SampleOutput.names()),
            Option.of("--cadence", "SPM", "Running cadence at easy pace; else the runner's own."),
            Option.of("--step-cv", "PCT", "Spread of the step times in %; else the runner's own."),
            Option.of("--asymmetry", "PCT", "Step-time asymmetry in %, left longer above 0."),
            Option.of("--noise-g", "G", "Noise of each axis in g, 0.004 if not said."),
            Option.of("--range-g", "G", "Full scale in g, 16 if not said; 0 has none."),
            Option.of("--jitter-ms", "MS", "Straying of the time stamps, standard deviation in ms."),
            Option.of("--lost", "PCT", "Share of packets of 12 samples that get lost, in %."),
            Option.of("--clock", "PCT", "By how much the sensor's clock runs fast, in %."),
            Option.of("--start", "S", "Switch the sensor on this much later, in s, before the first step."),
            Option.flag("--turned", "Mount the sensor any way round."));

    private static final List<Option> OF_WIRE = List.of(
            Option.flag(
                    "--live", "Write at the pace at which it would have been measured; so too to a terminal or pipe."),
            Option.of("--to", "PATH", "Be a sensor at this path, like one end of a pair of pseudo terminals."),
            Option.of("--serve", "PORT", "Be a sensor at this TCP port, for programs on this computer."),
            Option.choice("--wire", "FORM", "How a live sensor speaks, lines if not said.", LiveSensor.FORMS),
            Option.of("--pace", "RATE", "How fast a live sensor's time goes, like 20x."));

    static final List<Option> OPTIONS = Stream.of(OF_SENSOR, OF_WIRE, DialWords.OPTIONS)
            .flatMap(List::stream)
            .toList();

    private static final int BLOCK_SAMPLES = 1024;
    private static final int PACKET_SAMPLES = 12;

    private SimulatedSensor() {}

    /** Whether a sensor is asked for and not a watch: it is said so, or only a sensor knows this scenario. */
    static boolean isMeant(Arguments arguments, String scenario, boolean watchKnows) {
        return arguments.has("--placement")
                || LiveSensor.isAsked(arguments)
                || (!watchKnows && SensorScenario.ofLabel(scenario).isPresent());
    }

    static void write(Arguments arguments, String scenario, long seed, String file, Streams streams)
            throws UsageException, OutputException {
        SyntheticSensorRun run;
        try {
            run = SyntheticSensorRun.of(options(arguments, scenario, seed));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        if (LiveSensor.isMeant(arguments, file, streams)) {
            LiveSensor sensor = LiveSensor.of(arguments);
            writeTruth(arguments, run, run.writeTo(SampleSink.none(), BLOCK_SAMPLES), streams);
            sensor.write(run, file, streams);
            return;
        }
        writeTruth(arguments, run, write(run, file, SampleOutput.format(arguments, file), streams), streams);
    }

    private static void writeTruth(Arguments arguments, SyntheticSensorRun run, Delivered delivered, Streams streams)
            throws OutputException {
        Optional<String> truth = arguments.value("--truth");
        if (truth.isPresent()) {
            OutputFile.writeWhole(truth.get(), 1, SensorTruthJson.of(run, delivered), streams);
        }
    }

    private static Delivered write(SyntheticSensorRun run, String file, SampleFormat format, Streams streams)
            throws OutputException {
        try (SampleWriter writer = SampleOutput.open(file, format, streams)) {
            return run.writeTo(writer, BLOCK_SAMPLES);
        } catch (UncheckedIOException e) {
            throw new OutputException(file, e);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static SensorRunOptions options(Arguments arguments, String label, long seed) throws UsageException {
        SensorScenario scenario = SensorScenario.ofLabel(label).orElse(null);
        if (scenario == null) {
            throw new UsageException(
                    "there is no scenario " + label + " of a sensor; there are " + String.join(", ", labels()));
        }
        SensorPlacement placement =
                arguments.has("--placement") ? SensorWords.placement(arguments) : SensorPlacement.SHANK;
        SensorRunOptions usual = SensorRunOptions.of(scenario, placement, seed);
        SensorRunOptions timed = usual.atRateHz(
                        AnalyzeOptions.number(arguments, "--rate-hz", "samples a second, like 100")
                                .orElse(usual.rateHz()))
                .lastingS(durationS(arguments, usual.durationS()))
                .on(SensorWords.foot(arguments).orElse(usual.side()))
                .startingS(AnalyzeOptions.number(arguments, "--start", "seconds, like 2")
                        .orElse(0))
                .withDials(DialWords.dials(arguments));
        return timed.withHabits(habits(arguments, timed.habits())).withSensor(sensor(arguments, timed.sensor(), seed));
    }

    /** Plain digits are seconds. */
    private static double durationS(Arguments arguments, double usualS) throws UsageException {
        String text = arguments.value("--duration").orElse("");
        if (text.isEmpty()) {
            return usualS;
        }
        return DurationText.seconds(text.matches("\\d{1,7}") ? text + "s" : text);
    }

    private static GaitHabits habits(Arguments arguments, GaitHabits own) throws UsageException {
        OptionalDouble spm = AnalyzeOptions.number(arguments, "--cadence", "steps a minute, like 172");
        OptionalDouble cvPct = AnalyzeOptions.number(arguments, "--step-cv", "a share in %, like 2");
        OptionalDouble asymmetryPct = AnalyzeOptions.number(arguments, "--asymmetry", "a share in %, like 5");
        GaitHabits habits = spm.isPresent() ? own.withCadenceSpm(spm.getAsDouble()) : own;
        habits = cvPct.isPresent() ? habits.withSpread(cvPct.getAsDouble() / 100, habits.memory()) : habits;
        return asymmetryPct.isPresent()
                ? habits.withAsymmetryPct(asymmetryPct.getAsDouble(), habits.impactAsymmetryPct())
                : habits;
    }

    private static SensorModel sensor(Arguments arguments, SensorModel usual, long seed) throws UsageException {
        SensorModel sensor = usual.withNoise(
                        AnalyzeOptions.number(arguments, "--noise-g", "g, like 0.1")
                                .orElse(usual.noiseG()),
                        usual.noiseDps())
                .withRange(
                        AnalyzeOptions.number(arguments, "--range-g", "g, like 16")
                                .orElse(usual.rangeG()),
                        usual.quantumG())
                .withClockError(AnalyzeOptions.number(arguments, "--clock", "a share in %, like 0.5")
                                .orElse(100 * usual.clockError())
                        / 100);
        OptionalDouble jitterMs = AnalyzeOptions.number(arguments, "--jitter-ms", "ms, like 2");
        if (jitterMs.isPresent()) {
            sensor = sensor.withStamps(new SensorModel.Stamps(true, jitterMs.getAsDouble(), 1));
        }
        OptionalDouble lostPct = AnalyzeOptions.number(arguments, "--lost", "a share in %, like 1");
        if (lostPct.isPresent()) {
            sensor =
                    sensor.withDelivery(new SensorModel.Delivery(PACKET_SAMPLES, lostPct.getAsDouble() / 100, 0, 0, 0));
        }
        return arguments.has("--turned") ? sensor.withMounting(SensorMounting.anyhow(seed)) : sensor;
    }

    /** The table of scenarios, for {@code simulate list}. */
    static String list() {
        StringBuilder lines = new StringBuilder();
        for (SensorScenario scenario : SensorScenario.values()) {
            lines.append(String.format("%-18s %s%n", scenario.label(), scenario.description()));
        }
        return lines.toString();
    }

    static String[] labels() {
        return Arrays.stream(SensorScenario.values()).map(SensorScenario::label).toArray(String[]::new);
    }

    private static String[] places() {
        return Arrays.stream(SensorPlacement.values())
                .filter(placement -> placement != SensorPlacement.UNKNOWN)
                .map(SensorPlacement::label)
                .toArray(String[]::new);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.analyzer.Athlete;
import footfall.analyzer.activity.WatchOptions;
import footfall.app.analyze.SensorFile;
import footfall.app.analyze.SensorOptions;
import footfall.device.ReadOptions;
import footfall.reports.assessment.Runner;
import footfall.reports.terminal.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What {@code analyze} was asked to do.
 *
 * @param files inputs, in order
 * @param json where JSON goes; "-" is standard output
 * @param cadence where the cadence table goes
 * @param csv where the table of markers goes
 * @param steps where the table of steps goes
 * @param reports pages, PDFs and explanations
 * @param runner what the caller says of the runner
 * @param read how to read
 * @param watch what the caller says of the recording
 * @param sensor what the caller says of an accelerometer
 * @param others more sensors of the same run
 * @param units pace and distance
 * @param jobs workers; 0 = as many as there are processors and files
 * @param quiet no summary
 * @param debug stack traces
 */
record AnalyzeOptions(
        List<String> files,
        Optional<String> json,
        Optional<String> cadence,
        Optional<String> csv,
        Optional<String> steps,
        ReportOptions reports,
        Runner runner,
        ReadOptions read,
        WatchOptions watch,
        SensorOptions sensor,
        List<SensorFile> others,
        Units units,
        int jobs,
        boolean quiet,
        boolean debug) {

    static final String STANDARD_OUTPUT = "-";

    private static final int MOST_JOBS = 256;

    static AnalyzeOptions of(Arguments arguments) throws UsageException {
        if (arguments.has("--strict") && arguments.has("--lenient")) {
            throw new UsageException("--strict and --lenient exclude each other");
        }
        WatchOptions watch = watch(arguments);
        SensorOptions first = SensorWords.sensor(arguments);
        List<SensorFile> sensors = SensorWords.fitting(new SensorFile("", first), SensorWords.others(arguments, first));
        return new AnalyzeOptions(
                arguments.operands(),
                arguments.value("--json"),
                arguments.value("--cadence"),
                arguments.value("--csv"),
                arguments.value("--steps"),
                ReportOptions.of(arguments),
                RunnerOptions.of(arguments, watch.athlete()),
                new ReadOptions(arguments.has("--strict"), false, SensorWords.reading(arguments)),
                watch,
                sensors.get(0).options(),
                sensors.subList(1, sensors.size()),
                units(arguments),
                jobs(arguments),
                arguments.has("--quiet"),
                arguments.has("--debug"));
    }

    /** Workers for so many files: one for one file, else one a processor, or what was asked for. */
    int workers() {
        int wanted = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
        return Math.max(1, Math.min(wanted, files.size()));
    }

    /** Whether standard output carries data, so that no summary may be mixed into it. */
    boolean dataOnStandardOutput() {
        for (String output : outputs()) {
            if (output.equals(STANDARD_OUTPUT)) {
                return true;
            }
        }
        return false;
    }

    /** Every file that is read. */
    List<String> inputs() {
        List<String> inputs = new ArrayList<>(files);
        others.forEach(other -> inputs.add(other.file()));
        return inputs;
    }

    /** Every output that was asked for. */
    List<String> outputs() {
        List<String> outputs = new ArrayList<>();
        json.ifPresent(outputs::add);
        cadence.ifPresent(outputs::add);
        csv.ifPresent(outputs::add);
        steps.ifPresent(outputs::add);
        reports.html().ifPresent(outputs::add);
        reports.pdf().ifPresent(outputs::add);
        return outputs;
    }

    static WatchOptions watch(Arguments arguments) throws UsageException {
        try {
            Athlete athlete = new Athlete(
                    number(arguments, "--height", "metres, like 1.75"),
                    number(arguments, "--leg-length", "metres, like 0.92"),
                    number(arguments, "--mass", "kilograms, like 68"));
            OptionalDouble speedMps = number(arguments, "--speed", "metres a second, like 2.8");
            return new WatchOptions(athlete, arguments.value("--series"), speedMps);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    static OptionalDouble number(Arguments arguments, String name, String wanted) throws UsageException {
        Optional<String> value = arguments.value(name);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(value.get()));
        } catch (NumberFormatException e) {
            throw new UsageException(name + " wants " + wanted + ", got " + value.get());
        }
    }

    private static Units units(Arguments arguments) throws UsageException {
        String value = arguments.value("--units").orElse("metric");
        return switch (value) {
            case "metric" -> Units.METRIC;
            case "imperial" -> Units.IMPERIAL;
            default -> throw new UsageException("--units wants metric or imperial, got " + value);
        };
    }

    private static int jobs(Arguments arguments) throws UsageException {
        Optional<String> value = arguments.value("--jobs");
        if (value.isEmpty()) {
            return 0;
        }
        try {
            int jobs = Integer.parseInt(value.get());
            if (jobs >= 1 && jobs <= MOST_JOBS) {
                return jobs;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("--jobs wants a whole number of workers, got " + value.get());
        }
        throw new UsageException("--jobs wants 1 to " + MOST_JOBS + " workers, got " + value.get());
    }
}

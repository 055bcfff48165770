// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.assessment.Explanation;
import footfall.reports.csv.MarkersCsv;
import footfall.reports.csv.StepsCsv;
import footfall.reports.terminal.TerminalSummary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes outcomes as they come, in order. One argument that holds one recording gives one JSON object and a whole summary; anything
 * else gives an array and a sentence each, so the first outcome of a lone argument waits for a second. Not thread-safe.
 */
final class AnalyzeOutputs implements InOrder.Taker<Outcome> {
    private final AnalyzeOptions options;
    private final Streams streams;
    private final @Nullable OutputFile json;
    private final @Nullable OutputFile markers;
    private final ReportOutputs reports;
    private Outcome.@Nullable Rendered waiting;
    private int recordings;
    private int status = ExitCode.DONE;
    private boolean sawBug;

    AnalyzeOutputs(AnalyzeOptions options, Streams streams) {
        this.options = options;
        this.streams = streams;
        this.json = output(options.json(), streams);
        this.reports = new ReportOutputs(options, streams);
        this.markers = output(options.csv(), streams);
    }

    private static @Nullable OutputFile output(Optional<String> name, Streams streams) {
        return name.isPresent() ? new OutputFile(name.get(), streams) : null;
    }

    @Override
    public void take(Outcome outcome) throws OutputException {
        if (outcome instanceof Outcome.Rendered rendered) {
            recordings++;
            answer(rendered);
        } else if (outcome instanceof Outcome.Unreadable unreadable) {
            streams.complain(unreadable.line());
            status = Math.max(status, ExitCode.UNREADABLE_INPUT);
        } else if (outcome instanceof Outcome.Bug bug) {
            bug(bug);
        }
    }

    /** Writes what still waits and closes; returns the {@link ExitCode}. */
    int finish() throws OutputException {
        if (waiting != null) {
            if (json != null) {
                json.write(waiting.json());
                json.write("\n");
            }
            streams.print(waiting.summary());
        } else if (json != null && (recordings > 0 || options.files().size() > 1)) {
            json.write(recordings == 0 ? "[]\n" : "\n]\n");
        }
        close(json);
        close(markers);
        reports.finish(!options.quiet() && !options.dataOnStandardOutput());
        return sawBug ? ExitCode.BUG : status;
    }

    private void answer(Outcome.Rendered rendered) throws OutputException {
        tables(rendered);
        reports.take(rendered.reports());
        explain(rendered);
        if (options.files().size() == 1 && recordings == 1) {
            waiting = rendered;
            return;
        }
        if (waiting != null) {
            oneOfMany(waiting, true);
            waiting = null;
            oneOfMany(rendered, false);
        } else {
            oneOfMany(rendered, recordings == 1);
        }
    }

    private void oneOfMany(Outcome.Rendered rendered, boolean first) throws OutputException {
        if (json != null) {
            json.write(first ? "[\n" : ",\n");
            json.write(rendered.json());
        }
        if (!rendered.brief().isEmpty()) {
            streams.print(rendered.brief());
        }
    }

    private void tables(Outcome.Rendered rendered) throws OutputException {
        if (options.cadence().isPresent()) {
            OutputFile.writeWhole(options.cadence().get(), recordings, rendered.cadenceCsv(), streams);
        }
        if (options.steps().isPresent()) {
            steps(options.steps().get(), rendered);
        }
        if (markers != null) {
            markers.write(recordings == 1 ? MarkersCsv.HEADER + rendered.markersCsv() : rendered.markersCsv());
        }
    }

    private void steps(String name, Outcome.Rendered rendered) throws OutputException {
        boolean none = rendered.stepsCsv().isEmpty();
        OutputFile.writeWhole(name, recordings, none ? StepsCsv.HEADER : rendered.stepsCsv(), streams);
        if (none) {
            streams.complain(
                    rendered.file() + ": a watch records no single steps: the table of steps has only its header");
        }
    }

    private void explain(Outcome.Rendered rendered) throws OutputException {
        if (rendered.reports().explanation().isEmpty()) {
            return;
        }
        Explanation explanation = rendered.reports().explanation().get();
        if (explanation.found()) {
            TerminalSummary screen = new TerminalSummary(streams.screen(), options.units());
            streams.print(screen.wrapped(explanation.lines()) + "\n");
        } else {
            String known = String.join(", ", explanation.lines());
            streams.complain(rendered.file() + ": there is no finding "
                    + options.reports().explain().orElse("") + "; there is " + (known.isEmpty() ? "none" : known));
            status = Math.max(status, ExitCode.USAGE);
        }
    }

    private void bug(Outcome.Bug bug) {
        sawBug = true;
        streams.complain(bug.file() + ": " + Cli.describe(bug.failure()));
        if (options.debug()) {
            streams.printError(Cli.stackTrace(bug.failure()));
        }
    }

    private static void close(@Nullable OutputFile file) throws OutputException {
        if (file != null) {
            file.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures the whole line for watch activities against made-up runs whose truth is known, and prints a Markdown table: mean error
 * and, after a slash, the largest error over the seeds. Deterministic. Arguments: number of seeds (default 8).
 *
 * <p>After {@code mvn -q verify}:
 * {@code java -cp app/target/footfall.jar:samples/target/classes footfall.samples.WatchAccuracy}
 */
public final class WatchAccuracy {
    private static final int USUAL_SEEDS = 8;
    private static final long FIRST_SEED = 101;
    private static final List<String> HEAD = List.of(
            "scenario",
            "running cadence, spm",
            "walking cadence, spm",
            "one second, RMSE spm",
            "half-width holds the five seconds around",
            "ten seconds, RMSE spm",
            "running, s",
            "walking, s",
            "steps, %",
            "contact, ms",
            "balance, points",
            "oscillation, mm",
            "leg stiffness, %",
            "drift, points",
            "pace–cadence slope, spm per m/s");

    private WatchAccuracy() {}

    /** Prints the table. */
    public static void main(String[] args) {
        print(System.out, args.length > 0 ? Integer.parseInt(args[0]) : USUAL_SEEDS);
    }

    /** Prints the table over some seeds. */
    static void print(PrintStream out, int seeds) {
        out.println("| " + String.join(" | ", HEAD) + " |");
        out.println("|---" + "|---:".repeat(HEAD.size() - 1) + "|");
        for (WatchScenario scenario : WatchScenario.values()) {
            out.println("| " + String.join(" | ", cells(scenario.label(), rows(scenario, seeds))) + " |");
        }
    }

    private static List<AccuracyRow> rows(WatchScenario scenario, int seeds) {
        List<AccuracyRow> rows = new ArrayList<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            rows.add(AccuracyRow.of(SyntheticWatchRun.of(scenario, seed)));
        }
        return rows;
    }

    private static List<String> cells(String label, List<AccuracyRow> rows) {
        TrackErrors track =
                rows.stream().map(AccuracyRow::track).reduce(TrackErrors::plus).orElseThrow();
        return List.of(
                label,
                worth(rows, AccuracyRow::runningSpm, 2),
                worth(rows, AccuracyRow::walkingSpm, 2),
                known(track.secondRmseSpm(), "%.2f"),
                known(track.insidePct(), "%.0f %%"),
                known(track.tenSecondRmseSpm(), "%.2f"),
                worth(rows, AccuracyRow::runningS, 0),
                worth(rows, AccuracyRow::walkingS, 0),
                worth(rows, AccuracyRow::stepsPct, 2),
                worth(rows, AccuracyRow::contactMs, 1),
                worth(rows, AccuracyRow::balancePct, 2),
                worth(rows, AccuracyRow::oscillationMm, 1),
                worth(rows, AccuracyRow::legStiffnessPct, 1),
                worth(rows, AccuracyRow::driftPct, 2),
                worth(rows, AccuracyRow::slopeSpmPerMps, 1));
    }

    /** Mean error and largest error; a dash where nothing can be compared. */
    private static String worth(List<AccuracyRow> rows, ToDoubleFunction<AccuracyRow> part, int decimals) {
        double sum = 0;
        double largest = 0;
        int known = 0;
        for (AccuracyRow row : rows) {
            double error = part.applyAsDouble(row);
            if (!Double.isNaN(error)) {
                sum += error;
                largest = Math.max(largest, Math.abs(error));
                known++;
            }
        }
        String form = "%+." + decimals + "f / %." + decimals + "f";
        return known == 0 ? "–" : String.format(Locale.ROOT, form, sum / known, largest);
    }

    private static String known(double value, String form) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, form, value) : "–";
    }
}

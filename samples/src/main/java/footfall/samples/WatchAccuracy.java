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
 */
public final class WatchAccuracy {
    private static final int USUAL_SEEDS = 8;
    private static final long FIRST_SEED = 101;
    private static final String HEAD =
            "| scenario | running cadence, spm | walking cadence, spm | one second, RMSE spm |"
                    + " inside its half-width | running, s | walking, s | steps, % | contact, ms | balance, points |"
                    + " oscillation, mm | leg stiffness, % | drift, points |";

    private WatchAccuracy() {}

    /** Prints the table. */
    public static void main(String[] args) {
        print(System.out, args.length > 0 ? Integer.parseInt(args[0]) : USUAL_SEEDS);
    }

    /** Prints the table over some seeds. */
    static void print(PrintStream out, int seeds) {
        out.println(HEAD);
        out.println("|---" + "|---:".repeat(12) + "|");
        for (WatchScenario scenario : WatchScenario.values()) {
            List<AccuracyRow> rows = rows(scenario, seeds);
            out.println("| " + scenario.label() + " | " + worth(rows, AccuracyRow::runningSpm, 2) + " | "
                    + worth(rows, AccuracyRow::walkingSpm, 2) + " | " + rmse(rows) + " | " + inside(rows) + " | "
                    + worth(rows, AccuracyRow::runningS, 0) + " | " + worth(rows, AccuracyRow::walkingS, 0) + " | "
                    + worth(rows, AccuracyRow::stepsPct, 2) + " | " + worth(rows, AccuracyRow::contactMs, 1) + " | "
                    + worth(rows, AccuracyRow::balancePct, 2) + " | " + worth(rows, AccuracyRow::oscillationMm, 1)
                    + " | " + worth(rows, AccuracyRow::legStiffnessPct, 1) + " | "
                    + worth(rows, AccuracyRow::driftPct, 2) + " |");
        }
    }

    private static List<AccuracyRow> rows(WatchScenario scenario, int seeds) {
        List<AccuracyRow> rows = new ArrayList<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            rows.add(AccuracyRow.of(SyntheticWatchRun.of(scenario, seed)));
        }
        return rows;
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

    private static String rmse(List<AccuracyRow> rows) {
        double square = rows.stream().mapToDouble(AccuracyRow::secondSquare).sum();
        double count = rows.stream().mapToDouble(AccuracyRow::seconds).sum();
        return count == 0 ? "–" : String.format(Locale.ROOT, "%.2f", Math.sqrt(square / count));
    }

    private static String inside(List<AccuracyRow> rows) {
        double inside = rows.stream().mapToDouble(AccuracyRow::secondsInside).sum();
        double count = rows.stream().mapToDouble(AccuracyRow::seconds).sum();
        return count == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * inside / count);
    }
}

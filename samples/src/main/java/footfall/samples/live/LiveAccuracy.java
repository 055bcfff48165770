// SPDX-License-Identifier: Apache-2.0
package footfall.samples.live;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures the value of a live screen against made-up runs whose truth is known, and prints a Markdown table: median and, after a slash, the worst over the
 * seeds. The truth at a moment is the mean cadence of the four seconds before it, as far as the run goes back. Deterministic. Arguments: number
 * of seeds (default 4).
 *
 * <p>After {@code mvn -q verify}:
 * {@code java -cp app/target/footfall.jar:samples/target/classes footfall.samples.live.LiveAccuracy}
 */
public final class LiveAccuracy {
    private static final int USUAL_SEEDS = 4;
    private static final double WITHIN_SPM = 1;
    private static final double TRUTH_S = 4;
    private static final double STEADY_S = 60;
    private static final double CHANGE_EVERY_S = 60;
    private static final double CHANGING_S = 1.5;
    private static final double[] RATES_HZ = {50, 100, 200};
    private static final List<SensorPlacement> PLACEMENTS = List.of(
            SensorPlacement.SHANK,
            SensorPlacement.FOOT,
            SensorPlacement.SACRUM,
            SensorPlacement.WAIST,
            SensorPlacement.CHEST);
    private static final List<String> HEAD = List.of(
            "placement, rate",
            "first value, s after the first step",
            "within 1 spm, s after the first step",
            "error 6 s after the first step, spm",
            "error later on, spm (median/95 %)",
            "within 1 spm again, s after a new speed (a change of about 10 spm that itself takes some seconds)",
            "half, double or none, s of a minute",
            "step event against contact, ms (mean/SD)");

    private LiveAccuracy() {}

    /** Prints the table. */
    public static void main(String[] args) {
        print(System.out, args.length > 0 ? Integer.parseInt(args[0]) : USUAL_SEEDS);
    }

    /** Prints the table over some seeds. */
    static void print(PrintStream out, int seeds) {
        out.println("| " + String.join(" | ", HEAD) + " |");
        out.println("|---" + "|---:".repeat(HEAD.size() - 1) + "|");
        for (SensorPlacement placement : PLACEMENTS) {
            for (double rateHz : RATES_HZ) {
                out.println(row(placement, rateHz, seeds));
            }
        }
    }

    private static String row(SensorPlacement placement, double rateHz, int seeds) {
        Columns columns = new Columns();
        for (long seed = 1; seed <= seeds; seed++) {
            steady(placement, rateHz, seed, columns);
            changes(placement, rateHz, seed, columns);
        }
        return String.format(
                Locale.ROOT,
                "| %s, %.0f Hz | %s | %s | %s | %.2f/%.2f | %s | %.2f | %.0f/%.0f |",
                placement.label(),
                rateHz,
                medianAndWorst(columns.firstS),
                medianAndWorst(columns.withinS),
                medianAndWorst(columns.atSixSpm),
                quantile(columns.laterSpm, 0.5),
                quantile(columns.laterSpm, 0.95),
                medianAndWorst(columns.changeS),
                columns.wrongS / seeds,
                1000 * mean(columns.stepOffS),
                1000 * spread(columns.stepOffS));
    }

    private static void steady(SensorPlacement placement, double rateHz, long seed, Columns columns) {
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                .atRateHz(rateHz)
                .lastingS(STEADY_S));
        SensorTruth truth = run.truth();
        ShownValues shown = ShownValues.of(run);
        double beginS = truth.contactS(0);
        double endS = truth.contactS(truth.steps() - 1);
        double firstS = Double.NaN;
        double withinS = Double.NaN;
        double atSix = Double.NaN;
        for (int i = 0; i < shown.size() && shown.timeS(i) < endS; i++) {
            double passedS = shown.timeS(i) - beginS;
            boolean value = passedS > 0 && shown.spm(i) > 0;
            double off = value ? Math.abs(shown.spm(i) - truthSpm(truth, beginS, shown.timeS(i))) : Double.NaN;
            firstS = Double.isNaN(firstS) && value ? passedS : firstS;
            withinS = Double.isNaN(withinS) && off <= WITHIN_SPM ? passedS : withinS;
            if (passedS >= 6) {
                atSix = Double.isNaN(atSix) ? (value ? off : Double.POSITIVE_INFINITY) : atSix;
                boolean wrong = !value || off > 0.25 * shown.spm(i);
                columns.wrongS += wrong ? ShownValues.EVERY_S : 0;
                columns.laterSpm.add(wrong ? Double.POSITIVE_INFINITY : off);
            }
        }
        columns.firstS.add(firstS);
        columns.withinS.add(withinS);
        columns.atSixSpm.add(atSix);
        shown.addStepErrors(truth, beginS + 8, endS - 1, columns.stepOffS);
    }

    /** Of the steps since the run began, or since it changed. */
    private static double truthSpm(SensorTruth truth, double sinceS, double atS) {
        double fromS = Math.max(sinceS, atS - TRUTH_S);
        return 60 * truth.stepsElapsed(fromS, atS) / (atS - fromS);
    }

    private static void changes(SensorPlacement placement, double rateHz, long seed, Columns columns) {
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.INTERVALS, placement, seed)
                .atRateHz(rateHz)
                .lastingS(3 * CHANGE_EVERY_S));
        ShownValues shown = ShownValues.of(run);
        for (int change = 1; change <= 2; change++) {
            double changeS = change * CHANGE_EVERY_S;
            double againS = Double.NaN;
            for (int i = 0; i < shown.size() && Double.isNaN(againS); i++) {
                double passedS = shown.timeS(i) - changeS;
                if (passedS >= CHANGING_S + 1) {
                    double truth = truthSpm(run.truth(), changeS + CHANGING_S, shown.timeS(i));
                    againS = Math.abs(shown.spm(i) - truth) <= WITHIN_SPM ? passedS : againS;
                }
            }
            columns.changeS.add(againS);
        }
    }

    private static String medianAndWorst(List<Double> values) {
        return String.format(Locale.ROOT, "%.2f/%.2f", quantile(values, 0.5), quantile(values, 1));
    }

    private static double quantile(List<Double> values, double share) {
        Collections.sort(values);
        return values.get((int) Math.min(values.size() - 1, share * values.size()));
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    private static double spread(List<Double> values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.size());
    }

    private static final class Columns {
        final List<Double> firstS = new ArrayList<>();
        final List<Double> withinS = new ArrayList<>();
        final List<Double> atSixSpm = new ArrayList<>();
        final List<Double> laterSpm = new ArrayList<>();
        final List<Double> changeS = new ArrayList<>();
        final List<Double> stepOffS = new ArrayList<>();
        double wrongS;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Outcomes of one group of windows, and the figures that are drawn from them. Figures are NaN where there is no window. */
final class Score {
    private final List<WindowOutcome> outcomes = new ArrayList<>();

    void add(WindowOutcome outcome) {
        outcomes.add(outcome);
    }

    int windows() {
        return outcomes.size();
    }

    double meanAbsoluteSpm() {
        return Arrays.stream(absoluteErrorsSpm()).average().orElse(Double.NaN);
    }

    double medianAbsoluteSpm() {
        return quantile(0.5);
    }

    /** Root mean square of the errors, spm. */
    double rmseSpm() {
        return Math.sqrt(Arrays.stream(absoluteErrorsSpm())
                .map(error -> error * error)
                .average()
                .orElse(Double.NaN));
    }

    /** Share of all windows within so many steps a minute: a window without a cadence is a miss. */
    double withinPct(double spm) {
        return 100.0
                * Arrays.stream(absoluteErrorsSpm())
                        .filter(error -> error <= spm)
                        .count()
                / windows();
    }

    int halves() {
        return (int) outcomes.stream().filter(outcome -> outcome.isNear(0.5)).count();
    }

    int doubles() {
        return (int) outcomes.stream().filter(outcome -> outcome.isNear(2)).count();
    }

    double calledRightPct() {
        return pct(outcomes.stream().filter(WindowOutcome::calledRight).count());
    }

    double withCadencePct() {
        return pct(outcomes.stream().filter(WindowOutcome::hasCadence).count());
    }

    double withRunningPct() {
        return pct(outcomes.stream().filter(outcome -> outcome.running() > 0).count());
    }

    /** Share of the windows with a cadence whose half-width holds the reference. */
    double coveredPct() {
        long known = outcomes.stream().filter(WindowOutcome::hasCadence).count();
        long covered = outcomes.stream()
                .filter(outcome -> outcome.hasCadence() && Math.abs(outcome.errorSpm()) <= outcome.halfWidthSpm())
                .count();
        return 100.0 * covered / known;
    }

    /** Mean half-width over the 95 % quantile of the absolute errors: 1 is as wide as need be, above 2 says nothing. */
    double widthRatio() {
        double halfWidthSpm = outcomes.stream()
                .filter(WindowOutcome::hasCadence)
                .mapToDouble(WindowOutcome::halfWidthSpm)
                .average()
                .orElse(Double.NaN);
        return halfWidthSpm / quantile(0.95);
    }

    private double quantile(double share) {
        double[] errors = absoluteErrorsSpm();
        Arrays.sort(errors);
        return errors.length == 0 ? Double.NaN : errors[(int) Math.min(errors.length - 1, share * errors.length)];
    }

    private double[] absoluteErrorsSpm() {
        return outcomes.stream()
                .filter(WindowOutcome::hasCadence)
                .mapToDouble(outcome -> Math.abs(outcome.errorSpm()))
                .toArray();
    }

    private double pct(long count) {
        return 100.0 * count / windows();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Scores by group, and how they read as Markdown. */
final class ScoreTable {
    private static final List<String> GAIT_HEAD = List.of(
            "gait, placement (data)",
            "windows",
            "mean absolute error, spm",
            "median, spm",
            "within 3 spm",
            "half / double",
            "with a cadence",
            "called right",
            "half-width holds",
            "half-width / error's 95 %");
    private static final List<String> OTHER_HEAD =
            List.of("no gait, placement (data)", "windows", "any cadence", "any running");

    private final Map<String, Score> gait = new TreeMap<>();
    private final Map<String, Score> other = new TreeMap<>();

    /** The same outcome counts for its data set and, where several share a placement, for the placement. */
    void add(String placement, String dataset, WindowOutcome outcome) {
        String activity = outcome.window().activity();
        Map<String, Score> scores = outcome.window().isGait() ? gait : other;
        String group = activity + ", " + placement + " (" + dataset + ")";
        scores.computeIfAbsent(group, name -> new Score()).add(outcome);
    }

    Map<String, Score> gait() {
        return gait;
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        line(out, GAIT_HEAD);
        out.append("|---").append("|---:".repeat(GAIT_HEAD.size() - 1)).append("|\n");
        gait.forEach((group, score) -> line(out, gaitCells(group, score)));
        out.append('\n');
        line(out, OTHER_HEAD);
        out.append("|---").append("|---:".repeat(OTHER_HEAD.size() - 1)).append("|\n");
        other.forEach((group, score) -> line(
                out,
                List.of(
                        group,
                        Integer.toString(score.windows()),
                        pct(score.withCadencePct()),
                        pct(score.withRunningPct()))));
        return out.toString();
    }

    private static List<String> gaitCells(String group, Score score) {
        List<String> cells = new ArrayList<>();
        cells.add(group);
        cells.add(Integer.toString(score.windows()));
        cells.add(two(score.meanAbsoluteSpm()));
        cells.add(two(score.medianAbsoluteSpm()));
        cells.add(pct(score.withinPct(3)));
        cells.add(score.halves() + " / " + score.doubles());
        cells.add(pct(score.withCadencePct()));
        cells.add(pct(score.calledRightPct()));
        cells.add(pct(score.coveredPct()));
        cells.add(two(score.widthRatio()));
        return cells;
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    static String two(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    static String pct(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f %%", value);
    }
}

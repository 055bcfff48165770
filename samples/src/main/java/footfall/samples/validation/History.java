// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scores of every release in one table, so that a number that moved is seen. Scoring a release again replaces its rows. */
final class History {
    private static final String HEADER =
            "release,data,method,placement,group,windows,mae_spm,median_spm,within_3_spm_pct,halves,doubles,"
                    + "with_cadence_pct,called_right_pct,half_width_holds_pct,half_width_ratio";

    private final Path file;
    private final String release;
    private final List<String> rows = new ArrayList<>();

    History(Path file, String release) {
        this.file = file;
        this.release = release;
    }

    /** Takes the groups of one table. */
    void add(String data, Line line, ScoreTable table) {
        String placement = line.placementNamed() ? "named" : "unknown";
        table.gait()
                .forEach((group, score) -> rows.add(String.join(
                        ",",
                        release,
                        data,
                        line.method().label(),
                        placement,
                        '"' + group + '"',
                        Integer.toString(score.windows()),
                        number(score.meanAbsoluteSpm()),
                        number(score.medianAbsoluteSpm()),
                        number(score.withinPct(3)),
                        Integer.toString(score.halves()),
                        Integer.toString(score.doubles()),
                        number(score.withCadencePct()),
                        number(score.calledRightPct()),
                        number(score.coveredPct()),
                        number(score.widthRatio()))));
    }

    /** Writes the table with this release's rows at its end. */
    void write() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.equals(HEADER) && !line.startsWith(release + ",")) {
                    lines.add(line);
                }
            }
        }
        lines.addAll(rows);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}

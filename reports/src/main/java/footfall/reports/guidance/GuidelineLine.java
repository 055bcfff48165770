// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import footfall.reports.guidance.Guideline.Basis;
import footfall.reports.guidance.Guideline.Range;
import footfall.reports.guidance.Guideline.Standing;
import footfall.reports.guidance.Guideline.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** One line of {@code guidelines.txt}: id | basis | standing | strength | placement | range | sources. */
final class GuidelineLine {
    private static final int CELLS = 7;

    private GuidelineLine() {}

    /** @throws IllegalArgumentException where the line is not of that form */
    static Guideline parse(String line) {
        List<String> cells = words(line, "|");
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("a guideline needs " + CELLS + " cells: " + line);
        }
        return new Guideline(
                cells.get(0),
                Basis.valueOf(cells.get(1)),
                Standing.valueOf(cells.get(2)),
                Strength.valueOf(cells.get(3)),
                cells.get(4),
                range(cells.get(5)),
                words(cells.get(6), " "));
    }

    private static Optional<Range> range(String cell) {
        List<String> parts = words(cell, " ");
        if (parts.size() != 3) {
            return Optional.empty();
        }
        return Optional.of(new Range(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)), parts.get(2)));
    }

    private static List<String> words(String text, String separator) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, separator);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken().strip());
        }
        return words;
    }
}

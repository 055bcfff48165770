// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.Analysis;
import footfall.analyzer.Span;
import footfall.reports.Answer;
import footfall.reports.assessment.Assessment;
import footfall.reports.chart.TargetBand;
import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import footfall.reports.terminal.Units;
import java.util.List;
import java.util.Optional;

/** What every part of a page is made from. */
record PageInput(Answer answer, Assessment assessment, LocalText words, Units units) {
    Analysis analysis() {
        return answer.analysis();
    }

    /** Whether cadence was counted from raw acceleration. */
    boolean fromSignal() {
        return answer.input().countsFromSignal(analysis());
    }

    Optional<TargetBand> target() {
        return TargetBand.of(answer.guidance(), assessment);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String number(double value, int decimals) {
        return words.number(value, decimals);
    }

    Block.Heading heading(int level, String key) {
        return new Block.Heading(level, say(key));
    }

    Block.Paragraph paragraph(String key, Object... arguments) {
        return new Block.Paragraph(say(key, arguments), List.of());
    }

    Block.Paragraph cited(String text, List<String> citations) {
        return new Block.Paragraph(text, List.copyOf(citations));
    }

    /** {@code 5:32 /km}. */
    String pace(double speedMps) {
        return units.pace(speedMps) + " /" + units.mark();
    }

    /** {@code 8.15 km}. */
    String distance(double distanceM) {
        return words.local(units.distance(distanceM)) + " " + units.mark();
    }

    /** {@code 10:00–12:30}. */
    static String span(Span span) {
        return Units.duration(span.fromS()) + "–" + Units.duration(span.toS());
    }
}

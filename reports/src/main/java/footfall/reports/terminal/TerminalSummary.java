// SPDX-License-Identifier: Apache-2.0
package footfall.reports.terminal;

import footfall.analyzer.Analysis;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.QualityWarning;
import footfall.analyzer.RefusedMarker;
import footfall.analyzer.Span;
import footfall.reports.Answer;
import footfall.reports.InputDescription;
import footfall.reports.stride.NotGiven;
import footfall.reports.stride.RunFiles;
import footfall.reports.text.Decimal;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The answer that a runner reads in ten seconds: one sentence, one picture, a few numbers with their errors, and what is doubtful.
 */
public final class TerminalSummary {
    private static final int MOST_DOUBTS = 4;
    private static final int MOST_NOT_GIVEN = 4;
    private static final int START_TIME_COLUMNS = "2026-01-31T12:34".length();

    private final Screen screen;
    private final Units units;

    /** A writer for one screen. */
    public TerminalSummary(Screen screen, Units units) {
        this.screen = screen;
        this.units = units;
    }

    /** The whole answer, ending in a line end. */
    public String of(Answer answer) {
        Page page = new Page(screen);
        Analysis analysis = answer.analysis();
        page.paragraph(Page.Look.DIM, "", source(answer), 2);
        answer.session().ifPresent(session -> SessionLines.sentence(page, session));
        page.paragraph(Page.Look.BOLD, "", Headline.of(answer, units), 0);
        answer.session().ifPresent(session -> SessionLines.write(page, session));
        if (answer.guidance().isPresent()) {
            page.blank();
            CadencePicture.draw(page, screen, answer.guidance().get(), analysis.track(), Advice.suggestsMore(answer));
        }
        if (analysis.cadence().running().isPresent() || !analysis.markers().isEmpty()) {
            page.blank();
            new KeyNumbers(page).write(answer);
        }
        answer.assessment().ifPresent(assessment -> Advice.write(page, assessment));
        if (analysis.laps().size() > 1) {
            page.blank();
            LapTable.write(page, units, analysis);
        }
        doubts(page, answer);
        return page.toString();
    }

    /** Only the file and its sentence: for one recording among many. */
    public String brief(Answer answer) {
        Page page = new Page(screen);
        page.paragraph(Page.Look.PLAIN, files(answer) + ": ", Headline.of(answer, units), 2);
        return page.toString();
    }

    /** Lines of another part of an answer, which hold plain text already, made to fit the screen. */
    public String wrapped(List<String> lines) {
        Page page = new Page(screen);
        for (String line : lines) {
            page.paragraph(Page.Look.PLAIN, "", line, 2);
        }
        return page.toString();
    }

    private static String files(Answer answer) {
        StringJoiner files = new StringJoiner(" + ");
        RunFiles.of(answer).forEach(file -> files.add(PlainText.line(file)));
        return files.toString();
    }

    private static String source(Answer answer) {
        InputDescription input = answer.input();
        StringBuilder words = new StringBuilder(files(answer));
        if (!input.device().isEmpty()) {
            words.append(" · ").append(PlainText.line(input.device()));
        }
        String start = input.startTime().orElse("");
        if (start.length() >= START_TIME_COLUMNS) {
            words.append(" · ")
                    .append(start.substring(0, START_TIME_COLUMNS).replace('T', ' '))
                    .append(" UTC");
        }
        return words.toString();
    }

    private void doubts(Page page, Answer answer) {
        Analysis analysis = answer.analysis();
        Optional<CadenceSummary.Running> running = analysis.cadence().running();
        List<QualityWarning> warnings = analysis.quality().warnings().stream()
                .filter(warning -> !NotGiven.isOne(warning))
                .toList();
        if (running.isPresent()
                || !warnings.isEmpty()
                || !analysis.quality().gaps().isEmpty()
                || analysis.sensor().isPresent()) {
            page.blank();
        }
        if (running.isPresent()) {
            page.paragraph(Page.Look.DIM, "How sure: ", howSure(answer, running.get()), 2);
        }
        analysis.sensor().ifPresent(sensor -> SignalLines.write(page, sensor));
        gaps(page, analysis.quality().gaps());
        notGiven(page, analysis);
        for (int index = 0; index < Math.min(MOST_DOUBTS, warnings.size()); index++) {
            page.paragraph(
                    Page.Look.YELLOW,
                    "Doubt: ",
                    PlainText.line(warnings.get(index).message()),
                    2);
        }
        if (warnings.size() > MOST_DOUBTS) {
            page.paragraph(Page.Look.YELLOW, "", (warnings.size() - MOST_DOUBTS) + " more doubts with --json", 2);
        }
    }

    private static void notGiven(Page page, Analysis analysis) {
        List<String> names = new ArrayList<>();
        for (RefusedMarker refused : NotGiven.of(analysis)) {
            names.add(PlainText.line(refused.words()));
        }
        if (names.isEmpty()) {
            return;
        }
        String more = names.size() > MOST_NOT_GIVEN ? " and " + (names.size() - MOST_NOT_GIVEN) + " more" : "";
        String first = String.join(", ", names.subList(0, Math.min(MOST_NOT_GIVEN, names.size())));
        page.paragraph(Page.Look.DIM, "Not given: ", first + more + "; the reasons are in --html and --json.", 2);
    }

    private static String howSure(Answer answer, CadenceSummary.Running running) {
        Evidence evidence =
                answer.analysis().marker(MarkerId.CADENCE).map(Marker::evidence).orElse(usual(answer));
        return "cadence is known for " + Decimal.fixed(100 * running.validFraction(), 0) + " % of the running ("
                + evidence.label() + "); ± is the 95 % half-width of a mean.";
    }

    private static Evidence usual(Answer answer) {
        return answer.input().countsFromSignal(answer.analysis()) ? Evidence.VALIDATED : Evidence.DEVICE_REPORTED;
    }

    private static void gaps(Page page, List<Span> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        double missingS = 0;
        for (Span gap : gaps) {
            missingS += gap.durationS();
        }
        String count = gaps.size() == 1 ? "1 gap" : gaps.size() + " gaps";
        page.paragraph(Page.Look.YELLOW, "", count + " without data, " + Units.duration(missingS) + " in all.", 2);
    }
}

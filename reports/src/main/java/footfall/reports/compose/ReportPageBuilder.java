// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.Analysis;
import footfall.reports.Answer;
import footfall.reports.InputDescription;
import footfall.reports.assessment.Assessment;
import footfall.reports.chart.ChartInput;
import footfall.reports.chart.ChartKind;
import footfall.reports.language.Language;
import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import footfall.reports.page.ReportPage;
import footfall.reports.stride.RunFiles;
import footfall.reports.terminal.Units;
import footfall.reports.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Puts a report together. The same answer gives the same page: no clock, no locale of the machine. Thread-safe. */
public final class ReportPageBuilder {
    private final LocalText words;
    private final Units units;

    /** Pages in one language and one kind of units. */
    public ReportPageBuilder(Language language, Units units) {
        this.words = new LocalText(language);
        this.units = units;
    }

    /** The page for one recording. */
    public ReportPage build(Answer answer, Assessment assessment) {
        PageInput input = new PageInput(answer, assessment, words, units);
        List<Block> summary = new SummaryPart(input).blocks();
        List<Block> details = new ArrayList<>();
        details.addAll(new SessionPart(input).blocks());
        figures(details, input);
        NumbersPart numbers = new NumbersPart(input);
        details.addAll(numbers.laps());
        details.addAll(new FindingsPart(input).blocks());
        details.addAll(numbers.markers());
        details.addAll(new NotGivenPart(input).blocks());
        details.addAll(new SensorsPart(input).blocks());
        details.addAll(new SignalPart(input).blocks());
        details.addAll(new StridePart(input).blocks());
        details.addAll(new DataPart(input).blocks());
        MethodPart method = new MethodPart(input);
        details.addAll(method.blocks());
        List<Block> before = new ArrayList<>(summary);
        before.addAll(details);
        details.addAll(method.sources(before));
        details.addAll(method.closing());
        return new ReportPage(title(answer), subtitle(answer), words.language(), summary, details);
    }

    private void figures(List<Block> details, PageInput input) {
        List<Block.Figure> figures = ChartKind.figures(new ChartInput(input.analysis(), input.target(), words, units));
        if (!figures.isEmpty()) {
            details.add(input.heading(2, "page.charts"));
            details.addAll(figures);
        }
    }

    private String title(Answer answer) {
        Analysis analysis = answer.analysis();
        String kind =
                analysis.activity().runningS() > 0 ? "run" : analysis.activity().walkingS() > 0 ? "walk" : "other";
        String start = answer.input().startTime().map(PlainText::line).orElse("");
        return start.isEmpty()
                ? words.say("page.title." + kind)
                : words.say("page.title.dated", words.say("page.title." + kind), words.date(start));
    }

    private String subtitle(Answer answer) {
        InputDescription input = answer.input();
        StringJoiner files = new StringJoiner(" + ");
        RunFiles.of(answer).forEach(file -> files.add(FileName.of(file)));
        StringBuilder subtitle = new StringBuilder(files.toString());
        if (!input.device().isEmpty()) {
            subtitle.append(" · ").append(PlainText.line(input.device()));
        }
        return subtitle.append(" · ").append(Units.duration(input.durationS())).toString();
    }
}

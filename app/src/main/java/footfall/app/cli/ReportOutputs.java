// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.Reports;
import footfall.reports.compare.ComparedRun;
import footfall.reports.compare.Comparison;
import footfall.reports.compare.ComparisonReport;
import footfall.reports.language.LocalText;
import footfall.reports.page.ReportPage;
import footfall.reports.terminal.TerminalSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes pages and PDFs as they come and, at the end, what compares them. Not thread-safe. */
final class ReportOutputs {
    /** More than these are a season, not a before and an after; what is kept of each is small. */
    private static final int MOST_COMPARED = 50;

    private static final String COMPARISON = "comparison";

    private final AnalyzeOptions options;
    private final Streams streams;
    private final List<ComparedRun> compared = new ArrayList<>();
    private int recordings;

    ReportOutputs(AnalyzeOptions options, Streams streams) {
        this.options = options;
        this.streams = streams;
    }

    void take(Outcome.RenderedReports reports) throws OutputException {
        recordings++;
        if (compared.size() <= MOST_COMPARED) {
            compared.add(reports.compared());
        }
        Optional<String> html = options.reports().html();
        if (html.isPresent()) {
            OutputFile.writeWhole(html.get(), recordings, reports.html(), streams);
        }
        Optional<String> pdf = options.reports().pdf();
        if (pdf.isPresent()) {
            OutputFile.writeWhole(pdf.get(), recordings, reports.pdf(), streams);
        }
    }

    /** Compares what came, where it is more than one and not a season. */
    void finish(boolean summarises) throws OutputException {
        if (compared.size() < 2 || compared.size() > MOST_COMPARED) {
            return;
        }
        Comparison comparison = Comparison.between(compared);
        if (summarises && !comparison.firstAndLast().changes().isEmpty()) {
            LocalText words = new LocalText(options.reports().language());
            List<String> lines = new ComparisonReport(words, options.units()).lines(comparison);
            streams.print("\n" + new TerminalSummary(streams.screen(), options.units()).wrapped(lines));
        }
        if (options.reports().wantsPages()) {
            write(Reports.page(comparison, options.reports().language(), options.units()));
        }
    }

    private void write(ReportPage page) throws OutputException {
        Optional<String> html = options.reports().html();
        if (html.isPresent()) {
            OutputFile.writeWhole(OutputFile.marked(html.get(), COMPARISON), 1, Reports.html(page), streams);
        }
        Optional<String> pdf = options.reports().pdf();
        if (pdf.isPresent()) {
            Optional<String> latest = compared.get(compared.size() - 1).startTime();
            OutputFile.writeWhole(OutputFile.marked(pdf.get(), COMPARISON), 1, Reports.pdf(page, latest), streams);
        }
    }
}

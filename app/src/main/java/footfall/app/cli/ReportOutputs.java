// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.Reports;
import footfall.reports.compare.ComparedRun;
import footfall.reports.compare.Comparison;
import footfall.reports.compare.ComparisonReport;
import footfall.reports.language.Language;
import footfall.reports.language.LocalText;
import footfall.reports.page.ReportPage;
import footfall.reports.terminal.TerminalSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages and PDFs: for one recording under the name that was given; for several each under a number ({@code report-1.html}) and,
 * under the name itself, what compares them. Not thread-safe.
 */
final class ReportOutputs {
    /** What is kept of each recording is small, but a table of more rows helps nobody. */
    private static final int MOST_COMPARED = 1000;

    private static final byte[] NO_BYTES = {};

    private final AnalyzeOptions options;
    private final Streams streams;
    private final List<ComparedRun> compared = new ArrayList<>();
    private Outcome.@Nullable RenderedReports only;
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
        if (recordings == 1) {
            // Which name it gets depends on whether another one comes.
            only = reports;
            return;
        }
        if (only != null) {
            write("-1", only.html(), only.pdf());
            only = null;
        }
        write("-" + recordings, reports.html(), reports.pdf());
    }

    private void write(String mark, byte[] html, byte[] pdf) throws OutputException {
        Optional<String> htmlName = options.reports().html();
        if (htmlName.isPresent()) {
            OutputFile.writeWhole(htmlName.get(), mark, html, streams);
        }
        Optional<String> pdfName = options.reports().pdf();
        if (pdfName.isPresent()) {
            OutputFile.writeWhole(pdfName.get(), mark, pdf, streams);
        }
    }

    /** Writes the only page, or compares what came. */
    void finish(boolean summarises) throws OutputException {
        if (only != null) {
            write("", only.html(), only.pdf());
        }
        if (compared.size() > MOST_COMPARED && options.reports().wantsPages()) {
            streams.complain("more than " + MOST_COMPARED + " recordings are not compared with each other");
        } else if (compared.size() > 1 && compared.size() <= MOST_COMPARED) {
            compare(Comparison.between(compared), summarises);
        }
    }

    private void compare(Comparison comparison, boolean summarises) throws OutputException {
        Language language = options.reports().language();
        if (summarises && !comparison.firstAndLast().changes().isEmpty()) {
            List<String> lines = new ComparisonReport(new LocalText(language), options.units()).lines(comparison);
            streams.print("\n" + new TerminalSummary(streams.screen(), options.units()).wrapped(lines));
        }
        if (options.reports().wantsPages()) {
            ReportPage page = Reports.page(comparison, language, options.units());
            Optional<String> latest = compared.get(compared.size() - 1).startTime();
            write("", Reports.html(page), options.reports().pdf().isPresent() ? Reports.pdf(page, latest) : NO_BYTES);
        }
    }
}

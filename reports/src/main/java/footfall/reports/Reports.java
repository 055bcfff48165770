// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.reports.assessment.Assessment;
import footfall.reports.compare.Comparison;
import footfall.reports.compare.ComparisonReport;
import footfall.reports.compose.ReportPageBuilder;
import footfall.reports.html.HtmlReport;
import footfall.reports.language.Language;
import footfall.reports.language.LocalText;
import footfall.reports.page.ReportPage;
import footfall.reports.pdf.PdfReport;
import footfall.reports.terminal.Units;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Whole reports in one call: a page is put together once and written as HTML, as PDF, or as both. */
public final class Reports {
    private static final int USUAL_BYTES = 256 * 1024;

    private Reports() {}

    /** The page for one recording. */
    public static ReportPage page(Answer answer, Assessment assessment, Language language, Units units) {
        return new ReportPageBuilder(language, units).build(answer, assessment);
    }

    /** The page that compares several recordings. */
    public static ReportPage page(Comparison comparison, Language language, Units units) {
        return new ComparisonReport(new LocalText(language), units).page(comparison);
    }

    /** The self-contained HTML file for one recording, UTF-8. */
    public static byte[] html(Answer answer, Assessment assessment, Language language, Units units) {
        return html(page(answer, assessment, language, units));
    }

    /** A page as self-contained HTML file, UTF-8. */
    public static byte[] html(ReportPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            HtmlReport.write(page, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The PDF.
     *
     * @param page what it says
     * @param startTime ISO 8601 time of the recording: the date of the document, since no clock is asked
     */
    public static byte[] pdf(ReportPage page, Optional<String> startTime) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            PdfReport.write(page, startTime.flatMap(Reports::instant), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Optional<Instant> instant(String iso) {
        try {
            return Optional.of(Instant.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

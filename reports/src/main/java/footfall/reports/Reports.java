// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.reports.assessment.Assessment;
import footfall.reports.compose.ReportPageBuilder;
import footfall.reports.html.HtmlReport;
import footfall.reports.language.Language;
import footfall.reports.terminal.Units;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Whole reports in one call. */
public final class Reports {
    private static final int USUAL_BYTES = 256 * 1024;

    private Reports() {}

    /** The self-contained HTML file, UTF-8. */
    public static byte[] html(Answer answer, Assessment assessment, Language language, Units units) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            HtmlReport.write(new ReportPageBuilder(language, units).build(answer, assessment), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

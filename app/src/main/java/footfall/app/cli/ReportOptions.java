// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.reports.language.Language;
import java.util.Optional;

/**
 * Which reports were asked for.
 *
 * @param html where the page goes
 * @param pdf where the PDF goes
 * @param language of the reports and of explanations
 * @param explain id of the finding to explain
 */
record ReportOptions(Optional<String> html, Optional<String> pdf, Language language, Optional<String> explain) {

    static ReportOptions of(Arguments arguments) throws UsageException {
        String code = arguments.value("--lang").orElse(Language.ENGLISH.code());
        Optional<Language> language = Language.ofCode(code);
        if (language.isEmpty()) {
            throw new UsageException("--lang wants en or de, got " + code);
        }
        return new ReportOptions(
                arguments.value("--html"), arguments.value("--pdf"), language.get(), arguments.value("--explain"));
    }

    /** Whether a page or a PDF is to be made. */
    boolean wantsPages() {
        return html.isPresent() || pdf.isPresent();
    }
}

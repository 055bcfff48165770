// SPDX-License-Identifier: Apache-2.0
package footfall.reports.page;

import footfall.reports.language.Language;
import java.util.List;

/**
 * A whole report.
 *
 * @param title for the window, the file and the first line
 * @param subtitle what was recorded, when, by which device
 * @param language of every text in it
 * @param summary the first page: verdict, things to do, the main numbers
 * @param details the rest, in reading order
 */
public record ReportPage(String title, String subtitle, Language language, List<Block> summary, List<Block> details) {
    /** Keeps copies. */
    public ReportPage {
        summary = List.copyOf(summary);
        details = List.copyOf(details);
    }
}

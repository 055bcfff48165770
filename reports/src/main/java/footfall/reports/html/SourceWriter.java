// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.page.Block;

/** An item of the list of sources; its DOI is the only link that leaves the page, and only on a click. */
final class SourceWriter {
    private static final String DOI = " doi:";

    private SourceWriter() {}

    static void write(Markup markup, Block.Paragraph source) {
        String text = source.text();
        int at = text.lastIndexOf(DOI);
        markup.open("li", "id", "source-" + source.citations().get(0)).open("p");
        if (at < 0) {
            markup.text(text);
        } else {
            String doi = text.substring(at + DOI.length());
            markup.text(text.substring(0, at + 1));
            markup.open("a", "href", "https://doi.org/" + doi, "rel", "noreferrer")
                    .text("doi:" + doi);
            markup.raw("</a>");
        }
        markup.raw("</p>").close("li");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import footfall.reports.page.Citations;
import footfall.reports.page.ReportPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A report as one HTML file that needs no network and no script. Written by hand rather than from templates: there are eight kinds of
 * blocks, and one class that escapes is easier to trust than a template language. The same page gives the same bytes. Thread-safe.
 */
public final class HtmlReport {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private HtmlReport() {}

    /** Writes in UTF-8; the stream stays open. */
    public static void write(ReportPage page, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        write(page, writer);
        writer.flush();
    }

    /** Writes the file's characters. */
    public static void write(ReportPage page, Appendable to) throws IOException {
        LocalText words = new LocalText(page.language());
        List<Block> all = new ArrayList<>(page.summary());
        all.addAll(page.details());
        try {
            Markup markup = new Markup(to);
            head(markup, page);
            markup.raw("<body>\n").element("a", words.say("page.skip"), "class", "skip", "href", "#report");
            markup.open("header").element("p", "Footfall", "class", "brand");
            markup.element("h1", page.title()).element("p", page.subtitle(), "class", "subtitle");
            markup.close("header");
            markup.open("main", "id", "report", "tabindex", "-1");
            Map<String, Integer> citations = Citations.numbers(all);
            markup.open("div", "class", "summary");
            new BlockWriter(markup, words, citations, "summary-").write(page.summary());
            markup.close("div");
            Contents.write(markup, words, page.details());
            new BlockWriter(markup, words, citations, Contents.PART).write(page.details());
            markup.close("main").raw("</body>\n</html>\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void head(Markup markup, ReportPage page) {
        markup.raw("<!DOCTYPE html>\n").open("html", "lang", page.language().code());
        markup.raw("\n<head>\n<meta charset=\"utf-8\">\n");
        markup.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        markup.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        markup.raw(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        markup.element("title", page.title());
        markup.raw("<style>\n").raw(style()).raw("</style>\n</head>\n");
    }

    private static String style() {
        try (InputStream stream = HtmlReport.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is missing in this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

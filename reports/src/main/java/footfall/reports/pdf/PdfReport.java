// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import footfall.reports.FootfallVersion;
import footfall.reports.page.ReportPage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a report as PDF: the summary on one page that a coach or physio can take, then the details. Vector charts, real text in
 * one embedded font, tagged for screen readers; the same report gives the same bytes.
 *
 * <p>Thread-safe.
 */
public final class PdfReport {
    private static final double[] SCALES = {1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76};
    private static final double TITLE_PT = 19;
    private static final double SUBTITLE_PT = 9.4;
    private static final double FURNITURE_PT = 7.8;
    private static final int LONGEST_TITLE = 200;

    private PdfReport() {}

    /** Writes a report that carries no date; leaves the stream open. */
    public static void write(ReportPage page, OutputStream out) throws IOException {
        write(page, Optional.empty(), out);
    }

    /** Writes a report of a recording that began at this time; leaves the stream open. */
    public static void write(ReportPage page, Optional<Instant> recordedAt, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                Typeface typeface = new Typeface(document)) {
            ReportFacts facts = ReportFacts.of(page);
            Tag root = Tag.document();
            List<List<Paginator.Placed>> sheets = new ArrayList<>(summary(page, typeface, facts, root));
            if (!page.details().isEmpty()) {
                Typesetter typesetter = new Typesetter(typeface, 1, facts);
                sheets.addAll(Paginator.sheets(typesetter.set(page.details(), SheetSize.TEXT, root)));
            }
            draw(document, typeface, page, sheets);
            TagTree.write(document, root);
            String title = typeface.shown(shortened(page.title()));
            new DocumentFacts(
                            title,
                            typeface.shown(shortened(page.subtitle())),
                            page.language().code(),
                            recordedAt)
                    .write(document);
            document.setDocumentId(fingerprint(sheets));
            document.save(out);
        }
    }

    /** The summary, as large as fits one sheet; what does not fit even when small runs on. */
    private static List<List<Paginator.Placed>> summary(
            ReportPage page, Typeface typeface, ReportFacts facts, Tag root) {
        Tag section = root.add("Sect");
        List<List<Paginator.Placed>> sheets = List.of();
        for (double scale : SCALES) {
            Tag trial = Tag.document();
            sheets = Paginator.sheets(summaryStrips(page, typeface, facts, scale, trial));
            if (sheets.size() == 1 || scale == SCALES[SCALES.length - 1]) {
                section.kids().addAll(trial.kids());
                break;
            }
        }
        return sheets;
    }

    private static List<Strip> summaryStrips(
            ReportPage page, Typeface typeface, ReportFacts facts, double scale, Tag parent) {
        LineSetter lines = new LineSetter(new LineBreaker(typeface));
        TextStyle title = new TextStyle(TITLE_PT * scale, true, TextStyle.INK);
        TextStyle subtitle = new TextStyle(SUBTITLE_PT * scale, false, TextStyle.MUTED);
        List<Strip> strips = new ArrayList<>();
        strips.addAll(lines.set(page.title(), title, SheetSize.TEXT, 0, parent.add("H1")));
        if (!page.subtitle().isEmpty()) {
            strips.addAll(lines.set(page.subtitle(), subtitle, SheetSize.TEXT, 2, parent.add("P")));
        }
        strips.addAll(new Typesetter(typeface, scale, facts).set(page.summary(), SheetSize.TEXT, parent));
        return strips;
    }

    private static void draw(
            PDDocument document, Typeface typeface, ReportPage page, List<List<Paginator.Placed>> sheets)
            throws IOException {
        Outline outline = new Outline();
        for (int index = 0; index < sheets.size(); index++) {
            List<Mark> furniture = furniture(typeface, page, index, sheets.size());
            SheetWriter.write(document, typeface, outline, sheets.get(index), furniture);
        }
        document.getDocumentCatalog().setDocumentOutline(outline.bookmarks());
    }

    /** Title and date above every sheet but the first, which says them itself; page numbers below every sheet. */
    private static List<Mark> furniture(Typeface typeface, ReportPage page, int index, int count) {
        TextStyle style = new TextStyle(FURNITURE_PT, false, TextStyle.MUTED);
        Column column = SheetSize.TEXT;
        double rightPt = column.leftPt() + column.widthPt();
        List<Mark> marks = new ArrayList<>();
        if (index > 0) {
            String head = page.subtitle().isEmpty() ? page.title() : page.title() + "  ·  " + page.subtitle();
            String line = oneLine(typeface, head, column.widthPt());
            marks.add(new Mark.Words(column.leftPt(), SheetSize.HEADER_BASELINE_PT, line, style, null));
        }
        String number = (index + 1) + " / " + count;
        double numberPt = rightPt - typeface.widthPt(number, FURNITURE_PT);
        String maker = "Footfall " + FootfallVersion.VERSION;
        marks.add(new Mark.Words(column.leftPt(), SheetSize.FOOTER_BASELINE_PT, maker, style, null));
        marks.add(new Mark.Words(numberPt, SheetSize.FOOTER_BASELINE_PT, number, style, null));
        return marks;
    }

    private static String oneLine(Typeface typeface, String text, double widthPt) {
        List<String> lines = new LineBreaker(typeface).lines(shortened(text), FURNITURE_PT, widthPt - FURNITURE_PT);
        return lines.size() == 1 ? lines.get(0) : lines.get(0) + "…";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE) + "…";
    }

    private static long fingerprint(List<List<Paginator.Placed>> sheets) {
        CRC32 sum = new CRC32();
        for (List<Paginator.Placed> sheet : sheets) {
            for (Paginator.Placed placed : sheet) {
                for (Mark mark : placed.strip().marks()) {
                    if (mark instanceof Mark.Words words) {
                        sum.update(words.text().getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return sum.getValue();
    }
}

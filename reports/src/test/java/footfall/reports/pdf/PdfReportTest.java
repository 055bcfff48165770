// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.reports.language.Language;
import footfall.reports.page.Block;
import footfall.reports.page.ReportPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfReportTest {
    private static final Instant RECORDED_AT = Instant.parse("2026-05-03T06:12:09Z");

    @Test
    void everyWordIsOnPaperInOrder() throws IOException {
        assertThat(text(HandMadePages.german()))
                .containsSubsequence(
                        "Lauf am Morgen",
                        "3. Mai 2026, 08:12 · Garmin fr945 · 8,2 km",
                        "Du läufst mit 164,2 ± 0,4 Schritten pro Minute; 5 % mehr",
                        "Was du tun kannst",
                        "1.",
                        "„Laufe leise“, zehnmal",
                        "dazwischen eine Minute frei. [1] [2]",
                        "2.",
                        "1,75 m ≈ 5′9″.",
                        "Zahlen dieses Laufs",
                        "Marker Wert Fehler Herkunft",
                        "Kadenz 164,2 /min ± 0,4 vom Gerät",
                        "Die Kadenz fehlt für 3 – 5 % der Zeit.",
                        "Verlauf",
                        "Kadenz über die Zeit",
                        "Die Kadenz fällt von 168 auf 161",
                        "Schritte/min ± Fehler",
                        "Schrittlänge",
                        "Hinweis mit m/s²",
                        "Warum?",
                        "Formel: k = F / Δy; Fehler ± 7 %. [3]",
                        "ein Punkt",
                        "noch ein Punkt");
    }

    @Test
    void theSummaryStandsAloneOnTheFirstPage() throws IOException {
        try (PDDocument document = read(HandMadePages.german())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(document))
                    .contains("Die Kadenz fehlt", "1 / 2")
                    .doesNotContain("Verlauf");
        }
    }

    @Test
    void aLongSummaryIsShrunkToOnePageAndAnEndlessOneRunsOn() throws IOException {
        assertThat(pages(summaryOf(38))).isEqualTo(1);
        assertThat(pages(summaryOf(200))).isGreaterThan(1);
    }

    @Test
    void titleLanguageDateAndMakerAreNoted() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(HandMadePages.german()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lauf am Morgen");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(RECORDED_AT);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("Lauf am Morgen", "2026-05-03T06:12:09Z", "<rdf:li>de</rdf:li>");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Lauf am Morgen", "Was du tun kannst", "Die wichtigsten Zahlen", "Verlauf");
        }
    }

    @Test
    void everyPieceOfContentBelongsToTheStructure() throws IOException {
        try (PDDocument document = read(HandMadePages.german())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> types = new ArrayList<>();
            int references = collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types)
                    .contains("Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD");
            assertThat(types).contains("Caption", "Figure", "Sect");
            int marked = 0;
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                String content = new String(document.getPage(page).getContents().readAllBytes());
                marked += content.split("/MCID ", -1).length - 1;
                assertThat(content.split(" BMC|BDC", -1)).hasSameSizeAs(content.split("EMC", -1));
            }
            assertThat(references).isEqualTo(marked).isGreaterThan(40);
        }
    }

    @Test
    void aChartIsDrawnAsVectorsWithTheReportsOneFont() throws IOException {
        try (PDDocument document = read(HandMadePages.german())) {
            int forms = 0;
            for (COSName name : document.getPage(1).getResources().getXObjectNames()) {
                assertThat(document.getPage(1).getResources().getXObject(name))
                        .isInstanceOf(PDFormXObject.class)
                        .isNotInstanceOf(PDImageXObject.class);
                PDFormXObject form =
                        (PDFormXObject) document.getPage(1).getResources().getXObject(name);
                for (COSName fontName : form.getResources().getFontNames()) {
                    PDFont font = form.getResources().getFont(fontName);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).endsWith("LiberationSans");
                }
                forms++;
            }
            assertThat(forms).isEqualTo(1);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(bytes(HandMadePages.german())).isEqualTo(bytes(HandMadePages.german()));
        assertThat(bytes(HandMadePages.german())).hasSizeLessThan(60_000);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "<script>alert(1)</script> \u202Egnp.exe\u202C \u0000\u001B[31m\u0007 \uD83C\uDFC3 \uD83D lone"
                + " \uFFFF \u2028 &amp; %s {0} (x) \\) Tj ET <</JS (app.alert(1))>> عربي 中文 end";
        ReportPage page = new ReportPage(
                hostile,
                hostile,
                Language.ENGLISH,
                List.of(new Block.Callout(Block.Callout.Kind.WARNING, hostile)),
                List.of(
                        new Block.Heading(2, hostile),
                        HandMadePages.paragraph(hostile),
                        new Block.Items(false, List.of(List.of(), List.of(HandMadePages.paragraph(hostile)))),
                        new Block.Table(hostile, List.of(hostile, ""), List.of(List.of(hostile)), List.of(true)),
                        new Block.Figure(
                                "x",
                                hostile,
                                hostile,
                                HandMadePages.chart(hostile),
                                new Block.Table("", List.of(), List.of(), List.of()))));
        String text = text(page);
        assertThat(text)
                .contains("<script>alert(1)</script> □gnp.exe□ □□[31m□ □ □ lone □", "&amp; %s {0} (x) \\) Tj ET")
                .doesNotContain("\u202E", "\u0000", "\u001B", "\uD83C");
    }

    @Test
    void aMegabyteOfTextStaysText() throws IOException {
        String blanks = "0123456789 ".repeat(95_000);
        String noBlanks = "x".repeat(1_000_000);
        String text = text(HandMadePages.with(
                HandMadePages.paragraph(blanks),
                new Block.Table("t", List.of("a", "b"), List.of(List.of(noBlanks, "end")), List.of(false, false))));
        assertThat(text.chars().filter(sign -> sign == '9').count()).isGreaterThanOrEqualTo(95_000);
        assertThat(text.chars().filter(sign -> sign == 'x').count()).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void aHugeTableRepeatsItsHeadOnEveryPage() throws IOException {
        try (PDDocument document = read(HandMadePages.with(HandMadePages.table(3000)))) {
            assertThat(document.getNumberOfPages()).isBetween(50, 90);
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Name Value Remark")
                        .contains("row-");
            }
        }
    }

    @Test
    void nothingIsDrawnBeyondTheTextArea() throws IOException {
        ReportPage page = HandMadePages.with(
                HandMadePages.table(100), HandMadePages.paragraph("word ".repeat(2000)), wideTable());
        try (PDDocument document = Loader.loadPDF(bytes(page))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    assertThat((double) position.getX()).isGreaterThanOrEqualTo(SheetSize.TEXT.leftPt() - 0.1);
                    assertThat((double) position.getX() + position.getWidth())
                            .isLessThanOrEqualTo(SheetSize.TEXT.leftPt() + SheetSize.TEXT.widthPt() + 0.2);
                    assertThat((double) position.getY()).isBetween(30.0, SheetSize.FOOTER_BASELINE_PT + 1);
                }
            };
            stripper.getText(document);
        }
    }

    @Test
    void hundredsOfReportsLeaveNothingBehind() throws Exception {
        ReportPage page = HandMadePages.with(HandMadePages.paragraph("small"));
        for (int report = 0; report < 100; report++) {
            bytes(page);
        }
        long beforeBytes = usedBytes();
        for (int report = 0; report < 300; report++) {
            bytes(page);
        }
        long perReport = (usedBytes() - beforeBytes) / 300;
        assertThat(perReport).isLessThan(2000);
    }

    /** The least of several looks: what is freed by a collection leaves a little later. */
    private static long usedBytes() throws InterruptedException {
        long leastBytes = Long.MAX_VALUE;
        for (int look = 0; look < 5; look++) {
            System.gc();
            Thread.sleep(20);
            Runtime runtime = Runtime.getRuntime();
            leastBytes = Math.min(leastBytes, runtime.totalMemory() - runtime.freeMemory());
        }
        return leastBytes;
    }

    private static ReportPage summaryOf(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < paragraphs; index++) {
            blocks.add(HandMadePages.paragraph("Paragraph " + index + " of a summary that is rather long."));
        }
        return new ReportPage("Title", "", Language.ENGLISH, blocks, List.of());
    }

    private static Block.Table wideTable() {
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < 30; column++) {
            columns.add("column-number-" + column);
        }
        return new Block.Table("wide", columns, List.of(columns), List.of());
    }

    private static int collect(PDStructureNode node, List<String> types) {
        int references = 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                references += collect(element, types);
            } else if (kid instanceof PDMarkedContentReference) {
                references++;
            }
        }
        return references;
    }

    private static int pages(ReportPage page) throws IOException {
        try (PDDocument document = read(page)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(ReportPage page) throws IOException {
        try (PDDocument document = read(page)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PDDocument read(ReportPage page) throws IOException {
        return Loader.loadPDF(bytes(page));
    }

    private static byte[] bytes(ReportPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(page, Optional.of(RECORDED_AT), out);
        return out.toByteArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import footfall.reports.language.Language;
import footfall.reports.page.Block;
import footfall.reports.page.Drawing;
import footfall.reports.page.ReportPage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Reports made by hand, for the tests of the PDF. */
final class HandMadePages {
    private HandMadePages() {}

    /** Every kind of block, in German, with signs that a plain font lacks. */
    static ReportPage german() {
        List<Block> summary = List.of(
                new Block.Callout(
                        Block.Callout.Kind.VERDICT,
                        "Du läufst mit 164,2 ± 0,4 Schritten pro Minute; 5 % mehr würden dein Knie wahrscheinlich entlasten."),
                new Block.Heading(2, "Was du tun kannst"),
                new Block.Items(
                        true,
                        List.of(
                                List.of(
                                        new Block.Paragraph(
                                                "Lauf die nächsten zwei Wochen mit 172 Schritten.", List.of()),
                                        new Block.Paragraph(
                                                "„Laufe leise“, zehnmal eine Minute lang, dazwischen eine Minute frei.",
                                                List.of("heiderscheit2011", "adams2016"))),
                                List.of(new Block.Paragraph("Prüfe die Höhe: 1,75 m ≈ 5′9″.", List.of())))),
                new Block.Heading(2, "Die wichtigsten Zahlen"),
                numbers(),
                new Block.Callout(Block.Callout.Kind.WARNING, "Die Kadenz fehlt für 3 – 5 % der Zeit."));
        List<Block> details = List.of(
                new Block.Heading(2, "Verlauf"),
                new Block.Figure(
                        "cadence",
                        "Kadenz über die Zeit",
                        "Die Kadenz fällt von 168 auf 161 Schritte pro Minute.",
                        chart("Schritte/min ± Fehler"),
                        numbers()),
                new Block.Callout(Block.Callout.Kind.NOTE, "Hinweis mit m/s² und 10⁻³ und µ."),
                new Block.Fold(
                        "Warum?",
                        List.of(
                                new Block.Paragraph("Formel: k = F / Δy; Fehler ± 7 %.", List.of("morin2005")),
                                new Block.Items(
                                        false,
                                        List.of(
                                                List.of(new Block.Paragraph("ein Punkt", List.of())),
                                                List.of(new Block.Paragraph("noch ein Punkt", List.of())))))));
        return new ReportPage(
                "Lauf am Morgen", "3. Mai 2026, 08:12 · Garmin fr945 · 8,2 km", Language.GERMAN, summary, details);
    }

    /** A page with only this in its details. */
    static ReportPage with(Block... details) {
        return new ReportPage("Title", "Subtitle", Language.ENGLISH, List.of(), List.of(details));
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text, List.of());
    }

    /** A table with so many rows. */
    static Block.Table table(int rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(List.of("row-" + row, Integer.toString(160 + row % 20), "remark " + row));
        }
        return new Block.Table("A long table", List.of("Name", "Value", "Remark"), cells, List.of(false, true, false));
    }

    private static Block.Table numbers() {
        return new Block.Table(
                "Zahlen dieses Laufs",
                List.of("Marker", "Wert", "Fehler", "Herkunft"),
                List.of(
                        List.of("Kadenz", "164,2 /min", "± 0,4", "vom Gerät"),
                        List.of(
                                "Bodenkontakt",
                                "245 ms",
                                "± 3",
                                "vom Gerät, eine längere Bemerkung, die umbricht, weil"
                                        + " sie nun einmal so lang ist, dass keine Zeile für sie reicht"),
                        List.of("Schrittlänge", "1,10 m", "", "gerechnet")),
                List.of(false, true, true, false));
    }

    static Drawing chart(String words) {
        return new Drawing() {
            @Override
            public double width() {
                return 500;
            }

            @Override
            public double height() {
                return 180;
            }

            @Override
            public void draw(Graphics2D graphics, double width, double height) {
                graphics.setColor(new Color(0xF3F5F7));
                graphics.fill(new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
                Path2D line = new Path2D.Double();
                line.moveTo(0, height / 2);
                for (int x = 1; x < width; x++) {
                    line.lineTo(x, height / 2 + height / 3 * Math.sin(x / 30.0));
                }
                graphics.setColor(new Color(0x1F6FB2));
                graphics.setStroke(new BasicStroke(1.5f));
                graphics.draw(line);
                graphics.setColor(Color.BLACK);
                graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 9));
                graphics.drawString(words, 10, 20);
                int right = graphics.getFontMetrics().stringWidth(words);
                graphics.drawString(words, (float) width - right, (float) height - 5);
                graphics.rotate(-Math.PI / 2);
                graphics.drawString("gedreht", -100, 10);
            }
        };
    }
}

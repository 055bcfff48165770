// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws one sheet on one page; what is content carries its number in the structure, the rest is marked as decoration. */
final class SheetWriter {
    private static final double BOLD_STROKE = 0.032;

    private final PDDocument document;
    private final Typeface typeface;
    private final Outline outline;
    private final PDPageContentStream content;
    private final PDPage page;
    private final int pageIndex;
    private int nextNumber;

    private SheetWriter(PDDocument document, Typeface typeface, Outline outline) throws IOException {
        this.document = document;
        this.typeface = typeface;
        this.outline = outline;
        this.page = new PDPage(new PDRectangle((float) SheetSize.WIDTH_PT, (float) SheetSize.HEIGHT_PT));
        this.pageIndex = document.getNumberOfPages();
        document.addPage(page);
        page.setStructParents(pageIndex);
        this.content = new PDPageContentStream(document, page);
    }

    /** Adds a page with this sheet; {@code furniture} is the header and footer. */
    static void write(
            PDDocument document, Typeface typeface, Outline outline, List<Paginator.Placed> sheet, List<Mark> furniture)
            throws IOException {
        SheetWriter writer = new SheetWriter(document, typeface, outline);
        try (writer.content) {
            for (Mark mark : furniture) {
                writer.draw(mark, 0);
            }
            for (Paginator.Placed placed : sheet) {
                for (Mark mark : placed.strip().marks()) {
                    writer.draw(mark, placed.topPt());
                }
            }
        }
    }

    private void draw(Mark mark, double topPt) throws IOException {
        if (mark instanceof Mark.Words words) {
            draw(words, topPt);
        } else if (mark instanceof Mark.Box box) {
            draw(box, topPt);
        } else if (mark instanceof Mark.Picture picture) {
            draw(picture, topPt);
        }
    }

    private void draw(Mark.Words words, double topPt) throws IOException {
        begin(words.tag());
        if (words.tag() != null && words.tag().isHeading()) {
            outline.heading(words.tag(), words.text(), page, SheetSize.HEIGHT_PT - topPt);
        }
        TextStyle style = words.style();
        if (style.bold()) {
            content.saveGraphicsState();
            content.setStrokingColor(style.color());
            content.setLineWidth((float) (style.sizePt() * BOLD_STROKE));
        }
        content.beginText();
        if (style.bold()) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        content.setFont(typeface.font(), (float) style.sizePt());
        content.setNonStrokingColor(style.color());
        content.newLineAtOffset((float) words.xPt(), up(topPt + words.baselinePt()));
        content.showText(words.text());
        content.endText();
        if (style.bold()) {
            content.restoreGraphicsState();
        }
        content.endMarkedContent();
    }

    private void draw(Mark.Box box, double topPt) throws IOException {
        begin(null);
        content.setNonStrokingColor(box.fill());
        float bottom = up(topPt + box.yPt() + box.heightPt());
        content.addRect((float) box.xPt(), bottom, (float) box.widthPt(), (float) box.heightPt());
        content.fill();
        content.endMarkedContent();
    }

    private void draw(Mark.Picture picture, double topPt) throws IOException {
        PDFormXObject form = PictureForm.of(document, typeface, picture);
        begin(picture.tag());
        content.saveGraphicsState();
        float bottom = up(topPt + picture.yPt() + picture.heightPt());
        content.transform(Matrix.getTranslateInstance((float) picture.xPt(), bottom));
        content.drawForm(form);
        content.restoreGraphicsState();
        content.endMarkedContent();
    }

    private void begin(@Nullable Tag tag) throws IOException {
        if (tag == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        content.beginMarkedContent(COSName.getPDFName(tag.type()), nextNumber);
        tag.shownAt(pageIndex, nextNumber);
        nextNumber++;
    }

    private static float up(double yPt) {
        return (float) (SheetSize.HEIGHT_PT - yPt);
    }
}

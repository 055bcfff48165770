// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A chart as vectors, with its words as text in the report's own font. */
final class PictureForm {
    /** Charts choose letters for a screen at arm's length; paper is held closer and its own text is smaller. */
    private static final double SCALE = 0.78;

    private PictureForm() {}

    static PDFormXObject of(PDDocument document, Typeface typeface, Mark.Picture picture) throws IOException {
        PdfBoxGraphics2D graphics =
                new PdfBoxGraphics2D(document, (float) picture.widthPt(), (float) picture.heightPt());
        try {
            graphics.setFontTextDrawer(new ChartText(typeface));
            graphics.scale(SCALE, SCALE);
            picture.drawing().draw(graphics, picture.widthPt() / SCALE, picture.heightPt() / SCALE);
        } finally {
            graphics.disposeDanglingChildGraphics();
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }
}

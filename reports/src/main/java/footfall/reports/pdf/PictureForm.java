// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A chart as vectors, with its words as text in the report's own font. */
final class PictureForm {
    private PictureForm() {}

    static PDFormXObject of(PDDocument document, Typeface typeface, Mark.Picture picture) throws IOException {
        PdfBoxGraphics2D graphics =
                new PdfBoxGraphics2D(document, (float) picture.widthPt(), (float) picture.heightPt());
        try {
            graphics.setFontTextDrawer(new ChartText(typeface));
            picture.drawing().draw(graphics, picture.widthPt(), picture.heightPt());
        } finally {
            graphics.disposeDanglingChildGraphics();
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }
}

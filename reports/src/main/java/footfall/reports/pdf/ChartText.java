// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws the words of a chart as text in the report's own font, whatever font the chart asks for. */
final class ChartText implements IPdfBoxGraphics2DFontTextDrawer {
    private static final double BOLD_STROKE = 0.032;
    private static final double HALF = 0.5;

    private final Typeface typeface;

    ChartText(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment) throws IOException {
        Font font = font(text, environment);
        Object foreground = text.getAttribute(TextAttribute.FOREGROUND);
        Paint paint = foreground instanceof Paint own ? own : environment.getPaint();
        PDPageContentStream content = environment.getContentStream();
        content.saveGraphicsState();
        environment.applyPaint(paint, new Rectangle(0, 0, 1, 1));
        content.beginText();
        // The canvas has y downwards; letters have it upwards.
        content.setTextMatrix(Matrix.getScaleInstance(1, -1));
        content.setFont(typeface.font(), font.getSize2D());
        if (font.isBold() && paint instanceof Color color) {
            content.setStrokingColor(color);
            content.setLineWidth((float) (font.getSize2D() * BOLD_STROKE));
            content.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        content.showText(typeface.shown(characters(text)));
        content.endText();
        content.restoreGraphicsState();
    }

    private static Font font(AttributedCharacterIterator text, IFontTextDrawerEnv environment) {
        Object font = text.getAttribute(TextAttribute.FONT);
        return font instanceof Font own ? own : environment.getFont();
    }

    private static String characters(AttributedCharacterIterator text) {
        StringBuilder characters = new StringBuilder(text.getEndIndex() - text.getBeginIndex());
        for (char sign = text.first(); sign != CharacterIterator.DONE; sign = text.next()) {
            characters.append(sign);
        }
        return characters.toString();
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv environment) {
        return new Metrics(font, typeface);
    }

    /** Measures with the font that draws, so that charts centre and fit their words on paper. */
    private static final class Metrics extends FontMetrics {
        private static final long serialVersionUID = 1L;

        private final transient Typeface typeface;

        Metrics(Font font, Typeface typeface) {
            super(font);
            this.typeface = typeface;
        }

        @Override
        public int getAscent() {
            return (int) Math.ceil(Typeface.ASCENT * font.getSize2D());
        }

        @Override
        public int getDescent() {
            return (int) Math.ceil(Typeface.DESCENT * font.getSize2D());
        }

        @Override
        public int charWidth(char sign) {
            return stringWidth(String.valueOf(sign));
        }

        @Override
        public int charsWidth(char[] data, int offset, int length) {
            return stringWidth(new String(data, offset, length));
        }

        @Override
        public int stringWidth(String text) {
            return (int) Math.floor(typeface.widthPt(typeface.shown(text), font.getSize2D()) + HALF);
        }
    }
}

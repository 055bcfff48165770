// SPDX-License-Identifier: Apache-2.0
package footfall.reports.pdf;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of a report: Liberation Sans, which comes with PDFBox under the SIL Open Font License; only the glyphs used are
 * embedded. What has no glyph, no place on paper or would turn the direction of writing is shown as a replacement character.
 *
 * <p>Not thread-safe: one a document.
 */
final class Typeface implements Closeable {
    /** Height above the baseline as a share of the size, from the font's own table. */
    static final double ASCENT = 0.905;
    /** Depth below the baseline as a share of the size, from the font's own table. */
    static final double DESCENT = 0.212;

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** An empty box: this font has no U+FFFD. */
    private static final char REPLACEMENT = '\u25A1';

    private static final int BASIC_PLANE = 0x10000;

    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final double[] widthOfSign = new double[BASIC_PLANE];

    /** Opens the font for a document; close it after the document is saved. */
    Typeface(PDDocument document) throws IOException {
        try (InputStream resource = PDDocument.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new FileNotFoundException("the font of the report is missing from the program: " + RESOURCE);
            }
            outlines = new TTFParser().parse(new RandomAccessReadBuffer(resource.readAllBytes()));
        }
        // Ligatures would make measured and drawn widths differ.
        outlines.setEnableGsub(false);
        glyphs = outlines.getUnicodeCmapLookup();
        font = PDType0Font.load(document, outlines, true);
        Arrays.fill(widthOfSign, -1);
    }

    /** The font as pages refer to it. */
    PDType0Font font() {
        return font;
    }

    /** The text as it can be shown on one line: the same characters, blanks for line ends, replacements for what has no glyph. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            shown.append(shown(point));
        }
        return shown.toString();
    }

    private char shown(int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return ' ';
        }
        if (point < BASIC_PLANE && !isControl(point) && glyphs.getGlyphId(point) > 0) {
            return (char) point;
        }
        if (Character.isSpaceChar(point)) {
            return ' ';
        }
        return point == '\u2011' ? '-' : REPLACEMENT;
    }

    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Width of a text that {@link #shown} made, points. */
    double widthPt(String shown, double sizePt) {
        double units = 0;
        for (int index = 0; index < shown.length(); index++) {
            units += width(shown.charAt(index));
        }
        return units * sizePt;
    }

    /** Width of one sign as a share of the size. */
    double width(char sign) {
        if (widthOfSign[sign] < 0) {
            widthOfSign[sign] = computed(sign);
        }
        return widthOfSign[sign];
    }

    private double computed(char sign) {
        try {
            return (double) outlines.getAdvanceWidth(glyphs.getGlyphId(sign)) / outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("the font of the report cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        outlines.close();
    }
}

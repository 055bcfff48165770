// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.page.Drawing;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a {@link Drawing} as inline SVG: vectors, real text, a title and a description for who cannot see it. */
final class SvgFigure {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** A tenth of a pixel is finer than any screen, and a third of the size of more. */
    private static final int DECIMALS = 1;

    private SvgFigure() {}

    static void write(Markup markup, String id, String title, String description, Drawing drawing) {
        SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
        drawing.draw(graphics, drawing.width(), drawing.height());
        Element root = graphics.getRoot();
        markup.open(
                "svg",
                "viewBox",
                "0 0 " + Math.round(drawing.width()) + " " + Math.round(drawing.height()),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        markup.element("title", title, "id", id + "-t").element("desc", description, "id", id + "-d");
        new SvgTree(markup, id).write(root);
        markup.close("svg");
    }

    private static SVGGeneratorContext context() {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setPrecision(DECIMALS);
            return context;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make an empty XML document", e);
        }
    }
}

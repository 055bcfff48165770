// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import footfall.reports.page.Block;
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

    /** Width of a phone of 360 px without the page's margins. */
    private static final double NARROW = 312;

    private static final double NARROW_HEIGHT = 0.95;

    private SvgFigure() {}

    /** Twice, for a wide and for a narrow screen: the style sheet shows one, and its words have the size of the page's words. */
    static void write(Markup markup, Block.Figure figure) {
        Drawing drawing = figure.chart();
        double narrowHeight = drawing.height() * NARROW_HEIGHT;
        one(markup, figure, figure.id() + "-w", "wide", drawing.width(), drawing.height());
        one(markup, figure, figure.id() + "-n", "narrow", NARROW, narrowHeight);
    }

    private static void one(Markup markup, Block.Figure figure, String id, String kind, double width, double height) {
        SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
        figure.chart().draw(graphics, width, height);
        Element root = graphics.getRoot();
        String box = "0 0 " + Math.round(width) + " " + Math.round(height);
        String names = id + "-t " + id + "-d";
        markup.open("svg", "class", kind, "viewBox", box, "role", "img", "aria-labelledby", names);
        markup.element("title", figure.title(), "id", id + "-t");
        markup.element("desc", figure.sentence(), "id", id + "-d");
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

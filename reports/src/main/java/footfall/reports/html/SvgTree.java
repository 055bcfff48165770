// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes the drawing that Batik made, without what a page does not need: its colours become classes, so that a dark page can change
 * them; ids are made unique in the page; attributes that repeat the default go.
 */
final class SvgTree {
    /** The colours of the charts; the style sheet names them again. */
    private static final Map<String, String> COLOURS = Map.of(
            "rgb(30,42,51)", "ink",
            "rgb(85,98,109)", "muted",
            "rgb(220,226,231)", "grid",
            "rgb(0,114,178)", "blue",
            "rgb(230,159,0)", "orange",
            "rgb(0,158,115)", "green",
            "rgb(138,150,160)", "grey");

    private static final List<String> PAINTS = List.of("fill", "stroke");
    private static final Set<String> NEEDLESS = Set.of(
            "text-rendering",
            "shape-rendering",
            "image-rendering",
            "color-rendering",
            "color-interpolation",
            "font-family",
            "xml:space",
            "clipPathUnits",
            "stroke-miterlimit",
            "stroke-dashoffset");
    private static final Set<String> KNOWN_TAGS =
            Set.of("g", "path", "line", "rect", "circle", "ellipse", "polygon", "polyline", "text", "defs", "clipPath");

    private final Markup markup;
    private final String id;

    SvgTree(Markup markup, String id) {
        this.markup = markup;
        this.id = id;
    }

    /** The root's own attributes are the defaults of all, then its children. */
    void write(Element root) {
        markup.open("g", "fill", "none", "stroke", "none", "stroke-width", "1", "font-size", "12");
        children(root);
        markup.raw("</g>");
    }

    private void children(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && KNOWN_TAGS.contains(child.getTagName())) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        String tag = element.getTagName();
        boolean group = tag.equals("g") || tag.equals("defs") || tag.equals("clipPath");
        if (group && !element.hasChildNodes()) {
            return;
        }
        markup.raw("<").raw(tag);
        attributes(element);
        if (tag.equals("text")) {
            markup.raw(">").text(element.getTextContent()).raw("</text>");
        } else if (group) {
            markup.raw(">");
            children(element);
            markup.raw("</" + tag + ">");
        } else {
            markup.raw("/>");
        }
    }

    private void attributes(Element element) {
        StringBuilder classes = new StringBuilder();
        NamedNodeMap all = element.getAttributes();
        Map<String, String> ordered = new TreeMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            ordered.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        for (Map.Entry<String, String> attribute : ordered.entrySet()) {
            String name = attribute.getKey();
            String colour = PAINTS.contains(name) ? COLOURS.get(attribute.getValue()) : null;
            if (colour != null) {
                classes.append(classes.length() == 0 ? "" : " ")
                        .append(name.charAt(0))
                        .append('-')
                        .append(colour);
            } else if (isNeeded(element.getTagName(), name)) {
                markup.raw(" ")
                        .raw(name)
                        .raw("=\"")
                        .number(value(name, attribute.getValue()))
                        .raw("\"");
            }
        }
        if (classes.length() > 0) {
            markup.raw(" class=\"").raw(classes.toString()).raw("\"");
        }
    }

    /** Words are never cut off: other fonts than Java's may be wider. */
    private static boolean isNeeded(String tag, String name) {
        boolean clippedText = tag.equals("text") && name.equals("clip-path");
        return !clippedText && !NEEDLESS.contains(name) && !name.startsWith("xmlns");
    }

    private String value(String name, String value) {
        return switch (name) {
            case "id" -> id + "-" + value;
            case "clip-path" -> value.replace("url(#", "url(#" + id + "-");
            default -> value;
        };
    }
}

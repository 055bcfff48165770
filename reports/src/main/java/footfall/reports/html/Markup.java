// SPDX-License-Identifier: Apache-2.0
package footfall.reports.html;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes HTML: the one place where text becomes markup. Names of tags and attributes are Footfall's own; every text and every
 * attribute value is escaped, loses its control and direction characters, and is cut where it is absurdly long.
 */
final class Markup {
    private static final int LONGEST = 4000;

    private final Appendable to;

    Markup(Appendable to) {
        this.to = to;
    }

    /** A start tag; attributes are names and values in turn. */
    Markup open(String tag, String... attributes) {
        raw("<").raw(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
        }
        return raw(">");
    }

    Markup close(String tag) {
        return raw("</").raw(tag).raw(">\n");
    }

    /** A whole element with text in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Text that may hold anything. */
    Markup text(String text) {
        int end = Math.min(text.length(), LONGEST);
        int index = 0;
        while (index < end) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            escape(point);
        }
        return index < text.length() ? raw("…") : this;
    }

    /** Numbers and names of a drawing, however long; none of their signs means anything in HTML. */
    Markup number(String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (!Character.isLetterOrDigit(sign) && " .,-+#():;%".indexOf(sign) < 0) {
                throw new IllegalArgumentException("no drawing needs the sign " + sign);
            }
        }
        return raw(value);
    }

    /** Markup of Footfall's own making. */
    Markup raw(String markup) {
        try {
            to.append(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void escape(int point) {
        switch (point) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            case '\'' -> raw("&#39;");
            case '\n', '\t' -> raw(" ");
            default -> raw(isUnsafe(point) ? "\uFFFD" : Character.toString(point));
        }
    }

    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}

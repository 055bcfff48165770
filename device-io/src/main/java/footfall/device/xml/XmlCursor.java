// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import footfall.device.container.SafeName;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A pull reader for recordings in XML. A document type is skipped, entities of its own are plain text, prefixes are dropped, and
 * the first defect ends the reading as if the file ended there: {@link #damage} then says where.
 * Not thread-safe: one per recording.
 */
public final class XmlCursor {
    /** What the cursor stands on. */
    public enum Event {
        /** An element begins. */
        START,
        /** An element ends; {@link XmlCursor#text} is its text if it holds no elements. */
        END,
        /** Nothing follows. */
        DONE
    }

    /** Longest text of an element that is kept. */
    static final int MAX_TEXT_CHARS = 512;

    private static final int MAX_DEPTH = 64;

    private final XmlText source;
    private final StringBuilder text = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    private String name = "";
    private boolean atStart;
    private Optional<String> damage = Optional.empty();
    private final Optional<XMLStreamReader> reader;

    /** Reads these bytes; the caller closes them. */
    public XmlCursor(InputStream in) throws IOException {
        source = XmlText.open(in);
        reader = openReader();
    }

    /** Moves on to the next begin or end of an element. */
    public Event next() throws IOException {
        if (reader.isEmpty() || damage.isPresent()) {
            return Event.DONE;
        }
        XMLStreamReader xml = reader.get();
        while (true) {
            int event = step(xml);
            switch (event) {
                case XMLStreamConstants.START_ELEMENT:
                    return begin(xml);
                case XMLStreamConstants.END_ELEMENT:
                    name = open.remove(open.size() - 1);
                    return Event.END;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    collect(xml);
                    break;
                case XMLStreamConstants.END_DOCUMENT:
                    return Event.DONE;
                default:
                    break;
            }
        }
    }

    /** Name of the element that begins or ends, without its prefix. */
    public String name() {
        return name;
    }

    /** Name of the element around the current one, or empty. */
    public String parent() {
        // At a begin the element itself is open already, at its end it no longer is.
        int index = open.size() - (atStart ? 2 : 1);
        return index < 0 ? "" : open.get(index);
    }

    /** Text since the last begin of an element, trimmed and bounded. */
    public String text() {
        return text.toString().trim();
    }

    /** An attribute of the element that begins, by its name without prefix. */
    public Optional<String> attribute(String attribute) {
        if (!atStart || reader.isEmpty()) {
            return Optional.empty();
        }
        XMLStreamReader xml = reader.get();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (local(xml.getAttributeLocalName(i)).equals(attribute)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** What ended the reading early, with line and column. */
    public Optional<String> damage() {
        return damage;
    }

    private Event begin(XMLStreamReader xml) {
        if (open.size() == MAX_DEPTH) {
            damage = Optional.of("elements nested deeper than " + MAX_DEPTH + where(xml));
            return Event.DONE;
        }
        name = local(xml.getLocalName());
        open.add(name);
        text.setLength(0);
        atStart = true;
        return Event.START;
    }

    private int step(XMLStreamReader xml) throws IOException {
        atStart = false;
        try {
            int event = xml.next();
            source.eventSeen();
            return event;
        } catch (XMLStreamException problem) {
            damage = Optional.of(describe(problem) + where(xml));
        } catch (RuntimeException problem) {
            // The platform's parser is not ours: whatever it trips over, a broken document is no failure of this
            // program.
            damage = Optional.of("not well-formed XML" + where(xml));
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    private String describe(XMLStreamException problem) throws IOException {
        if (problem.getNestedException() instanceof XmlText.OversizeException oversize) {
            return String.valueOf(oversize.getMessage());
        }
        if (problem.getNestedException() instanceof IOException stream) {
            throw stream;
        }
        return open.isEmpty()
                ? "not well-formed XML"
                : "not well-formed or cut XML inside <" + SafeName.of(last()) + ">";
    }

    private String last() {
        return open.get(open.size() - 1);
    }

    private static String where(XMLStreamReader xml) {
        return ", line " + xml.getLocation().getLineNumber() + ", column "
                + xml.getLocation().getColumnNumber();
    }

    private void collect(XMLStreamReader xml) {
        int room = MAX_TEXT_CHARS - text.length();
        int count = Math.min(room, xml.getTextLength());
        if (count > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), count);
        }
    }

    private static String local(String qualified) {
        int colon = qualified.lastIndexOf(':');
        return colon < 0 ? qualified : qualified.substring(colon + 1);
    }

    private Optional<XMLStreamReader> openReader() throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Cut and hand-edited files use prefixes that nothing declares.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return Optional.of(factory.createXMLStreamReader(source));
        } catch (XMLStreamException problem) {
            damage = Optional.of(describe(problem));
        } catch (RuntimeException problem) {
            damage = Optional.of("not well-formed XML");
        }
        return Optional.empty();
    }
}

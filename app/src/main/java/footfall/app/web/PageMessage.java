// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a message of a page: one flat JSON object of texts, numbers and truth values. */
final class PageMessage {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_FIELDS = 8;

    private final Map<String, String> fields;

    private PageMessage(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The message, or one without fields where the text is something else. */
    static PageMessage of(String text) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new PageMessage(Map.of());
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && fields.size() < MOST_FIELDS) {
                String name = parser.currentName();
                if (!parser.nextToken().isScalarValue()) {
                    return new PageMessage(Map.of());
                }
                fields.put(name, parser.getString());
            }
            return new PageMessage(parser.currentToken() == JsonToken.END_OBJECT ? fields : Map.of());
        } catch (JacksonException e) {
            return new PageMessage(Map.of());
        }
    }

    /** Whether it has this field. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A field, or an empty text. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }
}

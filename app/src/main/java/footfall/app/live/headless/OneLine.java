// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.headless;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON text of many lines on one. */
public final class OneLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private OneLine() {}

    /** The same value without white space. */
    public static String of(String json) {
        StringWriter text = new StringWriter();
        try (JsonParser from = FACTORY.createParser(ObjectReadContext.empty(), json);
                JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            while (from.nextToken() != null) {
                to.copyCurrentEventExact(from);
            }
        }
        return text.toString();
    }
}

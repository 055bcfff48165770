// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.reports.text.Decimal;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** Writes single fields so that what is not known is absent and every number is a plain, rounded JSON number. */
final class JsonFields {
    /** Decimals of times (s) and cadences (spm). */
    static final int THREE_DECIMALS = 3;
    /** Decimals of ratios, speeds and marker values. */
    static final int FOUR_DECIMALS = 4;

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator generator() {
        return json;
    }

    void text(String name, String value) {
        if (!value.isEmpty()) {
            json.writeName(name);
            json.writeString(value);
        }
    }

    /** A number that is not finite is not known: left out. */
    void number(String name, double value, int decimals) {
        if (Double.isFinite(value)) {
            json.writeName(name);
            json.writeNumber(Decimal.trimmed(value, decimals));
        }
    }

    void number(String name, OptionalDouble value, int decimals) {
        if (value.isPresent()) {
            number(name, value.getAsDouble(), decimals);
        }
    }

    void seconds(String name, double valueS) {
        number(name, valueS, THREE_DECIMALS);
    }

    void spm(String name, double valueSpm) {
        number(name, valueSpm, THREE_DECIMALS);
    }

    void spm(String name, OptionalDouble valueSpm) {
        number(name, valueSpm, THREE_DECIMALS);
    }

    void count(String name, long value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    void flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
    }

    void texts(String name, List<String> values) {
        startArray(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** All of them finite. */
    void numbers(String name, double[] values, int decimals) {
        startArray(name);
        for (double value : values) {
            json.writeNumber(Decimal.trimmed(value, decimals));
        }
        json.writeEndArray();
    }

    void startObject(String name) {
        json.writeName(name);
        json.writeStartObject();
    }

    void startObject() {
        json.writeStartObject();
    }

    void endObject() {
        json.writeEndObject();
    }

    void startArray(String name) {
        json.writeName(name);
        json.writeStartArray();
    }

    void endArray() {
        json.writeEndArray();
    }
}

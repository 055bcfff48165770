// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a column comes from. Two sources of one quantity are two sensors or two opinions: they stay apart.
 *
 * @param nativeField whether the format itself defines the field
 * @param app for a developer field: the application's name or id, or "unnamed app"; empty for native fields
 * @param field the field's name as written, or its number where it has no name
 * @param unit the unit as written; empty where none was
 */
public record SeriesSource(boolean nativeField, String app, String field, String unit) {
    /** All parts are needed; empty means unknown. */
    public SeriesSource {
        Objects.requireNonNull(app);
        Objects.requireNonNull(field);
        Objects.requireNonNull(unit);
    }

    /** A field that the format itself defines. */
    public static SeriesSource ofFormat(String field) {
        return new SeriesSource(true, "", field, "");
    }

    /** A field that an application added. */
    public static SeriesSource ofApp(String app, String field, String unit) {
        return new SeriesSource(false, app, field, unit);
    }

    /** What is shown to people: {@code native}, or app, field and unit. */
    public String label() {
        if (nativeField) {
            return "native";
        }
        return app + ": " + field + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** By parts; written out, because the generated one costs the first read of a file some 15 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesSource that
                && nativeField == that.nativeField
                && app.equals(that.app)
                && field.equals(that.field)
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Boolean.hashCode(nativeField) + app.hashCode()) + field.hashCode()) + unit.hashCode();
    }
}

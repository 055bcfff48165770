// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import java.util.Locale;
import java.util.Optional;

/** A language that reports are complete in. */
public enum Language {
    ENGLISH("en", Locale.UK),
    GERMAN("de", Locale.GERMANY);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The language with this code, as {@code --lang} takes it. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Code by ISO 639: {@code en}, {@code de}. */
    public String code() {
        return code;
    }

    /** For numbers, dates and bundles. */
    public Locale locale() {
        return locale;
    }
}

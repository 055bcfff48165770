// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that the reader of a result must know about its data.
 *
 * @param code stable short name in kebab case, for programs
 * @param message one plain sentence, for people
 * @param span where, if it is not about the whole recording
 */
public record QualityWarning(String code, String message, Optional<Span> span) {
    /** All parts are needed. */
    public QualityWarning {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(span);
    }

    /** A warning about the whole recording. */
    public static QualityWarning of(String code, String message) {
        return new QualityWarning(code, message, Optional.empty());
    }

    /** A warning about one stretch. */
    public static QualityWarning at(String code, String message, double fromS, double toS) {
        return new QualityWarning(code, message, Optional.of(new Span(fromS, toS)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.language;

import java.util.List;
import java.util.Objects;

/**
 * A sentence without a language: a key and what fills its gaps. {@link Messages#text} says it.
 *
 * @param key in the bundle of the package that made it, e.g. {@code verdict.easy}
 * @param arguments numbers, strings or other texts, in the order of the gaps
 */
public record Text(String key, List<Object> arguments) {
    /** Keeps a copy. */
    public Text {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    /** A sentence with these gaps filled. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}

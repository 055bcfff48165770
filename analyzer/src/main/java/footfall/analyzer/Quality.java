// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.List;

/**
 * What the data could not give.
 *
 * @param warnings in the order of their importance
 * @param gaps stretches without data although the timer ran
 * @param pauses stretches in which the timer stood still
 */
public record Quality(List<QualityWarning> warnings, List<Span> gaps, List<Span> pauses) {
    /** Keeps copies. */
    public Quality {
        warnings = List.copyOf(warnings);
        gaps = List.copyOf(gaps);
        pauses = List.copyOf(pauses);
    }
}

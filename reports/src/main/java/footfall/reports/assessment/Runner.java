// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.Athlete;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the assessor may know of the runner; all of it optional.
 *
 * @param body height, leg length, mass
 * @param pains where it hurts
 * @param redFlags signs that need a professional
 * @param goals what the runner wants
 */
public record Runner(Athlete body, List<Pain> pains, Set<RedFlag> redFlags, Set<Goal> goals) {
    /** Keeps copies. */
    public Runner {
        Objects.requireNonNull(body);
        pains = List.copyOf(pains);
        redFlags = Set.copyOf(redFlags);
        goals = Set.copyOf(goals);
    }

    /** Only the body is known. */
    public static Runner of(Athlete body) {
        return new Runner(body, List.of(), Set.of(), Set.of());
    }
}

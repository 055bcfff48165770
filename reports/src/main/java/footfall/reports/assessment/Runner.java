// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.Athlete;
import java.util.ArrayList;
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
 * @param painRose whether pain rose above what is acceptable in the run itself
 */
public record Runner(Athlete body, List<Pain> pains, Set<RedFlag> redFlags, Set<Goal> goals, boolean painRose) {
    /** Keeps copies. */
    public Runner {
        Objects.requireNonNull(body);
        pains = List.copyOf(pains);
        redFlags = Set.copyOf(redFlags);
        goals = Set.copyOf(goals);
    }

    /** Nothing is known of how pain went in the run. */
    public Runner(Athlete body, List<Pain> pains, Set<RedFlag> redFlags, Set<Goal> goals) {
        this(body, pains, redFlags, goals, false);
    }

    /** The same with what was felt in a run: at each place the worst counts. */
    public Runner feeling(List<Pain> felt, boolean rose) {
        List<Pain> all = new ArrayList<>(pains);
        for (Pain pain : felt) {
            int known = 0;
            while (known < all.size() && all.get(known).site() != pain.site()) {
                known++;
            }
            if (known == all.size()) {
                all.add(pain);
            } else if (pain.score() > all.get(known).score()) {
                all.set(known, pain);
            }
        }
        return new Runner(body, all, redFlags, goals, painRose || rose);
    }

    /** Only the body is known. */
    public static Runner of(Athlete body) {
        return new Runner(body, List.of(), Set.of(), Set.of());
    }
}

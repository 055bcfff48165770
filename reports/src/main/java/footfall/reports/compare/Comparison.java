// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compare;

import footfall.reports.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several recordings of one runner, in the order of time, each compared with the first.
 *
 * @param runs the recordings, the earliest first; those without a clock last, in the order given
 * @param pairs one a later recording
 */
public record Comparison(List<ComparedRun> runs, List<Pair> pairs) {
    /** Keeps copies. */
    public Comparison {
        runs = List.copyOf(runs);
        pairs = List.copyOf(pairs);
    }

    /**
     * Two recordings.
     *
     * @param before the first of all
     * @param after a later one
     * @param changes every number that both hold, cadence at equal pace first
     */
    public record Pair(ComparedRun before, ComparedRun after, List<Change> changes) {
        /** Keeps a copy. */
        public Pair {
            changes = List.copyOf(changes);
        }

        /** The change with this id. */
        public Optional<Change> change(String id) {
            return changes.stream().filter(change -> change.id().equals(id)).findFirst();
        }
    }

    /**
     * Compares recordings.
     *
     * @throws IllegalArgumentException for fewer than two
     */
    public static Comparison of(List<Answer> answers) {
        return between(answers.stream().map(ComparedRun::of).toList());
    }

    /** The same for recordings of which only the needed part was kept. */
    public static Comparison between(List<ComparedRun> recordings) {
        if (recordings.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two recordings or more, got " + recordings.size());
        }
        List<ComparedRun> runs = new ArrayList<>(recordings);
        // Any real date sorts before a tilde. The sort is stable.
        runs.sort(Comparator.comparing(run -> run.startTime().orElse("~")));
        List<Pair> pairs = new ArrayList<>();
        for (ComparedRun later : runs.subList(1, runs.size())) {
            pairs.add(new Pair(runs.get(0), later, Changes.between(runs.get(0), later)));
        }
        return new Comparison(runs, pairs);
    }

    /** The earliest and the latest recording. */
    public Pair firstAndLast() {
        return pairs.get(pairs.size() - 1);
    }
}

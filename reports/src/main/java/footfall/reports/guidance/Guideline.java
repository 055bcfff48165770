// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import java.util.List;

/**
 * A rule that guidance may use, with what it rests on. Adding one is adding data.
 *
 * @param id stable name in kebab case
 * @param statement the rule in one plain sentence
 * @param population whom it was seen in
 * @param basis what kind of knowledge stands behind it
 * @param limits whom or what it does not hold for
 * @param source citation ids, resolvable in {@code docs/references.bib}
 */
public record Guideline(
        String id, String statement, String population, Basis basis, String limits, List<String> source) {
    /** What kind of knowledge a rule rests on. */
    public enum Basis {
        /** A number that runners and coaches agreed on, from watching others run. */
        CONVENTION("convention, population reference"),
        /** Experiments in which runners changed what the rule speaks of. */
        EXPERIMENTS("experiments"),
        /** Footfall's own rule of thumb, drawn from published numbers. */
        HEURISTIC("heuristic");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /** The words used in every output. */
        public String label() {
            return label;
        }
    }

    /** Keeps a copy. */
    public Guideline {
        source = List.copyOf(source);
    }
}

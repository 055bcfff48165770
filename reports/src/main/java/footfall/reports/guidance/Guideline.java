// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import footfall.reports.language.Text;
import java.util.List;
import java.util.Optional;

/**
 * A rule that guidance may use, with what it rests on. Adding one is adding a line to {@code guidelines.txt} and its words to the
 * bundles beside it.
 *
 * @param id stable name in kebab case
 * @param basis what kind of knowledge stands behind it
 * @param standing how it fares when it is looked at closely
 * @param strength how strong the evidence is
 * @param placement which sensor it needs, or {@code any}
 * @param range its figures; absent where it has none
 * @param source citation ids, resolvable in {@code docs/references.bib}
 */
public record Guideline(
        String id,
        Basis basis,
        Standing standing,
        Strength strength,
        String placement,
        Optional<Range> range,
        List<String> source) {
    /** Keeps a copy. */
    public Guideline {
        source = List.copyOf(source);
    }

    /** The rule in one plain sentence. */
    public Text statement() {
        return Text.of("guideline." + id + ".says");
    }

    /** Whom it was seen in. */
    public Text population() {
        return Text.of("guideline." + id + ".who");
    }

    /** Whom or what it does not hold for, and what speaks against it. */
    public Text limits() {
        return Text.of("guideline." + id + ".but");
    }

    /**
     * The figures of a rule.
     *
     * @param low lower end
     * @param high upper end
     * @param unit of both
     */
    public record Range(double low, double high, String unit) {}

    /** What kind of knowledge a rule rests on. */
    public enum Basis {
        /** A number that runners and coaches agreed on, from watching others run. */
        CONVENTION("convention, population reference"),
        /** Experiments in which runners changed what the rule speaks of. */
        EXPERIMENTS("experiments"),
        /** Runners were watched and counted; nobody changed anything on purpose. */
        OBSERVATION("observation"),
        /** Clinicians agree on it. */
        EXPERTS("expert opinion"),
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

    /** How a rule fares when it is looked at closely. */
    public enum Standing {
        CONVENTION("convention"),
        SUPPORTED("supported"),
        DISPUTED("disputed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The word in the data file and in every output. */
        public String label() {
            return label;
        }

        /** The word in the reader's language. */
        public Text text() {
            return Text.of("standing." + label);
        }
    }

    /** How strong the evidence behind a rule is. */
    public enum Strength {
        STRONG("strong"),
        MODERATE("moderate"),
        LIMITED("limited"),
        NONE("none");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        /** The word in the data file and in every output. */
        public String label() {
            return label;
        }

        /** The word in the reader's language. */
        public Text text() {
            return Text.of("strength." + label);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.MarkerId;
import footfall.reports.language.Text;
import java.util.List;

/**
 * Something that deserves a look.
 *
 * @param id stable name in kebab case: what {@code --explain} takes
 * @param severity how much it matters
 * @param confidence how sure
 * @param text one plain sentence
 * @param because the markers behind it
 * @param source citation ids
 * @param why formula, values put in, error, and what would change our mind
 */
public record Finding(
        String id,
        Severity severity,
        Confidence confidence,
        Text text,
        List<MarkerId> because,
        List<String> source,
        Why why) {
    /** Keeps copies. */
    public Finding {
        because = List.copyOf(because);
        source = List.copyOf(source);
    }

    /** How much a finding matters. */
    public enum Severity {
        INFO("info"),
        LOOK("look"),
        ACT("act"),
        STOP("stop");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        /** The word used in every output. */
        public String label() {
            return label;
        }
    }

    /** How sure a finding is. */
    public enum Confidence {
        LOW("low"),
        MEDIUM("medium"),
        HIGH("high");

        private final String label;

        Confidence(String label) {
            this.label = label;
        }

        /** The word used in every output. */
        public String label() {
            return label;
        }
    }

    /**
     * The answer to "why?".
     *
     * @param formula as a line of text
     * @param inputs each value put in, with unit and error
     * @param error how far off it may be
     * @param changeOfMind what would make us say otherwise
     */
    public record Why(Text formula, List<Text> inputs, Text error, Text changeOfMind) {
        /** Keeps a copy. */
        public Why {
            inputs = List.copyOf(inputs);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import footfall.analyzer.MarkerId;
import footfall.reports.language.Messages;
import footfall.reports.language.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer to "why do you say that?", as lines of plain text.
 *
 * @param found whether the assessment has a finding of that id
 * @param lines the explanation; where it was not found, the ids that can be asked for, one a line
 */
public record Explanation(boolean found, List<String> lines) {
    /** Keeps a copy. */
    public Explanation {
        lines = List.copyOf(lines);
    }

    /** Explains the finding with this id, in the language of the messages. */
    public static Explanation of(Assessment assessment, String id, Messages messages) {
        List<String> known = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            if (finding.id().equals(id)) {
                return new Explanation(true, lines(finding, messages));
            }
            known.add(finding.id());
        }
        return new Explanation(false, known);
    }

    private static List<String> lines(Finding finding, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(finding.text()));
        lines.add(messages.text(
                "why.sure",
                Text.of("severity." + finding.severity().label()),
                Text.of("confidence." + finding.confidence().label())));
        lines.add(messages.text("why.formula", finding.why().formula()));
        for (Text input : finding.why().inputs()) {
            lines.add(messages.text("why.input", input));
        }
        if (!finding.because().isEmpty()) {
            lines.add(messages.text("why.markers", markers(finding)));
        }
        lines.add(messages.text("why.error", finding.why().error()));
        lines.add(messages.text("why.change", finding.why().changeOfMind()));
        lines.add(
                finding.source().isEmpty()
                        ? messages.text("why.source.recording")
                        : messages.text("why.source", String.join(", ", finding.source())));
        return lines;
    }

    private static String markers(Finding finding) {
        List<String> ids = new ArrayList<>();
        for (MarkerId marker : finding.because()) {
            ids.add(marker.id());
        }
        return String.join(", ", ids);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.analyzer.Evidence;
import footfall.analyzer.MarkerId;
import footfall.reports.assessment.Finding;
import footfall.reports.guidance.Guidance;
import footfall.reports.guidance.Guideline;
import footfall.reports.guidance.Guidelines;
import footfall.reports.language.Messages;
import java.util.List;

/** The {@code guidance} block. */
final class GuidanceJson {
    private GuidanceJson() {}

    static void write(JsonFields fields, Guidance guidance, List<Finding> findings, Messages messages) {
        fields.startObject("guidance");
        writeBand(fields, guidance.band());
        fields.startObject("baseline");
        fields.spm("spm", guidance.baseline().spm());
        fields.number("speedMps", guidance.baseline().speedMps(), JsonFields.FOUR_DECIMALS);
        fields.text("source", guidance.baseline().source());
        fields.endObject();
        fields.startObject("targets");
        fields.spm("plus5Spm", guidance.targets().plus5Spm());
        fields.spm("plus10Spm", guidance.targets().plus10Spm());
        writeRule(fields, Guidelines.of(Guidelines.OWN_CADENCE_PLUS));
        fields.endObject();
        if (guidance.expected().isPresent()) {
            writeExpected(fields, guidance.expected().get());
        }
        writeFindings(fields, findings, messages);
        fields.endObject();
    }

    private static void writeBand(JsonFields fields, Guidance.Band band) {
        fields.startObject("band");
        fields.spm("lowSpm", band.lowSpm());
        fields.spm("highSpm", band.highSpm());
        fields.text("position", band.position().label());
        fields.spm("gapSpm", band.gapSpm());
        writeRule(fields, Guidelines.of(Guidelines.CADENCE_BAND));
        fields.endObject();
    }

    private static void writeExpected(JsonFields fields, Guidance.Expected expected) {
        fields.startObject("expected");
        fields.spm("spm", expected.spm());
        fields.spm("sdSpm", expected.sdSpm());
        fields.number("z", expected.z(), JsonFields.THREE_DECIMALS);
        fields.text("evidence", Evidence.HEURISTIC.label());
        fields.texts("source", Guidelines.of(Guidelines.EXPECTED_CADENCE).source());
        fields.endObject();
    }

    private static void writeRule(JsonFields fields, Guideline rule) {
        fields.text("basis", rule.basis().label());
        fields.texts("source", rule.source());
    }

    /** Every finding, in the language of the messages. */
    static void writeFindings(JsonFields fields, List<Finding> findings, Messages messages) {
        fields.startArray("findings");
        for (Finding finding : findings) {
            fields.startObject();
            fields.text("id", finding.id());
            fields.text("severity", finding.severity().label());
            fields.text("confidence", finding.confidence().label());
            fields.text("text", messages.text(finding.text()));
            fields.startArray("because");
            for (MarkerId marker : finding.because()) {
                fields.generator().writeString(marker.id());
            }
            fields.endArray();
            fields.texts("source", finding.source());
            fields.endObject();
        }
        fields.endArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import footfall.reports.Answer;
import footfall.reports.assessment.Assessment;
import footfall.reports.assessment.Assessment.Action;
import footfall.reports.assessment.Assessment.KneeLoad;
import footfall.reports.assessment.Finding;
import footfall.reports.guidance.Guidance;
import footfall.reports.language.Messages;
import java.util.List;
import java.util.Optional;

/** The {@code guidance} and {@code assessment} blocks. Findings stand in guidance; where there is none, in assessment. */
final class AssessmentJson {
    private AssessmentJson() {}

    static void write(JsonFields fields, Answer answer, Messages messages) {
        Optional<Guidance> guidance = answer.guidance();
        Optional<Assessment> assessment = answer.assessment();
        if (guidance.isPresent()) {
            List<Finding> findings = assessment.isPresent() ? assessment.get().findings() : List.of();
            GuidanceJson.write(fields, guidance.get(), findings, messages);
        }
        if (assessment.isPresent()) {
            writeAssessment(fields, assessment.get(), messages, guidance.isEmpty());
        }
    }

    private static void writeAssessment(
            JsonFields fields, Assessment assessment, Messages messages, boolean withFindings) {
        fields.startObject("assessment");
        fields.text("verdict", messages.text(assessment.verdict()));
        fields.flag("silenced", assessment.silenced());
        fields.startArray("actions");
        for (Action action : assessment.actions()) {
            fields.startObject();
            fields.text("id", action.id());
            fields.text("what", messages.text(action.what()));
            fields.text("drill", messages.text(action.drill()));
            fields.count("lookAgainDays", action.lookAgainDays());
            fields.texts("because", action.because());
            fields.endObject();
        }
        fields.endArray();
        if (assessment.kneeLoad().isPresent()) {
            writeKneeLoad(fields, assessment.kneeLoad().get());
        }
        if (withFindings) {
            GuidanceJson.writeFindings(fields, assessment.findings(), messages);
        }
        fields.endObject();
    }

    private static void writeKneeLoad(JsonFields fields, KneeLoad load) {
        fields.startObject("kneeLoad");
        fields.number("cadenceChangePct", load.cadenceChangePct(), JsonFields.THREE_DECIMALS);
        fields.number("perStepLowPct", load.perStepLowPct(), JsonFields.THREE_DECIMALS);
        fields.number("perStepHighPct", load.perStepHighPct(), JsonFields.THREE_DECIMALS);
        fields.number("perKmLowPct", load.perKmLowPct(), JsonFields.THREE_DECIMALS);
        fields.number("perKmHighPct", load.perKmHighPct(), JsonFields.THREE_DECIMALS);
        fields.texts("source", load.source());
        fields.endObject();
    }
}

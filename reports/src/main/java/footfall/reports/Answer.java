// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.Analysis;
import footfall.reports.assessment.Assessment;
import footfall.reports.assessment.Assessor;
import footfall.reports.assessment.Runner;
import footfall.reports.guidance.CadenceGuide;
import footfall.reports.guidance.Guidance;
import footfall.reports.session.SessionSummary;
import java.util.Optional;

/**
 * Everything that is said about one recording: what every writer takes.
 *
 * @param input what was read
 * @param analysis what was measured
 * @param guidance what the runner may do with it; absent where no running cadence is known, or a red flag silences it
 * @param assessment what the runner is told; absent where nobody asked for it
 * @param session what the live session was that it comes from; absent for a recording
 */
public record Answer(
        InputDescription input,
        Analysis analysis,
        Optional<Guidance> guidance,
        Optional<Assessment> assessment,
        Optional<SessionSummary> session) {
    /** Of a recording. */
    public Answer(
            InputDescription input, Analysis analysis, Optional<Guidance> guidance, Optional<Assessment> assessment) {
        this(input, analysis, guidance, assessment, Optional.empty());
    }

    /** An answer without an assessment. */
    public Answer(InputDescription input, Analysis analysis, Optional<Guidance> guidance) {
        this(input, analysis, guidance, Optional.empty());
    }

    /** The whole answer for this runner. */
    public static Answer of(InputDescription input, Analysis analysis, Runner runner) {
        Assessment assessment = Assessor.assess(input, analysis, runner);
        Optional<Guidance> guidance =
                assessment.silenced() ? Optional.empty() : CadenceGuide.guide(analysis, runner.body());
        return new Answer(input, analysis, guidance, Optional.of(assessment));
    }

    /** The same of a live session. */
    public Answer of(SessionSummary summary) {
        return new Answer(input, analysis, guidance, assessment, Optional.of(summary));
    }
}

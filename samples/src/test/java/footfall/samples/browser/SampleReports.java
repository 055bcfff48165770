// SPDX-License-Identifier: Apache-2.0
package footfall.samples.browser;

import footfall.analyzer.Athlete;
import footfall.analyzer.activity.WatchOptions;
import footfall.app.analyze.AnalyzeFile;
import footfall.app.analyze.RecordingAnalysis;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.reports.Answer;
import footfall.reports.assessment.Assessment;
import footfall.reports.assessment.Assessor;
import footfall.reports.assessment.Runner;
import footfall.reports.compose.ReportPageBuilder;
import footfall.reports.language.Language;
import footfall.reports.page.ReportPage;
import footfall.reports.terminal.Units;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The recordings of this module, analysed and composed as the program does it. */
final class SampleReports {
    private static final Athlete ATHLETE =
            new Athlete(OptionalDouble.of(1.75), OptionalDouble.empty(), OptionalDouble.of(68));

    private SampleReports() {}

    static ReportPage page(String name, Language language) {
        Answer answer = answer(name);
        Assessment assessment = Assessor.assess(answer.input(), answer.analysis(), Runner.of(ATHLETE));
        return new ReportPageBuilder(language, Units.METRIC).build(answer, assessment);
    }

    static Answer answer(String name) {
        Path file = Path.of(System.getProperty("footfall.root"), "samples", "recordings", name);
        List<Answer> answers = new ArrayList<>();
        WatchOptions options = new WatchOptions(ATHLETE, Optional.empty(), OptionalDouble.empty());
        new AnalyzeFile(new ReadOptions(false, false), options).analyze(file.toString(), new RecordingAnalysis.Sink() {
            @Override
            public void answer(Answer answer) {
                answers.add(answer);
            }

            @Override
            public void failed(RecordingException problem) {
                throw new AssertionError(problem);
            }
        });
        return answers.get(0);
    }
}

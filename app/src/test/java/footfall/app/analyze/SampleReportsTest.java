// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.WatchOptions;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.reports.Answer;
import footfall.reports.Reports;
import footfall.reports.assessment.Assessment;
import footfall.reports.language.Language;
import footfall.reports.language.Text;
import footfall.reports.terminal.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample becomes a report in every language. */
class SampleReportsTest {
    private static final Assessment PLAIN =
            new Assessment(Text.of("page.title.run"), List.of(), List.of(), Optional.empty(), false);

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBecomesAReportInEveryLanguage(Path sample) {
        List<Answer> answers = answers(sample);
        assertThat(answers).hasSize(1);
        boolean ran = answers.get(0).analysis().cadence().running().isPresent();
        for (Language language : Language.values()) {
            for (Units units : Units.values()) {
                String page = new String(Reports.html(answers.get(0), PLAIN, language, units), StandardCharsets.UTF_8);
                assertThat(page)
                        .endsWith("</html>\n")
                        .contains(sample.getFileName().toString());
                assertThat(page).doesNotContain(sample.getParent().toString());
                assertThat(page).hasSizeLessThan(500_000);
                assertThat(page.contains("<figure")).isEqualTo(ran);
            }
        }
    }

    static Stream<Path> samples() throws IOException {
        Path folder = Path.of(System.getProperty("footfall.root"), "samples", "recordings");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".fit"))
                    .sorted()
                    .toList();
            assertThat(samples).isNotEmpty();
            return samples.stream();
        }
    }

    private static List<Answer> answers(Path file) {
        List<Answer> answers = new ArrayList<>();
        new AnalyzeFile(ReadOptions.defaults(), WatchOptions.defaults())
                .analyze(file.toString(), new RecordingAnalysis.Sink() {
                    @Override
                    public void answer(Answer answer) {
                        answers.add(answer);
                    }

                    @Override
                    public void failed(RecordingException problem) {
                        throw new AssertionError(problem);
                    }
                });
        return answers;
    }
}

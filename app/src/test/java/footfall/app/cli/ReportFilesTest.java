// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which report goes into which file, on real sample recordings. */
class ReportFilesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("footfall.root"), "samples", "recordings");

    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void oneRecordingHasItsPageUnderTheNameGiven() throws IOException {
        assertThat(analyze("--html", name("r.html"), "--pdf", name("r.pdf"), sample("easy")))
                .isEqualTo(ExitCode.DONE);
        assertThat(read("r.html")).contains("Your run of 18 April 2026");
        assertThat(Files.readAllBytes(folder.resolve("r.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void severalRecordingsAreComparedUnderTheNameGivenAndHaveAPageEach() throws IOException {
        assertThat(analyze("--html", name("r.html"), "--lang", "de", sample("easy"), sample("tempo-intervals")))
                .isEqualTo(ExitCode.DONE);
        assertThat(read("r.html")).contains("Vorher und nachher");
        assertThat(read("r-1.html")).contains("easy.fit");
        assertThat(read("r-2.html")).contains("tempo-intervals.fit");
        assertThat(console.out()).contains("Vorher:");
    }

    @Test
    void anExplanationNamesFormulaAndSources() {
        assertThat(analyze("--quiet", "--height", "1.78", "--explain", "cadence-usual", sample("easy")))
                .isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("165 + 6").contains("Sources: deruiter2020");
    }

    @Test
    void anUnknownFindingIsWrongUsageAndNamesTheKnownOnes() {
        assertThat(analyze("--quiet", "--explain", "nothing", sample("easy"))).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("there is no finding nothing; there is ");
    }

    @Test
    void aRedFlagSilencesAdviceOnSteps() {
        assertThat(analyze("--symptom", "locked-knee", sample("easy"))).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("see a professional").doesNotContain("+5 %");
    }

    @Test
    void unknownWordsOfTheRunnerAreWrongUsage() {
        assertThat(analyze("--pain", "knee=3", sample("easy"))).isEqualTo(ExitCode.USAGE);
        assertThat(analyze("--pain", "shin=11", sample("easy"))).isEqualTo(ExitCode.USAGE);
        assertThat(analyze("--symptom", "sneeze", sample("easy"))).isEqualTo(ExitCode.USAGE);
        assertThat(analyze("--goal", "win", sample("easy"))).isEqualTo(ExitCode.USAGE);
        assertThat(analyze("--lang", "fr", sample("easy"))).isEqualTo(ExitCode.USAGE);
    }

    private int analyze(String... words) {
        String[] args = new String[words.length + 1];
        args[0] = "analyze";
        System.arraycopy(words, 0, args, 1, words.length);
        return new Cli(console.streams()).run(args);
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name + ".fit").toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole sessions through the command line, of a made-up runner at twenty times the pace. */
class LiveCommandTest {
    @TempDir
    static Path folder;

    private static Console recorded;
    private static int status;

    @BeforeAll
    static void record() {
        recorded = new Console();
        status = recorded.run(
                "live",
                "--simulate",
                "--placement",
                "shank",
                "--rate",
                "20x",
                "--duration",
                "60s",
                "--headless",
                "--pain",
                "shin=2",
                "--record",
                folder.resolve("run.fit").toString());
    }

    private static JsonNode summary(Console console) {
        List<String> lines = console.out().lines().toList();
        return JsonMapper.shared().readTree(lines.get(lines.size() - 1)).get("summary");
    }

    @Test
    void aSessionShowsALineASecondAndItsSummaryLast() {
        assertThat(recorded.err()).contains("run.fit and ").contains("run.ffj");
        assertThat(status).isEqualTo(ExitCode.DONE);
        assertThat(recorded.out().lines().count()).isBetween(59L, 62L);
        JsonNode summary = summary(recorded);
        assertThat(summary.get("schema").asString()).isEqualTo("footfall-analysis/1");
        assertThat(summary.has("session")).isTrue();
        JsonNode line =
                JsonMapper.shared().readTree(recorded.out().lines().toList().get(40));
        assertThat(line.get("spm").asDouble())
                .isCloseTo(summary.get("cadence").get("meanSpm").asDouble(), within(3.0));
    }

    @Test
    void recoveringASessionThatEndedWellSaysTheSameByteForByte() throws IOException {
        byte[] fit = Files.readAllBytes(folder.resolve("run.fit"));
        Console again = new Console();
        Path second = folder.resolve("again.fit");
        int code = again.run(
                "live", "--recover", folder.resolve("run.ffj").toString(), "--headless", "--record", second.toString());
        assertThat(again.err()).contains("again.fit");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(summary(again)).isEqualTo(summary(recorded));
        assertThat(Files.readAllBytes(second)).isEqualTo(fit);
    }

    @Test
    void aSessionThatWasCutOffIsRecoveredWithPagesInTheWantedLanguage() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("run.ffj"));
        Path cut = folder.resolve("cut.ffj");
        Files.write(cut, Arrays.copyOf(whole, whole.length * 3 / 4));
        Path page = folder.resolve("cut.html");
        Console console = new Console();
        int code = console.run("live", "--recover", cut.toString(), "--html", page.toString(), "--lang", "de");
        assertThat(console.err()).contains("cut.fit");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("cadence");
        assertThat(Files.readString(page)).contains("lang=\"de\"");
        assertThat(folder.resolve("cut.fit")).isNotEmptyFile();
    }

    @Test
    void whatCannotBeDoneIsOneLineAndItsStatus() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        String under = file.resolve("run.fit").toString();
        assertThat(complaint(ExitCode.UNWRITABLE_OUTPUT, "--simulate", "--headless", "--record", under))
                .contains("is no folder");
        assertThat(complaint(ExitCode.USAGE, "--simulate", "--record", "run.csv"))
                .contains(".fit");
        assertThat(complaint(ExitCode.USAGE, "--simulate", "--record", "run.fit", "--no-record"))
                .contains("--no-record");
        assertThat(complaint(ExitCode.USAGE, "--recover", "run.ffj", "--simulate"))
                .contains("--simulate");
        assertThat(complaint(ExitCode.USAGE, "--headless")).contains("--port");
        assertThat(complaint(ExitCode.NO_DEVICE, "--port", "/dev/ttyNoSuch", "--headless", "--no-record"))
                .contains("/dev/ttyNoSuch");
        assertThat(complaint(
                        ExitCode.UNREADABLE_INPUT,
                        "--recover",
                        folder.resolve("none.ffj").toString()))
                .contains("none.ffj");
        assertThat(complaint(ExitCode.UNREADABLE_INPUT, "--recover", file.toString()))
                .contains("journal");
    }

    private static String complaint(int wanted, String... words) {
        String[] line = new String[words.length + 1];
        line[0] = "live";
        System.arraycopy(words, 0, line, 1, words.length);
        Console console = new Console();
        assertThat(console.run(line)).isEqualTo(wanted);
        assertThat(console.err().lines()).hasSize(1);
        assertThat(console.err()).doesNotContain("Exception");
        return console.err();
    }

    @Test
    void aPortWhereNobodyAnswersIsNoDevice() {
        Console console = new Console();
        assertThat(console.run("live", "--tcp", "127.0.0.1:1", "--headless", "--no-record"))
                .isEqualTo(ExitCode.NO_DEVICE);
        assertThat(console.err()).contains("127.0.0.1:1").doesNotContain("Exception");
    }

    @Test
    void theJournalOfASessionIsReplayedAsItWasWorn() {
        Console console = new Console();
        int code = console.run(
                "live", "--replay", folder.resolve("run.ffj").toString(), "--rate", "50x", "--headless", "--no-record");
        assertThat(console.err()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        JsonNode summary = summary(console);
        assertThat(summary.get("input").get("placement").asString()).isEqualTo("shank");
        assertThat(summary.get("cadence").get("meanSpm").asDouble())
                .isCloseTo(summary(recorded).get("cadence").get("meanSpm").asDouble(), within(0.5));
    }
}

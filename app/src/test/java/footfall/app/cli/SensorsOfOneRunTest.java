// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two sensors of one run through the whole program. */
class SensorsOfOneRunTest {
    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void twoLegsGiveOneAnswerWithLeftAndRight() throws IOException {
        simulate("left.csv", "left", "0");
        simulate("right.csv", "right", "1");
        int status = console.run(
                "analyze",
                name("left.csv"),
                "--placement",
                "shank",
                "--foot",
                "left",
                "--with",
                name("right.csv") + "@shank-right",
                "--json",
                name("answer.json"));
        assertThat(status).as(console.err()).isEqualTo(ExitCode.DONE);
        JsonNode answer = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("answer.json")));
        assertThat(answer.at("/sensors").size()).isEqualTo(2);
        assertThat(answer.at("/sensors/1/foot").asString()).isEqualTo("right");
        assertThat(answer.at("/sensors/1/clock/driftPpm").asDouble()).isCloseTo(10_000, within(300.0));
        assertThat(answer.at("/input/file").asString()).isEqualTo(name("left.csv"));
    }

    @Test
    void aSecondFileThatCannotBeReadCostsOnlyItself() throws IOException {
        simulate("left.csv", "left", "0");
        Files.writeString(folder.resolve("right.csv"), "");
        int status = console.run(
                "analyze", name("left.csv"), "--placement", "shank", "--with", name("right.csv") + "@shank-right");
        assertThat(status).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(console.err()).contains("right.csv").doesNotContain("Exception");
        assertThat(console.out()).contains("left.csv");
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneLine() {
        for (String with : new String[] {"right.csv", "right.csv@nose", "@shank", "a.csv@shank,b.csv"}) {
            Console fresh = new Console();
            assertThat(fresh.run("analyze", "left.csv", "--with=" + with)).isEqualTo(ExitCode.USAGE);
            assertThat(fresh.err()).contains("--with");
        }
        Console two = new Console();
        assertThat(two.run("analyze", "a.csv", "b.csv", "--with", "c.csv@shank"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void contactsAreFoundInTheWayThatWasAskedFor() throws IOException {
        simulate("left.csv", "left", "0");
        simulate("right.csv", "right", "0");
        assertThat(stanceMethod("--placement", "shank", "--contact-method", "shank-aubol"))
                .isEqualTo("shank-aubol");
        assertThat(stanceMethod("--placement", "shank", "--with", name("right.csv") + "@shank-right"))
                .isEqualTo("shank-impact-pitch");
        assertThat(stanceMethod(
                        "--placement",
                        "shank",
                        "--contact-method",
                        "shank-mercer",
                        "--with",
                        name("right.csv") + "@shank-right"))
                .isEqualTo("shank-mercer");
    }

    @Test
    void aMethodForAnotherPlaceIsRefusedInOneLine() {
        for (String[] wrong :
                new String[][] {{"--placement", "foot"}, {"--placement", "wrist"}, {"--with", "belt.csv@sacrum"}, {}}) {
            List<String> words = new ArrayList<>(List.of("analyze", "left.csv", "--contact-method", "shank-aubol"));
            words.addAll(List.of(wrong));
            Console fresh = new Console();
            assertThat(fresh.run(words.toArray(new String[0]))).isEqualTo(ExitCode.USAGE);
            assertThat(fresh.err()).contains("--contact-method shank-aubol wants --placement shank, got ");
        }
        Console unknown = new Console();
        assertThat(unknown.run("analyze", "left.csv", "--contact-method", "guess"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("--contact-method wants one of foot-impact-pitch");
    }

    @Test
    void peopleReadWhichSensorsThereWere() throws IOException {
        simulate("left.csv", "left", "0");
        simulate("right.csv", "right", "3");
        for (String language : new String[] {"en", "de"}) {
            Console fresh = new Console();
            int status = fresh.run(
                    "analyze",
                    name("left.csv"),
                    "--placement",
                    "shank",
                    "--foot",
                    "left",
                    "--with",
                    name("right.csv") + "@shank-right",
                    "--lang",
                    language,
                    "--html",
                    name("page.html"));
            assertThat(status).as(fresh.err()).isEqualTo(ExitCode.DONE);
            assertThat(fresh.out()).contains("right.csv, shank right: began 0.0", "gains 108.", ", left ", ", right ");
            String page = Files.readString(folder.resolve("page.html"));
            assertThat(page)
                    .contains("left.csv + right.csv")
                    .contains(language.equals("en") ? "Sensors of this run" : "Sensoren dieses Laufs");
        }
    }

    private String stanceMethod(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("analyze", name("left.csv"), "--foot", "left", "--quiet"));
        words.addAll(List.of(options));
        words.addAll(List.of("--json", name("method.json")));
        Console fresh = new Console();
        assertThat(fresh.run(words.toArray(new String[0]))).as(fresh.err()).isEqualTo(ExitCode.DONE);
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(folder.resolve("method.json")))
                .at("/stride/stanceMethod")
                .asString();
    }

    private void simulate(String file, String foot, String clockPct) {
        int status = console.run(
                "simulate",
                "steady-run",
                "--placement",
                "shank",
                "--foot",
                foot,
                "--rate-hz",
                "200",
                "--clock",
                clockPct,
                "--seed",
                "5",
                "--duration",
                "120",
                name(file));
        assertThat(status).as(console.err()).isEqualTo(ExitCode.DONE);
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }
}

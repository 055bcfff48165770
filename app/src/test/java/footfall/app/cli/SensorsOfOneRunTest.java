// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private void simulate(String file, String foot, String clockPct) {
        int status = console.run(
                "simulate",
                "steady-run",
                "--placement",
                "shank",
                "--foot",
                foot,
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

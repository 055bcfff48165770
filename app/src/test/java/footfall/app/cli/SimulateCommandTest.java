// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.synthetic.WatchScenario;
import footfall.reports.terminal.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return new Cli(new Streams(out, err, Screen.plain(), StandardCharsets.UTF_8)).run(words);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aRunAndItsTruthAreWritten() throws IOException {
        int status = run("simulate", "--seed", "3", "--duration", "10m", "--truth", path("t.json"), path("a.fit"));
        assertThat(complaint()).isEmpty();
        assertThat(status).isEqualTo(ExitCode.DONE);
        byte[] fit = Files.readAllBytes(folder.resolve("a.fit"));
        assertThat(new String(fit, 8, 4, StandardCharsets.US_ASCII)).isEqualTo(".FIT");
        assertThat(Files.readString(folder.resolve("t.json")))
                .startsWith("{\n")
                .contains("\"schema\" : \"footfall-truth/1\"", "\"elapsedS\" : 600.0")
                .doesNotContain("NaN");
    }

    @Test
    void standardOutputCarriesTheSameBytesAsAFile() throws IOException {
        assertThat(run("simulate", "--duration", "5m", path("a.fit"))).isEqualTo(ExitCode.DONE);
        assertThat(run("simulate", "--duration", "300s", "-")).isEqualTo(ExitCode.DONE);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("a.fit")));
    }

    @Test
    void aLiveSensorSpeaksAtItsPaceAtAPath() throws IOException {
        long startNs = System.nanoTime();
        int status = run(
                "simulate", "steady-run", "--to", path("wire"), "--rate-hz", "50", "--duration", "20", "--pace", "50x");
        assertThat(complaint()).isEmpty();
        assertThat(status).isEqualTo(ExitCode.DONE);
        assertThat((System.nanoTime() - startNs) / 1e9).isGreaterThan(0.35);
        assertThat(Files.readAllLines(folder.resolve("wire")))
                .hasSize(1001)
                .first()
                .isEqualTo("t_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps");
    }

    @Test
    void whatALiveSensorCannotDoIsRefused() {
        for (String[] wrong : new String[][] {
            {"simulate", "steady-run", "--serve", "70000"},
            {"simulate", "steady-run", "--to", path("a"), "--pace", "fast"},
            {"simulate", "steady-run", "--to", path("a"), "--serve", "9000"},
            {"simulate", "steady-run", path("b"), "--to", path("a")}
        }) {
            assertThat(run(wrong)).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void anotherSeedIsAnotherRun() throws IOException {
        run("simulate", "--duration", "5m", "--seed", "1", path("a.fit"));
        run("simulate", "--duration", "5m", "--seed", "2", path("b.fit"));
        assertThat(folder.resolve("a.fit")).exists();
        assertThat(Files.readAllBytes(folder.resolve("a.fit")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("b.fit")));
    }

    @Test
    void everyScenarioIsListed() {
        assertThat(run("simulate", "list")).isEqualTo(ExitCode.DONE);
        for (WatchScenario scenario : WatchScenario.values()) {
            assertThat(out.toString(StandardCharsets.UTF_8)).contains(scenario.label(), scenario.description());
        }
    }

    @Test
    void wrongValuesAreExplained() {
        assertThat(run("simulate", "--scenario", "moonwalk", path("a.fit"))).isEqualTo(ExitCode.USAGE);
        assertThat(complaint()).contains("no scenario moonwalk").contains("run-walk");
        assertThat(run("simulate", "--duration", "soon", path("a.fit"))).isEqualTo(ExitCode.USAGE);
        assertThat(complaint()).contains("90s, 45m or 1h30m, not soon");
        assertThat(run("simulate", "--duration", "1m", path("a.fit"))).isEqualTo(ExitCode.USAGE);
        assertThat(complaint()).contains("between 5m and 6h, not 1m");
        assertThat(run("simulate", "--seed", "x", path("a.fit"))).isEqualTo(ExitCode.USAGE);
        assertThat(complaint()).contains("--seed must be a whole number, not x");
        assertThat(run("simulate", "--truth", path("a.fit"), path("a.fit"))).isEqualTo(ExitCode.USAGE);
        assertThat(complaint()).contains("two outputs cannot both go to");
        assertThat(folder.resolve("a.fit")).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenSaysSo() {
        assertThat(run("simulate", "--duration", "5m", path("missing/a.fit"))).isEqualTo(ExitCode.UNWRITABLE_OUTPUT);
        assertThat(complaint())
                .startsWith("footfall: ")
                .contains("a.fit: cannot be written")
                .hasLineCount(1);
    }
}

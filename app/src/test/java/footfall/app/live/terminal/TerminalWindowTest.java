// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a window of a real terminal emulator. */
@Timeout(90)
class TerminalWindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void tmuxIsNeeded() throws InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder("tmux", "-V")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            there = false;
        }
        if (!there) {
            System.err.println("SKIPPED: the session in a terminal is not tested: tmux is not installed");
        }
        Assumptions.assumeTrue(there, "tmux is not installed");
    }

    @AfterEach
    void endTheWindow() throws Exception {
        tmux("kill-server");
    }

    private String tmux(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "tmux", "-u", "-f", "/dev/null", "-S", folder.resolve("tmux").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private String await(String text) throws IOException, InterruptedException {
        String seen = tmux("capture-pane", "-p");
        for (int tried = 0; !seen.contains(text); tried++) {
            assertThat(tried).as("waiting for %s in vain:%n%s", text, seen).isLessThan(600);
            Thread.sleep(50);
            seen = tmux("capture-pane", "-p");
        }
        return seen;
    }

    @Test
    void digitsBandAndKeysWorkAndTheWindowIsLeftAsItWas() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = "LC_ALL=C.UTF-8 " + java + " -cp '" + System.getProperty("java.class.path")
                + "' footfall.app.Footfall live --simulate --target 174 --no-record --no-sound";
        tmux("new-session", "-d", "-x", "80", "-y", "24", "echo BEFORE; " + program + "; echo EXIT $?; sleep 60");

        String seen = await("Q Q stop");
        assertThat(seen).contains("█████").contains("┣").contains("target 174").doesNotContain("BEFORE");
        tmux("send-keys", "s", "1", "0", ",", "5");
        await("Enter: 10,5_");
        tmux("send-keys", "Enter");
        await("10.5 km/h");
        tmux("resize-window", "-x", "40", "-y", "12");
        await("QQ stop");
        tmux("send-keys", "q", "q");
        assertThat(await("EXIT 0")).doesNotContain("QQ stop");
        assertThat(tmux("capture-pane", "-p", "-S", "-")).contains("BEFORE").doesNotContain("QQ stop");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.reports.FootfallVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CliTest {
    private final Console console = new Console();

    @Test
    void theVersionIsTheOneOfTheBuild() throws IOException {
        assertThat(console.run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).isEqualTo("footfall " + FootfallVersion.VERSION + "\n");
        Path pom = Path.of(System.getProperty("footfall.root", ".."), "pom.xml");
        assertThat(Files.readString(pom)).contains("<version>" + FootfallVersion.VERSION + "</version>");
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(console.run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("analyze").contains("Examples:").contains("Exit status:");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void helpOfACommandCanBeAskedForInThreeWays() {
        for (String[] words : new String[][] {{"help", "analyze"}, {"analyze", "--help"}, {"analyze", "x.fit", "-h"}}) {
            Console each = new Console();
            assertThat(each.run(words)).isEqualTo(ExitCode.DONE);
            assertThat(each.out())
                    .contains("Usage: footfall analyze")
                    .contains("--json")
                    .contains("Examples:");
        }
    }

    @Test
    void nothingAtAllIsWrongUsageAndShowsHelp() {
        assertThat(console.run()).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("Usage: footfall");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void anUnknownCommandIsOneLine() {
        assertThat(console.run("analyse", "x.fit")).isEqualTo(ExitCode.USAGE);
        assertThat(console.err().lines()).singleElement().asString().contains("there is no command analyse");
        assertThat(console.run("help", "nosuch")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileThatIsNotThereIsOneLineAndStatusThree() {
        assertThat(console.run("analyze", "no such\u001B[31m.fit", "--json", "-"))
                .isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(console.err().lines()).singleElement().asString().startsWith("footfall: no such");
        assertThat(console.err()).doesNotContain("\u001B");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void aNameThatNoFileCanHaveIsOneLineAndStatusThree() {
        assertThat(console.run("analyze", "a\u0000b.fit")).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(console.err().lines()).hasSize(1);
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        assertThat(console.run("completion", "bash")).isEqualTo(ExitCode.DONE);
        assertThat(console.out())
                .startsWith("#!")
                .contains("analyze")
                .contains("--cadence")
                .contains("imperial");
        Console zsh = new Console();
        assertThat(zsh.run("completion", "zsh")).isEqualTo(ExitCode.DONE);
        assertThat(zsh.out()).contains("bashcompinit").endsWith(console.out());
        assertThat(new Console().run("completion", "tcsh")).isEqualTo(ExitCode.USAGE);
    }
}

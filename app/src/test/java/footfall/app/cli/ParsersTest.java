// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.reports.terminal.Screen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsersTest {
    private static final Grammar ANALYZE = new AnalyzeCommand().grammar();
    private static final Grammar LIVE = new LiveCommand().grammar();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.fit",
                "a.fit b.fit c.fit",
                "run.fit --json -",
                "--json=- run.fit",
                "--json out.json --csv=m.csv --quiet run.fit --height 1.75 --units imperial",
                "--strict a.fit --jobs 2 b.fit --debug",
                "--cadence=a=b.csv run.fit",
                "ankle.csv --placement shank --foot left --rate-hz 100 --unit raw:16384 --range-g 16",
                "--cadence-method comb ankle.csv --steps steps.csv"
            })
    void bothParsersUnderstandThePlainOnesAlike(String line) throws UsageException {
        String[] words = line.split(" ");
        Arguments quick = QuickParser.parse(ANALYZE, words, 0).orElseThrow();
        assertThat(quick).isEqualTo(PicocliParser.parse(ANALYZE, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--simulate",
                "--simulate --headless",
                "--headless --simulate",
                "--simulate treadmill --rate 20x",
                "--simulate=treadmill --target +5% --duration 90s",
                "--with tcp:localhost:9001@sacrum --simulate"
            })
    void anOptionThatMayStandAloneMeansTheSameToBoth(String line) throws UsageException {
        String[] words = line.split(" ");
        Arguments quick = QuickParser.parse(LIVE, words, 0).orElseThrow();
        assertThat(quick).isEqualTo(PicocliParser.parse(LIVE, words));
        assertThat(quick.value("--simulate")).get().asString().isIn("steady-run", "treadmill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.fit", "--headless run.fit", "--simulate a b", "--simulate --nosuch"})
    void aCommandWithoutOperandsTakesNone(String line) {
        assertThat(QuickParser.parse(LIVE, line.split(" "), 0)).isEmpty();
        assertThatThrownBy(() -> PicocliParser.parse(LIVE, line.split(" "))).isInstanceOf(UsageException.class);
    }

    @Test
    void nothingAtAllIsPlainWhereThereAreNoOperands() throws UsageException {
        assertThat(QuickParser.parse(LIVE, new String[0], 0)).contains(PicocliParser.parse(LIVE, new String[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "-h run.fit",
                "--nosuch run.fit",
                "--json",
                "run.fit --json",
                "--json --quiet run.fit",
                "--quiet=true run.fit",
                "--json= run.fit",
                "--quiet",
                "@list.txt",
                "--json a --json b run.fit",
                "-- run.fit"
            })
    void theQuickParserLeavesEverythingElseToTheFullOne(String line) {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(QuickParser.parse(ANALYZE, words, 0)).isEmpty();
    }

    @Test
    void theFullParserTakesWhatFollowsTwoDashesAsFiles() throws UsageException {
        Arguments arguments = PicocliParser.parse(ANALYZE, new String[] {"--quiet", "--", "--odd.fit"});
        assertThat(arguments.operands()).containsExactly("--odd.fit");
        assertThat(arguments.has("--quiet")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nosuch run.fit", "run.fit --json", "--json a --json b run.fit", "--quiet"})
    void mistakesAreNamed(String line) {
        assertThatThrownBy(() -> PicocliParser.parse(ANALYZE, line.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessageMatching("(?s).*(--nosuch|--json|FILE).*");
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (Grammar grammar : Commands.grammars()) {
            String help = PicocliParser.help(grammar, Screen.plain());
            assertThat(help)
                    .contains("Usage: footfall " + grammar.name())
                    .containsPattern("Examples:\n.*footfall " + grammar.name());
            for (Option option : grammar.options()) {
                assertThat(help).contains(option.name());
            }
        }
    }

    @Test
    void theCompletionKnowsEveryMethodAndPlacement() {
        String script = PicocliParser.completion(Commands.grammars());
        for (CadenceMethod method : CadenceMethod.values()) {
            assertThat(script).contains("\"" + method.label() + "\"");
        }
        for (SensorPlacement placement : SensorPlacement.values()) {
            assertThat(script).contains("\"" + placement.label() + "\"");
        }
    }

    @Test
    void everyCommandIsFoundByItsName() {
        for (Grammar grammar : Commands.grammars()) {
            Optional<Command> command = Commands.named(grammar.name());
            assertThat(command.map(found -> found.grammar().name())).contains(grammar.name());
        }
        assertThat(Commands.named("nosuch")).isEmpty();
        assertThat(List.of(Commands.values())).hasSameSizeAs(Commands.grammars());
    }
}

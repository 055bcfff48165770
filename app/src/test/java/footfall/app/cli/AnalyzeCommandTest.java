// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.ActivityTotals;
import footfall.analyzer.Analysis;
import footfall.analyzer.CadenceSummary;
import footfall.analyzer.Quality;
import footfall.analyzer.Sport;
import footfall.app.analyze.RecordingAnalysis;
import footfall.device.RecordingException;
import footfall.reports.Answer;
import footfall.reports.InputDescription;
import footfall.reports.terminal.Screen;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The command with files whose names say what is in them: no reading, no analysis. */
class AnalyzeCommandTest {
    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void oneRecordingGivesOneObjectAndNothingElse() throws Exception {
        assertThat(analyze("one.fit", "--json", "-")).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).startsWith("{").endsWith("}\n");
        assertThat(filesIn(console.out())).containsExactly("one.fit");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void severalFilesGiveAnArrayInTheirOrderWithAnyNumberOfWorkers() throws Exception {
        List<String> args = new ArrayList<>(List.of("--json", "-", "--jobs", "3"));
        for (int number = 0; number < 60; number++) {
            args.add("f" + number + ".fit");
        }
        assertThat(analyze(args.toArray(new String[0]))).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(filesIn(console.out())).hasSize(60).containsExactlyElementsOf(args.subList(4, 64));
    }

    @Test
    void aContainerWithTwoRecordingsGivesAnArrayAndASentenceEach() throws Exception {
        Path json = folder.resolve("out.json");
        assertThat(analyze("two.zip", "--json", json.toString())).isEqualTo(ExitCode.DONE);
        assertThat(filesIn(Files.readString(json))).containsExactly("two.zip!1", "two.zip!2");
        assertThat(console.out().lines()).hasSize(2);
    }

    @Test
    void aBadFileCostsOneLineAndStatusThreeAndTheOthersGoOn() throws Exception {
        assertThat(analyze("bad.fit", "one.fit", "--json", "-")).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(filesIn(console.out())).containsExactly("one.fit");
        assertThat(console.err()).isEqualTo("footfall: bad.fit: expected a FIT header at byte 0, found nothing\n");
    }

    @Test
    void whereNothingCanBeReadAnOlderAnswerIsLeftAlone() throws Exception {
        Path json = Files.writeString(folder.resolve("out.json"), "older");
        assertThat(analyze("bad.fit", "--json", json.toString())).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(json).hasContent("older");
    }

    @Test
    void severalBadFilesStillGiveAValidArray() throws Exception {
        assertThat(analyze("bad.fit", "bad.zip", "--json", "-")).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(filesIn(console.out())).isEmpty();
        assertThat(console.out()).isEqualTo("[]\n");
    }

    @Test
    void aBugIsOneLineThatAsksToReportIt() {
        assertThat(analyze("bug.fit", "one.fit")).isEqualTo(ExitCode.BUG);
        assertThat(console.err().lines()).singleElement().asString().contains("bug.fit", "please report it", "--debug");
        assertThat(console.out()).contains("one.fit");
    }

    @Test
    void debugShowsWhereTheBugIs() {
        assertThat(analyze("bug.fit", "--debug")).isEqualTo(ExitCode.BUG);
        assertThat(console.err()).contains("\tat footfall.app.cli.AnalyzeCommandTest");
    }

    @Test
    void anOutputThatCannotBeWrittenIsStatusFive() {
        String nowhere = folder.resolve("nosuch").resolve("out.json").toString();
        assertThat(analyze("one.fit", "--json", nowhere)).isEqualTo(ExitCode.UNWRITABLE_OUTPUT);
        assertThat(console.err().lines()).singleElement().asString().startsWith("footfall: " + nowhere + ": cannot be");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        assertThat(analyzeInto(new FailingStream("Broken pipe"), "one.fit")).isEqualTo(ExitCode.DONE);
        assertThat(console.err()).isEmpty();
        assertThat(analyzeInto(new FailingStream("No space left on device"), "one.fit"))
                .isEqualTo(ExitCode.UNWRITABLE_OUTPUT);
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path input = Files.writeString(folder.resolve("one.fit"), "precious");
        assertThat(analyze(
                        input.toString(), "--json", folder.resolve("./one.fit").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(input).hasContent("precious");
        assertThat(analyze("one.fit", "--json", "-", "--csv", "-")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void tablesOfFurtherRecordingsAreNumbered() throws IOException {
        assertThat(analyze(
                        "two.zip",
                        "--quiet",
                        "--cadence",
                        folder.resolve("t.csv").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("t.csv")).hasContent("time_s,cadence_spm,half_width_spm,confidence,gait");
        assertThat(folder.resolve("t-2.csv")).exists();
        assertThat(console.out()).isEmpty();
    }

    @Test
    void aWatchHasNoSingleStepsAndTheCommandSaysSo() throws IOException {
        assertThat(analyze("one.fit", "--steps", folder.resolve("s.csv").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("s.csv"))
                .hasContent("step,time_s,foot,step_time_ms,ground_contact_ms,flight_ms,impact_g,confidence");
        assertThat(console.err()).contains("records no single steps");
    }

    @Test
    void wrongValuesAreWrongUsage() {
        for (String[] wrong : new String[][] {
            {"one.fit", "--height", "tall"}, {"one.fit", "--height", "175"}, {"one.fit", "--speed", "NaN"},
            {"one.fit", "--units", "nautical"}, {"one.fit", "--jobs", "0"}, {"one.fit", "--jobs", "many"},
            {"one.fit", "--strict", "--lenient"}, {"one.fit", "--nosuch"}, {"--quiet"}
        }) {
            assertThat(analyze(wrong)).as(String.join(" ", wrong)).isEqualTo(ExitCode.USAGE);
        }
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("--height wants metres, like 1.75, got tall");
    }

    private int analyze(String... words) {
        return analyze(console.streams(), words);
    }

    private int analyzeInto(OutputStream out, String... words) {
        Console silent = console;
        return analyze(new Streams(out, silent.streams().err(), Screen.plain(), StandardCharsets.UTF_8), words);
    }

    private static int analyze(Streams streams, String... words) {
        String[] args = new String[words.length + 1];
        args[0] = "analyze";
        System.arraycopy(words, 0, args, 1, words.length);
        return new Cli(streams, name -> Optional.of(new AnalyzeCommand(options -> AnalyzeCommandTest::byName)))
                .run(args);
    }

    private static void byName(String file, RecordingAnalysis.Sink sink) {
        String name = Path.of(file).getFileName().toString();
        if (name.startsWith("bad")) {
            sink.failed(new RecordingException(file, "expected a FIT header at byte 0, found nothing"));
        } else if (name.startsWith("bug")) {
            throw new IllegalStateException("a step too far");
        } else if (name.startsWith("two")) {
            sink.answer(answer(file + "!1"));
            sink.answer(answer(file + "!2"));
        } else {
            sink.answer(answer(file));
        }
    }

    private static Answer answer(String file) {
        OptionalDouble none = OptionalDouble.empty();
        InputDescription input = new InputDescription(
                file, "fit", "watch", "", Optional.empty(), 60, "", Sport.RUNNING, none, 60, "activity");
        Analysis analysis = new Analysis(
                new ActivityTotals(60, 60, 60, 0, 0, OptionalLong.empty(), none, none),
                new CadenceSummary(Optional.empty(), none, none, none),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Quality(List.of(), List.of(), List.of()));
        return new Answer(input, analysis, Optional.empty());
    }

    /** Parses all of it, so that what is not JSON fails, and gives the value of every "file". */
    private static List<String> filesIn(String json) {
        List<String> files = new ArrayList<>();
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && "file".equals(parser.currentName())) {
                    parser.nextToken();
                    files.add(parser.getString());
                }
            }
        }
        return files;
    }

    /** A stream whose other end is gone or full. */
    private static final class FailingStream extends OutputStream {
        private final String reason;

        FailingStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException(reason);
        }
    }
}

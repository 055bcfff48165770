// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each short program runs and says what its comment promises. */
class ExamplesTest {
    /** A program's main method. */
    private interface Program {
        void run(String... args) throws IOException;
    }

    private static String output(Program program, String... args) throws IOException {
        PrintStream before = System.out;
        Locale locale = Locale.getDefault();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Locale.setDefault(Locale.ROOT);
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            program.run(args);
        } finally {
            System.setOut(before);
            Locale.setDefault(locale);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String file(String name) {
        return SampleRecordings.fit(name).toString();
    }

    @Test
    void cadenceOfAFilePrintsTheMeanWithItsError() throws IOException {
        double trueSpm = SampleRecordings.truth("easy")
                .get("totals")
                .get("runningMeanSpm")
                .asDouble();
        String line = output(CadenceOfAFile::main, file("easy"));
        assertThat(line)
                .startsWith(String.format(Locale.ROOT, "%.0f", Math.floor(trueSpm)))
                .contains("spm over");
        assertThat(output(CadenceOfAFile::main, file("half-hour-walk"))).contains("nobody runs");
    }

    @Test
    void lapsAsCsvPrintsOneLineALap() throws IOException {
        int laps = SampleRecordings.truth("tempo-intervals").get("laps").size();
        List<String> lines =
                output(LapsAsCsv::main, file("tempo-intervals")).lines().toList();
        assertThat(lines).hasSize(laps + 1);
        assertThat(lines.get(0)).isEqualTo("lap,from_s,timer_s,running_s,cadence_spm");
        assertThat(lines.get(1)).matches("1,0,300,(299|300),1\\d\\d\\.\\d");
    }

    @Test
    void whereDidIWalkFindsEachWalkBreak() throws IOException {
        List<String> lines =
                output(WhereDidIWalk::main, file("run-walk")).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).matches("walked from 24\\d s to (29\\d|30\\d) s");
        assertThat(output(WhereDidIWalk::main, file("easy"))).isEmpty();
    }

    @Test
    void myPaceCadenceLineSetsTheSlopeBesideTheTruth() throws IOException {
        assertThat(output(MyPaceCadenceLine::main, "7")).matches("measured \\d\\.\\d spm .* truth \\d\\.\\d\\R");
    }

    @Test
    void simulateARunWritesAFileThatCanBeRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.fit");
        assertThat(output(SimulateARun::main, file.toString())).matches("\\d{4} steps\\R");
        assertThat(SampleRecordings.read(file).content().recordCount()).isEqualTo(1501);
    }

    @Test
    void accuracyIsTheSameTableEachTime() {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        WatchAccuracy.print(new PrintStream(one, true, StandardCharsets.UTF_8), 1);
        WatchAccuracy.print(new PrintStream(two, true, StandardCharsets.UTF_8), 1);
        assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
        assertThat(one.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2 + footfall.analyzer.synthetic.WatchScenario.values().length)
                .noneMatch(line -> line.contains("NaN"));
    }
}

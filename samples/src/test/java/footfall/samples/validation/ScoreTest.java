// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
    private static WindowOutcome run(double referenceSpm, double spm, double halfWidthSpm, double running) {
        return new WindowOutcome(
                new ReferenceWindow(0, 10, "run", referenceSpm), spm, halfWidthSpm, running, 1 - running);
    }

    @Test
    void halvesDoublesMissesAndWrongCallsAreCounted() {
        Score score = new Score();
        score.add(run(170, 170.5, 1, 1));
        score.add(run(170, 85, 1, 0));
        score.add(run(170, 341, 1, 1));
        score.add(run(170, Double.NaN, Double.NaN, 0));
        assertThat(score.windows()).isEqualTo(4);
        assertThat(score.halves()).isEqualTo(1);
        assertThat(score.doubles()).isEqualTo(1);
        assertThat(score.withCadencePct()).isEqualTo(75);
        assertThat(score.calledRightPct()).isEqualTo(50);
        assertThat(score.withinPct(3)).isEqualTo(25);
        assertThat(score.coveredPct()).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(score.meanAbsoluteSpm()).isCloseTo((0.5 + 85 + 171) / 3, within(1e-9));
    }

    @Test
    void tableCellsMayStandInQuotes(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("t.csv");
        Files.writeString(table, "file,note,t0\na.csv,\"x, y\",1.5\n");
        assertThat(ReferenceTable.rows(table)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("note", "x, y").containsEntry("t0", "1.5");
        });
    }

    @Test
    void aPartOfAPageIsReplacedAndTheRestStays(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("p.md");
        Files.writeString(page, "before\n<!-- a: begin -->\nold\n<!-- a: end -->\nafter\n");
        new Section(page, "a").replace("new\n");
        assertThat(Files.readString(page)).isEqualTo("before\n<!-- a: begin -->\nnew\n<!-- a: end -->\nafter\n");
        assertThatThrownBy(() -> new Section(page, "b").replace("x")).isInstanceOf(IOException.class);
    }

    @Test
    void scoringAReleaseAgainReplacesItsRowsAndKeepsTheOthers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("history.csv");
        ScoreTable table = new ScoreTable();
        table.add("waist", "made up", run(170, 170.5, 1, 1));
        for (String release : List.of("1", "2", "2")) {
            History history = new History(file, release);
            history.add("made-up", new Line(CadenceMethod.COMB, true), table);
            history.write();
        }
        assertThat(Files.readAllLines(file)).hasSize(3).last().asString().startsWith("2,made-up,comb,named,");
    }

    @Test
    void aPlacementThatIsLeftUnsaidIsUnknown() {
        assertThat(new Line(CadenceMethod.COMB, false)
                        .options(SensorPlacement.SHANK)
                        .placement())
                .isEqualTo(SensorPlacement.UNKNOWN);
        assertThat(new Line(CadenceMethod.PEAK, true)
                        .options(SensorPlacement.SHANK)
                        .placement())
                .isEqualTo(SensorPlacement.SHANK);
    }
}

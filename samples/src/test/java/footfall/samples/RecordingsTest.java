// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.RecordColumns;
import footfall.analyzer.synthetic.SyntheticWatchRun;
import footfall.analyzer.synthetic.WatchScenario;
import footfall.app.cli.Cli;
import footfall.app.cli.Streams;
import footfall.reports.terminal.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RecordingsTest {
    private static final int LARGEST_BYTES = 80_000;

    /** No foot touches the ground for 0 ms: the reader takes such a value for absent. */
    private static final Set<Quantity> ZERO_IS_NO_DATA = EnumSet.of(
            Quantity.GROUND_CONTACT_TIME,
            Quantity.GROUND_CONTACT_SHARE,
            Quantity.GROUND_CONTACT_BALANCE,
            Quantity.VERTICAL_OSCILLATION,
            Quantity.VERTICAL_RATIO,
            Quantity.STEP_LENGTH,
            Quantity.FORM_POWER,
            Quantity.LEG_SPRING_STIFFNESS);

    @Test
    void theCommandsOfTheDatasheetMakeTheFilesToTheByte(@TempDir Path folder) throws IOException {
        Set<String> made = new HashSet<>();
        for (String[] command : SampleRecordings.commands()) {
            String[] inFolder = command.clone();
            for (int i = 0; i < inFolder.length; i++) {
                if (inFolder[i].endsWith(".fit") || inFolder[i].endsWith(".json")) {
                    made.add(inFolder[i]);
                    inFolder[i] = folder.resolve(inFolder[i]).toString();
                }
            }
            run(inFolder);
        }
        assertThat(made).isEqualTo(filesThere());
        for (String file : made) {
            assertThat(folder.resolve(file))
                    .as(file + " differs: run the commands of DATASHEET.md again and say so in the change log")
                    .hasSameBinaryContentAs(SampleRecordings.folder().resolve(file));
        }
    }

    private static void run(String[] words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayOutputStream(), err, Screen.plain(), StandardCharsets.UTF_8);
        int status = new Cli(streams).run(words);
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static Set<String> filesThere() {
        Set<String> there = new HashSet<>();
        for (String name : SampleRecordings.names()) {
            there.add(name + ".fit");
            there.add(name + ".truth.json");
        }
        return there;
    }

    @Test
    void thereAreEnoughAndTheyAreSmall() throws IOException {
        List<String> names = SampleRecordings.names();
        assertThat(names).hasSizeGreaterThanOrEqualTo(6);
        for (String name : names) {
            assertThat(Files.size(SampleRecordings.fit(name))).isLessThan(LARGEST_BYTES);
        }
    }

    static List<String> names() {
        return SampleRecordings.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsReadBackIsWhatTheWatchRecorded(String name) {
        JsonNode truth = SampleRecordings.truth(name);
        SyntheticWatchRun run = SyntheticWatchRun.of(
                WatchScenario.ofLabel(truth.get("scenario").asString()).orElseThrow(),
                truth.get("seed").asLong(),
                truth.get("totals").get("elapsedS").asInt());
        RecordColumns written = run.activity().records();
        RecordColumns read = SampleRecordings.read(SampleRecordings.fit(name))
                .content()
                .activity()
                .records();
        assertThat(read.rows()).isEqualTo(written.rows());
        for (Column column : written.columns()) {
            Column back = read.of(column.quantity()).stream()
                    .filter(other ->
                            other.source().nativeField() == column.source().nativeField())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(column.quantity() + " is lost"));
            for (int row = 0; row < written.rows(); row++) {
                Double value = column.values()[row];
                boolean noData = value == 0 && ZERO_IS_NO_DATA.contains(column.quantity());
                assertThat((Double) back.values()[row])
                        .as(column.quantity() + " in row " + row)
                        .isEqualTo(noData ? (Double) Double.NaN : value);
            }
        }
    }
}

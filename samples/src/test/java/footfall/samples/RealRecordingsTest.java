// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.WatchActivity;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import footfall.device.ReadOptions;
import footfall.device.Recording;
import footfall.device.RecordingException;
import footfall.device.RecordingReader;
import footfall.reports.Answer;
import footfall.reports.InputDescription;
import footfall.reports.json.AnalysisJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recordings of real people go through the whole line, where a folder of them lies beside the repository. They are never part of it.
 * What is right for a file is told by rules over its data and its manifest row, never by its name.
 */
class RealRecordingsTest {
    private static final Path FOLDER = Path.of(System.getProperty("footfall.root"), "..", "shared", "data", "fit");
    private static final String OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    private static final double RUNNING_SPM = 130;
    private static final double THROUGHOUT = 0.99;

    private static final List<Case> CASES = new ArrayList<>();

    /** One row of the manifest with what the line made of it. */
    private record Case(
            Map<String, String> row, List<Recording> recordings, List<Analysis> analyses, List<String> failures) {
        String file() {
            return row.get("file");
        }

        double number(String field) {
            String text = row.get(field);
            return text == null || text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }
    }

    @BeforeAll
    static void readAll() throws IOException {
        Path manifest = FOLDER.resolve("MANIFEST.csv");
        if (!Files.exists(manifest)) {
            System.err.println("SKIPPED: RealRecordingsTest: no recordings at "
                    + FOLDER.toAbsolutePath().normalize());
        }
        Assumptions.assumeTrue(Files.exists(manifest), "no recordings at " + FOLDER);
        List<String> lines = Files.readAllLines(manifest, StandardCharsets.UTF_8);
        String[] head = lines.get(0).split(",", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(OUTSIDE_QUOTES, -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(head[i], cells[i].replace("\"", ""));
            }
            CASES.add(read(row));
        }
    }

    private static Case read(Map<String, String> row) {
        Case found = new Case(row, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new RecordingReader(ReadOptions.defaults()).read(FOLDER.resolve(row.get("file")), new RecordingReader.Sink() {
            @Override
            public void accept(Recording recording) {
                found.recordings().add(recording);
                found.analyses().add(WatchAnalyzer.analyze(recording.content().activity(), WatchOptions.defaults()));
            }

            @Override
            public void failed(RecordingException problem) {
                found.failures().add(problem.getMessage());
            }
        });
        return found;
    }

    @Test
    void everyFileGivesAnAnswerOrOneClearLine() {
        for (Case each : CASES) {
            assertThat(each.recordings().size() + each.failures().size())
                    .as(each.file())
                    .isPositive();
            for (String failure : each.failures()) {
                assertThat(failure)
                        .contains(Path.of(each.file()).getFileName().toString())
                        .doesNotContain("\n");
            }
        }
    }

    @Test
    void everyAnswerIsJsonWithoutNonsense() {
        for (Case each : CASES) {
            for (int i = 0; i < each.analyses().size(); i++) {
                JsonNode json = json(each.recordings().get(i), each.analyses().get(i));
                assertThat(json.get("schema").asString()).isEqualTo("footfall-analysis/1");
                assertNoSentinel(each.file(), json);
            }
        }
    }

    private static JsonNode json(Recording recording, Analysis analysis) {
        InputDescription input = new InputDescription(
                recording.file(),
                recording.format().label(),
                "watch",
                recording.sha256(),
                Optional.empty(),
                analysis.activity().elapsedS(),
                recording.content().device(),
                footfall.analyzer.Sport.UNKNOWN,
                OptionalDouble.empty(),
                recording.content().recordCount(),
                recording.content().content());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnalysisJson().write(new Answer(input, analysis, Optional.empty()), out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static void assertNoSentinel(String at, JsonNode node) {
        if (node.isNumber() && (!Double.isFinite(node.asDouble()) || node.asDouble() == -1)) {
            throw new AssertionError(at + " holds " + node);
        }
        for (JsonNode child : node) {
            assertNoSentinel(at, child);
        }
    }

    /** Where a device writes each second, nobody walks and nothing is broken, the answer is the plain mean of what it wrote. */
    @Test
    void oneHertzRunsThroughoutAgreeWithinATenth() {
        int checked = 0;
        for (Case each : CASES) {
            boolean oneHertz = each.number("median_dt_s") == 1;
            if (!oneHertz
                    || !each.row().get("sport").equals("running")
                    || each.recordings().size() != 1) {
                continue;
            }
            double[] spm = cadence(each.recordings().get(0));
            double moving = Arrays.stream(spm).filter(value -> value > 0).count();
            double running =
                    Arrays.stream(spm).filter(value -> value >= RUNNING_SPM).count();
            if (running >= THROUGHOUT * moving && moving > 0 && !cadenceIsDoubted(each)) {
                double referenceSpm = each.number("mean_running_cadence_spm");
                assertThat(runningSpm(each).orElseThrow()).as(each.file()).isCloseTo(referenceSpm, within(0.1));
                checked++;
            }
        }
        assertThat(checked).as("files that run throughout at 1 Hz").isPositive();
    }

    private static boolean cadenceIsDoubted(Case each) {
        return each.analyses().get(0).quality().warnings().stream()
                .anyMatch(warning -> warning.code().startsWith("cadence-"));
    }

    private static double[] cadence(Recording recording) {
        WatchActivity activity = recording.content().activity();
        Optional<Column> cadence = activity.records().ofFormat(Quantity.CADENCE);
        return cadence.isPresent() ? cadence.get().values() : new double[0];
    }

    private static OptionalDouble runningSpm(Case each) {
        return each.analyses().stream()
                .flatMap(analysis -> analysis.cadence().running().stream())
                .mapToDouble(running -> running.meanSpm())
                .findFirst();
    }

    @Test
    void nothingIsReportedAtHalfOrDouble() {
        for (Case each : CASES) {
            for (Analysis analysis : each.analyses()) {
                analysis.cadence()
                        .running()
                        .ifPresent(running ->
                                assertThat(running.meanSpm()).as(each.file()).isBetween(120.0, 215.0));
                analysis.cadence()
                        .walkingMeanSpm()
                        .ifPresent(spm -> assertThat(spm).as(each.file()).isBetween(40.0, 145.0));
            }
        }
    }

    @Test
    void noCadenceIsClaimedForSportsThatAreNotOnFoot() {
        for (Case each : CASES) {
            boolean onFoot = each.row().get("sport").matches(".*(running|walking|hiking).*");
            boolean stated = !each.row().get("sport").isEmpty();
            for (Analysis analysis : each.analyses()) {
                if (stated && !onFoot) {
                    assertThat(analysis.cadence().running()).as(each.file()).isEmpty();
                    assertThat(analysis.cadence().walkingMeanSpm())
                            .as(each.file())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void timesArePlausible() {
        for (Case each : CASES) {
            for (Analysis analysis : each.analyses()) {
                double movingS =
                        analysis.activity().runningS() + analysis.activity().walkingS();
                assertThat(movingS)
                        .as(each.file())
                        .isLessThanOrEqualTo(analysis.activity().timerS() + 1);
                assertThat(analysis.activity().timerS())
                        .as(each.file())
                        .isLessThanOrEqualTo(analysis.activity().elapsedS() + 1);
            }
            double referenceS = each.number("duration_s");
            boolean sound =
                    each.row().get("category").equals("foot") && each.analyses().size() == 1;
            if (sound) {
                assertThat(each.analyses().get(0).activity().elapsedS())
                        .as(each.file())
                        .isCloseTo(referenceS, within(2 + 0.02 * referenceS));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.WatchOptions;
import footfall.app.analyze.AnalyzeFile;
import footfall.app.analyze.RecordingAnalysis;
import footfall.device.ReadOptions;
import footfall.device.RecordingException;
import footfall.reports.Answer;
import footfall.reports.json.AnalysisJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole answer for each sample recording, field by field. A change of a number is seen here first; when it is meant, write the
 * files anew with {@code mvn test -pl samples -am -Dgolden.update=true} and say so in CHANGELOG under "Scientific changes". Of the
 * cadence track one point a minute is kept. Version and path are left out: they are not answers.
 */
class GoldenTest {
    private static final double TOLERANCE = 1e-6;
    private static final int TRACK_STEP = 60;

    static List<String> names() {
        return SampleRecordings.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFieldOfTheAnswerIsAsExpected(String name) throws IOException {
        JsonNode found = answer(name);
        Path golden = Path.of(
                System.getProperty("footfall.root"), "samples", "src", "test", "resources", "golden", name + ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, text(found), StandardCharsets.UTF_8);
        }
        List<String> differences = new ArrayList<>();
        compare("", JsonMapper.shared().readTree(golden.toFile()), found, differences);
        assertThat(differences).isEmpty();
    }

    private static JsonNode answer(String name) {
        List<Answer> answers = new ArrayList<>();
        new AnalyzeFile(ReadOptions.defaults(), WatchOptions.defaults())
                .analyze(SampleRecordings.fit(name).toString(), new RecordingAnalysis.Sink() {
                    @Override
                    public void answer(Answer answer) {
                        answers.add(answer);
                    }

                    @Override
                    public void failed(RecordingException problem) {
                        throw new AssertionError(problem);
                    }
                });
        assertThat(answers).hasSize(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnalysisJson().write(answers.get(0), out);
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(out.toByteArray());
        root.remove("footfallVersion");
        ((ObjectNode) root.get("input")).remove("file");
        ObjectNode cadence = (ObjectNode) root.get("cadence");
        if (cadence.has("track")) {
            cadence.set("track", thinned(cadence.get("track")));
        }
        return root;
    }

    private static ArrayNode thinned(JsonNode track) {
        ArrayNode kept = JsonMapper.shared().createArrayNode();
        for (int i = 0; i < track.size(); i += TRACK_STEP) {
            kept.add(track.get(i));
        }
        return kept;
    }

    private static String text(JsonNode root) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n";
    }

    private static void compare(String at, JsonNode expected, JsonNode found, List<String> differences) {
        if (expected.isObject() && found.isObject()) {
            for (String field : expected.propertyNames()) {
                if (found.has(field)) {
                    compare(at + "/" + field, expected.get(field), found.get(field), differences);
                } else {
                    differences.add(at + "/" + field + " is gone");
                }
            }
            for (String field : found.propertyNames()) {
                if (!expected.has(field)) {
                    differences.add(at + "/" + field + " is new");
                }
            }
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            Iterator<JsonNode> others = found.iterator();
            int i = 0;
            for (JsonNode element : expected) {
                compare(at + "/" + i++, element, others.next(), differences);
            }
        } else if (!same(expected, found)) {
            differences.add(at + ": expected " + expected + ", found " + found);
        }
    }

    private static boolean same(JsonNode expected, JsonNode found) {
        if (expected.isNumber() && found.isNumber()) {
            double wanted = expected.asDouble();
            return Math.abs(found.asDouble() - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
        }
        return expected.equals(found);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.device.SampleFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Made-up raw acceleration through the whole program: simulate, convert, analyze. */
class SampleFilesTest {
    @TempDir
    Path folder;

    private final Console console = new Console();

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void everyFormatThatIsWrittenIsReadAgainAsTheSameRun(SampleFormat format) throws IOException {
        String file = name("run." + format.label());
        simulate("--seed", "7", "--duration", "60", "--format", format.name().toLowerCase(Locale.ROOT), file);
        JsonNode answer = analyze(file, "--placement", "shank");
        JsonNode truth = truth();
        assertThat(answer.at("/input/kind").asString()).isEqualTo("accelerometer");
        assertThat(answer.at("/input/placement").asString()).isEqualTo("shank");
        assertThat(answer.at("/input/sampleRateHz").asDouble()).isCloseTo(100, within(0.5));
        assertThat(answer.at("/cadence/meanSpm").asDouble())
                .isCloseTo(truth.at("/totals/runningMeanSpm").asDouble(), within(1.0));
        assertThat(answer.at("/signal/method").asString()).isEqualTo("comb");
    }

    @Test
    void theTruthHoldsEveryContactFootAndSecond() throws IOException {
        simulate("--seed", "7", "--duration", "90s", "--noise-g", "0.1", "--lost", "2", name("run.csv"));
        JsonNode truth = truth();
        int steps = truth.at("/totals/steps").asInt();
        assertThat(steps).isGreaterThan(100);
        assertThat(truth.at("/contactTimesS").size()).isEqualTo(steps);
        assertThat(truth.at("/impactPeaksG").size()).isEqualTo(steps);
        assertThat(truth.at("/feet").asString()).hasSize(steps).matches("R?(LR)*L?");
        assertThat(truth.at("/samples/lost").asInt()).isGreaterThan(0);
        assertThat(truth.at("/samples/gaps").size()).isGreaterThan(0);
        assertThat(truth.at("/noiseG").asDouble()).isEqualTo(0.1);
        assertThat(truth.at("/cadence/5/spm").asDouble()).isBetween(120.0, 220.0);
        assertThat(truth.at("/bouts").size()).isGreaterThan(1);
    }

    @Test
    void theTruthSaysWhatEveryLandingWas() throws IOException {
        simulate(
                "--placement",
                "shank",
                "--foot",
                "right",
                "--duration",
                "40",
                "--tibia-angle",
                "11",
                "--start",
                "1.5",
                "--contact-asymmetry",
                "3",
                name("run.csv"));
        JsonNode truth = truth();
        JsonNode landings = truth.at("/landings");
        int count = landings.at("/steps").size();
        assertThat(count).isGreaterThan(30);
        assertThat(landings.at("/contactTimesS").size()).isEqualTo(count);
        assertThat(landings.at("/axialPeaksG").size()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
            int step = landings.at("/steps/" + i).asInt();
            assertThat(truth.at("/feet").asString().charAt(step)).isEqualTo('R');
            assertThat(landings.at("/tibiaAnglesDeg/" + i).asDouble()).isCloseTo(11, within(0.01));
        }
        assertThat(landings.has("leansDeg")).isFalse();
        assertThat(truth.at("/dials/contactAsymmetryPct").asDouble()).isEqualTo(3);
        assertThat(truth.at("/dials").has("leanDeg")).isFalse();
        assertThat(truth.at("/durationS").asDouble()).isCloseTo(38.5, within(1e-6));
    }

    @Test
    void theSameWordsGiveTheSameBytes() throws IOException {
        simulate("--seed", "3", "--duration", "20", name("a.csv"));
        simulate("--seed", "3", "--duration", "20", name("b.csv"));
        simulate("--seed", "4", "--duration", "20", name("c.csv"));
        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
        assertThat(Files.readAllBytes(folder.resolve("a.csv")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("c.csv")));
    }

    @Test
    void whatIsConvertedIsTheSameRun() throws IOException {
        simulate("--seed", "7", "--duration", "60", name("run.csv"));
        double spm = analyze(name("run.csv"), "--placement", "shank")
                .at("/cadence/meanSpm")
                .asDouble();
        for (String format : List.of("jsonl", "fit", "cwa")) {
            assertThat(console.run("convert", name("run.csv"), name("run." + format)))
                    .as(console.err())
                    .isEqualTo(ExitCode.DONE);
            JsonNode answer = analyze(name("run." + format), "--placement", "shank");
            assertThat(answer.at("/cadence/meanSpm").asDouble()).as(format).isCloseTo(spm, within(0.2));
        }
    }

    @Test
    void everyStepIsARowOfTheTable() throws IOException {
        simulate("--seed", "7", "--duration", "60", name("run.csv"));
        JsonNode answer = analyze(name("run.csv"), "--placement", "shank", "--steps", name("steps.csv"));
        List<String> rows = Files.readAllLines(folder.resolve("steps.csv"));
        assertThat(rows.get(0))
                .isEqualTo("step,time_s,foot,step_time_ms,ground_contact_ms,flight_ms,impact_g,confidence");
        assertThat(rows).hasSize(1 + answer.at("/steps/count").asInt());
        assertThat(answer.at("/steps/file").asString()).isEqualTo(name("steps.csv"));
        assertThat(console.err()).doesNotContain("records no single steps");
    }

    @Test
    void aGuessIsPrintedAsADoubt() throws IOException {
        simulate("--seed", "7", "--duration", "60", name("run.csv"));
        List<String> rows = Files.readAllLines(folder.resolve("run.csv"));
        StringBuilder bare = new StringBuilder("time,x,y,z\n");
        for (String row : rows) {
            String[] cells = row.split(",");
            if (!row.isEmpty() && "0123456789-".indexOf(row.charAt(0)) >= 0) {
                bare.append(String.join(",", List.of(cells).subList(0, 4))).append('\n');
            }
        }
        Files.writeString(folder.resolve("bare.csv"), bare);
        JsonNode answer = analyze(name("bare.csv"));
        assertThat(answer.at("/signal/sampling/unitGuessed").asBoolean()).isTrue();
        assertThat(answer.at("/quality/warnings").toString()).contains("guess");
        assertThat(console.run("analyze", name("bare.csv"))).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).containsPattern("(?s)Doubt: .*guess");
    }

    @Test
    void aWatchFileHoldsNothingToConvert() {
        assertThat(console.run("simulate", "--duration", "5m", name("w.fit"))).isEqualTo(ExitCode.DONE);
        assertThat(console.run("convert", name("w.fit"), name("w.csv"))).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(console.err())
                .contains("expected raw acceleration to convert")
                .hasLineCount(1);
        assertThat(folder.resolve("w.csv")).doesNotExist();
    }

    @Test
    void wrongWordsAreWrongUsage() {
        for (String[] wrong : new String[][] {
            {"simulate", "steady-run", "--placement", "elbow", name("a.csv")},
            {"simulate", "steady-run", "--placement", "unknown", name("a.csv")},
            {"simulate", "moonwalk", "--placement", "shank", name("a.csv")},
            {"simulate", "steady-run", "--rate-hz", "fast", name("a.csv")},
            {"simulate", "steady-run", name("a.xyz")},
            {"simulate", "--noise-g", "1", name("a.fit")},
            {"simulate", "steady-run", "--noise-g", "-1", name("a.csv")},
            {"simulate", "steady-run", "walk", name("a.csv")},
            {"simulate", "steady-run", "--lean", "far", name("a.csv")},
            {"simulate", "steady-run", "--impact", "-1", name("a.csv")},
            {"simulate", "steady-run", "--start", "20", name("a.csv")},
            {"convert", name("a.csv")},
            {"convert", name("a.csv"), name("b.csv"), name("c.csv")},
            {"convert", name("a.csv"), name("b.xyz")},
            {"convert", name("a.csv"), name("b.csv"), "--format", "wav"},
            {"analyze", "a.csv", "--placement", "elbow"},
            {"analyze", "a.csv", "--foot", "middle"},
            {"analyze", "a.csv", "--unit", "furlong"},
            {"analyze", "a.csv", "--rate-hz", "0"},
            {"analyze", "a.csv", "--range-g", "much"},
            {"analyze", "a.csv", "--cadence-method", "guess"}
        }) {
            assertThat(console.run(wrong)).as(String.join(" ", wrong)).isEqualTo(ExitCode.USAGE);
        }
        assertThat(console.err())
                .contains("--placement wants one of foot, shank", "--cadence-method wants one of comb");
        assertThat(folder.toFile().list()).isEmpty();
    }

    private void simulate(String... words) {
        String[] args = new String[words.length + 6];
        System.arraycopy(
                new String[] {"simulate", "steady-run", "--placement", "shank", "--truth", name("truth.json")},
                0,
                args,
                0,
                6);
        System.arraycopy(words, 0, args, 6, words.length);
        assertThat(console.run(args)).as(console.err()).isEqualTo(ExitCode.DONE);
    }

    private JsonNode analyze(String... words) throws IOException {
        String[] args = new String[words.length + 3];
        args[0] = "analyze";
        System.arraycopy(words, 0, args, 1, words.length);
        args[words.length + 1] = "--json";
        args[words.length + 2] = name("answer.json");
        assertThat(console.run(args)).as(console.err()).isEqualTo(ExitCode.DONE);
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("answer.json")));
    }

    private JsonNode truth() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }
}

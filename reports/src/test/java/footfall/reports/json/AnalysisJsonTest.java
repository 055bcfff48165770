// SPDX-License-Identifier: Apache-2.0
package footfall.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import footfall.analyzer.Athlete;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Refusal;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.Sport;
import footfall.reports.Answer;
import footfall.reports.Answers;
import footfall.reports.InputDescription;
import footfall.reports.SensorAnswers;
import footfall.reports.StrideAnswers;
import footfall.reports.assessment.RedFlag;
import footfall.reports.assessment.Runner;
import footfall.reports.assessment.Spec;
import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void theFullAnswerFitsTheSchema() throws IOException {
        assertThat(problems(json(Answers.full()))).isEmpty();
    }

    @Test
    void anAnswerWithoutRunningFitsTheSchema() throws IOException {
        Answer ride = Answers.withoutRunning(Sport.CYCLING, 0, OptionalDouble.empty(), false);
        assertThat(problems(json(ride))).isEmpty();
    }

    @Test
    void answersOnRawAccelerationFitTheSchema() throws IOException {
        assertThat(problems(json(SensorAnswers.shank()))).isEmpty();
        assertThat(problems(json(SensorAnswers.withoutGait()))).isEmpty();
        assertThat(problems(json(SensorAnswers.empty()))).isEmpty();
        String json = json(SensorAnswers.shank());
        assertThat(problems(json.replace("\"rhythm\":\"stride\"", "\"rhythm\":\"waltz\"")))
                .isNotEmpty();
        assertThat(problems(json.replace("\"missing\":", "\"lost\":"))).isNotEmpty();
    }

    @Test
    void everyReasonToRefuseAndEveryPlacementIsInTheSchema() throws IOException {
        JsonNode schema = MAPPER.readTree(Files.readString(schemaFile()));
        JsonNode reasons = schema.at("/properties/signal/properties/refused/items/properties/reason/enum");
        for (Refusal refusal : Refusal.values()) {
            assertThat(reasons.valueStream().anyMatch(name -> name.asString().equals(refusal.label())))
                    .as(refusal.name())
                    .isEqualTo(refusal != Refusal.NONE);
        }
        JsonNode placements = schema.at("/properties/input/properties/placement/enum");
        for (SensorPlacement placement : SensorPlacement.values()) {
            assertThat(placements.valueStream().map(JsonNode::asString)).contains(placement.label());
        }
    }

    @Test
    void theSignalIsSaidAsItWasMeasured() {
        JsonNode root = MAPPER.readTree(json(SensorAnswers.shank()));
        assertThat(root.at("/input/placement").asString()).isEqualTo("shank");
        assertThat(root.at("/input/foot").asString()).isEqualTo("right");
        assertThat(root.at("/input/rangeG").asDouble()).isEqualTo(16);
        assertThat(root.at("/input/sampleRateHz").asDouble()).isEqualTo(99.87);
        assertThat(root.at("/quality/clippedSamples").asLong()).isEqualTo(431);
        assertThat(root.at("/steps/count").asInt())
                .isEqualTo(root.at("/activity/steps").asInt());
        assertThat(root.at("/steps/file").isMissingNode()).isTrue();
        assertThat(root.at("/signal/method").asString()).isEqualTo("comb");
        assertThat(root.at("/signal/sampling/missing").asInt()).isEqualTo(790);
        assertThat(root.at("/signal/sampling/unitGuessed").asBoolean()).isTrue();
        assertThat(root.at("/signal/reading/rhythm").asString()).isEqualTo("stride");
        assertThat(root.at("/signal/reading/otherSpm").asDouble()).isEqualTo(83.95);
        assertThat(root.at("/signal/reading/marginDb").asDouble()).isEqualTo(6.4);
        assertThat(root.at("/signal/refused/1/reason").asString()).isEqualTo("clipped");
        assertThat(root.at("/signal/refused/1/toS").asDouble()).isEqualTo(312);
    }

    @Test
    void theTableOfStepsIsNamedWhereItIsWritten() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnalysisJson().write(SensorAnswers.shank(), "steps.csv", bytes);
        assertThat(MAPPER.readTree(bytes.toByteArray()).at("/steps/file").asString())
                .isEqualTo("steps.csv");
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String json = json(Answers.full());
        assertThat(problems(json.replace("\"meanSpm\"", "\"meanCadence\""))).isNotEmpty();
        assertThat(problems(json.replace("footfall-analysis/1", "footfall-analysis/2")))
                .isNotEmpty();
        assertThat(problems(json.replace("\"position\":\"below\"", "\"position\":\"low\"")))
                .isNotEmpty();
        assertThat(problems(json.replace("\"evidence\":\"proxy\"", "\"evidence\":\"certain\"")))
                .isNotEmpty();
        assertThat(problems(json.replace("\"gait\":\"none\"", "\"spm\":160,\"gait\":\"none\"")))
                .isNotEmpty();
        assertThat(problems("{}")).isNotEmpty();
    }

    @Test
    void stridesAreWrittenWithWhatIsLostAndNowhereElse() throws IOException {
        assertThat(problems(json(StrideAnswers.sacrum()))).isEmpty();
        assertThat(problems(json(StrideAnswers.shank()))).isEmpty();
        JsonNode sacrum = MAPPER.readTree(json(StrideAnswers.sacrum()));
        assertThat(sacrum.at("/stride/stanceMethod").asString()).isEqualTo("auvinet");
        assertThat(sacrum.at("/stride/frame/losses").size()).isEqualTo(1);
        assertThat(sacrum.at("/stride/averages/1/foot").asString()).isEqualTo("right");
        assertThat(sacrum.at("/stride/averages/1/channels/0/mean").size()).isEqualTo(101);
        assertThat(sacrum.at("/stride/clippedImpactShare").asDouble()).isZero();
        JsonNode shank = MAPPER.readTree(json(StrideAnswers.shank()));
        assertThat(shank.at("/stride/impact").asString()).isEqualTo("peakTibialAcceleration");
        assertThat(shank.at("/stride/clippedImpactShare").asDouble()).isBetween(0.01, 0.5);
        assertThat(MAPPER.readTree(json(SensorAnswers.shank())).has("stride")).isFalse();
    }

    @Test
    void everyMarkerIsInTheSchema() throws IOException {
        JsonNode names =
                MAPPER.readTree(Files.readString(schemaFile())).at("/properties/markers/items/properties/id/enum");
        for (MarkerId id : MarkerId.values()) {
            assertThat(names.valueStream().map(JsonNode::asString)).contains(id.id());
        }
    }

    @Test
    void everyNumberIsTheOneThatWasMeasured() {
        JsonNode root = MAPPER.readTree(json(Answers.full()));
        assertThat(root.at("/schema").asString()).isEqualTo("footfall-analysis/1");
        assertThat(root.at("/input/file").asString()).isEqualTo("morning run.fit");
        assertThat(root.at("/activity/steps").asInt()).isEqualTo(1588);
        assertThat(root.at("/cadence/meanSpm").asDouble()).isEqualTo(164.25);
        assertThat(root.at("/cadence/validFraction").asDouble()).isEqualTo(0.985);
        assertThat(root.at("/cadence/track").size()).isEqualTo(600);
        assertThat(root.at("/cadence/track/0/gait").asString()).isEqualTo("run");
        assertThat(root.at("/cadence/track/100/gait").asString()).isEqualTo("none");
        assertThat(root.at("/markers/1/id").asString()).isEqualTo("groundContactTime");
        assertThat(root.at("/markers/1/asymmetryPct").asDouble()).isEqualTo(-2.04);
        assertThat(root.at("/guidance/band/position").asString()).isEqualTo("below");
        assertThat(root.at("/guidance/band/gapSpm").asDouble()).isEqualTo(5.75);
        assertThat(root.at("/guidance/targets/plus5Spm").asDouble()).isEqualTo(172.463);
        assertThat(root.at("/guidance/expected/spm").asDouble()).isEqualTo(162.06);
        assertThat(root.at("/quality/warnings/0/toS").asDouble()).isEqualTo(23);
        assertThat(root.at("/laps/1/number").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        JsonNode root = MAPPER.readTree(json(Answers.withoutRunning(Sport.CYCLING, 0, OptionalDouble.empty(), false)));
        assertThat(root.at("/cadence/meanSpm").isMissingNode()).isTrue();
        assertThat(root.at("/cadence/track/100/spm").isMissingNode()).isTrue();
        assertThat(root.at("/activity/distanceM").isMissingNode()).isTrue();
        assertThat(root.at("/input/device").isMissingNode()).isTrue();
        assertThat(root.has("guidance")).isFalse();
        assertThat(root.has("steps")).isFalse();
        assertThat(root.has("signal")).isFalse();
        assertThat(root.at("/quality/clippedSamples").isMissingNode()).isTrue();
        assertThat(json(Answers.full())).doesNotContain("null").doesNotContain("NaN");
    }

    @Test
    void findingsStandInGuidanceWithTheirTextsInTheLanguageAskedFor() {
        JsonNode english = MAPPER.readTree(json(Answers.full()));
        assertThat(english.at("/guidance/findings/0/id").asString()).isEqualTo("data-contact-device-reported");
        assertThat(english.at("/guidance/findings/0/because/0").asString()).isEqualTo("groundContactTime");
        assertThat(english.at("/guidance/findings/0/text").asString()).contains("device-reported");
        assertThat(english.at("/assessment/verdict").asString()).startsWith("You ran 9 min at ");
        assertThat(english.at("/assessment/findings").isMissingNode()).isTrue();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnalysisJson(Messages.in(Language.GERMAN)).write(Answers.full(), bytes);
        JsonNode german = MAPPER.readTree(bytes.toByteArray());
        assertThat(german.at("/assessment/verdict").asString()).startsWith("Du bist 9 min mit ");
    }

    @Test
    void aRedFlagSilencesTargetsAndFitsTheSchema() throws IOException {
        Answer full = Answers.full();
        Runner runner = new Runner(Athlete.unknown(), List.of(), Set.of(RedFlag.LOCKED_KNEE), Set.of());
        String json = json(Answer.of(full.input(), full.analysis(), runner));
        assertThat(problems(json)).isEmpty();
        JsonNode root = MAPPER.readTree(json);
        assertThat(root.has("guidance")).isFalse();
        assertThat(root.at("/assessment/silenced").asBoolean()).isTrue();
        assertThat(root.at("/assessment/findings/0/severity").asString()).isEqualTo("stop");
        assertThat(root.at("/assessment/actions").size()).isEqualTo(1);
    }

    @Test
    void aSuggestionFitsTheSchema() throws IOException {
        Spec spec = Spec.of("v=3.0 spm=150 h=1.75");
        String json = json(Answer.of(spec.input(), spec.analysis(), spec.runner()));
        assertThat(problems(json)).isEmpty();
        assertThat(MAPPER.readTree(json)
                        .at("/assessment/kneeLoad/cadenceChangePct")
                        .asDouble())
                .isEqualTo(5);
    }

    @Test
    void aNumberThatIsNotFiniteIsLeftOut() {
        String json = json(Answers.withMeanThatIsNotANumber());
        assertThat(json).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(MAPPER.readTree(json).at("/cadence/meanSpm").isMissingNode()).isTrue();
    }

    @Test
    void theLocaleChangesNothing() {
        String expected = json(Answers.full());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(json(Answers.full())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileNamesStayOnOneHarmlessLine() {
        InputDescription hostile = Answers.input("a\u001B[31m\n\u202Eb.fit", "\u0000\"dev\"\\");
        JsonNode root = MAPPER.readTree(json(Answers.withInput(hostile)));
        assertThat(root.at("/input/file").asString()).isEqualTo("a\uFFFD[31m\uFFFD\uFFFDb.fit");
        assertThat(root.at("/input/device").asString()).isEqualTo("\uFFFD\"dev\"\\");
    }

    private static String json(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnalysisJson().write(answer, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<com.networknt.schema.Error> problems(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schemaFile()), InputFormat.JSON);
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Path schemaFile() {
        String root = Optional.ofNullable(System.getProperty("footfall.root")).orElse("..");
        return Path.of(root, "docs", "footfall-analysis-1.schema.json");
    }
}

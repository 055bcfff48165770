// SPDX-License-Identifier: Apache-2.0
package footfall.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.LapRow;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.Span;
import footfall.analyzer.activity.WatchOptions;
import footfall.analyzer.watch.WatchAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * From the bytes of each sample file back to what really happened. Tolerances come from what the watch does, not from what the
 * analysis happens to give: it sees the last four seconds, so each change of gait may be told up to three seconds late.
 */
class TruthTest {
    private static final double LATE_S = 3;
    private static final double LONGEST_SMART_ROW_S = 9;

    static List<String> names() {
        return SampleRecordings.names();
    }

    private static Analysis analysis(String name) {
        JsonNode runner = SampleRecordings.truth(name).get("runner");
        Athlete athlete =
                new Athlete(number(runner, "heightM"), number(runner, "legLengthM"), number(runner, "massKg"));
        return WatchAnalyzer.analyze(
                SampleRecordings.read(SampleRecordings.fit(name)).content().activity(),
                new WatchOptions(athlete, Optional.empty(), OptionalDouble.empty()));
    }

    private static OptionalDouble number(JsonNode node, String field) {
        return node.has(field) ? OptionalDouble.of(node.get(field).asDouble()) : OptionalDouble.empty();
    }

    private static double lengthS(JsonNode spans) {
        double seconds = 0;
        for (JsonNode span : spans) {
            seconds += span.get("toS").asDouble() - span.get("fromS").asDouble();
        }
        return seconds;
    }

    @ParameterizedTest
    @MethodSource("names")
    void timesAreTold(String name) {
        JsonNode truth = SampleRecordings.truth(name);
        JsonNode totals = truth.get("totals");
        Analysis analysis = analysis(name);
        double lateS = LATE_S * truth.get("bouts").size() + (name.equals("smart-recording") ? 15 : 0);
        double gapS = lengthS(truth.get("gaps"));
        assertThat(analysis.activity().elapsedS())
                .isEqualTo(totals.get("elapsedS").asDouble());
        assertThat(analysis.activity().timerS()).isCloseTo(totals.get("timerS").asDouble(), within(1.0));
        assertThat(analysis.activity().runningS())
                .isCloseTo(Math.max(0, totals.get("runningS").asDouble() - gapS), within(lateS));
        assertThat(analysis.activity().walkingS())
                .isCloseTo(totals.get("walkingS").asDouble(), within(lateS));
    }

    @ParameterizedTest
    @MethodSource("names")
    void cadenceWhileRunningIsTold(String name) {
        JsonNode totals = SampleRecordings.truth(name).get("totals");
        Analysis analysis = analysis(name);
        if (!totals.has("runningMeanSpm")) {
            assertThat(analysis.cadence().running()).isEmpty();
            return;
        }
        double tolerance = name.equals("run-walk") ? 0.4 : 0.1;
        assertThat(analysis.cadence().running().orElseThrow().meanSpm())
                .isCloseTo(totals.get("runningMeanSpm").asDouble(), within(tolerance));
    }

    @ParameterizedTest
    @MethodSource("names")
    void stepsAreTold(String name) {
        long steps = SampleRecordings.truth(name).get("totals").get("steps").asLong();
        Analysis analysis = analysis(name);
        if (steps == 0) {
            assertThat(analysis.activity().steps().orElse(0)).isZero();
            return;
        }
        double tolerance = name.equals("dropouts") ? 0.06 : 0.005;
        assertThat((double) analysis.activity().steps().orElseThrow()).isCloseTo(steps, within(tolerance * steps));
    }

    @ParameterizedTest
    @MethodSource("names")
    void distanceOnFootIsTold(String name) {
        double trueM = SampleRecordings.truth(name)
                .get("totals")
                .get("distanceOnFootM")
                .asDouble();
        assertThat(analysis(name).activity().distanceM().orElse(0)).isCloseTo(trueM, within(0.02 * trueM));
    }

    @ParameterizedTest
    @MethodSource("names")
    void pausesAndGapsAreTold(String name) {
        JsonNode truth = SampleRecordings.truth(name);
        Analysis analysis = analysis(name);
        assertSpans(analysis.quality().pauses(), truth.get("pauses"));
        assertSpans(analysis.quality().gaps(), truth.get("gaps"));
    }

    private static void assertSpans(List<Span> found, JsonNode expected) {
        assertThat(found).hasSize(expected.size());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).fromS())
                    .isCloseTo(expected.get(i).get("fromS").asDouble(), within(1.0));
            assertThat(found.get(i).toS()).isCloseTo(expected.get(i).get("toS").asDouble(), within(1.0));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void lapsAreTold(String name) {
        JsonNode laps = SampleRecordings.truth(name).get("laps");
        List<LapRow> found = analysis(name).laps();
        double rowS = name.equals("smart-recording") ? LONGEST_SMART_ROW_S : 1;
        double gapS = lengthS(SampleRecordings.truth(name).get("gaps"));
        assertThat(found).hasSize(laps.size());
        for (int i = 0; i < found.size(); i++) {
            JsonNode lap = laps.get(i);
            LapRow row = found.get(i);
            assertThat(row.span().fromS()).isEqualTo(lap.get("fromS").asDouble());
            assertThat(row.timerS()).isCloseTo(lap.get("timerS").asDouble(), within(rowS + gapS));
            if (row.runningS() > 60) {
                assertThat(row.runningCadenceSpm().orElseThrow())
                        .as("lap " + row.number())
                        .isCloseTo(
                                lap.get("runningMeanSpm").asDouble(),
                                within(name.equals("smart-recording") ? 1.0 : 0.5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"easy", "tempo-intervals", "run-walk", "hilly", "treadmill", "smart-recording", "dropouts"})
    void theStrideIsTold(String name) {
        JsonNode running = SampleRecordings.truth(name).get("running");
        Analysis analysis = analysis(name);
        assertMarker(analysis, MarkerId.GROUND_CONTACT_TIME, running.get("contactMs"), 1);
        assertMarker(analysis, MarkerId.FLIGHT_TIME, running.get("flightMs"), 1);
        assertMarker(analysis, MarkerId.DUTY_FACTOR, running.get("dutyFactor"), 0.002);
        assertMarker(analysis, MarkerId.GROUND_CONTACT_BALANCE, running.get("leftContactSharePct"), 0.1);
        assertMarker(analysis, MarkerId.VERTICAL_OSCILLATION, running.get("oscillationMm"), 0.5);
        assertMarker(analysis, MarkerId.STEP_LENGTH, running.get("stepLengthM"), 0.02);
    }

    private static void assertMarker(Analysis analysis, MarkerId id, JsonNode expected, double tolerance) {
        Marker marker = analysis.marker(id).orElseThrow(() -> new AssertionError(id + " is missing"));
        assertThat(marker.value()).as(id.id()).isCloseTo(expected.asDouble(), within(tolerance));
    }

    @Test
    void stiffnessOverLevelGroundIsTold() {
        JsonNode running = SampleRecordings.truth("easy").get("running");
        Analysis analysis = analysis("easy");
        double legKnPerM = running.get("legStiffnessKnPerM").asDouble();
        assertMarker(analysis, MarkerId.LEG_STIFFNESS, running.get("legStiffnessKnPerM"), 0.03 * legKnPerM);
        double verticalKnPerM = running.get("verticalStiffnessKnPerM").asDouble();
        assertMarker(
                analysis, MarkerId.VERTICAL_STIFFNESS, running.get("verticalStiffnessKnPerM"), 0.03 * verticalKnPerM);
    }

    @Test
    void aPodIsNotMixedWithTheStrap() {
        JsonNode truth = SampleRecordings.truth("treadmill");
        WatchOptions preferPod =
                new WatchOptions(Athlete.unknown(), Optional.of(podApplication(truth)), OptionalDouble.empty());
        Analysis pod = WatchAnalyzer.analyze(
                SampleRecordings.read(SampleRecordings.fit("treadmill"))
                        .content()
                        .activity(),
                preferPod);
        double contactMs = truth.get("running").get("contactMs").asDouble();
        for (JsonNode app : truth.get("apps")) {
            if (app.get("quantity").asString().equals("ground contact time")) {
                assertThat(pod.marker(MarkerId.GROUND_CONTACT_TIME)
                                .orElseThrow()
                                .value())
                        .isCloseTo(contactMs + app.get("offset").asDouble(), within(1.0));
            }
        }
    }

    private static String podApplication(JsonNode truth) {
        String label = truth.get("apps").get(0).get("label").asString();
        return label.substring(0, label.indexOf(':'));
    }

    @Test
    void whatIsNoRunIsNotMeasuredAsOne() {
        for (String name : List.of("ride-filed-as-run", "half-hour-walk")) {
            Analysis analysis = analysis(name);
            assertThat(analysis.cadence().running()).as(name).isEmpty();
            assertThat(analysis.quality().warnings()).as(name).isNotEmpty();
            assertThat(analysis.markers()).as(name).isEmpty();
        }
    }
}

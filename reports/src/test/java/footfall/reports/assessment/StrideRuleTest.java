// SPDX-License-Identifier: Apache-2.0
package footfall.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Athlete;
import footfall.analyzer.Evidence;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StrideAnalysis;
import footfall.reports.Answer;
import footfall.reports.StrideAnswers;
import footfall.reports.language.Language;
import footfall.reports.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StrideRuleTest {
    private static final Runner HEALTHY = Runner.of(Athlete.unknown());

    private static Marker marker(MarkerId id, double value, double halfWidth) {
        return Marker.of(id, value, 1, 500, halfWidth, Evidence.PROXY, "From the stride.", "kiernan2023");
    }

    private static Assessment assess(Runner runner, Marker... markers) {
        return assess(runner, StrideAnswers.with(SensorPlacement.SACRUM, List.of(markers), StrideAnalysis.none()));
    }

    private static Assessment assess(Runner runner, Answer answer) {
        return Assessor.assess(answer.input(), answer.analysis(), runner);
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.findings().stream().map(Finding::id).toList();
    }

    static Stream<Arguments> landings() {
        Marker index = marker(MarkerId.OVERSTRIDE_INDEX, 1.6, 0.3);
        Marker reach = marker(MarkerId.CONTACT_HALF_ANGLE, 29, 1);
        Marker shank = marker(MarkerId.TIBIA_ANGLE_AT_CONTACT, 14, 2);
        Marker vague = marker(MarkerId.TIBIA_ANGLE_AT_CONTACT, 14, 5);
        Marker foot = marker(MarkerId.FOOT_STRIKE_ANGLE, 25, 3);
        Marker braking = marker(MarkerId.BRAKING_PEAK, 0.62, 0.05);
        Marker soft = marker(MarkerId.BRAKING_PEAK, 0.3, 0.02);
        return Stream.of(
                Arguments.of("one sign is none", List.of(shank), false),
                Arguments.of("index and half-angle are one sign", List.of(index, reach), false),
                Arguments.of("shank and braking agree", List.of(shank, braking), true),
                Arguments.of("foot and half-angle agree", List.of(foot, reach), true),
                Arguments.of("the index holds the shank: no second sign", List.of(shank, index), false),
                Arguments.of("a shank within its error is no sign", List.of(vague, braking), false),
                Arguments.of("soft braking is no sign", List.of(shank, soft), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("landings")
    void farAheadTakesTwoSigns(String name, List<Marker> markers, boolean told) {
        Assessment assessment = assess(HEALTHY, markers.toArray(Marker[]::new));
        assertThat(ids(assessment).contains("overstride-signs")).as(name).isEqualTo(told);
    }

    @Test
    void bothSignsAreShownWithTheirErrors() {
        Assessment assessment = assess(
                HEALTHY, marker(MarkerId.TIBIA_ANGLE_AT_CONTACT, 14, 2), marker(MarkerId.BRAKING_PEAK, 0.62, 0.05));
        assertThat(Explanation.of(assessment, "overstride-signs", Messages.in(Language.ENGLISH))
                        .lines())
                .anyMatch(line -> line.contains("consistent with"))
                .anyMatch(line -> line.contains("14.0 ± 2.0°"))
                .anyMatch(line -> line.contains("0.62 ± 0.05 g"))
                .anyMatch(line -> line.contains("lieberman2015"));
    }

    @Test
    void redFlagsAndStrongPainSilenceAllOfIt() {
        Marker[] everything = {
            marker(MarkerId.TIBIA_ANGLE_AT_CONTACT, 14, 2),
            marker(MarkerId.BRAKING_PEAK, 0.62, 0.05),
            marker(MarkerId.PEAK_TIBIAL_ACCELERATION, 15, 0.4),
            marker(MarkerId.TRUNK_LEAN, 22, 2)
        };
        assertThat(ids(assess(HEALTHY, everything))).contains("overstride-signs", "impact-own-history", "lean-much");
        Runner flagged = new Runner(Athlete.unknown(), List.of(), Set.of(RedFlag.values()[0]), Set.of());
        Runner inPain = new Runner(Athlete.unknown(), List.of(new Pain(Pain.Site.SHIN, 6)), Set.of(), Set.of());
        for (Runner runner : List.of(flagged, inPain)) {
            assertThat(ids(assess(runner, everything)))
                    .doesNotContain("overstride-signs", "impact-own-history", "lean-much");
        }
    }

    @Test
    void aSoreHipIsNotAskedForShorterSteps() {
        Runner hip = new Runner(Athlete.unknown(), List.of(new Pain(Pain.Site.HIP, 2)), Set.of(), Set.of());
        assertThat(ids(assess(
                        hip,
                        marker(MarkerId.TIBIA_ANGLE_AT_CONTACT, 14, 2),
                        marker(MarkerId.BRAKING_PEAK, 0.62, 0.05))))
                .doesNotContain("overstride-signs");
    }

    @Test
    void aJoltIsNeverMoreThanInformationAndLeadsToNoAction() {
        Assessment plain = assess(HEALTHY);
        Assessment hard = assess(HEALTHY, marker(MarkerId.PEAK_TIBIAL_ACCELERATION, 60, 0.4));
        Finding finding = hard.findings().stream()
                .filter(each -> each.id().equals("impact-own-history"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
        assertThat(hard.actions()).isEqualTo(plain.actions());
    }

    @Test
    void clippedJoltsAreNamed() {
        assertThat(ids(assess(HEALTHY, StrideAnswers.shank()))).contains("data-impact-clipped");
        assertThat(ids(assess(HEALTHY, StrideAnswers.sacrum()))).doesNotContain("data-impact-clipped");
    }

    @Test
    void sidesAreToldApartOnlyAboveTheNoise() {
        Marker within = marker(MarkerId.IMPACT_ASYMMETRY, -6, 2).withSides(9, 9.5, -6, 7);
        Marker beyond = marker(MarkerId.IMPACT_ASYMMETRY, -16, 2).withSides(8, 9.5, -16, 7);
        assertThat(ids(assess(HEALTHY, within))).doesNotContain("impact-asymmetry");
        assertThat(ids(assess(HEALTHY, beyond))).contains("impact-asymmetry");
    }

    @Test
    void leanIsToldOnlyBeyondWhatWasTriedAndBeyondItsError() {
        assertThat(ids(assess(HEALTHY, marker(MarkerId.TRUNK_LEAN, 9, 2)))).doesNotContain("lean-much", "lean-little");
        assertThat(ids(assess(HEALTHY, marker(MarkerId.TRUNK_LEAN, 15, 2)))).doesNotContain("lean-much");
        assertThat(ids(assess(HEALTHY, marker(MarkerId.TRUNK_LEAN, 17, 2)))).contains("lean-much");
        assertThat(ids(assess(HEALTHY, marker(MarkerId.TRUNK_LEAN, 3, 2)))).doesNotContain("lean-little");
        assertThat(ids(assess(HEALTHY, marker(MarkerId.TRUNK_LEAN, 1, 2)))).contains("lean-little");
    }

    @Test
    void contactFromTheSignalIsNotCalledDeviceReported() {
        assertThat(ids(assess(HEALTHY, StrideAnswers.shank()))).doesNotContain("data-contact-device-reported");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsSaidWithoutGaps(Language language) {
        Messages messages = Messages.in(language);
        Marker asymmetry = marker(MarkerId.IMPACT_ASYMMETRY, -16, 2).withSides(8, 9.5, -16, 7);
        List<String> said = new ArrayList<>();
        for (double leanDeg : new double[] {1, 17}) {
            Assessment assessment = assess(
                    HEALTHY,
                    marker(MarkerId.OVERSTRIDE_INDEX, 1.6, 0.3),
                    marker(MarkerId.CONTACT_HALF_ANGLE, 29, 1),
                    marker(MarkerId.TIBIA_ANGLE_AT_CONTACT, 14, 2),
                    marker(MarkerId.FOOT_STRIKE_ANGLE, 25, 3),
                    marker(MarkerId.BRAKING_PEAK, 0.62, 0.05),
                    marker(MarkerId.PEAK_TIBIAL_ACCELERATION, 15, 0.4),
                    asymmetry,
                    marker(MarkerId.TRUNK_LEAN, leanDeg, 2));
            for (Finding finding : assessment.findings()) {
                said.addAll(Explanation.of(assessment, finding.id(), messages).lines());
            }
        }
        assertThat(said)
                .hasSizeGreaterThan(40)
                .allSatisfy(line ->
                        assertThat(line).doesNotContain("{", "}", "NaN", "null").isNotBlank());
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.PaceCadenceLine;
import footfall.analyzer.Sport;
import footfall.reports.Answers;
import footfall.reports.guidance.Guidance.Position;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CadenceGuideTest {
    @Test
    void theGapIsWhatMustBeAddedToReachTheBand() {
        assertThat(band(164).position()).isEqualTo(Position.BELOW);
        assertThat(band(164).gapSpm()).isEqualTo(6);
        assertThat(band(170).position()).isEqualTo(Position.WITHIN);
        assertThat(band(180).gapSpm()).isZero();
        assertThat(band(184.5).position()).isEqualTo(Position.ABOVE);
        assertThat(band(184.5).gapSpm()).isEqualTo(-4.5);
    }

    @Test
    void targetsAreFiveAndTenPercentOfOnesOwn() {
        Guidance guidance = Answers.withMean(160).guidance().orElseThrow();
        assertThat(guidance.baseline().spm()).isEqualTo(160);
        assertThat(guidance.targets().plus5Spm()).isCloseTo(168, within(1e-9));
        assertThat(guidance.targets().plus10Spm()).isCloseTo(176, within(1e-9));
    }

    @Test
    void theExpectedCadenceFollowsSpeedAndHeight() {
        Analysis analysis = Answers.withMean(170).analysis();
        Guidance.Expected expected = CadenceGuide.guide(analysis, tall(1.75))
                .orElseThrow()
                .expected()
                .orElseThrow();
        assertThat(expected.spm()).isCloseTo(165 + 6 * 0.01, within(1e-9));
        assertThat(expected.z()).isCloseTo((170 - 165.06) / 8, within(1e-9));
        double taller = CadenceGuide.guide(analysis, tall(1.95))
                .orElseThrow()
                .expected()
                .orElseThrow()
                .spm();
        assertThat(taller).isCloseTo(expected.spm() - 12, within(1e-9));
    }

    @Test
    void theExpectedCadenceNeverLeavesWhatPeopleDo() {
        Analysis analysis = Answers.withMean(170).analysis();
        assertThat(CadenceGuide.guide(analysis, tall(2.4))
                        .orElseThrow()
                        .expected()
                        .orElseThrow()
                        .spm())
                .isEqualTo(150);
    }

    @Test
    void withoutHeightNothingIsExpected() {
        assertThat(Answers.withMean(160).guidance().orElseThrow().expected()).isEmpty();
    }

    @Test
    void whereNobodyRanThereIsNoGuidance() {
        Analysis walk = Answers.withoutRunning(Sport.WALKING, 600, OptionalDouble.of(108), true)
                .analysis();
        assertThat(CadenceGuide.guide(walk, tall(1.8))).isEmpty();
    }

    @Test
    void theRunsOwnLineIsTheBaselineButTheBandTakesTheMean() {
        Analysis analysis = Answers.withMean(164).analysis();
        PaceCadenceLine line = new PaceCadenceLine(142, 6, 1, 2, 2, 4, 2.8, 158.8, 500);
        Analysis withLine = new Analysis(
                analysis.activity(),
                analysis.cadence(),
                analysis.track(),
                analysis.bouts(),
                analysis.legs(),
                analysis.laps(),
                analysis.markers(),
                analysis.series(),
                Optional.of(line),
                analysis.quality());
        Guidance guidance = CadenceGuide.guide(withLine, tall(1.8)).orElseThrow();
        assertThat(guidance.baseline().spm()).isEqualTo(158.8);
        assertThat(guidance.baseline().speedMps()).hasValue(2.8);
        assertThat(guidance.band().gapSpm()).isEqualTo(6);
    }

    private static Guidance.Band band(double spm) {
        return Answers.withMean(spm).guidance().orElseThrow().band();
    }

    private static Athlete tall(double heightM) {
        return new Athlete(OptionalDouble.of(heightM), OptionalDouble.empty(), OptionalDouble.empty());
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.Sport;
import footfall.reports.Answer;
import footfall.reports.Answers;
import footfall.reports.Assessments;
import footfall.reports.RunAnswers;
import footfall.reports.SensorAnswers;
import footfall.reports.StrideAnswers;
import footfall.reports.language.Language;
import footfall.reports.language.LocalText;
import footfall.reports.page.Block;
import footfall.reports.stride.StrideFacts;
import footfall.reports.terminal.Units;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartKindTest {
    private static final Set<ChartKind> OF_SIGNALS = EnumSet.of(
            ChartKind.SPECTROGRAM, ChartKind.MEAN_SPECTRUM, ChartKind.STEP_INTERVALS, ChartKind.NEXT_INTERVAL);
    private static final Set<ChartKind> OF_STRIDES = EnumSet.of(
            ChartKind.STRIDE_SHAPE,
            ChartKind.BRAKING_PROPULSION,
            ChartKind.IMPACT_HISTOGRAM,
            ChartKind.LANDING_TREND,
            ChartKind.POSTURE_STRIP);

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyChartHasASentenceATableAndInk(ChartKind kind) {
        Answer answer = OF_STRIDES.contains(kind)
                ? StrideAnswers.sacrum()
                : OF_SIGNALS.contains(kind) ? SensorAnswers.shank() : RunAnswers.charted();
        Block.Figure figure = kind.figure(input(answer)).orElseThrow();
        assertThat(figure.sentence()).isNotBlank();
        assertThat(figure.table().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(figure.table().columns()));
        assertThat(inked(figure)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aWalkHasNoChart(ChartKind kind) {
        Answer walk = Answers.withoutRunning(Sport.WALKING, 600, OptionalDouble.of(110), true);
        assertThat(kind.figure(input(walk))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void onlyASignalHasChartsOfSignals(ChartKind kind) {
        assertThat(kind.figure(input(RunAnswers.charted())).isPresent())
                .isEqualTo(!OF_SIGNALS.contains(kind) && !OF_STRIDES.contains(kind));
        if (OF_STRIDES.contains(kind)) {
            assertThat(kind.figure(input(SensorAnswers.shank()))).isEmpty();
        }
    }

    @Test
    void aLegShowsNeitherBrakingNorPosture() {
        ChartInput shank = input(StrideAnswers.shank());
        assertThat(ChartKind.BRAKING_PROPULSION.figure(shank)).isEmpty();
        assertThat(ChartKind.POSTURE_STRIP.figure(shank)).isEmpty();
        assertThat(ChartKind.STRIDE_SHAPE.figure(shank)).isPresent();
    }

    @Test
    void everyLandingIsInTheHistogramAndThoseAtTheLimitStandApart() {
        LandingSeries jolts =
                StrideFacts.impacts(StrideAnswers.shank().analysis()).orElseThrow();
        Block.Figure figure =
                ChartKind.IMPACT_HISTOGRAM.figure(input(StrideAnswers.shank())).orElseThrow();
        int all = 0;
        int clipped = 0;
        for (List<String> row : figure.table().rows()) {
            all += Integer.parseInt(row.get(1));
            clipped += Integer.parseInt(row.get(2));
        }
        assertThat(all).isEqualTo(jolts.size());
        assertThat(clipped)
                .isEqualTo((int) Math.round(StrideFacts.clippedShare(jolts) * jolts.size()))
                .isPositive();
        assertThat(figure.sentence()).contains("limit of the sensor");
    }

    @Test
    void brakingComesBeforePropulsionAndLeftStandsBesideRight() {
        Block.Figure figure = ChartKind.BRAKING_PROPULSION
                .figure(input(StrideAnswers.sacrum()))
                .orElseThrow();
        assertThat(figure.table().columns()).hasSize(3);
        assertThat(figure.table().rows().get(3).get(1)).startsWith("−0.3");
        assertThat(figure.table().rows().get(7).get(2)).startsWith("+0.3");
        assertThat(figure.sentence()).contains("at 26 %", "0.35 g");
    }

    @Test
    void aSignalWithoutGaitShowsItsRhythmsAndSaysThatNoneIsASteps() {
        List<Block.Figure> figures = ChartKind.figures(input(SensorAnswers.withoutGait()));
        assertThat(figures).extracting(Block.Figure::id).containsExactly("spectrogram");
        assertThat(figures.get(0).sentence()).contains("no line is drawn");
        assertThat(ChartKind.figures(input(SensorAnswers.empty()))).isEmpty();
    }

    @Test
    void theRidgeIsTheCadence() {
        Block.Figure figure =
                ChartKind.SPECTROGRAM.figure(input(SensorAnswers.shank())).orElseThrow();
        List<String> running = figure.table().rows().get(2);
        assertThat(Double.parseDouble(running.get(1))).isBetween(1.35, 1.45);
        assertThat(Double.parseDouble(running.get(2))).isBetween(2.75, 2.85);
        assertThat(running.get(3)).isEqualTo("167");
    }

    @Test
    void whereOneFootIsInferredStridesAreShownAndNotMadeUpSteps() {
        Block.Figure figure =
                ChartKind.STEP_INTERVALS.figure(input(SensorAnswers.shank())).orElseThrow();
        assertThat(figure.title()).contains("stride");
        assertThat(figure.table().columns()).hasSize(2);
        assertThat(figure.sentence()).contains("one foot only");
    }

    @Test
    void withoutSpeedOnlyCadenceIsDrawn() {
        List<Block.Figure> figures = ChartKind.figures(input(RunAnswers.withoutSpeed()));
        assertThat(figures).extracting(Block.Figure::id).containsExactly("cadence-over-time", "cadence-histogram");
    }

    @Test
    void theHistogramCountsEverySecondBelowInOrAbove() {
        Block.Figure figure =
                ChartKind.CADENCE_HISTOGRAM.figure(input(RunAnswers.charted())).orElseThrow();
        assertThat(figure.table().rows()).hasSize(3);
        int seconds = 0;
        for (List<String> row : figure.table().rows()) {
            String[] parts = row.get(1).split(":");
            seconds += 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
        }
        assertThat(seconds).isEqualTo(600 - 60 - 12);
    }

    @Test
    void noTargetIsDrawnWhereNoneIsSuggestedOrAdviceIsSilenced() {
        Answer answer = RunAnswers.charted();
        assertThat(TargetBand.of(answer.guidance(), Assessments.plain())).isEmpty();
        assertThat(TargetBand.of(answer.guidance(), Assessments.silenced())).isEmpty();
        TargetBand band =
                TargetBand.of(answer.guidance(), Assessments.full("x")).orElseThrow();
        assertThat(band.lowSpm()).isEqualTo(1.05 * 164.25);
        assertThat(band.highSpm()).isEqualTo(1.10 * 164.25);
    }

    @Test
    void imperialPacesAreForAMile() {
        LocalText words = new LocalText(Language.ENGLISH);
        ChartInput input = new ChartInput(RunAnswers.charted().analysis(), Optional.empty(), words, Units.IMPERIAL);
        Block.Figure figure = ChartKind.PACE_CADENCE.figure(input).orElseThrow();
        assertThat(figure.sentence()).contains("8:55 /mi").contains("mph");
    }

    private static ChartInput input(Answer answer) {
        return new ChartInput(
                answer.analysis(),
                TargetBand.of(answer.guidance(), Assessments.full("x")),
                new LocalText(Language.ENGLISH),
                Units.METRIC);
    }

    private static int inked(Block.Figure figure) {
        BufferedImage image = new BufferedImage(600, 380, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        figure.chart().draw(graphics, 600, 380);
        graphics.dispose();
        int inked = 0;
        for (int pixel : image.getRGB(0, 0, 600, 380, null, 0, 600)) {
            inked += pixel >>> 24 > 0 ? 1 : 0;
        }
        return inked;
    }
}

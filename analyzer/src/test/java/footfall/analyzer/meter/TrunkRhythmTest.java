// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounce, regularity, harmonic ratio and smoothness against closed forms. */
class TrunkRhythmTest {
    private static final double G_MPS2 = 9.80665;
    private static final double STEP_S = 0.35;
    private static final double CONTACT_S = 0.25;

    /** Half-sine stance and free flight: height by Morin's model. */
    private static double halfSineG(double timeS) {
        double since = (timeS - 0.5) % STEP_S;
        double inStep = since < 0 ? since + STEP_S : since;
        return inStep < CONTACT_S ? Math.PI / 2 * STEP_S / CONTACT_S * Math.sin(Math.PI * inStep / CONTACT_S) : 0;
    }

    private static double halfSineHeightMm() {
        double flightS = STEP_S - CONTACT_S;
        double peak = Math.PI / 2 * STEP_S / CONTACT_S;
        double sinking = G_MPS2 * CONTACT_S * CONTACT_S * (peak / (Math.PI * Math.PI) - 1.0 / 8);
        return 1000 * (sinking + G_MPS2 * flightS * flightS / 8);
    }

    private static double mean(LandingValues values) {
        return LandingSummary.of(values).value();
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 100, 200, 500})
    void heightOfTheSineWaveModelIsRightAtEveryRate(double rateHz) {
        LandingValues values = MadeStrides.values(
                new VerticalOscillationMeter(), rateHz, MadeStrides.evenLandingsS(40, STEP_S), t -> halfSineG(t));
        assertThat(values.count()).isEqualTo(40);
        // Instants of a corner at 50 Hz miss a little of it; the rest is exact.
        assertThat(mean(values)).isCloseTo(halfSineHeightMm(), within(0.01 * halfSineHeightMm()));
    }

    @Test
    void aConstantErrorOfTheSensorChangesNoHeight() {
        double[] landingsS = MadeStrides.evenLandingsS(40, STEP_S);
        double clean = mean(MadeStrides.values(new VerticalOscillationMeter(), 100, landingsS, t -> halfSineG(t)));
        double biased =
                mean(MadeStrides.values(new VerticalOscillationMeter(), 100, landingsS, t -> halfSineG(t) + 0.2));
        assertThat(biased).isCloseTo(clean, within(1e-9));
    }

    @Test
    void landingsThatAreSeenLateChangeNoHeight() {
        double[] landingsS = MadeStrides.evenLandingsS(40, STEP_S);
        double clean = mean(MadeStrides.values(new VerticalOscillationMeter(), 200, landingsS, t -> halfSineG(t)));
        for (double lateS = 0.02; lateS < STEP_S; lateS += 0.04) {
            double shiftS = lateS;
            double late = mean(
                    MadeStrides.values(new VerticalOscillationMeter(), 200, landingsS, t -> halfSineG(t + shiftS)));
            assertThat(late).as("%s s late", lateS).isCloseTo(clean, within(0.005 * clean));
        }
    }

    @Test
    void noBounceIsHigherThanABallThatOnlyBounces() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            double sizeG = 40 * random.nextDouble() * random.nextDouble();
            double turn = 20 * random.nextDouble();
            LandingValues values = MadeStrides.values(
                    new VerticalOscillationMeter(),
                    100,
                    MadeStrides.evenLandingsS(12, STEP_S),
                    t -> sizeG * Math.sin(turn * t) + random.nextGaussian());
            for (int i = 0; i < values.landings().size(); i++) {
                double value = values.value(i);
                assertThat(Double.isNaN(value) || value >= 0 && value <= 1000 * G_MPS2 * STEP_S * STEP_S / 8)
                        .isTrue();
            }
        }
    }

    /** Even harmonics are common to both steps, odd ones are not. */
    private static DoubleUnaryOperator harmonics(double even, double odd) {
        double radPerS = 2 * Math.PI / (2 * STEP_S);
        return t -> 1 + even * Math.cos(2 * radPerS * t) + odd * Math.cos(radPerS * t + 0.4);
    }

    @Test
    void harmonicRatioIsThatOfTheAmplitudes() {
        LandingValues values = MadeStrides.values(
                new HarmonicRatioMeter(), 200, MadeStrides.evenLandingsS(60, STEP_S), harmonics(1.5, 0.3));
        // Cubics between samples leave some 1e-4 of the amplitude in each of twenty harmonics.
        assertThat(LandingSummary.of(values).byMedian().value()).isCloseTo(5, within(0.05));
    }

    @Test
    void smoothnessOfASineIsItsClosedForm() {
        LandingValues values = MadeStrides.values(
                new SmoothnessMeter(), 200, MadeStrides.evenLandingsS(60, STEP_S), harmonics(1.2, 0));
        assertThat(mean(values)).isCloseTo(-Math.log(8 * Math.PI * Math.PI), within(0.005));
    }

    @Test
    void everyStepAlikeGivesOne() {
        double[] landingsS = MadeStrides.evenLandingsS(60, STEP_S);
        assertThat(mean(MadeStrides.values(new StepRegularityMeter(), 100, landingsS, t -> halfSineG(t))))
                .isBetween(0.99, 1.0);
        assertThat(mean(MadeStrides.values(new StrideRegularityMeter(), 100, landingsS, t -> halfSineG(t))))
                .isBetween(0.99, 1.0);
        assertThat(mean(MadeStrides.values(new GaitSymmetryMeter(), 100, landingsS, t -> halfSineG(t))))
                .isBetween(0.99, 1.0);
    }

    @Test
    void unlikeStepsLowerStepRegularityAndSymmetryAndNotStrideRegularity() {
        double[] landingsS = MadeStrides.evenLandingsS(60, STEP_S);
        double before = 1;
        for (double odd : new double[] {0.1, 0.3, 0.6}) {
            DoubleUnaryOperator upG = harmonics(1.2, odd);
            double step = mean(MadeStrides.values(new StepRegularityMeter(), 100, landingsS, upG));
            double stride = mean(MadeStrides.values(new StrideRegularityMeter(), 100, landingsS, upG));
            double symmetry = mean(MadeStrides.values(new GaitSymmetryMeter(), 100, landingsS, upG));
            // Half a stride later the even part is itself and the odd part its negative.
            double expected = (1.44 - odd * odd) / (1.44 + odd * odd);
            assertThat(step).isCloseTo(expected, within(0.03)).isLessThan(before);
            assertThat(stride).isCloseTo(1, within(0.01));
            assertThat(symmetry).isCloseTo(expected, within(0.04));
            before = step;
        }
    }

    @Test
    void regularityOfNoiseIsNearNothingAndNeverAboveOne() {
        Random random = new Random(5);
        double[] landingsS = MadeStrides.evenLandingsS(160, STEP_S);
        LandingValues step =
                MadeStrides.values(new StepRegularityMeter(), 100, landingsS, t -> 1 + random.nextGaussian());
        assertThat(step.count()).isGreaterThan(10);
        assertThat(mean(step)).isBetween(-0.1, 0.4);
        for (int i = 0; i < step.landings().size(); i++) {
            assertThat(Double.isNaN(step.value(i)) || step.value(i) <= 1).isTrue();
        }
    }

    @Test
    void aConstantSignalHasNoRhythm() {
        double[] landingsS = MadeStrides.evenLandingsS(60, STEP_S);
        for (StrideMeter meter : new StrideMeter[] {
            new StepRegularityMeter(), new StrideRegularityMeter(), new GaitSymmetryMeter(), new HarmonicRatioMeter()
        }) {
            assertThat(MadeStrides.values(meter, 100, landingsS, t -> 1).count())
                    .as(meter.getClass().getSimpleName())
                    .isZero();
        }
    }
}

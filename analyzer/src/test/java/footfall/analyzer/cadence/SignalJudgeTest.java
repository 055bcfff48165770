// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.spectrum.AnalysisWindow;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the judge must say of windows whose content is known exactly. */
class SignalJudgeTest {
    private static final long SEED = 20_260_418;
    private static final double RUN_STRIDE_HZ = 1.36;
    private static final double WALK_STRIDE_HZ = 0.91;

    @ParameterizedTest
    @EnumSource
    void vigorousStridesAreARunWhereverTheSensorSits(SensorPlacement placement) {
        GaitVerdict verdict = judge(placement, run());
        assertThat(verdict.gait()).isEqualTo(Gait.RUN);
        assertThat(verdict.stepHz()).isCloseTo(2 * RUN_STRIDE_HZ, within(0.01));
        assertThat(verdict.stepsPerCycle()).isEqualTo(2);
        assertThat(verdict.confidence()).isGreaterThan(0.9);
        assertThat(verdict.refusal()).isEqualTo(Refusal.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void quietStridesAreAWalkWhereverTheSensorSits(SensorPlacement placement) {
        GaitVerdict verdict = judge(placement, walk());
        assertThat(verdict.gait()).isEqualTo(Gait.WALK);
        assertThat(verdict.stepHz()).isCloseTo(2 * WALK_STRIDE_HZ, within(0.01));
        assertThat(verdict.confidence()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void stepStrideAndHalfAStrideGiveTheSameVerdict(double octave) {
        for (AnalysisWindow window : new AnalysisWindow[] {run(), walk()}) {
            PeriodEstimate found = Windows.estimate(CadenceMethod.COMB, window);
            GaitVerdict expected = verdict(SensorPlacement.UNKNOWN, window, found);
            PeriodEstimate shifted = new PeriodEstimate(found.baseHz() * octave, found.strength(), 0, 0);
            GaitVerdict verdict = verdict(SensorPlacement.UNKNOWN, window, shifted);
            assertThat(verdict.gait()).isEqualTo(expected.gait());
            assertThat(verdict.stepHz()).isCloseTo(expected.stepHz(), within(1e-9));
        }
    }

    @Test
    void stepAsRhythmCountsOneStepACycle() {
        GaitVerdict verdict = verdict(SensorPlacement.UNKNOWN, run(), new PeriodEstimate(2 * RUN_STRIDE_HZ, 0.9, 0, 0));
        assertThat(verdict.stepsPerCycle()).isEqualTo(1);
        assertThat(verdict.stepHz()).isCloseTo(2 * RUN_STRIDE_HZ, within(1e-9));
    }

    @Test
    void rivalRhythmIsReadWhereTheFirstIsNone() {
        GaitVerdict verdict =
                verdict(SensorPlacement.UNKNOWN, run(), new PeriodEstimate(1.83, 0.5, RUN_STRIDE_HZ, 0.1));
        assertThat(verdict.gait()).isEqualTo(Gait.RUN);
        assertThat(verdict.stepHz()).isCloseTo(2 * RUN_STRIDE_HZ, within(1e-9));
    }

    @Test
    void turnAndWrongSignChangeNothing() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 40; draw++) {
            double strideHz = 0.75 + 0.9 * random.nextDouble();
            AnalysisWindow window = Windows.noisy(strides(strideHz, 0.2 + 0.6 * random.nextDouble()), 0.05, random);
            GaitVerdict plain = judge(SensorPlacement.UNKNOWN, window);
            same(judge(SensorPlacement.UNKNOWN, Windows.turned(window)), plain);
            same(judge(SensorPlacement.UNKNOWN, Windows.scaled(window, -1)), plain);
        }
    }

    private static void same(GaitVerdict verdict, GaitVerdict expected) {
        assertThat(verdict.gait()).isEqualTo(expected.gait());
        assertThat(verdict.refusal()).isEqualTo(expected.refusal());
        assertThat(verdict.stepHz()).isCloseTo(expected.stepHz(), within(1e-6));
        assertThat(verdict.confidence()).isCloseTo(expected.confidence(), within(1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void silenceIsStill(SensorPlacement placement) {
        assertThat(judge(placement, Windows.of(timeS -> 0)).refusal()).isEqualTo(Refusal.STILL);
        assertThat(judge(placement, Windows.scaled(Windows.of(timeS -> 0), 0)).refusal())
                .isEqualTo(Refusal.STILL);
    }

    @Test
    void noiseHasNoGait() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 300; draw++) {
            double sdG = 0.02 + 0.5 * random.nextDouble();
            GaitVerdict verdict = judge(SensorPlacement.UNKNOWN, Windows.noise(sdG, random));
            assertThat(verdict.gait())
                    .as("seed %d, draw %d: %s", SEED, draw, verdict)
                    .isEqualTo(Gait.NONE);
        }
    }

    @Test
    void singleJumpHasNoGait() {
        for (double atS = 0.5; atS < 6.5; atS += 0.25) {
            GaitVerdict verdict = judge(SensorPlacement.UNKNOWN, Windows.of(jump(atS)));
            assertThat(verdict.gait()).as("jump at %s s", atS).isEqualTo(Gait.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pedallingAtTheAnkleHasNoGait(SensorPlacement placement) {
        for (double turnsPerS = 0.9; turnsPerS <= 1.8; turnsPerS += 0.1) {
            GaitVerdict verdict = judge(placement, pedals(turnsPerS));
            assertThat(verdict.gait()).as("%s turns a second", turnsPerS).isNotEqualTo(Gait.RUN);
            if (turnsPerS * 2 * Math.PI * turnsPerS * 2 * Math.PI * 0.17 / 9.80665 > 0.75) {
                assertThat(verdict.isGait()).as("%s turns a second", turnsPerS).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ropeOfTwoFeetHasNoGait(SensorPlacement placement) {
        for (double jumpsPerS = 1.8; jumpsPerS <= 2.8; jumpsPerS += 0.1) {
            assertThat(judge(placement, Windows.of(landings(jumpsPerS, 0.5, 3.1)))
                            .gait())
                    .as("%s jumps a second", jumpsPerS)
                    .isEqualTo(Gait.NONE);
        }
    }

    @Test
    void littleRecordedIsAGapAndMostlyClippedIsClipped() {
        AnalysisWindow window = run();
        window.describe(0, 0.3, 0);
        assertThat(judge(SensorPlacement.WAIST, window).refusal()).isEqualTo(Refusal.GAP);
        window.describe(0, 1, 0.9);
        assertThat(judge(SensorPlacement.WAIST, window).refusal()).isEqualTo(Refusal.CLIPPED);
    }

    @Test
    void halfAWindowOfRunningIsStillARun() {
        AnalysisWindow window = run();
        for (int n = AnalysisWindow.SAMPLES / 2; n < AnalysisWindow.SAMPLES; n++) {
            window.xG()[n] = 0;
            window.yG()[n] = 0;
            window.zG()[n] = 1.2;
            window.magnitudeG()[n] = 1.2;
        }
        window.describe(0, 0.5, 0);
        GaitVerdict verdict = judge(SensorPlacement.SACRUM, window);
        assertThat(verdict.gait()).isEqualTo(Gait.RUN);
        assertThat(verdict.stepHz()).isCloseTo(2 * RUN_STRIDE_HZ, within(0.05));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        AnalysisWindow window = run();
        window.xG()[17] = Double.NaN;
        window.magnitudeG()[17] = Double.NaN;
        GaitVerdict verdict = verdict(SensorPlacement.UNKNOWN, window, new PeriodEstimate(1.36, 0.9, 0, 0));
        assertThat(verdict.refusal()).isEqualTo(Refusal.GAP);
    }

    @Test
    void everyVerdictIsWhole() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 1000; draw++) {
            AnalysisWindow window = Windows.noisy(
                    strides(0.3 + 2.2 * random.nextDouble(), 3 * random.nextDouble()),
                    0.3 * random.nextDouble(),
                    random);
            double baseHz = 6 * random.nextDouble();
            PeriodEstimate estimate = new PeriodEstimate(baseHz, random.nextDouble(), 6 * random.nextDouble(), 1);
            SensorPlacement[] placements = SensorPlacement.values();
            GaitVerdict verdict = verdict(placements[draw % placements.length], window, estimate);
            assertThat(verdict.confidence()).as("seed %d, draw %d", SEED, draw).isBetween(0.0, 1.0);
            assertThat(verdict.isGait()).isEqualTo(verdict.refusal() == Refusal.NONE);
            assertThat(verdict.stepHz() > 0).isEqualTo(verdict.isGait());
            assertThat(verdict.marginDb()).isBetween(0.0, 99.0);
        }
    }

    private static GaitVerdict judge(SensorPlacement placement, AnalysisWindow window) {
        return verdict(placement, window, Windows.estimate(CadenceMethod.COMB, window));
    }

    private static GaitVerdict verdict(SensorPlacement placement, AnalysisWindow window, PeriodEstimate estimate) {
        if (window.validShare() == 0) {
            window.describe(0, 1, 0);
        }
        return new SignalJudge(placement).judge(window, Windows.spectrum(window), estimate);
    }

    private static AnalysisWindow run() {
        return strides(RUN_STRIDE_HZ, 1);
    }

    private static AnalysisWindow walk() {
        return strides(WALK_STRIDE_HZ, 0.3);
    }

    /** Steps along gravity with harmonics, and a swing of the stride across it. */
    private static AnalysisWindow strides(double strideHz, double vigor) {
        DoubleUnaryOperator steps =
                Windows.lines(strideHz, 0.15 * vigor, vigor, 0.1 * vigor, 0.35 * vigor, 0.05 * vigor);
        DoubleUnaryOperator swing = Windows.lines(strideHz, 0.4 * vigor, 0.1 * vigor, 0.15 * vigor);
        AnalysisWindow window = Windows.of(steps, swing);
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            double timeS = (double) n / AnalysisWindow.RATE_HZ;
            window.yG()[n] = 0.2 * vigor * Math.cos(2 * Math.PI * strideHz * timeS + 1.1);
        }
        return Windows.scaled(window, 1);
    }

    /** The foot goes round with the crank and keeps nearly level. */
    private static AnalysisWindow pedals(double turnsPerS) {
        double round = 2 * Math.PI * turnsPerS;
        double radialG = 0.17 * round * round / 9.80665;
        AnalysisWindow window =
                Windows.of(timeS -> -radialG * Math.sin(round * timeS), timeS -> -radialG * Math.cos(round * timeS));
        for (int n = 0; n < AnalysisWindow.SAMPLES; n++) {
            double angle = 0.2 * Math.sin(round * n / AnalysisWindow.RATE_HZ + 0.8);
            double x = window.xG()[n];
            double z = window.zG()[n];
            window.xG()[n] = x * Math.cos(angle) - z * Math.sin(angle);
            window.zG()[n] = x * Math.sin(angle) + z * Math.cos(angle);
        }
        return Windows.scaled(window, 1);
    }

    /** Half sines of landing after free fall, both feet alike. */
    private static DoubleUnaryOperator landings(double perS, double contactShare, double peakG) {
        return timeS -> {
            double phase = timeS * perS - Math.floor(timeS * perS);
            return phase < contactShare ? peakG * Math.sin(Math.PI * phase / contactShare) - 1 : -1;
        };
    }

    private static DoubleUnaryOperator jump(double atS) {
        return timeS -> {
            double sinceS = timeS - atS;
            if (sinceS < 0 || sinceS > 1) {
                return 0;
            }
            if (sinceS < 0.25) {
                return Math.sin(Math.PI * sinceS / 0.25);
            }
            return sinceS < 0.7 ? -1 : sinceS < 0.85 ? 3 * Math.sin(Math.PI * (sinceS - 0.7) / 0.15) : 0;
        };
    }
}

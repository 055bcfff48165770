// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.spectrum.AnalysisWindow;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every method must do, and how exact each is where they differ. */
class CadenceMethodContractTest {
    private static final long SEED = 7_041_776;
    private static final int DRAWS = 300;

    /** Largest error on a clean tone of 0.9 to 4.5 Hz, spm. */
    private static final Map<CadenceMethod, Double> TONE_ERROR_SPM = Map.of(
            CadenceMethod.COMB, 0.02,
            CadenceMethod.AUTOCORRELATION, 0.05,
            CadenceMethod.PRODUCT, 0.02,
            CadenceMethod.PEAK, 0.02);

    /** Root mean square error of the stride rate of four lines in as much noise as signal, strides a minute. */
    private static final Map<CadenceMethod, Double> NOISY_LINES_ERROR = Map.of(
            CadenceMethod.COMB, 0.15,
            CadenceMethod.AUTOCORRELATION, 0.2,
            CadenceMethod.PRODUCT, 0.4);

    @ParameterizedTest
    @EnumSource
    void silenceHasNoRhythm(CadenceMethod method) {
        assertThat(Windows.estimate(method, Windows.scaled(Windows.of(timeS -> 0), 0)))
                .isEqualTo(PeriodEstimate.none());
    }

    @ParameterizedTest
    @EnumSource
    void constantHasNoRhythm(CadenceMethod method) {
        assertThat(Windows.estimate(method, Windows.turned(Windows.of(timeS -> 0.25))))
                .isEqualTo(PeriodEstimate.none());
    }

    @ParameterizedTest
    @EnumSource
    void noiseIsWeak(CadenceMethod method) {
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            PeriodEstimate estimate = Windows.estimate(method, Windows.noise(0.1, random));
            assertThat(estimate.strength()).as("seed %d, draw %d", SEED, draw).isBetween(0.0, 0.35);
        }
    }

    @ParameterizedTest
    @EnumSource
    void spikeOfOneSampleIsWeak(CadenceMethod method) {
        for (int at = 0; at < AnalysisWindow.SAMPLES; at += 5) {
            AnalysisWindow window = Windows.of(timeS -> 0);
            window.yG()[at] = 8;
            window.magnitudeG()[at] = Math.hypot(8, 1);
            assertThat(Windows.estimate(method, window).strength())
                    .as("at %d", at)
                    .isBetween(0.0, 0.25);
        }
    }

    @ParameterizedTest
    @EnumSource
    void valueThatIsNoNumberGivesNothingAndDoesNotStay(CadenceMethod method) {
        CadenceEstimator estimator = method.estimator();
        AnalysisWindow clean = Windows.of(Windows.tone(0.5, 2.7, 0));
        PeriodEstimate expected = estimator.estimate(clean, Windows.spectrum(clean));
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE}) {
            AnalysisWindow window = Windows.of(Windows.tone(0.5, 2.7, 0));
            window.zG()[100] = bad;
            window.magnitudeG()[100] = bad;
            assertThat(estimator.estimate(window, Windows.spectrum(window))).isEqualTo(PeriodEstimate.none());
            assertThat(estimator.estimate(clean, Windows.spectrum(clean))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unitSignTurnMirrorAndTimeChangeNothing(CadenceMethod method) {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 30; draw++) {
            double strideHz = 1.1 + 0.5 * random.nextDouble();
            AnalysisWindow window = Windows.noisy(
                    Windows.of(Windows.lines(strideHz, 0.2, 0.6, 0.1, 0.3), Windows.tone(0.3, strideHz, 1)),
                    0.05,
                    random);
            PeriodEstimate expected = Windows.estimate(method, window);
            for (AnalysisWindow same : Arrays.asList(
                    Windows.scaled(window, 1000),
                    Windows.scaled(window, -1),
                    Windows.turned(window),
                    Windows.mirrored(window))) {
                PeriodEstimate estimate = Windows.estimate(method, same);
                assertThat(estimate.baseHz()).isCloseTo(expected.baseHz(), within(1e-9));
                assertThat(estimate.strength()).isCloseTo(expected.strength(), within(1e-9));
            }
            // the taper begins at 0 and does not end there
            PeriodEstimate backwards = Windows.estimate(method, Windows.backwards(window));
            assertThat(backwards.baseHz()).isCloseTo(expected.baseHz(), within(0.01 / 60));
            assertThat(backwards.strength()).isCloseTo(expected.strength(), within(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource
    void toneIsFoundAsExactlyAsStated(CadenceMethod method) {
        for (double frequencyHz = 0.9; frequencyHz <= 4.5; frequencyHz += 0.0131) {
            for (double phase = 0; phase < 6; phase += 0.7) {
                AnalysisWindow window = Windows.of(Windows.tone(0.5, frequencyHz, phase));
                PeriodEstimate estimate = Windows.estimate(method, window);
                double errorSpm = 60 * (estimate.baseHz() - frequencyHz);
                assertThat(errorSpm)
                        .as("%.4f Hz, phase %.1f", frequencyHz, phase)
                        .isBetween(-TONE_ERROR_SPM.get(method), TONE_ERROR_SPM.get(method));
                assertThat(estimate.strength()).isBetween(0.88, 1.0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PEAK")
    void missingFundamentalIsFoundFromItsMultiples(CadenceMethod method) {
        for (double strideHz = 1.1; strideHz < 1.7; strideHz += 0.021) {
            AnalysisWindow window = Windows.of(Windows.lines(strideHz, 0, 1, 1));
            PeriodEstimate estimate = Windows.estimate(method, window);
            assertThat(estimate.baseHz()).isCloseTo(strideHz, within(0.02));
            assertThat(estimate.strength()).isGreaterThan(0.85);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PEAK")
    void baselineTakesTheLargestLineForTheRhythm(CadenceMethod method) {
        AnalysisWindow window = Windows.of(Windows.lines(1.4, 0.5, 0.6, 1));
        assertThat(Windows.estimate(method, window).baseHz()).isCloseTo(4.2, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PEAK")
    void linesInNoiseAreFoundAsExactlyAsStated(CadenceMethod method) {
        Random random = new Random(SEED);
        double squares = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double strideHz = 1.2 + 0.4 * random.nextDouble();
            AnalysisWindow window = Windows.noisy(Windows.of(Windows.lines(strideHz, 0.5, 0.5, 0.3, 0.2)), 0.3, random);
            double error = 60 * (Windows.estimate(method, window).baseHz() - strideHz);
            squares += error * error / DRAWS;
        }
        assertThat(Math.sqrt(squares)).as("seed %d", SEED).isLessThan(NOISY_LINES_ERROR.get(method));
    }

    @ParameterizedTest
    @EnumSource
    void unequalStepsGiveStepOrStrideAndNothingElse(CadenceMethod method) {
        for (double weakerShare = 0.6; weakerShare <= 1; weakerShare += 0.05) {
            for (double stepHz = 2.3; stepHz < 3.4; stepHz += 0.07) {
                AnalysisWindow window = steps(stepHz, weakerShare);
                double steps = Windows.estimate(method, window).baseHz() / stepHz;
                assertThat(Math.abs(steps - 1) < 0.01 || Math.abs(steps - 0.5) < 0.01)
                        .as("%.2f Hz, weaker step %.2f: %.3f steps", stepHz, weakerShare, steps)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMB", "AUTOCORRELATION"})
    void stepsThatDifferAreSeenAsStrides(CadenceMethod method) {
        AnalysisWindow window = steps(2.8, 0.4);
        assertThat(Windows.estimate(method, window).baseHz()).isCloseTo(1.4, within(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void rivalIsAnotherRhythmAndNeverBetter(CadenceMethod method) {
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            AnalysisWindow window = Windows.noisy(steps(2.2 + random.nextDouble(), 0.7), 0.5, random);
            PeriodEstimate estimate = Windows.estimate(method, window);
            assertThat(estimate.marginDb()).as("seed %d, draw %d", SEED, draw).isBetween(0.0, 21.0);
            if (estimate.rivalHz() > 0) {
                assertThat(Math.abs(estimate.rivalHz() / estimate.baseHz() - 1)).isGreaterThan(0.03);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAPage(CadenceMethod method) {
        Path docs = Path.of(System.getProperty("footfall.root"), "docs", "algorithms");
        assertThat(docs.resolve("cadence-" + method.label() + ".md")).exists();
        assertThat(CadenceMethod.of(method.label())).contains(method);
    }

    /** Stance pulses of two feet, the second weaker. */
    private static AnalysisWindow steps(double stepHz, double weakerShare) {
        return Windows.of(timeS -> {
            double step = timeS * stepHz;
            double height = (long) step % 2 == 0 ? 1 : weakerShare;
            double stance = (step - Math.floor(step)) / 0.7;
            return stance < 1 ? 1.5 * height * Math.sin(Math.PI * stance) : 0;
        });
    }
}

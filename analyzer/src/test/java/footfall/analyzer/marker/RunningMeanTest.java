// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mean, spread and error of a series. */
class RunningMeanTest {
    @Test
    void weighsBySecondsAndSkipsAbsentValues() {
        double[] values = {10, Double.NaN, 40};
        double[] weightS = {30, 100, 10};
        RunningMean mean = RunningMean.of(values, weightS).orElseThrow();
        assertThat(mean.value()).isCloseTo(17.5, within(1e-12));
        assertThat(mean.sd()).isCloseTo(Math.sqrt((30 * 7.5 * 7.5 + 10 * 22.5 * 22.5) / 40), within(1e-12));
        assertThat(mean.n()).isEqualTo(2);
        assertThat(mean.seconds()).isEqualTo(40);
    }

    @Test
    void isAbsentBelowHalfAMinute() {
        assertThat(RunningMean.of(new double[29], ones(29))).isEmpty();
        assertThat(RunningMean.of(new double[30], ones(30))).isPresent();
    }

    @Test
    void shortSeriesSaysNothingOfOtherRuns() {
        double[] noise = HandMadeRun.noise(100, 0, new Random(5));
        assertThat(RunningMean.of(noise, ones(100)).orElseThrow().repeatHalfWidth95())
                .isNaN();
    }

    /** Coverage of 1000 runs has a standard error of 0.7 %; the band is five of them, wider only where a run is short. */
    @ParameterizedTest
    @CsvSource({
        "0, 300, 0.92",
        "0, 3600, 0.92",
        "0.5, 600, 0.92",
        "0.9, 600, 0.92",
        "0.9, 3600, 0.92",
        "0.97, 1800, 0.92"
    })
    void repeatHalfWidthCoversTheRunnersMeanInNinetyFivePercent(double rho, int seconds, double least) {
        Random random = new Random(20_260);
        int covered = 0;
        for (int trial = 0; trial < 1000; trial++) {
            RunningMean mean = RunningMean.of(HandMadeRun.noise(seconds, rho, random), ones(seconds))
                    .orElseThrow();
            covered += Math.abs(mean.value()) <= mean.repeatHalfWidth95() ? 1 : 0;
        }
        assertThat(covered / 1000.0).isBetween(least, 0.985);
    }

    @Test
    void halfWidthScalesWithTheValues() {
        double[] noise = HandMadeRun.noise(900, 0.8, new Random(6));
        double[] tenfold = HandMadeRun.filled(900, i -> 500 + 10 * noise[i]);
        double single = RunningMean.of(noise, ones(900)).orElseThrow().halfWidth95();
        assertThat(RunningMean.of(tenfold, ones(900)).orElseThrow().halfWidth95())
                .isCloseTo(10 * single, within(1e-6));
    }

    private static double[] ones(int n) {
        return HandMadeRun.filled(n, i -> 1);
    }
}

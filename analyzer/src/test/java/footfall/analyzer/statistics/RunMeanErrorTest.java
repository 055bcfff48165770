// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The error of a run's mean is the record's scatter, not the runner's changes of pace. */
class RunMeanErrorTest {
    private static final int TRIALS = 1000;

    /** Coverage of 1000 runs has a standard error of 0.7 %; the bands leave room for the median's own scatter in short runs. */
    @ParameterizedTest
    @CsvSource({"60, 0.88", "300, 0.91", "1800, 0.93", "3600, 0.93"})
    void coversTheMeanOfTheRunWhateverThePaceDoes(int seconds, double least) {
        Random random = new Random(20_261);
        int covered = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double[] truth = intervals(seconds, random);
            double[] written = new double[seconds];
            for (int i = 0; i < seconds; i++) {
                written[i] = truth[i] + 2 * random.nextGaussian();
            }
            double error = mean(written) - mean(truth);
            covered += Math.abs(error) <= RunMeanError.halfWidth95(written, ones(seconds), 0) ? 1 : 0;
        }
        assertThat(covered / (double) TRIALS).isBetween(least, 0.995);
    }

    @Test
    void twoPacesAreNoError() {
        Random random = new Random(5);
        double[] steady = new double[1200];
        double[] twoPaces = new double[1200];
        for (int i = 0; i < steady.length; i++) {
            steady[i] = 165 + random.nextGaussian();
            twoPaces[i] = steady[i] + (i < 600 ? 0 : 15);
        }
        double half = RunMeanError.halfWidth95(steady, ones(1200), 0);
        assertThat(RunMeanError.halfWidth95(twoPaces, ones(1200), 0)).isCloseTo(half, within(0.1 * half));
        assertThat(half).isCloseTo(1.96 / Math.sqrt(1200), within(0.03));
    }

    @Test
    void roundingRemainsWhereNothingScatters() {
        double[] constant = new double[600];
        Arrays.fill(constant, 170);
        assertThat(RunMeanError.halfWidth95(constant, ones(600), 0)).isNaN();
        assertThat(RunMeanError.halfWidth95(constant, ones(600), 2)).isBetween(0.1, 0.2);
    }

    @Test
    void aFewRowsSayNothing() {
        assertThat(RunMeanError.halfWidth95(new double[] {1, 2, 3}, ones(3), 1)).isNaN();
        assertThat(RunMeanError.halfWidth95(new double[0], new double[0], 1)).isNaN();
    }

    private static double[] intervals(int seconds, Random random) {
        double[] spm = new double[seconds];
        int period = 90 + random.nextInt(200);
        for (int i = 0; i < seconds; i++) {
            spm[i] = 160 + (i / period % 2) * 20 + 3 * Math.sin(i / 400.0);
        }
        return spm;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}

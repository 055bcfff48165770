// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Noise with memory. */
class SerialNoiseTest {
    @Test
    void findsMemoryAndSpreadOfALongSeries() {
        double[] noise = HandMadeRun.noise(20_000, 0.7, new Random(1));
        SerialNoise found = SerialNoise.of(noise, 1);
        assertThat(found.rho()).isCloseTo(0.7, within(0.02));
        assertThat(found.sd()).isCloseTo(1, within(0.05));
        assertThat(found.effectiveN()).isCloseTo(20_000 * 0.3 / 1.7, within(400.0));
    }

    @Test
    void shortSeriesIsNotTakenForLessCorrelatedThanItIs() {
        Random random = new Random(2);
        double sum = 0;
        for (int trial = 0; trial < 2000; trial++) {
            double[] noise = HandMadeRun.noise(40, 0.5, random);
            double mean = 0;
            for (double value : noise) {
                mean += value / noise.length;
            }
            for (int k = 0; k < noise.length; k++) {
                noise[k] -= mean;
            }
            sum += SerialNoise.of(noise, 1).rho();
        }
        assertThat(sum / 2000).isCloseTo(0.5, within(0.03));
    }

    @Test
    void standardErrorIsThatOfTheFullCovariance() {
        double[] coefficients = {0.3, -0.2, 0.5, 0, 1.1, -0.4};
        double rho = 0.6;
        double variance = 0;
        for (int i = 0; i < coefficients.length; i++) {
            for (int j = 0; j < coefficients.length; j++) {
                variance += coefficients[i] * coefficients[j] * Math.pow(rho, Math.abs(i - j));
            }
        }
        SerialNoise noise = new SerialNoise(2, rho, 10);
        assertThat(noise.standardErrorOf(coefficients)).isCloseTo(2 * Math.sqrt(variance), within(1e-12));
    }

    @Test
    void trendLeavesAtLeastAFewIndependentValues() {
        double[] trend = HandMadeRun.filled(30, k -> k - 14.5);
        assertThat(SerialNoise.of(trend, 1).effectiveN()).isCloseTo(5, within(1e-9));
    }

    @Test
    void silenceHasNoError() {
        SerialNoise noise = SerialNoise.of(new double[12], 2);
        assertThat(noise.standardErrorOf(new double[] {1, 1})).isZero();
        assertThat(noise.rho()).isBetween(0.0, SerialNoise.MOST_RHO);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FluctuationExponentTest {
    private static final int SERIES = 60;

    @ParameterizedTest
    @CsvSource({"0.5, 200", "0.5, 600", "0.8, 300", "0.8, 600", "0.8, 2000", "1.0, 600", "1.0, 2000"})
    void theExponentOfFractionalNoiseIsFoundWithinItsStatedError(double alpha, int length) {
        int inside = 0;
        double sum = 0;
        for (int seed = 1; seed <= SERIES; seed++) {
            double found = FluctuationExponent.of(fractionalNoise(alpha, length, seed));
            sum += found;
            inside += Math.abs(found - alpha) <= FluctuationExponent.halfWidth95(found, length) ? 1 : 0;
        }
        assertThat(sum / SERIES).isCloseTo(alpha, within(0.07));
        // Of 60, 57 are expected; 52 or fewer would come by chance once in a hundred times.
        assertThat(inside).isGreaterThanOrEqualTo(52);
    }

    @Test
    void aConstantSeriesHasNone() {
        assertThat(FluctuationExponent.of(new double[400])).isNaN();
    }

    @Test
    void scaleAndLevelChangeNothing() {
        double[] series = fractionalNoise(0.8, 700, 1);
        double[] other = new double[series.length];
        for (int i = 0; i < series.length; i++) {
            other[i] = 700 + 12 * series[i];
        }
        assertThat(FluctuationExponent.of(other)).isCloseTo(FluctuationExponent.of(series), within(1e-9));
    }

    /** Noise with the spectrum f^(1 − 2α): white noise through the filter (1 − B)^−d, d = α − 0.5. */
    static double[] fractionalNoise(double alpha, int length, long seed) {
        Random random = new Random(seed);
        int past = 3000;
        double d = alpha - 0.5;
        double[] kernel = new double[past];
        kernel[0] = 1;
        for (int k = 1; k < past; k++) {
            kernel[k] = kernel[k - 1] * (k - 1 + d) / k;
        }
        double[] white = new double[past + length];
        for (int i = 0; i < white.length; i++) {
            white[i] = random.nextGaussian();
        }
        double[] noise = new double[length];
        for (int i = 0; i < length; i++) {
            for (int k = 0; k < past && kernel[k] != 0; k++) {
                noise[i] += kernel[k] * white[past + i - k];
            }
        }
        return noise;
    }
}

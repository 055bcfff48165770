// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockBootstrapTest {
    private static final int SERIES = 300;

    @ParameterizedTest
    @CsvSource({"60, 0.0", "60, 0.4", "400, 0.0", "400, 0.4", "2000, 0.6"})
    void theHalfWidthOfAMeanHoldsTheTrueMeanInAboutNineteenOfTwenty(int length, double memory) {
        RandomGenerator random = new Well19937c(11);
        int held = 0;
        double width = 0;
        for (int i = 0; i < SERIES; i++) {
            double[] values = remembering(random, length, memory);
            double mean = mean(values);
            double half = BlockBootstrap.halfWidth95OfMean(values);
            held += Math.abs(mean) <= half ? 1 : 0;
            width += half / SERIES;
        }
        double exact = 1.96 * Math.sqrt((1 + memory) / (1 - memory) / length);
        assertThat((double) held / SERIES)
                .as("length %d, memory %.1f", length, memory)
                .isBetween(0.89, 0.99);
        assertThat(width / exact).as("length %d, memory %.1f", length, memory).isBetween(0.8, 1.25);
    }

    @Test
    void aRatioOfMeansHasTheErrorOfItsParts() {
        RandomGenerator random = new Well19937c(5);
        int length = 1000;
        double[][] columns = new double[4][length];
        for (int i = 0; i < length; i++) {
            int foot = i % 2;
            columns[2 * foot][i] = 10 + random.nextGaussian();
            columns[2 * foot + 1][i] = 1;
        }
        double half = BlockBootstrap.halfWidth95(columns, sums -> sums[0] / sums[1] - sums[2] / sums[3]);
        assertThat(half).isCloseTo(1.96 * Math.sqrt(2.0 / 500), within(0.02));
    }

    @Test
    void theSameSeriesGivesTheSameHalfWidth() {
        double[] values = remembering(new Well19937c(3), 100, 0.3);
        assertThat(BlockBootstrap.halfWidth95OfMean(values))
                .isEqualTo(BlockBootstrap.halfWidth95OfMean(values.clone()));
    }

    @Test
    void aShortSeriesSaysNothingAndAConstantOneIsCertain() {
        assertThat(BlockBootstrap.halfWidth95OfMean(new double[7])).isNaN();
        assertThat(BlockBootstrap.halfWidth95OfMean(new double[20])).isZero();
    }

    private static double[] remembering(RandomGenerator random, int length, double memory) {
        double[] values = new double[length];
        double state = random.nextGaussian();
        double fresh = Math.sqrt(1 - memory * memory);
        for (int i = 0; i < length; i++) {
            values[i] = state;
            state = memory * state + fresh * random.nextGaussian();
        }
        return values;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}

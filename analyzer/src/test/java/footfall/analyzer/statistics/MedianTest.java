// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MedianTest {
    private static double bySorting(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Test
    void isTheOneThatSortingGives() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            double[] values = new double[1 + random.nextInt(400)];
            int kinds = 1 + random.nextInt(500);
            for (int i = 0; i < values.length; i++) {
                // Few kinds make many equal ones.
                values[i] = seed % 2 == 0 ? random.nextInt(kinds) : random.nextGaussian();
            }
            assertThat(Median.of(values)).as("seed %d", seed).isEqualTo(bySorting(values));
        }
    }

    @Test
    void rowsInOrderAreNoSpecialCase() {
        for (int size : new int[] {1, 2, 25, 26, 1000, 1001}) {
            double[] up = new double[size];
            double[] down = new double[size];
            for (int i = 0; i < size; i++) {
                up[i] = i;
                down[i] = -i;
            }
            assertThat(Median.of(up)).as("%d upwards", size).isEqualTo((size - 1) / 2.0);
            assertThat(Median.of(down)).as("%d downwards", size).isEqualTo(-(size - 1) / 2.0);
        }
    }

    @Test
    void theValuesKeepTheirOrder() {
        double[] values = new Random(4).doubles(100).toArray();
        double[] before = values.clone();
        Median.of(values);
        assertThat(values).isEqualTo(before);
    }

    @Test
    void nothingHasNoMedianNorHasWhatIsNoNumber() {
        assertThat(Median.of(new double[0])).isNaN();
        assertThat(Median.of(new double[] {1, Double.NaN, 2})).isNaN();
        assertThat(Median.of(new double[] {Double.POSITIVE_INFINITY, 1, Double.NEGATIVE_INFINITY}))
                .isEqualTo(1);
    }
}

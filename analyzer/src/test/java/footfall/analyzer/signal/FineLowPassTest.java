// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FineLowPassTest {
    @ParameterizedTest
    @ValueSource(doubles = {190, 200, 208, 333, 400, 500, 1000, 1600})
    void theResponseIsTheSameAtEveryRate(double rateHz) {
        FineLowPass filter = new FineLowPass(60, 800);
        for (double hz : new double[] {0, 5, 10, 20, 30, 40, 60, 70}) {
            double[] wave = new double[(int) rateHz];
            for (int i = 0; i < wave.length; i++) {
                wave[i] = Math.cos(2 * Math.PI * hz * i / rateHz);
            }
            int inside = filter.fill(rateHz, wave, wave.length, 0.4 * rateHz, 0.6 * rateHz);
            assertThat(filter.stepS()).isLessThanOrEqualTo(1 / 800.0 / 0.95);
            double expected = 1 / (1 + Math.pow(hz / 60, 4));
            for (int i = 0; i < inside + 2; i++) {
                double truth = expected * Math.cos(2 * Math.PI * hz * filter.position(i) / rateHz);
                assertThat(filter.values()[i]).as("%s Hz", hz).isCloseTo(truth, within(hz > 50 ? 0.03 : 0.006));
            }
        }
    }

    @Test
    void aLowCornerReachesFarther() {
        FineLowPass filter = new FineLowPass(20, 200);
        for (double hz : new double[] {0, 3, 8, 15, 20, 30}) {
            double[] wave = new double[200];
            for (int i = 0; i < wave.length; i++) {
                wave[i] = Math.cos(2 * Math.PI * hz * (i - 100) / 200);
            }
            filter.fill(200, wave, wave.length, 100, 100);
            assertThat(filter.values()[1]).as("%s Hz", hz).isCloseTo(1 / (1 + Math.pow(hz / 20, 4)), within(0.006));
        }
    }

    @Test
    void aCornerAboveHalfTheRateOnlyFillsInBetween() {
        double[] wave = new double[100];
        for (int i = 0; i < 100; i++) {
            wave[i] = Math.sin(2 * Math.PI * 12 * i / 100);
        }
        FineLowPass filter = new FineLowPass(60, 800);
        int inside = filter.fill(100, wave, 100, 30.3, 60.8);
        assertThat(filter.position(1)).isBetween(30.3, 30.3 + 0.125);
        assertThat(filter.position(inside)).isBetween(60.8 - 0.125, 60.8);
        for (int i = 1; i <= inside; i++) {
            assertThat(filter.values()[i])
                    .isCloseTo(Math.sin(2 * Math.PI * 12 * filter.position(i) / 100), within(0.01));
        }
    }

    @Test
    void endsGoOnAndBadStretchesAreEmpty() {
        double[] flat = new double[20];
        Arrays.fill(flat, 3);
        FineLowPass filter = new FineLowPass(60, 800);
        int inside = filter.fill(200, flat, 20, -2, 25);
        for (int i = 0; i < inside + 2; i++) {
            assertThat(filter.values()[i]).isCloseTo(3, within(1e-12));
        }
        assertThat(filter.fill(200, flat, 20, 5, 4)).isZero();
        assertThat(filter.fill(200, flat, 20, Double.NaN, 4)).isZero();
        assertThat(filter.fill(Double.NaN, flat, 20, 1, 4)).isZero();
        assertThat(filter.fill(200, flat, 1, 0, 1)).isZero();
        assertThatThrownBy(() -> new FineLowPass(-1, 800)).isInstanceOf(IllegalArgumentException.class);
    }
}

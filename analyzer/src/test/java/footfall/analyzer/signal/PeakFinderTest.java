// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PeakFinderTest {
    private final PeakFinder peak = new PeakFinder();

    @Test
    void theTopOfAWaveIsFoundBetweenItsSamples() {
        for (double phase = -0.5; phase <= 0.5; phase += 0.05) {
            double[] wave = new double[21];
            double[] times = new double[21];
            for (int i = 0; i < 21; i++) {
                wave[i] = Math.cos(2 * Math.PI * (i - 10 - phase) / 20);
                times[i] = 3 + 0.005 * i;
            }
            assertThat(peak.largest(wave, 0, 21)).isTrue();
            assertThat(peak.value()).isCloseTo(1, within(2.5e-4));
            assertThat(peak.position()).isCloseTo(10 + phase, within(0.01));
            assertThat(peak.at(times)).isCloseTo(3 + 0.005 * (10 + phase), within(5e-5));
            for (int i = 0; i < 21; i++) {
                wave[i] = -wave[i];
            }
            assertThat(peak.smallest(wave, 5, 15)).isTrue();
            assertThat(peak.value()).isCloseTo(-1, within(2.5e-4));
        }
    }

    @Test
    void theEndOfASlopeIsNoTop() {
        double[] slope = {1, 2, 3, 4, 5};
        assertThat(peak.largest(slope, 1, 4)).isFalse();
        assertThat(peak.value()).isEqualTo(4);
        assertThat(peak.largest(slope, 0, 5)).isFalse();
        assertThat(peak.isTop()).isFalse();
        assertThat(peak.position()).isEqualTo(4);
    }

    @Test
    void aFlatTopAndHolesAreNoTrouble() {
        assertThat(peak.largest(new double[] {0, 2, 2, 2, 0}, 0, 5)).isTrue();
        assertThat(peak.value()).isBetween(2.0, 2.3);
        assertThat(peak.largest(new double[] {1, 1, 1}, 0, 3)).isFalse();
        assertThat(peak.largest(new double[] {1, Double.NaN, 3, 1}, -4, 9)).isFalse();
        assertThat(peak.value()).isEqualTo(3);
        assertThat(peak.largest(new double[] {Double.NaN}, 0, 1)).isFalse();
        assertThat(peak.value()).isNaN();
        assertThat(peak.at(new double[] {1, 2})).isNaN();
        assertThat(peak.largest(new double[0], 0, 0)).isFalse();
    }
}

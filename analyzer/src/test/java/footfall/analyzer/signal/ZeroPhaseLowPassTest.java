// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZeroPhaseLowPassTest {
    private static final double RATE_HZ = 1000;

    private static double[] sine(double hz, double rateHz, int size) {
        double[] wave = new double[size];
        for (int i = 0; i < size; i++) {
            wave[i] = Math.sin(2 * Math.PI * hz * i / rateHz);
        }
        return wave;
    }

    private static double amplitude(double[] wave, double hz, double rateHz, int begin, int end) {
        double re = 0;
        double im = 0;
        for (int i = begin; i < end; i++) {
            re += wave[i] * Math.sin(2 * Math.PI * hz * i / rateHz);
            im += wave[i] * Math.cos(2 * Math.PI * hz * i / rateHz);
        }
        assertThat(Math.abs(im)).as("delay").isLessThan(0.01 * Math.abs(re) + 1e-9);
        return 2 * re / (end - begin);
    }

    @Test
    void leavesHalfAtTheCornerAndFollowsTheFourthOrder() {
        for (double hz : new double[] {10, 20, 60, 120}) {
            double[] wave = sine(hz, RATE_HZ, 2000);
            new ZeroPhaseLowPass(60).filter(RATE_HZ, wave, 0, 2000, wave);
            double warped = Math.tan(Math.PI * hz / RATE_HZ) / Math.tan(Math.PI * 60 / RATE_HZ);
            assertThat(amplitude(wave, hz, RATE_HZ, 500, 1500)).isCloseTo(1 / (1 + Math.pow(warped, 4)), within(1e-3));
        }
    }

    @Test
    void aConstantAndASlopePassUntouchedUpToTheEnds() {
        double[] slope = new double[40];
        for (int i = 0; i < 40; i++) {
            slope[i] = 3 + 0.1 * i;
        }
        double[] filtered = slope.clone();
        new ZeroPhaseLowPass(20).filter(200, filtered, 0, 40, filtered);
        for (int i = 0; i < 40; i++) {
            assertThat(filtered[i]).isCloseTo(slope[i], within(0.01));
        }
    }

    @Test
    void whatIsOutsideTheSliceIsNeitherReadNorWritten() {
        double[] wave = sine(15, RATE_HZ, 300);
        double[] alone = Arrays.copyOfRange(wave, 100, 200);
        double[] spoilt = wave.clone();
        Arrays.fill(spoilt, 0, 100, Double.NaN);
        Arrays.fill(spoilt, 200, 300, 99);
        double[] into = new double[300];
        ZeroPhaseLowPass filter = new ZeroPhaseLowPass(60);
        filter.filter(RATE_HZ, spoilt, 100, 200, into);
        filter.filter(RATE_HZ, alone, 0, 100, alone);
        assertThat(Arrays.copyOfRange(into, 100, 200)).containsExactly(alone);
        assertThat(into[99]).isZero();
        assertThat(into[200]).isZero();
    }

    @Test
    void aValueThatIsNoNumberDoesNotOutliveItsSlice() {
        ZeroPhaseLowPass filter = new ZeroPhaseLowPass(60);
        double[] spoilt = {1, Double.NaN, 1, 1, 1, 1};
        filter.filter(200, spoilt, 0, 6, spoilt);
        double[] fine = {1, 1, 1, 1, 1, 1};
        filter.filter(200, fine, 0, 6, fine);
        assertThat(fine).containsExactly(new double[] {1, 1, 1, 1, 1, 1}, within(1e-12));
    }

    @Test
    void aCornerCloseToHalfTheRateOrAnEmptySliceChangesNothing() {
        double[] wave = sine(30, 100, 50);
        double[] into = new double[50];
        new ZeroPhaseLowPass(60).filter(100, wave, 0, 50, into);
        assertThat(into).containsExactly(wave);
        new ZeroPhaseLowPass(60).filter(1000, wave, 7, 7, into);
        new ZeroPhaseLowPass(60).filter(1000, wave, 7, 8, into);
        assertThat(into).containsExactly(wave);
        assertThatThrownBy(() -> new ZeroPhaseLowPass(0)).isInstanceOf(IllegalArgumentException.class);
    }
}

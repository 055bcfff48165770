// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridResamplerTest {
    private final UniformGrid grid = new UniformGrid();

    private interface Signal {
        double atG(double timeS);
    }

    private void fill(double rateHz, double seconds, Signal signal) {
        GridResampler resampler = new GridResampler(grid, ticks -> {});
        SampleMender mender = new SampleMender(SensorFacts.threeAxes(), OptionalDouble.empty(), resampler);
        SampleBlock block = SampleBlock.ofAcceleration(1);
        for (int i = 0; i < rateHz * seconds; i++) {
            double atG = signal.atG(i / rateHz);
            if (!Double.isNaN(atG)) {
                block.clear();
                block.add(i / rateHz, atG, 0, 0);
                mender.accept(block);
            }
        }
        mender.finish();
        resampler.finish();
    }

    private double amplitude(int from, int to) {
        double largest = 0;
        for (int tick = from; tick < to; tick++) {
            largest = Math.max(largest, Math.abs(grid.xG()[UniformGrid.slot(tick)]));
        }
        return largest;
    }

    @ParameterizedTest
    @ValueSource(doubles = {64, 100, 333, 1000, 8000})
    void stepsPassAndWhatWouldFoldOntoThemDoesNot(double rateHz) {
        fill(rateHz, 20, timeS -> Math.sin(2 * Math.PI * 3 * timeS));
        assertThat(amplitude(100, 500)).isBetween(0.95, 1.01);
        UniformGridFixture high = new UniformGridFixture(rateHz, Math.min(29.3, rateHz / 2 - 2));
        assertThat(high.amplitude).isLessThan(0.02);
    }

    /** Amplitude that a tone near the grid's rate leaves. */
    private static final class UniformGridFixture {
        private final double amplitude;

        UniformGridFixture(double rateHz, double toneHz) {
            GridResamplerTest other = new GridResamplerTest();
            other.fill(rateHz, 20, timeS -> Math.sin(2 * Math.PI * toneHz * timeS));
            amplitude = other.amplitude(100, 500);
        }
    }

    @Test
    void aTickLiesWhereItsIndexSays() {
        fill(100, 20, timeS -> Math.sin(2 * Math.PI * 0.5 * timeS));
        for (int tick = 32; tick < 600; tick++) {
            assertThat(grid.xG()[tick]).isCloseTo(Math.sin(2 * Math.PI * 0.5 * tick / 32.0), within(0.002));
        }
    }

    @Test
    void theGridReachesFromTheFirstToTheLastSample() {
        fill(100, 20, timeS -> 1);
        assertThat(grid.ticks()).isEqualTo((long) Math.floor(19.99 * 32) + 1);
        assertThat(grid.holes(0, grid.ticks())).isZero();
    }

    @Test
    void aHoleIsMarkedAndBridged() {
        fill(100, 20, timeS -> timeS > 5 && timeS < 7 ? Double.NaN : 1);
        assertThat(grid.holes(0, grid.ticks())).isBetween(62, 66);
        assertThat(grid.valid()[32 * 6]).isFalse();
        assertThat(grid.xG()[32 * 6]).isCloseTo(1, within(1e-9));
    }

    @Test
    void fiveSamplesASecondFillTheGrid() {
        fill(5, 60, timeS -> Math.sin(2 * Math.PI * 0.3 * timeS));
        assertThat(grid.ticks()).isGreaterThan(59 * 32);
        assertThat(grid.holes(0, grid.ticks())).isZero();
    }
}

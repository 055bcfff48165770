// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Marker;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drift of cadence at equal speed. */
class FatigueDriftMeterTest {
    private static Optional<Marker> drift(HandMadeRun run) {
        return new FatigueDriftMeter().measure(run.rows());
    }

    /** Slows down over the run, with rises and falls of pace, and loses {@code lossSpm} from start to end at equal speed. */
    private static HandMadeRun tiring(int seconds, double lossSpm, double noiseSpm, double rho, Random random) {
        double[] pace = HandMadeRun.noise(seconds, 0.98, random);
        double[] noise = HandMadeRun.noise(seconds, rho, random);
        HandMadeRun run = new HandMadeRun(seconds).speed(row -> 3 + 0.25 * pace[row] - 0.4 * row / seconds);
        return run.cadence(row -> 170 + 6 * (run.speedMps[row] - 3) - lossSpm * row / seconds + noiseSpm * noise[row]);
    }

    @Test
    void stepBetweenThirdsIsFoundExactly() {
        HandMadeRun run = new HandMadeRun(1800).speed(row -> 3 + 0.3 * Math.sin(row / 40.0) - 0.1 * (row / 600));
        run.cadence(row -> 170 + 6 * (run.speedMps[row] - 3) - 2.5 * (row / 600));
        // First third: mean cadence at its own mean speed.
        double firstSpm = 0;
        for (int row = 0; row < 600; row++) {
            firstSpm += run.cadenceSpm[row] / 600;
        }
        assertThat(drift(run).orElseThrow().value()).isCloseTo(-100 * 5 / firstSpm, within(1e-6));
    }

    @Test
    void slowingDownAloneIsNoDrift() {
        assertThat(drift(tiring(2400, 0, 0, 0, new Random(1))).orElseThrow().value())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void steadyLossIsRecoveredThoughTheSpeedFallsToo() {
        Random random = new Random(2);
        double sum = 0;
        for (int trial = 0; trial < 100; trial++) {
            sum += drift(tiring(3600, 6, 1.5, 0.9, random)).orElseThrow().value();
        }
        // A loss that is linear in time differs by two thirds of itself between the first and the last third.
        assertThat(sum / 100).isCloseTo(-100 * 4 / 168.6, within(0.15));
    }

    /** 400 runs: standard error 1.1 %. */
    @ParameterizedTest
    @CsvSource({"0.5, 1500", "0.9, 3600", "0.97, 3600"})
    void withoutDriftTheHalfWidthCoversZero(double rho, int seconds) {
        Random random = new Random(3);
        int covered = 0;
        for (int trial = 0; trial < 400; trial++) {
            Marker marker = drift(tiring(seconds, 0, 2, rho, random)).orElseThrow();
            covered += Math.abs(marker.value()) <= marker.halfWidth95().getAsDouble() ? 1 : 0;
        }
        assertThat(covered / 400.0).isBetween(0.91, 0.985);
    }

    @Test
    void beltAtOneSpeedNeedsNoSlope() {
        HandMadeRun run = new HandMadeRun(1800).speed(row -> 3).cadence(row -> 170 - row / 600);
        assertThat(drift(run).orElseThrow().value()).isCloseTo(-100 * 2 / 170.0, within(1e-6));
    }

    @Test
    void stepsOfSpeedWithNoneInsideAThirdCannotBeCorrected() {
        HandMadeRun run =
                new HandMadeRun(1800).speed(row -> 3 + 0.2 * (row / 600)).cadence(row -> 170);
        assertThat(drift(run)).isEmpty();
    }

    @Test
    void shortRunHasNoDrift() {
        assertThat(drift(tiring(1190, 3, 1, 0.5, new Random(4)))).isEmpty();
    }
}

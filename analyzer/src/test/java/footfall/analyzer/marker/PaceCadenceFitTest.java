// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.PaceCadenceLine;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The run's own line from pace to cadence. */
class PaceCadenceFitTest {
    private static HandMadeRun onALine(int seconds, double noiseSpm, double rho, Random random) {
        double[] pace = HandMadeRun.noise(seconds, 0.98, random);
        double[] noise = HandMadeRun.noise(seconds, rho, random);
        HandMadeRun run = new HandMadeRun(seconds).speed(row -> 3.2 + 0.5 * pace[row]);
        return run.cadence(row -> 152 + 6 * run.speedMps[row] + noiseSpm * noise[row]);
    }

    private static Optional<PaceCadenceLine> fit(HandMadeRun run) {
        return PaceCadenceFit.fit(run.rows());
    }

    @Test
    void exactLineIsFoundExactly() {
        PaceCadenceLine line = fit(onALine(1200, 0, 0, new Random(1))).orElseThrow();
        assertThat(line.slopeSpmPerMps()).isCloseTo(6, within(1e-9));
        assertThat(line.interceptSpm()).isCloseTo(152, within(1e-8));
        assertThat(line.cadenceAtReferenceSpm()).isCloseTo(152 + 6 * line.referenceSpeedMps(), within(1e-8));
        assertThat(line.cadenceAtSpm(3.2)).isCloseTo(171.2, within(1e-8));
        assertThat(line.minSpeedMps()).isLessThan(line.referenceSpeedMps());
        assertThat(line.maxSpeedMps()).isGreaterThan(line.referenceSpeedMps());
        assertThat(line.seconds()).isEqualTo(1200);
    }

    @Test
    void fifthOfOutliersDoesNotMoveIt() {
        HandMadeRun run = onALine(1800, 0.5, 0.5, new Random(2));
        for (int row = 0; row < 1800; row++) {
            if (row / 10 % 5 == 0 && run.speedMps[row] > 3) {
                run.cadenceSpm[row] = 110;
            }
        }
        PaceCadenceLine line = fit(run).orElseThrow();
        assertThat(line.slopeSpmPerMps()).isCloseTo(6, within(0.5));
        assertThat(line.cadenceAtSpm(3)).isCloseTo(170, within(0.3));
    }

    @Test
    void oneSpeedGivesNoLine() {
        Random random = new Random(3);
        HandMadeRun belt = new HandMadeRun(3600).speed(row -> 3);
        belt.cadence(row -> 170 + random.nextGaussian());
        assertThat(fit(belt)).isEmpty();
    }

    /** A steady run in which the receiver's error is most of the spread: a line would be too flat, so there is none. */
    @Test
    void spreadThatIsMostlyErrorGivesNoLine() {
        Random random = new Random(9);
        double[] error = HandMadeRun.noise(3600, 0.9, random);
        HandMadeRun steady = new HandMadeRun(3600).speed(row -> 3 + 0.2 * error[row]);
        steady.cadence(row -> 170);
        assertThat(fit(steady)).isEmpty();
    }

    @Test
    void fewMinutesGiveNoLine() {
        assertThat(fit(onALine(290, 0, 0, new Random(4)))).isEmpty();
    }

    @Test
    void steepGroundIsLeftOut() {
        HandMadeRun run = onALine(3600, 0, 0, new Random(5));
        run.grade(row -> row < 1800 ? 0 : 8);
        for (int row = 1800; row < 3600; row++) {
            run.cadenceSpm[row] = 150;
        }
        PaceCadenceLine line = fit(run).orElseThrow();
        assertThat(line.slopeSpmPerMps()).isCloseTo(6, within(1e-9));
        assertThat(line.seconds()).isEqualTo(1800);
    }

    /** 300 runs: standard error 1.3 %. */
    @ParameterizedTest
    @CsvSource({"0, 3600", "0.9, 3600", "0.97, 3600", "0.9, 900"})
    void halfWidthHoldsUnderHeavyTimeCorrelation(double rho, int seconds) {
        Random random = new Random(77);
        int covered = 0;
        double sum = 0;
        for (int trial = 0; trial < 300; trial++) {
            PaceCadenceLine line = fit(onALine(seconds, 2, rho, random)).orElseThrow();
            covered += Math.abs(line.slopeSpmPerMps() - 6) <= line.slopeHalfWidth95() ? 1 : 0;
            sum += line.slopeSpmPerMps();
        }
        assertThat(covered / 300.0).isBetween(0.91, 0.99);
        assertThat(sum / 300).isCloseTo(6, within(0.25));
    }
}

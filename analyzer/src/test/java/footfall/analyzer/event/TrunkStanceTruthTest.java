// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Contact, toe-off and side at the trunk of made-up runners: any mounting, noise, a clock 3 % fast, landings that are handed in late. */
class TrunkStanceTruthTest {
    private static final double LANDING_LATE_S = 0.01;

    private static SyntheticSensorRun run(SensorPlacement placement, double rateHz, long seed) {
        SensorModel sensor = SensorModel.good()
                .withMounting(SensorMounting.anyhow(seed))
                .withNoise(0.02, 0.5)
                .withClockError(0.03);
        return SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                .lastingS(45)
                .atRateHz(rateHz)
                .withSensor(sensor));
    }

    @ParameterizedTest
    @CsvSource({"SACRUM,100", "SACRUM,200", "SACRUM,500", "WAIST,100", "WAIST,200", "CHEST,100", "CHEST,200"})
    void contactIsWithinHalfASample(SensorPlacement placement, double rateHz) {
        for (long seed = 1; seed <= 3; seed++) {
            TrunkRun run = TrunkRun.of(run(placement, rateHz, seed), Optional.empty(), LANDING_LATE_S);
            assertThat(run.contactErrorMs().getN()).isGreaterThanOrEqualTo(run.landings() - 2);
            assertThat(run.contactErrorMs().getPercentile(50))
                    .as("seed %s", seed)
                    .isCloseTo(0, within(500 / rateHz));
        }
    }

    @ParameterizedTest
    @CsvSource({"SACRUM,100", "SACRUM,200", "WAIST,200", "CHEST,200"})
    void toeOffIsWithinThreeMilliseconds(SensorPlacement placement, double rateHz) {
        for (long seed = 1; seed <= 3; seed++) {
            TrunkRun run = TrunkRun.of(run(placement, rateHz, seed), Optional.empty(), LANDING_LATE_S);
            assertThat(run.toeOffErrorMs().getN()).isGreaterThan(run.landings() * 95L / 100);
            assertThat(run.toeOffErrorMs().getPercentile(50))
                    .as("seed %s", seed)
                    .isCloseTo(0, within(3.0));
        }
    }

    @Test
    void whereTheLandingWasHandedInMattersLittle() {
        SyntheticSensorRun run = run(SensorPlacement.SACRUM, 200, 4);
        double early = TrunkRun.of(run, Optional.empty(), -0.02).stanceErrorMs().getPercentile(50);
        double late = TrunkRun.of(run, Optional.empty(), 0.03).stanceErrorMs().getPercentile(50);
        assertThat(early).isCloseTo(late, within(1.0));
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "CHEST"})
    void sidesAreRightAtTheMidline(SensorPlacement placement) {
        for (long seed = 1; seed <= 4; seed++) {
            TrunkRun run = TrunkRun.of(run(placement, 100, seed), Optional.empty(), 0);
            assertThat(run.wrongSides()).as("seed %s", seed).isZero();
            assertThat(run.rightSides()).as("seed %s", seed).isGreaterThan(run.landings() * 3 / 4);
        }
    }

    @Test
    void noSideIsGivenAtTheWaist() {
        TrunkRun run = TrunkRun.of(run(SensorPlacement.WAIST, 100, 2), Optional.empty(), 0);
        assertThat(run.rightSides() + run.wrongSides()).isZero();
    }

    @Test
    void noSideIsGivenByOneAxis() {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SACRUM, 2)
                        .lastingS(45)
                        .withSensor(SensorModel.perfect().withoutGyro()));
        TrunkRun found = TrunkRun.ofOneAxis(run);
        assertThat(found.landings()).isGreaterThan(60);
        assertThat(found.rightSides() + found.wrongSides()).isZero();
        assertThat(found.stanceErrorMs().getN()).isGreaterThan(found.landings() * 9L / 10);
    }

    /** A force of that shape falls to body weight where the model says, so the model gives its length back. */
    @Test
    void aRaisedCosineGivesItsLengthBack() {
        for (double stanceS = 0.12; stanceS < 0.34; stanceS += 0.01) {
            double stepS = 0.35;
            double before = stanceS / (2 * Math.PI) * Math.acos(1 - stanceS / stepS);
            assertThat(stepS / stanceS * (1 - Math.cos(2 * Math.PI * (stanceS - before) / stanceS)))
                    .isCloseTo(1, within(1e-9));
            assertThat(TrunkUnloadingMethod.stanceS(stanceS - before, stepS)).isCloseTo(stanceS, within(1e-6));
        }
    }

    @Test
    void aHalfSineHasTheStrengthThatTheFormulaSays() {
        int cells = 20_000;
        for (double share : new double[] {0.45, 0.5, 0.62, 0.8, 0.95}) {
            for (int harmonic = 1; harmonic <= 2; harmonic++) {
                double sum = 0;
                for (int i = 0; i < cells; i++) {
                    double x = ((i + 0.5) / cells - 0.5) * share;
                    double force = Math.PI / 2 / share * Math.cos(Math.PI * x / share);
                    sum += 2 * force * Math.cos(2 * Math.PI * harmonic * x) * share / cells;
                }
                assertThat(TrunkSineWaveMethod.ofHalfSine(share, harmonic)).isCloseTo(sum, within(1e-6));
            }
        }
    }

    @Test
    void flightIsAtZeroUnlessMoreIsPushedThanWeight() {
        double[] pushG = new double[1000];
        for (int i = 0; i < 700; i++) {
            pushG[i] = Math.PI / 2 / 0.7 * Math.sin(Math.PI * (i + 0.5) / 700);
        }
        assertThat(FlightLevel.of(pushG, 0, 1000)).isCloseTo(0, within(1e-4));
        for (int i = 0; i < 1000; i++) {
            pushG[i] += 0.2;
        }
        assertThat(FlightLevel.of(pushG, 0, 1000)).isCloseTo(0.2, within(1e-4));
    }
}

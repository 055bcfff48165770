// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.Sport;
import footfall.device.xml.CadenceUnitDecision.Basis;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceUnitDecisionTest {
    @ParameterizedTest
    @CsvSource({
        // recorded, m/s, sport, unit: runners from a shuffle to a sprint, either way of writing
        "85, 3.0, RUNNING, PER_LEG",
        "170, 3.0, RUNNING, STEPS",
        "78, 1.9, RUNNING, PER_LEG",
        "156, 1.9, RUNNING, STEPS",
        "75, 2.4, RUNNING, PER_LEG",
        "150, 2.4, RUNNING, STEPS",
        "95, 5.5, RUNNING, PER_LEG",
        "190, 5.5, RUNNING, STEPS",
        "100, 6.5, RUNNING, PER_LEG",
        "200, 6.5, RUNNING, STEPS",
        "60, 1.4, RUNNING, PER_LEG",
        "118, 1.4, RUNNING, STEPS",
        // walkers
        "60, 1.4, WALKING, PER_LEG",
        "120, 1.4, WALKING, STEPS",
        "48, 0.8, HIKING, PER_LEG",
        "96, 0.8, HIKING, STEPS",
        "68, 1.9, WALKING, PER_LEG",
        "136, 1.9, WALKING, STEPS",
        // no sport said
        "85, 3.0, UNKNOWN, PER_LEG",
        "170, 3.0, UNKNOWN, STEPS",
        "117, 1.4, UNKNOWN, STEPS",
        "58, 1.4, GENERIC, PER_LEG",
        "165, 2.8, OTHER, STEPS",
        // wheels
        "90, 8.0, UNKNOWN, PER_LEG",
        "90, 8.0, CYCLING, PER_LEG",
        "170, 3.0, CYCLING, PER_LEG",
        "30, 1.2, SWIMMING, PER_LEG"
    })
    void speedAndStepLengthDecide(double raw, double speedMps, Sport sport, CadenceUnit expected) {
        assertThat(steady(raw, speedMps, sport).unit()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "85, RUNNING, PER_LEG",
        "105, RUNNING, PER_LEG",
        "150, RUNNING, STEPS",
        "172, UNKNOWN, STEPS",
        "60, WALKING, PER_LEG",
        "112, WALKING, STEPS",
        "90, UNKNOWN, PER_LEG"
    })
    void withoutSpeedTheRangeDecidesWithLessCertainty(double raw, Sport sport, CadenceUnit expected) {
        CadenceUnitDecision decision = steady(raw, Double.NaN, sport);
        assertThat(decision.unit()).isEqualTo(expected);
        assertThat(decision.basis()).isEqualTo(Basis.RANGE);
        assertThat(decision.explain()).contains("less certain");
    }

    @Test
    void everyHumanRunIsReadRightEitherWay() {
        Random random = new Random(11);
        for (int run = 0; run < 400; run++) {
            double speedMps = 2 + 3.5 * random.nextDouble();
            double spm = 165 + 6 * (speedMps - 3) + 9 * random.nextGaussian();
            double[] speeds = new double[300];
            double[] spms = new double[300];
            double[] strides = new double[300];
            for (int i = 0; i < speeds.length; i++) {
                speeds[i] = speedMps + 0.3 * random.nextGaussian();
                spms[i] = random.nextInt(20) == 0 ? 0 : Math.rint(spm + 4 * random.nextGaussian());
                strides[i] = spms[i] / 2;
            }
            assertThat(CadenceUnitDecision.decide(spms, speeds, Sport.RUNNING).unit())
                    .as("run %d: %.0f spm at %.2f m/s", run, spm, speedMps)
                    .isEqualTo(CadenceUnit.STEPS);
            assertThat(CadenceUnitDecision.decide(strides, speeds, Sport.RUNNING)
                            .unit())
                    .as("run %d: %.0f spm at %.2f m/s", run, spm, speedMps)
                    .isEqualTo(CadenceUnit.PER_LEG);
        }
    }

    @Test
    void aFewWildPointsDoNotDecide() {
        double[] raw = new double[100];
        double[] speedMps = new double[100];
        Arrays.fill(raw, 84);
        Arrays.fill(speedMps, 3);
        Arrays.fill(raw, 0, 25, 168);
        CadenceUnitDecision decision = CadenceUnitDecision.decide(raw, speedMps, Sport.RUNNING);
        assertThat(decision.unit()).isEqualTo(CadenceUnit.PER_LEG);
        assertThat(decision.agreeing()).isEqualTo(0.75);
    }

    @Test
    void theExplanationShowsBothReadings() {
        assertThat(steady(85, 3, Sport.RUNNING).explain())
                .contains("1.06 m at 170", "2.12 m at 85", "100 % of 60 points");
        assertThat(steady(170, 3, Sport.RUNNING).explain()).contains("1.06 m at 170", "0.53 m at 340");
    }

    @Test
    void nothingRecordedKeepsTheSchema() {
        assertThat(steady(0, 3, Sport.RUNNING).basis()).isEqualTo(Basis.SCHEMA);
        assertThat(steady(Double.NaN, Double.NaN, Sport.RUNNING).points()).isZero();
    }

    private static CadenceUnitDecision steady(double raw, double speedMps, Sport sport) {
        double[] raws = new double[60];
        double[] speeds = new double[60];
        Arrays.fill(raws, raw);
        Arrays.fill(speeds, speedMps);
        return CadenceUnitDecision.decide(raws, speeds, sport);
    }
}

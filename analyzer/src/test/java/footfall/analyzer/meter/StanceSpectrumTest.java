// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StancePower;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanceSpectrumTest {
    private static StancePower flat(double stepHz, double level) {
        double[] power = new double[(int) (60 / stepHz)];
        Arrays.fill(power, level);
        return new StancePower(50, stepHz, power);
    }

    private static StancePower power(SensorPlacement placement, double rateHz, double gain) {
        return ImpactRun.of(SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, 3)
                        .atRateHz(rateHz)
                        .lastingS(40)
                        .withDials(StrideDials.own().withImpactGain(gain))))
                .markers()
                .stancePower();
    }

    @Test
    void attenuationIsTheRatioOfPowersInDecibelsAcrossDifferentLines() {
        assertThat(ShockAttenuation.between(flat(1, 2), flat(0.93, 0.02)).orElseThrow())
                .isCloseTo(-20, within(1e-9));
        assertThat(ShockAttenuation.between(StancePower.none(), flat(1, 1))).isEmpty();
        assertThat(ShockAttenuation.between(flat(1, 1), StancePower.none())).isEmpty();
        assertThat(ShockAttenuation.between(flat(1, 0), flat(1, 1))).isEmpty();
        assertThat(ShockAttenuation.between(new StancePower(1, 1, new double[15]), flat(1, 1)))
                .isEmpty();
    }

    @Test
    void lessArrivesAtTheTrunkThanTheShankFeels() {
        StancePower shank = power(SensorPlacement.SHANK, 200, 1);
        StancePower trunk = power(SensorPlacement.SACRUM, 200, 1);
        assertThat(shank.stances()).isGreaterThan(30);
        assertThat(ShockAttenuation.between(shank, trunk).orElseThrow()).isBetween(-40.0, -1.0);
        assertThat(ShockAttenuation.between(power(SensorPlacement.SHANK, 200, 2), trunk)
                        .orElseThrow())
                .isLessThan(ShockAttenuation.between(shank, trunk).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(doubles = {104, 200, 416, 1000})
    void densityHardlyDependsOnTheRate(double rateHz) {
        StancePower fine = power(SensorPlacement.SACRUM, 500, 1);
        StancePower other = power(SensorPlacement.SACRUM, rateHz, 1);
        assertThat(other.stepHz()).isBetween(0.8, 1.01);
        double band = PowerBand.integral(fine.powerG2PerHz(), fine.stepHz(), 3, 20);
        assertThat(PowerBand.integral(other.powerG2PerHz(), other.stepHz(), 3, 20))
                .isCloseTo(band, within(0.1 * band));
    }

    @Test
    void areasAreExactForStraightLines() {
        double[] slope = new double[30];
        Arrays.setAll(slope, line -> 2.0 * line);
        assertThat(PowerBand.integral(slope, 0.5, 3.2, 8.7)).isCloseTo(2 * (8.7 * 8.7 - 3.2 * 3.2), within(1e-9));
        assertThat(PowerBand.integral(slope, 0.5, 3, 30)).isNaN();
        assertThat(PowerBand.at(slope, 0.5, 14.5)).isEqualTo(58);
        assertThat(PowerBand.at(slope, 0.5, -1)).isNaN();
    }

    @Test
    void twoLegsAreComparedByTheirMedians() {
        LandingSeries left = series(12, 11, 10, 10, 10, 10, 10, 10, 10, 99);
        LandingSeries right = series(8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
        assertThat(ImpactAsymmetry.between(left, right).orElseThrow()).isCloseTo(200 * 2 / 18.0, within(1e-9));
        assertThat(ImpactAsymmetry.between(right, left).orElseThrow()).isCloseTo(-200 * 2 / 18.0, within(1e-9));
        assertThat(ImpactAsymmetry.between(left, series(1, 2, 3))).isEmpty();
        Arrays.fill(left.atLeast(), 0, 5, true);
        assertThat(ImpactAsymmetry.between(left, right)).isEmpty();
        assertThat(ImpactAsymmetry.pct(0, 3)).isNaN();
    }

    private static LandingSeries series(double... values) {
        return new LandingSeries(
                MarkerId.PEAK_TIBIAL_ACCELERATION,
                new double[values.length],
                new byte[values.length],
                values,
                new boolean[values.length]);
    }
}

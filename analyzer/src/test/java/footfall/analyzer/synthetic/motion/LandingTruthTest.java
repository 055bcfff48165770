// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LandingTruthTest {
    private static SensorRunOptions options(SensorPlacement placement) {
        return SensorRunOptions.of(SensorScenario.RUN_WALK_STAND, placement, 11)
                .lastingS(75)
                .withSensor(SensorModel.perfect().withoutAveraging().withClockError(0.03));
    }

    @ParameterizedTest
    @EnumSource(value = SensorPlacement.class, names = "UNKNOWN", mode = Mode.EXCLUDE)
    void everyLandingOfRunningThatTheSensorSeesIsThere(SensorPlacement placement) {
        SyntheticSensorRun run = SyntheticSensorRun.of(options(placement).on(Foot.RIGHT));
        LandingTruth landings = run.landingTruth();
        SensorTruth truth = run.truth();
        boolean leg = placement == SensorPlacement.FOOT || placement == SensorPlacement.SHANK;
        int[] wanted = IntStream.range(0, truth.steps())
                .filter(k -> truth.gait(k) == Gait.RUN && (!leg || truth.foot(k) == Foot.RIGHT))
                .toArray();
        assertThat(landings.step()).isEqualTo(wanted).hasSizeGreaterThan(70);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(landings.contactS()[i]).isCloseTo(truth.contactS(wanted[i]), within(1e-9));
            assertThat(landings.toeOffS()[i]).isCloseTo(truth.toeOffS(wanted[i]), within(1e-9));
            assertThat(Double.isFinite(landings.axialPeakG()[i])).isEqualTo(leg);
            assertThat(Double.isFinite(landings.tibiaAngleDeg()[i])).isEqualTo(placement == SensorPlacement.SHANK);
            assertThat(Double.isFinite(landings.footRollDeg()[i])).isEqualTo(placement == SensorPlacement.FOOT);
        }
    }

    /** Everything anew from the samples of a perfect sensor that ticks with the grid, with a filter written out here. */
    @Test
    void peaksAreThoseOfThePerfectSensor() {
        SensorRunOptions options = SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SHANK, 4)
                .lastingS(12)
                .atRateHz(4000)
                .withSensor(SensorModel.perfect());
        LandingTruth landings = SyntheticSensorRun.of(options).landingTruth();
        Recorded recorded = Recorded.of(options);
        double[] up = smoothed(recorded, 2, 60);
        for (int i = 1; i + 1 < landings.step().length; i++) {
            double most = 0;
            int from = (int) Math.ceil(landings.contactS()[i] * 4000);
            for (int k = from; k <= from + 300; k++) {
                most = Math.max(most, up[k]);
            }
            assertThat(landings.axialPeakG()[i]).isCloseTo(most, within(0.01));
            assertThat(landings.resultantPeakG()[i]).isGreaterThanOrEqualTo(landings.axialPeakG()[i]);
        }
    }

    private static double[] smoothed(Recorded recorded, int axis, double cutOffHz) {
        double[] values = new double[recorded.samples()];
        for (int i = 0; i < values.length; i++) {
            values[i] = recorded.axisG(i, axis);
        }
        return reversed(pass(reversed(pass(values, cutOffHz)), cutOffHz));
    }

    private static double[] reversed(double[] values) {
        double[] back = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            back[i] = values[values.length - 1 - i];
        }
        return back;
    }

    /** The textbook biquad of a second-order Butterworth low-pass. */
    private static double[] pass(double[] x, double cutOffHz) {
        double c = 1 / Math.tan(Math.PI * cutOffHz / 4000);
        double norm = 1 / (1 + Math.sqrt(2) * c + c * c);
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double x1 = i > 0 ? x[i - 1] : x[0];
            double x2 = i > 1 ? x[i - 2] : x[0];
            double y1 = i > 0 ? y[i - 1] : x[0];
            double y2 = i > 1 ? y[i - 2] : x[0];
            y[i] = norm * (x[i] + 2 * x1 + x2 - 2 * (1 - c * c) * y1 - (1 - Math.sqrt(2) * c + c * c) * y2);
        }
        return y;
    }

    @Test
    void aDialOutOfRangeIsRefusedAtOnce() {
        StrideDials own = StrideDials.own();
        assertThatIllegalArgumentException().isThrownBy(() -> own.withTibiaAngleDeg(80));
        assertThatIllegalArgumentException().isThrownBy(() -> own.withFootStrikeDeg(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> own.withFootRollDeg(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> own.withBrakingGain(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> own.withImpactGain(99));
        assertThatIllegalArgumentException().isThrownBy(() -> own.withObliquityDeg(-2));
        assertThatIllegalArgumentException().isThrownBy(() -> own.withLeanDeg(60));
        assertThatIllegalArgumentException().isThrownBy(() -> own.withContactAsymmetryPct(50));
    }
}

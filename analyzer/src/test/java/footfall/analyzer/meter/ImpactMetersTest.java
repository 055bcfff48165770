// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.LandingSeries;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.LandingTruth;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactMetersTest {
    private static SensorRunOptions run(SensorPlacement placement, long seed) {
        return SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                .atRateHz(200)
                .lastingS(45);
    }

    private static SyntheticSensorRun shank(long seed, StrideDials dials) {
        return SyntheticSensorRun.of(run(SensorPlacement.SHANK, seed)
                .withSensor(SensorModel.good().withRange(0, 0))
                .withDials(dials));
    }

    private static double errorPct(LandingSeries series, LandingTruth truth, double[] peakG) {
        double worst = 0;
        for (int i = 0; i < series.size(); i++) {
            int landing = ImpactRun.nearest(truth.contactS(), series.timeS()[i]);
            worst = Math.max(worst, Math.abs(100 * (series.value()[i] / peakG[landing] - 1)));
        }
        return worst;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyTibialPeakIsWithinOnePerCentHoweverTheSensorIsTurnedAndItsClockRuns(long seed) {
        SensorModel sensor = SensorModel.good()
                .withRange(0, 0)
                .withMounting(SensorMounting.anyhow(seed))
                .withClockError(seed % 2 == 0 ? 0.03 : -0.03);
        SyntheticSensorRun run =
                SyntheticSensorRun.of(run(SensorPlacement.SHANK, seed).withSensor(sensor));
        LandingTruth truth = run.landingTruth();
        ImpactRun measured = ImpactRun.of(run, 0.008, true);
        LandingSeries axial = measured.series(MarkerId.PEAK_TIBIAL_ACCELERATION);
        assertThat(axial.size()).isGreaterThan(40);
        assertThat(errorPct(axial, truth, truth.axialPeakG())).isLessThan(1);
        assertThat(errorPct(measured.series(MarkerId.PEAK_TIBIAL_RESULTANT), truth, truth.resultantPeakG()))
                .isLessThan(1);
        assertThat(measured.marker(MarkerId.PEAK_TIBIAL_RESULTANT).minimalDetectableChange())
                .hasValue(1.5);
        assertThat(measured.marker(MarkerId.PEAK_TIBIAL_ACCELERATION).minimalDetectableChange())
                .hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 333, 500, 1000})
    void theRateDoesNotChangeThePeak(double rateHz) {
        SyntheticSensorRun run = SyntheticSensorRun.of(run(SensorPlacement.SHANK, 9)
                .atRateHz(rateHz)
                .withSensor(SensorModel.perfect().withoutAveraging()));
        LandingTruth truth = run.landingTruth();
        assertThat(errorPct(ImpactRun.of(run).series(MarkerId.PEAK_TIBIAL_RESULTANT), truth, truth.resultantPeakG()))
                .isLessThan(0.5);
    }

    @Test
    void belowTwoHundredASecondIsRefusedWithTheReason() {
        SyntheticSensorRun run =
                SyntheticSensorRun.of(run(SensorPlacement.SHANK, 1).atRateHz(104));
        assertThat(ImpactRun.of(run).report().refused()).anySatisfy(refused -> {
            assertThat(refused.why()).isEqualTo("needs 200 samples a second, got 104");
            assertThat(refused.words()).contains("tibial");
        });
    }

    private static void risesWith(MarkerId id, boolean rises, DoubleFunction<StrideDials> dial, double... settings) {
        double[] values = Arrays.stream(settings)
                .map(setting ->
                        ImpactRun.of(shank(3, dial.apply(setting))).marker(id).value())
                .toArray();
        for (int i = 1; i < values.length; i++) {
            if (rises) {
                assertThat(values[i]).as("%s %s", id, Arrays.toString(values)).isGreaterThan(1.03 * values[i - 1]);
            } else {
                assertThat(values[i])
                        .as("%s %s", id, Arrays.toString(values))
                        .isCloseTo(values[0], within(0.03 * values[0]));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PEAK_TIBIAL_ACCELERATION", "PEAK_TIBIAL_RESULTANT", "TIBIAL_IMPULSE", "CUMULATIVE_IMPACT"})
    void tibialMarkersFollowTheImpactAndNothingElse(String name) {
        MarkerId id = MarkerId.valueOf(name);
        risesWith(id, true, gain -> StrideDials.own().withImpactGain(gain), 0.6, 1, 1.6);
        risesWith(id, false, gain -> StrideDials.own().withBrakingGain(gain), 1, 2);
        risesWith(id, false, pct -> StrideDials.own().withContactAsymmetryPct(pct), 0, 6);
        risesWith(id, false, deg -> StrideDials.own().withObliquityDeg(deg), 6, 12);
    }

    @Test
    void spectraMoveToTheImpactWithHarderLandings() {
        risesWith(
                MarkerId.SPECTRAL_IMPACT_RATIO, true, gain -> StrideDials.own().withImpactGain(gain), 0.5, 1, 2);
        risesWith(
                MarkerId.IMPACT_TO_ACTIVE_RATIO, true, gain -> StrideDials.own().withImpactGain(gain), 0.5, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SACRUM", "CHEST"})
    void theTrunkPeakIsTheTrueOneAndFollowsTheImpact(String place) {
        SensorPlacement placement = SensorPlacement.valueOf(place);
        double before = 0;
        for (double gain : new double[] {0.5, 1, 2}) {
            SyntheticSensorRun run = SyntheticSensorRun.of(run(placement, 4)
                    .withSensor(SensorModel.good())
                    .withDials(StrideDials.own().withLeanDeg(0).withImpactGain(gain)));
            LandingTruth truth = run.landingTruth();
            ImpactRun measured = ImpactRun.of(run);
            assertThat(errorPct(measured.series(MarkerId.IMPACT_PEAK), truth, truth.impactPeakG()))
                    .isLessThan(3.5);
            double peakG = measured.marker(MarkerId.IMPACT_PEAK).value();
            assertThat(peakG).isGreaterThan(before);
            before = peakG;
        }
    }

    @Test
    void leftAgainstRightIsSeenAtTheTrunkWhereThereIsADifference() {
        Marker even = ImpactRun.of(SyntheticSensorRun.of(run(SensorPlacement.SACRUM, 6)))
                .marker(MarkerId.IMPACT_ASYMMETRY);
        SyntheticSensorRun unlike =
                SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.ASYMMETRIC, SensorPlacement.SACRUM, 6)
                        .atRateHz(200)
                        .lastingS(90));
        Marker uneven = ImpactRun.of(unlike).marker(MarkerId.IMPACT_ASYMMETRY);
        assertThat(Math.abs(even.value())).isLessThan(6);
        assertThat(Math.abs(uneven.value()))
                .isGreaterThan(Math.abs(even.value()) + even.halfWidth95().orElseThrow());
    }

    @Test
    void cumulativeImpactIsTheSumOfThePeaksAndSaysWhatAKilometreCosts() {
        ImpactRun measured = ImpactRun.of(shank(2, StrideDials.own()));
        LandingSeries peaks = measured.series(MarkerId.PEAK_TIBIAL_ACCELERATION);
        Marker sum = measured.marker(MarkerId.CUMULATIVE_IMPACT);
        assertThat(sum.value()).isCloseTo(Arrays.stream(peaks.value()).sum(), within(1e-6));
        assertThat(sum.note()).contains(" g for each km of this leg");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole line, from samples of made-up runners to how the foot lands, against what it really did. */
class OverstrideOfSyntheticRunsTest {
    private static final double ANGLE_DEG = 1;

    private static SyntheticSensorRun run(
            SensorPlacement placement, long seed, UnaryOperator<StrideDials> dials, UnaryOperator<SensorModel> sensor) {
        // A shank's upright is how the person stood: who stands crooked for three seconds gets that as an error.
        SensorScenario scenario =
                placement == SensorPlacement.SHANK ? SensorScenario.CALIBRATED_RUN : SensorScenario.STEADY_RUN;
        SensorRunOptions options = SensorRunOptions.of(scenario, placement, seed)
                .on(Foot.LEFT)
                .atRateHz(200)
                .lastingS(45)
                .withDials(dials.apply(StrideDials.own()));
        return SyntheticSensorRun.of(
                options.withSensor(sensor.apply(SensorModel.good().withRange(64, 0.002))));
    }

    private static Marker marker(SyntheticSensorRun run, MarkerId id) {
        GaitAnalyzer analyzer = new GaitAnalyzer(new GaitOptions(
                run.options().placement(),
                Optional.of(Foot.LEFT),
                CadenceMethod.COMB,
                OptionalDouble.empty(),
                Athlete.unknown(),
                OptionalDouble.of(3)));
        run.writeTo(analyzer, 500);
        return analyzer.finish().markers().stream()
                .filter(marker -> marker.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static double value(SensorPlacement placement, MarkerId id, UnaryOperator<StrideDials> dials) {
        return marker(run(placement, 2, dials, UnaryOperator.identity()), id).value();
    }

    private static double mean(double[] truth) {
        return Arrays.stream(truth).filter(Double::isFinite).average().orElseThrow();
    }

    private static double median(double[] truth) {
        double[] known = Arrays.stream(truth).filter(Double::isFinite).sorted().toArray();
        return (known[(known.length - 1) / 2] + known[known.length / 2]) / 2;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 6, 12})
    void theTibiaAngleIsThatOfTheShank(double dialDeg) {
        for (long seed = 1; seed <= 3; seed++) {
            SyntheticSensorRun run = run(
                    SensorPlacement.SHANK, seed, dials -> dials.withTibiaAngleDeg(dialDeg), UnaryOperator.identity());
            assertThat(marker(run, MarkerId.TIBIA_ANGLE_AT_CONTACT).value())
                    .as("seed %s", seed)
                    .isCloseTo(mean(run.landingTruth().tibiaAngleDeg()), within(ANGLE_DEG));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, 4, 15})
    void theFootStrikeAngleIsThatOfTheFoot(double dialDeg) {
        for (long seed = 1; seed <= 2; seed++) {
            SyntheticSensorRun run = run(
                    SensorPlacement.FOOT, seed, dials -> dials.withFootStrikeDeg(dialDeg), UnaryOperator.identity());
            assertThat(marker(run, MarkerId.FOOT_STRIKE_ANGLE).value())
                    .as("seed %s", seed)
                    .isCloseTo(mean(run.landingTruth().footStrikeDeg()), within(ANGLE_DEG));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.03, 0.03})
    void aSensorPutOnAnyhowWithAnyClockReadsTheSameAngles(double clockError) {
        UnaryOperator<SensorModel> anyhow = sensor ->
                sensor.withNoise(0.05, 1).withMounting(SensorMounting.anyhow(7)).withClockError(clockError);
        for (long seed = 1; seed <= 3; seed++) {
            SyntheticSensorRun shank = run(SensorPlacement.SHANK, seed, UnaryOperator.identity(), anyhow);
            assertThat(marker(shank, MarkerId.TIBIA_ANGLE_AT_CONTACT).value())
                    .as("shank of seed %s", seed)
                    .isCloseTo(mean(shank.landingTruth().tibiaAngleDeg()), within(ANGLE_DEG));
            double peakG = median(shank.landingTruth().axialPeakG());
            assertThat(marker(shank, MarkerId.PEAK_TIBIAL_ACCELERATION).value())
                    .as("peak of seed %s", seed)
                    .isCloseTo(peakG, within(0.02 * peakG));
            SyntheticSensorRun foot = run(SensorPlacement.FOOT, seed, UnaryOperator.identity(), anyhow);
            assertThat(marker(foot, MarkerId.FOOT_STRIKE_ANGLE).value())
                    .as("foot of seed %s", seed)
                    .isCloseTo(mean(foot.landingTruth().footStrikeDeg()), within(ANGLE_DEG));
            assertThat(marker(foot, MarkerId.FOOT_ROLL_EXCURSION).value())
                    .as("roll of seed %s", seed)
                    .isCloseTo(mean(foot.landingTruth().footRollDeg()), within(ANGLE_DEG));
        }
        SyntheticSensorRun sacrum = run(SensorPlacement.SACRUM, 2, UnaryOperator.identity(), anyhow);
        double truthG = mean(sacrum.landingTruth().brakingPeakG());
        assertThat(marker(sacrum, MarkerId.BRAKING_PEAK).value()).isCloseTo(truthG, within(0.2 * truthG));
    }

    @Test
    void theBrakingPeakFollowsTheBraking() {
        double before = 0;
        for (double gain : new double[] {0.5, 1, 1.5}) {
            SyntheticSensorRun run =
                    run(SensorPlacement.SACRUM, 2, dials -> dials.withBrakingGain(gain), UnaryOperator.identity());
            double truthG = mean(run.landingTruth().brakingPeakG());
            Marker found = marker(run, MarkerId.BRAKING_PEAK);
            assertThat(found.value()).as("gain %s", gain).isCloseTo(truthG, within(0.2 * truthG));
            assertThat(found.value()).isGreaterThan(before + 0.1);
            before = found.value();
        }
    }

    @Test
    void noOtherDialMovesHowTheFootLands() {
        double tibiaDeg = value(SensorPlacement.SHANK, MarkerId.TIBIA_ANGLE_AT_CONTACT, UnaryOperator.identity());
        double strikeDeg = value(SensorPlacement.FOOT, MarkerId.FOOT_STRIKE_ANGLE, UnaryOperator.identity());
        double brakingG = value(SensorPlacement.SACRUM, MarkerId.BRAKING_PEAK, UnaryOperator.identity());
        UnaryOperator<StrideDials> others =
                dials -> dials.withImpactGain(1.5).withLeanDeg(10).withObliquityDeg(12);
        assertThat(value(SensorPlacement.SHANK, MarkerId.TIBIA_ANGLE_AT_CONTACT, others))
                .isCloseTo(tibiaDeg, within(0.3));
        assertThat(value(SensorPlacement.FOOT, MarkerId.FOOT_STRIKE_ANGLE, others))
                .isCloseTo(strikeDeg, within(0.3));
        assertThat(value(SensorPlacement.SACRUM, MarkerId.BRAKING_PEAK, others))
                .isCloseTo(brakingG, within(0.1 * brakingG));
    }

    @Test
    void theIndexFollowsTheBrakingAndNotTheImpact() {
        double own = value(SensorPlacement.SACRUM, MarkerId.OVERSTRIDE_INDEX, UnaryOperator.identity());
        assertThat(value(SensorPlacement.SACRUM, MarkerId.OVERSTRIDE_INDEX, dials -> dials.withBrakingGain(1.5)))
                .isGreaterThan(own + 0.05);
        assertThat(value(SensorPlacement.SACRUM, MarkerId.OVERSTRIDE_INDEX, dials -> dials.withImpactGain(1.5)))
                .isCloseTo(own, within(0.15));
    }
}

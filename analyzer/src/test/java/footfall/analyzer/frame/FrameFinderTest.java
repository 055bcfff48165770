// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.frame;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.FrameFacts;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.LandingTruth;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameFinderTest {
    private static final StrideDials OWN = StrideDials.own();

    private static SyntheticSensorRun run(SensorPlacement placement, long seed, SensorModel sensor, StrideDials dials) {
        return SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                .atRateHz(200)
                .lastingS(45)
                .withSensor(sensor)
                .withDials(dials));
    }

    private static SensorModel mounted(long seed) {
        return SensorModel.good().withMounting(SensorMounting.anyhow(seed));
    }

    private static StrideDials leaning(double deg, double obliquityDeg) {
        return new StrideDials(
                OWN.tibiaAngleDeg(),
                OWN.footStrikeDeg(),
                OWN.footRollDeg(),
                1,
                1,
                OptionalDouble.of(obliquityDeg),
                OptionalDouble.of(deg),
                OWN.contactAsymmetryPct());
    }

    private static StrideDials landing(double tibiaDeg, double footDeg) {
        return new StrideDials(
                OptionalDouble.of(tibiaDeg),
                OptionalDouble.of(footDeg),
                OWN.footRollDeg(),
                1,
                1,
                OWN.obliquityDeg(),
                OWN.leanDeg(),
                OWN.contactAsymmetryPct());
    }

    /** Largest and mean error of up, forward and right against the mounting, degrees; a trunk's lean counts as up's error. */
    private static double[][] axisErrorsDeg(SyntheticSensorRun run) {
        SensorMounting mounting = run.options().sensor().mounting();
        List<double[]> all = new ArrayList<>();
        FramedStrides.of(run, stride -> {
            double atS = stride.timeS()[stride.size() / 2];
            Vector3D forward = FramedStrides.truth(mounting, atS, 1, 0, 0);
            Vector3D up = FramedStrides.truth(mounting, atS, 0, 0, 1);
            Vector3D right = FramedStrides.truth(mounting, atS, 0, -1, 0);
            all.add(new double[] {
                FramedStrides.angleDeg(FramedStrides.axisOf(stride, stride.upG()), up),
                FramedStrides.angleDeg(FramedStrides.axisOf(stride, stride.forwardG()), forward),
                FramedStrides.angleDeg(FramedStrides.axisOf(stride, stride.rightG()), right)
            });
        });
        double[][] errors = new double[2][3];
        for (double[] each : all) {
            for (int axis = 0; axis < 3; axis++) {
                errors[0][axis] = Math.max(errors[0][axis], each[axis]);
                errors[1][axis] += each[axis] / all.size();
            }
        }
        assertThat(all.size()).isGreaterThan(40);
        return errors;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "WAIST", "CHEST", "FOOT", "SHANK"})
    void axesAreFoundHoweverTheSensorIsTurned(SensorPlacement placement) {
        for (long seed = 1; seed <= 3; seed++) {
            double[][] errors = axisErrorsDeg(run(placement, seed, mounted(40 + seed), leaning(0, 9)));
            assertThat(largest(errors[0]))
                    .as("%s of seed %d: up, forward, right, degrees", placement, seed)
                    .isLessThan(8);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "WAIST", "CHEST", "FOOT"})
    void axesAreFoundWithoutAGyro(SensorPlacement placement) {
        for (long seed = 1; seed <= 3; seed++) {
            double[][] errors =
                    axisErrorsDeg(run(placement, seed, mounted(60 + seed).withoutGyro(), leaning(0, 9)));
            assertThat(largest(errors[0]))
                    .as("%s of seed %d: up, forward, right, degrees", placement, seed)
                    .isLessThan(8);
        }
    }

    @Test
    void aCreepingSensorIsFollowedAndForwardNeverTurnsRound() {
        SensorModel creeping =
                SensorModel.good().withMounting(SensorMounting.anyhow(5).creeping(40));
        double[][] errors = axisErrorsDeg(run(SensorPlacement.SACRUM, 2, creeping, leaning(0, 9)));
        assertThat(largest(errors[0])).isLessThan(15);
        double[][] foot = axisErrorsDeg(run(SensorPlacement.FOOT, 2, creeping, OWN));
        assertThat(largest(foot[0])).isLessThan(15);
    }

    /** Mean over landings of the angle at true contact less the truth, and how far off upright the standing was, degrees. */
    private static double[] contactErrorDeg(SyntheticSensorRun run) {
        LandingTruth truth = run.landingTruth();
        SensorMounting mounting = run.options().sensor().mounting();
        boolean foot = run.options().placement() == SensorPlacement.FOOT;
        double[] sums = new double[3];
        FramedStrides.of(run, stride -> {
            int landing = Arrays.binarySearch(truth.step(), stride.row(0));
            int at = stride.at(stride.landingS(0));
            double share =
                    (stride.landingS(0) - stride.timeS()[at - 1]) / (stride.timeS()[at] - stride.timeS()[at - 1]);
            double deg = stride.pitchDeg()[at - 1] * (1 - share) + stride.pitchDeg()[at] * share;
            sums[0]++;
            sums[1] += deg - (foot ? truth.footStrikeDeg()[landing] : truth.tibiaAngleDeg()[landing]);
            Vector3D up = FramedStrides.truth(mounting, stride.landingS(0), 0, 0, 1);
            sums[2] += FramedStrides.angleDeg(FramedStrides.axisOf(stride, stride.upG()), up);
        });
        return new double[] {sums[1] / sums[0], sums[2] / sums[0]};
    }

    @Test
    void footStrikeAngleIsWithinADegree() {
        for (double deg : new double[] {-6, 4, 18}) {
            for (double clock : new double[] {-0.03, 0, 0.03}) {
                SensorModel sensor = mounted(9).withClockError(clock);
                double error = contactErrorDeg(run(SensorPlacement.FOOT, 3, sensor, landing(5, deg)))[0];
                assertThat(error).as("%s degrees, clock %s", deg, clock).isBetween(-1.0, 1.0);
            }
        }
    }

    @Test
    void tibiaAngleIsWithinADegreeOfHowThePersonStoodWhateverTheClock() {
        for (double deg : new double[] {-2, 5, 12}) {
            for (double clock : new double[] {-0.03, 0, 0.03}) {
                SensorModel sensor = mounted(8).withClockError(clock);
                double[] error = contactErrorDeg(run(SensorPlacement.SHANK, 6, sensor, landing(deg, 8)));
                assertThat(Math.abs(error[0]))
                        .as("%s degrees, clock %s", deg, clock)
                        .isLessThan(0.5 + error[1]);
            }
        }
    }

    /** Largest pitch less smallest over the strides of a run, mean, degrees. */
    private static double swingDeg(SyntheticSensorRun run) {
        double[] sums = new double[2];
        FramedStrides.of(run, stride -> {
            sums[0]++;
            sums[1] += Arrays.stream(stride.pitchDeg(), 0, stride.size()).max().orElseThrow()
                    - Arrays.stream(stride.pitchDeg(), 0, stride.size()).min().orElseThrow();
        });
        return sums[1] / sums[0];
    }

    @Test
    void aClockThatRunsWrongDoesNotStretchTheSwingOfALeg() {
        for (SensorPlacement placement : List.of(SensorPlacement.SHANK, SensorPlacement.FOOT)) {
            SensorModel wide = mounted(8).withRange(64, 0.002);
            double right = swingDeg(run(placement, 6, wide, OWN));
            double slow = swingDeg(run(placement, 6, wide.withClockError(-0.03), OWN));
            double fast = swingDeg(run(placement, 6, wide.withClockError(0.03), OWN));
            assertThat(slow / right).as("%s", placement).isBetween(0.99, 1.01);
            assertThat(fast / right).as("%s", placement).isBetween(0.99, 1.01);
        }
    }

    @Test
    void aNoisySensorThatHangsStillIsStandingToo() {
        SensorModel noisy = mounted(2).withNoise(0.05, 1);
        FrameFacts facts = FramedStrides.of(run(SensorPlacement.SACRUM, 1, noisy, OWN), stride -> {})
                .facts();
        assertThat(facts.standingS()).isPresent();
    }

    @Test
    void noAnglesAreGivenWhereGyroAndAccelerationDoNotFit() {
        // A full scale of 2 g takes most of what pulls a swinging leg.
        for (SensorPlacement placement : List.of(SensorPlacement.SHANK, SensorPlacement.FOOT)) {
            List<Double> angles = new ArrayList<>();
            FrameFacts facts = FramedStrides.of(
                            run(placement, 3, mounted(4).withRange(2, 0.001), OWN),
                            stride -> angles.add(stride.pitchDeg()[stride.size() / 2]))
                    .facts();
            assertThat(angles).as("%s", placement).isNotEmpty().allMatch(angle -> angle.isNaN());
            assertThat(facts.losses()).as("%s", placement).anyMatch(loss -> loss.contains("do not fit"));
        }
    }

    private static double[] trunkDeg(SyntheticSensorRun run) {
        double[] sums = new double[3];
        FramedStrides.of(run, stride -> {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = stride.at(stride.landingS(0)); i < stride.at(stride.closingS()); i++) {
                low = Math.min(low, stride.rollDeg()[i]);
                high = Math.max(high, stride.rollDeg()[i]);
            }
            sums[0]++;
            sums[1] += stride.leanDeg();
            sums[2] += high - low;
        });
        return new double[] {sums[1] / sums[0], sums[2] / sums[0]};
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "CHEST"})
    void leanAndDropFollowTheirDialsAlone(SensorPlacement placement) {
        // The person sways while standing: the same sway every time, so that differences are free of it.
        double[] upright = trunkDeg(run(placement, 3, mounted(11), leaning(1, 6)));
        double[] leaning = trunkDeg(run(placement, 3, mounted(12), leaning(11, 6)));
        double[] dropping = trunkDeg(run(placement, 3, mounted(13), leaning(1, 14)));
        double drops = truthRange(placement, 14) - truthRange(placement, 6);
        assertThat(leaning[0] - upright[0]).isBetween(9.0, 11.0);
        assertThat(dropping[0] - upright[0]).isBetween(-0.5, 0.5);
        assertThat(dropping[1] - upright[1]).isBetween(drops - 1, drops + 1);
        assertThat(leaning[1] - upright[1]).isBetween(-0.7, 0.7);
    }

    private static double truthRange(SensorPlacement placement, double deg) {
        double[] all = run(placement, 3, SensorModel.good(), leaning(1, deg))
                .landingTruth()
                .obliquityDeg();
        return Arrays.stream(all).filter(Double::isFinite).average().orElseThrow();
    }

    @Test
    void nothingDependsOnHowTheStreamWasCut() {
        SyntheticSensorRun run = run(SensorPlacement.SACRUM, 4, mounted(3), OWN);
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        new FramedStrides(run, stride -> small.add(sumOf(stride.levelForwardG(), stride.size()))).play(7);
        new FramedStrides(run, stride -> large.add(sumOf(stride.levelForwardG(), stride.size()))).play(4096);
        assertThat(small).isNotEmpty().isEqualTo(large);
    }

    private static double sumOf(double[] values, int size) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i];
        }
        return sum;
    }

    @Test
    void factsSayWhatIsKnownAndWhatIsLost() {
        FrameFacts all = FramedStrides.of(run(SensorPlacement.SACRUM, 1, mounted(2), OWN), stride -> {})
                .facts();
        assertThat(all.gravity() && all.forward() && all.sides() && all.gyro()).isTrue();
        assertThat(all.standingS()).isPresent();
        assertThat(all.losses()).isEmpty();
        FrameFacts less = FramedStrides.of(
                        run(SensorPlacement.FOOT, 1, mounted(2).withoutGyro(), OWN), stride -> {})
                .facts();
        assertThat(less.gyro() || less.sides()).isFalse();
        assertThat(less.losses()).hasSize(1);
    }
}

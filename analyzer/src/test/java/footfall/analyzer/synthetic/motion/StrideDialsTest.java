// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class StrideDialsTest {
    private static final long SEED = 21;
    private static final StrideDials OWN = StrideDials.own();

    private static SensorRunOptions options(SensorPlacement placement, StrideDials dials) {
        return SensorRunOptions.of(SensorScenario.CALIBRATED_RUN, placement, SEED)
                .lastingS(45)
                .withDials(dials)
                .withSensor(SensorModel.perfect().withoutAveraging());
    }

    private static LandingTruth landings(SensorPlacement placement, StrideDials dials) {
        return SyntheticSensorRun.of(options(placement, dials)).landingTruth();
    }

    @Test
    void eachDialMovesItsOwnTruthAndLeavesTheOthersAlone() {
        SensorPlacement sacrum = SensorPlacement.SACRUM;
        assertMoves(SensorPlacement.SHANK, OWN.withTibiaAngleDeg(2), OWN.withTibiaAngleDeg(12), "tibia", "peaks");
        assertMoves(SensorPlacement.FOOT, OWN.withFootStrikeDeg(2), OWN.withFootStrikeDeg(18), "strike", "peaks");
        assertMoves(SensorPlacement.FOOT, OWN.withFootRollDeg(3), OWN.withFootRollDeg(15), "roll", "peaks");
        assertMoves(SensorPlacement.SHANK, OWN.withImpactGain(0.7), OWN.withImpactGain(1.6), "peaks", "none");
        assertMoves(SensorPlacement.FOOT, OWN.withImpactGain(0.7), OWN.withImpactGain(1.6), "peaks", "none");
        assertMoves(sacrum, OWN.withBrakingGain(0.5), OWN.withBrakingGain(2), "braking", "none");
        assertMoves(sacrum, OWN.withImpactGain(0.5), OWN.withImpactGain(2), "impact", "balance");
        assertMoves(sacrum, OWN.withObliquityDeg(5), OWN.withObliquityDeg(12), "obliquity", "none");
        assertMoves(sacrum, OWN.withLeanDeg(2), OWN.withLeanDeg(12), "lean", "none");
    }

    /** What may go with it: the balance of impulse and height, the turning of gravity and path, and the moment of a peak. */
    private static void assertMoves(
            SensorPlacement placement, StrideDials low, StrideDials high, String moved, String necessary) {
        LandingTruth less = landings(placement, low);
        LandingTruth more = landings(placement, high);
        assertSame(less.contactS(), more.contactS());
        assertSame(less.toeOffS(), more.toeOffS());
        double peaks = necessary.equals("peaks") ? 0.06 : 1e-6;
        double balance = necessary.equals("balance") ? 0.25 : 1e-6;
        compare(less, more, LandingTruth::axialPeakG, moved.equals("peaks"), peaks);
        compare(less, more, LandingTruth::resultantPeakG, moved.equals("peaks"), peaks);
        compare(less, more, LandingTruth::tibiaAngleDeg, moved.equals("tibia"), 1e-6);
        compare(less, more, LandingTruth::footStrikeDeg, moved.equals("strike"), 1e-6);
        compare(less, more, LandingTruth::footRollDeg, moved.equals("roll"), 1e-6);
        compare(less, more, LandingTruth::brakingPeakG, moved.equals("braking"), 1e-6);
        compare(less, more, LandingTruth::impactPeakG, moved.equals("impact"), 1e-6);
        compare(less, more, LandingTruth::activePeakG, false, balance);
        compare(less, more, LandingTruth::oscillationMm, false, balance);
        compare(less, more, LandingTruth::obliquityDeg, moved.equals("obliquity"), 1e-6);
        compare(less, more, LandingTruth::leanDeg, moved.equals("lean"), 1e-6);
    }

    private static void assertSame(double[] one, double[] other) {
        assertThat(other).isEqualTo(one);
    }

    private static void compare(
            LandingTruth less,
            LandingTruth more,
            Function<LandingTruth, double[]> column,
            boolean moved,
            double sameShare) {
        double low = mean(column.apply(less));
        double high = mean(column.apply(more));
        if (Double.isNaN(low)) {
            assertThat(high).isNaN();
        } else if (moved) {
            assertThat(high).isGreaterThan(1.2 * low);
        } else {
            assertThat(high).isCloseTo(low, within(sameShare * Math.abs(low)));
        }
    }

    private static double mean(double[] values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        return Arrays.stream(known).average().orElse(Double.NaN);
    }

    @Test
    void contactAsymmetryChangesContactTimesAndNoStep() {
        double last = Double.NEGATIVE_INFINITY;
        SensorTruth even = SyntheticSensorRun.of(options(SensorPlacement.SACRUM, OWN.withContactAsymmetryPct(0)))
                .truth();
        for (double pct : new double[] {-8, 0, 4, 10}) {
            SensorTruth truth = SyntheticSensorRun.of(options(SensorPlacement.SACRUM, OWN.withContactAsymmetryPct(pct)))
                    .truth();
            double left = meanContactS(truth, Foot.LEFT);
            double right = meanContactS(truth, Foot.RIGHT);
            double got = 200 * (left - right) / (left + right);
            assertThat(got).isCloseTo(pct, within(1.0)).isGreaterThan(last);
            assertThat(truth.contactsS()).isEqualTo(even.contactsS());
            last = got;
        }
    }

    private static double meanContactS(SensorTruth truth, Foot foot) {
        ToDoubleFunction<Integer> contact = k -> truth.toeOffS(k) - truth.contactS(k);
        double sum = 0;
        int count = 0;
        for (int k = 4; k < truth.steps(); k++) {
            if (truth.foot(k) == foot && truth.gait(k) == Gait.RUN) {
                sum += contact.applyAsDouble(k);
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void sensorsOfOneRunTellOfTheSameStepsByTheirOwnClocks() {
        SensorRunOptions left = options(SensorPlacement.SHANK, OWN);
        SensorRunOptions late =
                left.on(Foot.RIGHT).startingS(6.5).withSensor(SensorModel.good().withClockError(0.03));
        SensorRunOptions back = SensorRunOptions.of(SensorScenario.CALIBRATED_RUN, SensorPlacement.SACRUM, SEED)
                .lastingS(45)
                .startingS(2)
                .withSensor(SensorModel.good().withClockError(-0.01));
        SensorTruth one = SyntheticSensorRun.of(left).truth();
        SensorTruth two = SyntheticSensorRun.of(late).truth();
        SensorTruth three = SyntheticSensorRun.of(back).truth();
        assertThat(two.steps()).isEqualTo(one.steps()).isEqualTo(three.steps());
        for (int k = 0; k < one.steps(); k++) {
            assertThat(two.trueS(two.contactS(k))).isCloseTo(one.contactS(k), within(1e-9));
            assertThat(three.trueS(three.toeOffS(k))).isCloseTo(one.toeOffS(k), within(1e-9));
            assertThat(two.foot(k)).isEqualTo(one.foot(k));
        }
        assertThat(two.durationS()).isCloseTo(1.03 * 38.5, within(1e-9));
        assertThat(two.scenes().get(0).span().toS()).isCloseTo(1.03 * 3.5, within(1e-9));
        Recorded early = Recorded.of(left.withSensor(SensorModel.perfect()));
        Recorded later = Recorded.of(left.startingS(5).withSensor(SensorModel.perfect()));
        for (int i = 600; i < later.samples(); i++) {
            assertThat(later.axisG(i, 2)).isCloseTo(early.axisG(i + 500, 2), within(1e-6));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticSensorRun.of(left.startingS(20)));
    }

    @Test
    void standingStillIsUprightAndStill() {
        Recorded recorded = Recorded.of(options(SensorPlacement.SACRUM, OWN));
        double forward = 0;
        for (int i = 100; i < 900; i++) {
            assertThat(recorded.magnitudeG(i)).isCloseTo(1, within(0.02));
            forward += recorded.axisG(i, 0) / 800;
        }
        assertThat(forward).isCloseTo(0, within(Math.sin(Math.toRadians(0.5))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoherentMotionTest {
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

    private static BodyMotion body(SensorPlacement placement, GaitTrain train) {
        return Bodies.onFoot(placement, train, Physique.ofSeed(SEED), Manner.of(OWN, SEED), true, SEED);
    }

    private static GaitTrain train(SensorScenario scenario) {
        SensorRunOptions options = SensorRunOptions.of(scenario, SensorPlacement.FOOT, SEED);
        SyntheticSensorRun run = SyntheticSensorRun.of(options);
        return GaitTrain.of(
                run.runner(),
                options.habits(),
                OWN.contactAsymmetryPct(),
                scenario.scenes(run.runner(), 80),
                options.seed());
    }

    /** The attitude is integrated anew from the rates alone, and must show gravity where the motion says that it is. */
    @ParameterizedTest
    @EnumSource(
            value = SensorPlacement.class,
            names = {"FOOT", "SHANK", "SACRUM", "WAIST", "CHEST"})
    void ratesAreTheDerivativesOfTheAngles(SensorPlacement placement) {
        GaitTrain train = train(SensorScenario.STOP_AND_GO);
        BodyMotion body = body(placement, train);
        Segment segment = new Segment();
        double dt = 1 / 4000.0;
        double[] up = {0, 0, 1};
        double worstDeg = 0;
        for (int i = 0; i < 40 * 4000; i++) {
            body.at((i + 0.5) * dt, segment);
            turn(up, segment, dt);
            body.at((i + 1) * dt, segment);
            double roll = Math.toRadians(segment.rollDeg);
            double lean = Math.toRadians(segment.leanDeg);
            double dot = -up[0] * Math.cos(roll) * Math.sin(lean)
                    + up[1] * Math.sin(roll)
                    + up[2] * Math.cos(roll) * Math.cos(lean);
            worstDeg = Math.max(worstDeg, Math.toDegrees(Math.acos(Math.min(1, dot))));
        }
        assertThat(worstDeg).isLessThan(0.1);
    }

    /** Turns a vector that stays in the world, as the segment sees it. */
    private static void turn(double[] up, Segment segment, double dt) {
        double x = Math.toRadians(segment.xDps) * dt;
        double y = Math.toRadians(segment.yDps) * dt;
        double z = Math.toRadians(segment.zDps) * dt;
        double angle = Math.sqrt(x * x + y * y + z * z);
        if (angle == 0) {
            return;
        }
        double sin = -Math.sin(angle) / angle;
        double versine = (1 - Math.cos(angle)) / (angle * angle);
        double along = x * up[0] + y * up[1] + z * up[2];
        double a = up[0] * Math.cos(angle) + sin * (y * up[2] - z * up[1]) + versine * along * x;
        double b = up[1] * Math.cos(angle) + sin * (z * up[0] - x * up[2]) + versine * along * y;
        double c = up[2] * Math.cos(angle) + sin * (x * up[1] - y * up[0]) + versine * along * z;
        up[0] = a;
        up[1] = b;
        up[2] = c;
    }

    /** No jump of angle or rate from one fine instant to the next, but where the pace of turning about the vertical changes. */
    @ParameterizedTest
    @EnumSource(
            value = SensorPlacement.class,
            names = {"FOOT", "SHANK", "SACRUM", "WAIST", "CHEST"})
    void anglesAndRatesGoOnWithoutAJump(SensorPlacement placement) {
        BodyMotion body = body(placement, train(SensorScenario.RUN_WALK_STAND));
        Segment segment = new Segment();
        double lastDeg = 0;
        double lastDps = 0;
        for (int i = 0; i < 40 * 4000; i++) {
            body.at(i / 4000.0, segment);
            assertThat(Math.abs(segment.leanDeg - lastDeg)).isLessThan(0.3);
            assertThat(Math.abs(segment.yDps - lastDps)).isLessThan(30);
            lastDeg = segment.leanDeg;
            lastDps = segment.yDps;
        }
    }

    @Test
    void theShankLandsAsDialledAndIsUprightInTheMiddleOfStance() {
        for (double deg : new double[] {-3, 0, 4.5, 12, 20}) {
            StrideDials dials = OWN.withTibiaAngleDeg(deg);
            assertAll(landings(SensorPlacement.SHANK, dials).tibiaAngleDeg(), deg);
        }
        GaitTrain train = train(SensorScenario.STEADY_RUN);
        BodyMotion body = body(SensorPlacement.SHANK, train);
        Segment segment = new Segment();
        for (int k = 0; k < train.count(); k++) {
            body.at(train.contactS(k) + train.stanceS(k) / 2, segment);
            if (train.left(k)) {
                assertThat(segment.leanDeg).isCloseTo(0, within(1e-9));
                assertThat(segment.yDps).isGreaterThan(50);
            }
        }
    }

    private static void assertAll(double[] values, double wanted) {
        assertThat(values).hasSizeGreaterThan(20);
        for (double value : values) {
            assertThat(value).isCloseTo(wanted, within(0.01));
        }
    }

    @Test
    void theFootLandsAsDialledAndIsFlatUntilHeelOff() {
        for (double deg : new double[] {-8, 0, 7, 15, 25}) {
            LandingTruth landings =
                    landings(SensorPlacement.FOOT, OWN.withFootStrikeDeg(deg).withFootRollDeg(3 + Math.abs(deg)));
            assertAll(landings.footStrikeDeg(), deg);
            assertAll(landings.footRollDeg(), 3 + Math.abs(deg));
        }
        GaitTrain train = train(SensorScenario.STEADY_RUN);
        BodyMotion body = body(SensorPlacement.FOOT, train);
        Segment segment = new Segment();
        for (int k = 0; k < train.count(); k++) {
            for (double share = 0.37; share < 0.5; share += 0.04) {
                body.at(train.contactS(k) + share * train.stanceS(k), segment);
                assertThat(train.left(k) ? Math.abs(segment.leanDeg) + Math.abs(segment.yDps) : 0)
                        .isLessThan(1e-9);
            }
        }
    }

    @Test
    void theFootPitchesFastestTowardsItsToesAtContactAndToeOff() {
        SensorRunOptions options =
                options(SensorPlacement.FOOT, OWN.withFootStrikeDeg(12)).atRateHz(1000);
        SyntheticSensorRun run = SyntheticSensorRun.of(options);
        LandingTruth landings = run.landingTruth();
        Recorded recorded = Recorded.of(options);
        for (int i = 1; i + 1 < landings.step().length; i++) {
            double contactS = landings.contactS()[i];
            double toeOffS = landings.toeOffS()[i];
            assertThat(fastest(recorded, contactS - 0.05, contactS + 0.06)).isCloseTo(contactS, within(0.012));
            assertThat(fastest(recorded, toeOffS - 0.08, toeOffS + 0.08)).isCloseTo(toeOffS, within(0.003));
        }
    }

    private static double fastest(Recorded recorded, double fromS, double toS) {
        int best = (int) (fromS * 1000);
        for (int i = best; i < toS * 1000; i++) {
            best = recorded.rateDps(i, 1) > recorded.rateDps(best, 1) ? i : best;
        }
        return recorded.timeS(best);
    }

    @Test
    void rightAndLeftFootRollInwards() {
        for (Foot side : Foot.values()) {
            SensorRunOptions options = options(SensorPlacement.FOOT, OWN.withFootRollDeg(12))
                    .on(side)
                    .atRateHz(500);
            LandingTruth landings = SyntheticSensorRun.of(options).landingTruth();
            Recorded recorded = Recorded.of(options);
            double topToTheRight = side == Foot.LEFT ? 1 : -1;
            for (int i = 1; i < landings.step().length; i++) {
                assertThat(landings.footRollDeg()[i]).isCloseTo(12, within(0.01));
                int at = (int) ((landings.contactS()[i] + 0.04) * 500);
                assertThat(topToTheRight * recorded.rateDps(at, 0)).isGreaterThan(50);
            }
        }
    }

    @Test
    void theImpactBeginsAtContactAndNotBefore() {
        for (SensorPlacement placement : new SensorPlacement[] {SensorPlacement.FOOT, SensorPlacement.SHANK}) {
            GaitTrain train = train(SensorScenario.STEADY_RUN);
            BodyMotion body = body(placement, train);
            Segment segment = new Segment();
            for (int k = 2; k < train.count(); k++) {
                double contactS = train.contactS(k);
                double[] along = new double[3];
                for (int i = 0; i < 3; i++) {
                    body.at(contactS + (i - 1) * 0.002, segment);
                    along[i] = segment.zG;
                }
                if (train.left(k)) {
                    assertThat(Math.abs(along[1] - along[0])).isLessThan(0.5);
                    assertThat(along[2] - along[1]).isGreaterThan(1);
                }
            }
        }
    }

    @Test
    void pelvisAndLeanAreAsDialled() {
        for (double deg : new double[] {4, 9, 14}) {
            StrideDials dials = OWN.withObliquityDeg(deg).withLeanDeg(deg - 1);
            for (SensorPlacement placement : new SensorPlacement[] {SensorPlacement.SACRUM, SensorPlacement.WAIST}) {
                LandingTruth landings = landings(placement, dials);
                for (int i = 2; i + 3 < landings.step().length; i++) {
                    assertThat(landings.obliquityDeg()[i]).isCloseTo(deg, within(0.01));
                    assertThat(landings.leanDeg()[i]).isCloseTo(deg - 1, within(0.01));
                }
            }
        }
    }

    @Test
    void eachLegPushesTowardsTheOtherAndThePelvisDropsOnTheFreeSide() {
        for (long seed = 1; seed <= 12; seed++) {
            SensorRunOptions options = SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.SACRUM, seed)
                    .lastingS(20)
                    .atRateHz(500)
                    .withSensor(SensorModel.perfect());
            SyntheticSensorRun run = SyntheticSensorRun.of(options);
            SensorTruth truth = run.truth();
            BodyMotion body = Bodies.onFoot(
                    SensorPlacement.SACRUM,
                    GaitTrain.of(
                            run.runner(),
                            options.habits(),
                            OWN.contactAsymmetryPct(),
                            options.scenario().scenes(run.runner(), 20),
                            seed),
                    Physique.ofSeed(seed),
                    Manner.of(OWN, seed),
                    true,
                    seed);
            Segment segment = new Segment();
            double[] rollDeg = new double[2];
            double[] leftG = new double[2];
            for (int k = 2; k + 1 < truth.steps(); k++) {
                int side = truth.foot(k) == Foot.LEFT ? 0 : 1;
                for (double share = 0.05; share < 1; share += 0.05) {
                    body.at(truth.contactS(k) + share * (truth.toeOffS(k) - truth.contactS(k)), segment);
                    double lean = Math.toRadians(segment.leanDeg);
                    double roll = Math.toRadians(segment.rollDeg);
                    double z = segment.zG * Math.cos(lean) - segment.xG * Math.sin(lean);
                    rollDeg[side] += segment.rollDeg;
                    leftG[side] += segment.yG * Math.cos(roll) - z * Math.sin(roll);
                }
            }
            assertThat(leftG[0]).as("seed %s", seed).isLessThan(leftG[1]);
            assertThat(rollDeg[0]).as("seed %s", seed).isGreaterThan(rollDeg[1]);
        }
    }

    @Test
    void peopleDifferInHowTheyGoSideways() {
        double[] sideways = new double[20];
        double[] late = new double[20];
        for (int seed = 0; seed < 20; seed++) {
            sideways[seed] = Manner.of(OWN, seed).sideways();
            late[seed] = Manner.of(OWN, seed).sidewaysLate();
        }
        Arrays.sort(sideways);
        Arrays.sort(late);
        assertThat(sideways[18]).isGreaterThan(1.5 * sideways[1]);
        assertThat(late[18]).isGreaterThan(0.2 + late[1]);
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
            java.util.function.Function<LandingTruth, double[]> column,
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

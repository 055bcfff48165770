// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.Span;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticSensorRunTest {
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;

    private static SensorRunOptions options(SensorScenario scenario, SensorPlacement placement) {
        return SensorRunOptions.of(scenario, placement, 11).lastingS(40);
    }

    private static SensorRunOptions ideal(SensorScenario scenario, SensorPlacement placement) {
        return options(scenario, placement).withSensor(SensorModel.perfect());
    }

    @ParameterizedTest
    @EnumSource(value = SensorPlacement.class, names = "UNKNOWN", mode = Mode.EXCLUDE)
    void blockSizeChangesNothing(SensorPlacement placement) {
        SensorRunOptions options = options(SensorScenario.MESSY_SENSOR, placement);
        double[] all = Recorded.of(options, 1_000_000).cells();
        for (int blockSize : new int[] {1, 3, 100}) {
            assertThat(Recorded.of(options, blockSize).cells()).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource(SensorScenario.class)
    void everyScenarioIsFiniteAtEveryPlacementAndTheSameTwice(SensorScenario scenario) {
        for (SensorPlacement placement : SensorPlacement.values()) {
            if (placement == SensorPlacement.UNKNOWN) {
                continue;
            }
            SensorRunOptions options = options(scenario, placement).atRateHz(50).lastingS(30);
            double[] cells = Recorded.of(options).cells();
            assertThat(cells).isEqualTo(Recorded.of(options).cells());
            for (double cell : cells) {
                assertThat(Math.abs(cell)).isLessThan(5000);
            }
        }
    }

    @Test
    void anotherSeedIsAnotherRecording() {
        SensorRunOptions options = options(SensorScenario.STEADY_RUN, SensorPlacement.WRIST);
        SensorRunOptions other = SensorRunOptions.of(SensorScenario.STEADY_RUN, SensorPlacement.WRIST, 12)
                .lastingS(40);
        assertThat(Recorded.of(options).cells()).isNotEqualTo(Recorded.of(other).cells());
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 12.5, 25, 100, 512, 8000})
    void anyRateGivesItsNumberOfSamples(double rateHz) {
        SensorRunOptions options = options(SensorScenario.STEADY_RUN, SensorPlacement.FOOT)
                .atRateHz(rateHz)
                .lastingS(10);
        Recorded recorded = Recorded.of(options);
        assertThat(recorded.samples()).isEqualTo((int) (10 * rateHz));
        assertThat(recorded.timeS(recorded.samples() - 1)).isCloseTo(10 - 1 / rateHz, within(1e-9));
        assertThat(recorded.facts().nominalRateHz()).hasValue(rateHz);
    }

    @Test
    void theRunnersTrunkFallsFreelyInFlight() {
        SensorRunOptions options =
                ideal(SensorScenario.STEADY_RUN, SensorPlacement.SACRUM).atRateHz(500);
        SensorTruth truth = SyntheticSensorRun.of(options).truth();
        Recorded recorded = Recorded.of(options);
        int looked = 0;
        for (int k = 5; k < truth.steps() - 1; k++) {
            double middleS = (truth.toeOffS(k) + truth.contactS(k + 1)) / 2;
            assertThat(recorded.magnitudeG((int) Math.round(middleS * 500))).isLessThan(0.15);
            looked++;
        }
        assertThat(looked).isGreaterThan(70);
    }

    @ParameterizedTest
    @EnumSource(
            value = SensorScenario.class,
            names = {"STEADY_RUN", "WALK", "RUN_WALK_STAND"})
    void theTrunkCarriesItsWeightAndReturnsToItsHeight(SensorScenario scenario) {
        SensorRunOptions options = options(scenario, SensorPlacement.SACRUM).lastingS(120);
        SyntheticSensorRun run = SyntheticSensorRun.of(options);
        GaitTrain train = GaitTrain.of(
                run.runner(),
                options.habits(),
                OptionalDouble.empty(),
                scenario.scenes(run.runner(), 120),
                options.seed());
        TrunkForm stiff = new TrunkForm(1.4, 0.006, 0.085, 0.95, 1, 1, 0, 3, 4, 6, 0.14);
        TrunkMotion trunk =
                new TrunkMotion(train, stiff, Physique.ofSeed(11), Manner.of(StrideDials.own(), 11), true, 11);
        double velocity = 0;
        double height = 0;
        double lowest = 0;
        double highest = 0;
        double dt = 1 / 4000.0;
        for (int i = 0; i < 120 * 4000; i++) {
            trunk.moveTo((i + 0.5) * dt);
            double a = (trunk.upG() - 1) * STANDARD_GRAVITY_MPS2;
            height += velocity * dt + a * dt * dt / 2;
            velocity += a * dt;
            lowest = Math.min(lowest, height);
            highest = Math.max(highest, height);
        }
        double meanExcessG = velocity / 120 / STANDARD_GRAVITY_MPS2;
        assertThat(meanExcessG).isCloseTo(0, within(1e-5));
        assertThat(highest - lowest).isBetween(0.02, 0.20);
    }

    @Test
    void aWalkersTrunkNeverFalls() {
        SensorRunOptions options = ideal(SensorScenario.WALK, SensorPlacement.SACRUM);
        Recorded recorded = Recorded.of(options);
        for (int i = 0; i < recorded.samples(); i++) {
            assertThat(recorded.magnitudeG(i)).isGreaterThan(0.3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SensorScenario.class,
            names = {"STEADY_RUN", "WALK"})
    void theFlatFootStandsStill(SensorScenario scenario) {
        SensorRunOptions options = ideal(scenario, SensorPlacement.FOOT).atRateHz(500);
        SensorTruth truth = SyntheticSensorRun.of(options).truth();
        Recorded recorded = Recorded.of(options);
        int looked = 0;
        for (int k = 5; k < truth.steps(); k++) {
            if (truth.foot(k) == Foot.LEFT) {
                double atS = truth.contactS(k) + 0.47 * (truth.toeOffS(k) - truth.contactS(k));
                int i = (int) Math.round(atS * 500);
                assertThat(recorded.magnitudeG(i)).isCloseTo(1, within(0.05));
                assertThat(Math.abs(recorded.rateDps(i, 1))).isLessThan(5);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(
            value = SensorPlacement.class,
            names = {"FOOT", "SHANK"})
    void theOwnFootsImpactIsLargeAndTheOthersHardlySeen(SensorPlacement placement) {
        SyntheticSensorRun run = SyntheticSensorRun.of(options(SensorScenario.STEADY_RUN, placement));
        double[] peaksG = run.impactPeaksG();
        double ownG = 0;
        double otherG = 0;
        for (int k = 4; k < peaksG.length; k++) {
            if (run.truth().foot(k) == Foot.LEFT) {
                ownG += peaksG[k] / peaksG.length * 2;
            } else {
                otherG += peaksG[k] / peaksG.length * 2;
            }
        }
        assertThat(ownG).isBetween(4.0, 25.0);
        assertThat(ownG).isGreaterThan(1.5 * otherG);
    }

    @ParameterizedTest
    @EnumSource(value = SensorPlacement.class, names = "UNKNOWN", mode = Mode.EXCLUDE)
    void mountingRotationLeavesTheMagnitudeAlone(SensorPlacement placement) {
        SensorRunOptions straight = ideal(SensorScenario.RUN_WALK_STAND, placement);
        SensorRunOptions turned = straight.withSensor(
                SensorModel.perfect().withMounting(SensorMounting.anyhow(3).creeping(30)));
        Recorded one = Recorded.of(straight);
        Recorded other = Recorded.of(turned);
        double apart = 0;
        for (int i = 0; i < one.samples(); i++) {
            assertThat(other.magnitudeG(i)).isCloseTo(one.magnitudeG(i), within(1e-9));
            apart += Math.abs(other.axisG(i, 2) - one.axisG(i, 2)) / one.samples();
        }
        assertThat(apart).isGreaterThan(0.1);
    }

    @Test
    void aMountingTurnsForwardIntoLeft() {
        double[] rows = new double[9];
        SensorMounting.turned(90, 0, 0, 1).matrixAt(0, rows);
        assertThat(rows[3]).isCloseTo(1, within(1e-12));
        assertThat(rows[0]).isCloseTo(0, within(1e-12));
    }

    @Test
    void invertedSignIsTheOppositeOfEverySample() {
        SensorRunOptions straight = ideal(SensorScenario.STEADY_RUN, SensorPlacement.CHEST);
        Recorded one = Recorded.of(straight);
        Recorded other = Recorded.of(straight.withSensor(SensorModel.perfect().invertedSign()));
        for (int i = 0; i < one.samples(); i++) {
            assertThat(other.axisG(i, 2)).isEqualTo(-one.axisG(i, 2));
        }
    }

    @Test
    void clippedSamplesAreCountedAsTheyAre() {
        SensorRunOptions options = options(SensorScenario.STEADY_RUN, SensorPlacement.SHANK)
                .withSensor(SensorModel.good().withRange(4, 4.0 / 512));
        Recorded recorded = Recorded.of(options);
        int clipped = 0;
        for (int i = 0; i < recorded.samples(); i++) {
            double most = Math.max(
                    Math.abs(recorded.axisG(i, 0)),
                    Math.max(Math.abs(recorded.axisG(i, 1)), Math.abs(recorded.axisG(i, 2))));
            assertThat(most).isLessThanOrEqualTo(4);
            clipped += most >= 4 ? 1 : 0;
        }
        assertThat(recorded.delivered().clipped()).isEqualTo(clipped).isGreaterThan(20);
    }

    @Test
    void lostPacketsAreExactlyWhatIsMissing() {
        SensorModel lossy = SensorModel.good().withDelivery(new SensorModel.Delivery(10, 0.05, 0, 0, 0));
        Recorded recorded = Recorded.of(
                options(SensorScenario.STEADY_RUN, SensorPlacement.WAIST).withSensor(lossy));
        Delivered delivered = recorded.delivered();
        assertThat(delivered.lost()).isGreaterThan(50);
        assertThat(delivered.samples() + delivered.lost()).isEqualTo(delivered.measured());
        double missing = 0;
        for (Span gap : delivered.gaps()) {
            missing += gap.durationS() * 100;
            for (int i = 0; i < recorded.samples(); i++) {
                boolean inside = recorded.timeS(i) > gap.fromS() - 1e-9 && recorded.timeS(i) < gap.toS() - 1e-9;
                assertThat(inside).isFalse();
            }
        }
        assertThat(missing).isCloseTo(delivered.lost(), within(1e-6));
    }

    @Test
    void repetitionsAreCountedAsTheyAre() {
        SensorModel stammering = SensorModel.good().withDelivery(new SensorModel.Delivery(8, 0, 0.05, 0.02, 0.25));
        Recorded recorded = Recorded.of(
                options(SensorScenario.STEADY_RUN, SensorPlacement.WAIST).withSensor(stammering));
        int twice = 0;
        int back = 0;
        int held = 0;
        for (int i = 1; i < recorded.samples(); i++) {
            double stepS = recorded.timeS(i) - recorded.timeS(i - 1);
            twice += stepS == 0 ? 1 : 0;
            back += stepS < 0 ? 1 : 0;
            boolean same = recorded.axisG(i, 0) == recorded.axisG(i - 1, 0)
                    && recorded.axisG(i, 1) == recorded.axisG(i - 1, 1)
                    && recorded.axisG(i, 2) == recorded.axisG(i - 1, 2);
            held += same && stepS > 0 ? 1 : 0;
        }
        Delivered delivered = recorded.delivered();
        assertThat(delivered.samples()).isEqualTo(delivered.measured() + delivered.twice() + delivered.resent());
        assertThat(delivered.twice()).isEqualTo(twice).isGreaterThan(100);
        assertThat(delivered.resent()).isEqualTo(8L * back).isGreaterThan(0);
        assertThat((double) delivered.held() / delivered.measured()).isBetween(0.2, 0.3);
        assertThat((double) held).isCloseTo(delivered.held(), within(0.1 * delivered.held()));
    }

    @Test
    void stampsJitterBurstOrAreMissing() {
        SensorRunOptions options = options(SensorScenario.STEADY_RUN, SensorPlacement.WAIST);
        Recorded exact = Recorded.of(options);
        Recorded jittered =
                Recorded.of(options.withSensor(SensorModel.good().withStamps(new SensorModel.Stamps(true, 2, 1))));
        Recorded bursty =
                Recorded.of(options.withSensor(SensorModel.good().withStamps(new SensorModel.Stamps(true, 5, 6))));
        Recorded bare =
                Recorded.of(options.withSensor(SensorModel.good().withStamps(new SensorModel.Stamps(false, 0, 1))));
        double square = 0;
        for (int i = 0; i < exact.samples(); i++) {
            square += Math.pow(jittered.timeS(i) - exact.timeS(i), 2) / exact.samples();
            assertThat(jittered.axisG(i, 0)).isEqualTo(exact.axisG(i, 0));
            assertThat(bare.timeS(i)).isNaN();
        }
        assertThat(Math.sqrt(square)).isCloseTo(0.002, within(0.0002));
        assertThat(bursty.timeS(5) - bursty.timeS(0)).isCloseTo(0.0075, within(1e-9));
        assertThat(bursty.timeS(6) - bursty.timeS(5)).isGreaterThan(0.02);
        assertThat(bare.facts().stamped()).isFalse();
    }

    @Test
    void noiseIsAsStrongAsAskedFor() {
        SensorRunOptions quiet = ideal(SensorScenario.STEADY_RUN, SensorPlacement.WAIST);
        Recorded one = Recorded.of(quiet);
        Recorded other = Recorded.of(quiet.withSensor(SensorModel.perfect().withNoise(0.3, 0)));
        double sum = 0;
        double square = 0;
        for (int i = 0; i < one.samples(); i++) {
            double noise = other.axisG(i, 1) - one.axisG(i, 1);
            sum += noise / one.samples();
            square += noise * noise / one.samples();
        }
        assertThat(sum).isCloseTo(0, within(0.02));
        assertThat(Math.sqrt(square)).isCloseTo(0.3, within(0.01));
    }

    @Test
    void nobodyWhoRidesOrDrivesLooksLikeARunnersTrunk() {
        for (SensorScenario scenario :
                new SensorScenario[] {SensorScenario.BIKE, SensorScenario.DRIVING, SensorScenario.TRAIN}) {
            Recorded recorded = Recorded.of(ideal(scenario, SensorPlacement.WAIST));
            for (int i = 0; i < recorded.samples(); i++) {
                assertThat(recorded.magnitudeG(i)).isBetween(0.5, 1.6);
            }
        }
    }

    @Test
    void aDayIsMadeWithoutKeepingItsSamples() {
        SensorRunOptions options = SensorRunOptions.of(SensorScenario.RUN_WALK_STAND, SensorPlacement.WAIST, 2)
                .atRateHz(5)
                .lastingS(30 * 3600)
                .withSensor(SensorModel.good().withoutAveraging());
        SyntheticSensorRun run = SyntheticSensorRun.of(options);
        long[] seen = new long[1];
        Delivered delivered = run.writeTo(new Counting(seen), 100);
        assertThat(seen[0]).isEqualTo(delivered.samples()).isEqualTo(30L * 3600 * 5);
        assertThat(run.truth().gaitAt(30 * 3600 - 200)).isIn(Gait.RUN, Gait.WALK, Gait.NONE);
        assertThat(run.truth().steps()).isGreaterThan(150_000);
    }

    private record Counting(long[] seen) implements footfall.analyzer.signal.SampleSink {
        @Override
        public void begin(footfall.analyzer.signal.SensorFacts sensor) {
            assertThat(seen[0]).isZero();
        }

        @Override
        public void accept(footfall.analyzer.signal.SampleBlock block) {
            seen[0] += block.size();
        }
    }

    @Test
    void nonsenseIsRefusedAtOnce() {
        SensorRunOptions options = options(SensorScenario.STEADY_RUN, SensorPlacement.WAIST);
        assertThatIllegalArgumentException().isThrownBy(() -> options.atRateHz(0));
        assertThatIllegalArgumentException().isThrownBy(() -> options.lastingS(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> options(SensorScenario.WALK, SensorPlacement.UNKNOWN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaitHabits.clockwork().withCadenceSpm(20));
        assertThatIllegalArgumentException().isThrownBy(() -> SensorModel.good().withNoise(-1, 0));
    }
}

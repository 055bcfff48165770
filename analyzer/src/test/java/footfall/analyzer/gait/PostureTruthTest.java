// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Analysis;
import footfall.analyzer.Athlete;
import footfall.analyzer.Foot;
import footfall.analyzer.Marker;
import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.cadence.CadenceMethod;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.StrideDials;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Oscillation, posture and regularity of made-up runners through the whole line, against what really happened. */
class PostureTruthTest {
    private static final double STANDING_UNTIL_S = 2.9;
    private static final double FAST_CLOCK = 0.03;

    private static SensorRunOptions options(SensorPlacement placement, long seed) {
        return SensorRunOptions.of(SensorScenario.STEADY_RUN, placement, seed)
                .atRateHz(200)
                .lastingS(60);
    }

    private static SensorRunOptions turned(SensorPlacement placement, long seed, double clockError) {
        return options(placement, seed)
                .withSensor(SensorModel.good()
                        .withMounting(SensorMounting.anyhow(seed))
                        .withClockError(clockError));
    }

    private static GaitOptions knowing(SensorPlacement placement, Optional<Foot> foot, OptionalDouble speedMps) {
        return new GaitOptions(
                placement, foot, CadenceMethod.COMB, OptionalDouble.empty(), Athlete.unknown(), speedMps);
    }

    private static Analysis analyze(SyntheticSensorRun run, GaitOptions options, double fromS) {
        GaitAnalyzer analyzer = new GaitAnalyzer(options);
        run.writeTo(fromS > 0 ? new After(fromS, analyzer) : analyzer, 500);
        return analyzer.finish();
    }

    private static Analysis analyze(SensorRunOptions options) {
        return analyze(SyntheticSensorRun.of(options), GaitOptions.at(options.placement()), 0);
    }

    private static double value(Analysis analysis, MarkerId id) {
        Optional<Marker> marker = analysis.marker(id);
        assertThat(marker).as(id.id()).isPresent();
        return marker.get().value();
    }

    /** Mean of the truth, without the two steps at either end. */
    private static double mean(double[] truth) {
        double sum = 0;
        int count = 0;
        for (int i = 2; i < truth.length - 2; i++) {
            if (!Double.isNaN(truth[i])) {
                sum += truth[i];
                count++;
            }
        }
        return sum / count;
    }

    /** Drops what a sensor with a gyro says before a time. */
    private record After(double fromS, SampleSink sink) implements SampleSink {
        @Override
        public void begin(SensorFacts facts) {
            sink.begin(facts);
        }

        @Override
        public void accept(SampleBlock block) {
            SampleBlock rest = SampleBlock.withGyro(block.size());
            for (int i = 0; i < block.size(); i++) {
                if (block.timeS()[i] >= fromS) {
                    rest.add(
                            block.timeS()[i],
                            block.axG()[i],
                            block.ayG()[i],
                            block.azG()[i],
                            block.gxDps()[i],
                            block.gyDps()[i],
                            block.gzDps()[i]);
                }
            }
            if (rest.size() > 0) {
                sink.accept(rest);
            }
        }
    }

    /** How a sensor that is not turned leans while its runner still stands, degrees. */
    private static double standingLeanDeg(SyntheticSensorRun run) {
        double[] sum = new double[2];
        run.writeTo(
                new SampleSink() {
                    @Override
                    public void begin(SensorFacts facts) {}

                    @Override
                    public void accept(SampleBlock block) {
                        for (int i = 0; i < block.size(); i++) {
                            boolean stands = block.timeS()[i] < STANDING_UNTIL_S;
                            sum[0] += stands ? block.axG()[i] : 0;
                            sum[1] += stands ? block.azG()[i] : 0;
                        }
                    }
                },
                500);
        return Math.toDegrees(Math.atan2(-sum[0], sum[1]));
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "WAIST", "CHEST"})
    void oscillationIsWithinTwoPercentHoweverTheSensorIsTurned(SensorPlacement placement) {
        for (long seed = 1; seed <= 2; seed++) {
            for (double rateHz : new double[] {50, 200}) {
                SensorRunOptions options = turned(placement, seed, 0).atRateHz(rateHz);
                double truthMm =
                        mean(SyntheticSensorRun.of(options).landingTruth().oscillationMm());
                assertThat(value(analyze(options), MarkerId.VERTICAL_OSCILLATION))
                        .as("seed %s, %s Hz", seed, rateHz)
                        .isCloseTo(truthMm, within(0.02 * truthMm));
            }
        }
    }

    @Test
    void aFastClockMakesTheHeightGrowWithItsSquare() {
        SensorRunOptions options = turned(SensorPlacement.SACRUM, 2, FAST_CLOCK);
        double truthMm = mean(SyntheticSensorRun.of(options).landingTruth().oscillationMm());
        double inDeviceTimeMm = truthMm * (1 + FAST_CLOCK) * (1 + FAST_CLOCK);
        assertThat(value(analyze(options), MarkerId.VERTICAL_OSCILLATION))
                .isCloseTo(inDeviceTimeMm, within(0.02 * inDeviceTimeMm));
    }

    @Test
    void rangeOfThePelvisIsWithinADegreeHoweverItIsTurnedAndTimed() {
        for (long seed = 1; seed <= 3; seed++) {
            SensorRunOptions options = turned(SensorPlacement.SACRUM, seed, FAST_CLOCK);
            double truthDeg = mean(SyntheticSensorRun.of(options).landingTruth().obliquityDeg());
            assertThat(value(analyze(options), MarkerId.PELVIC_OBLIQUITY_RANGE)).isCloseTo(truthDeg, within(1.0));
        }
    }

    @Test
    void rangeOfThePelvisFollowsItsDialAndNothingElseDoes() {
        SensorRunOptions own = options(SensorPlacement.SACRUM, 1);
        Analysis narrow = analyze(own.withDials(StrideDials.own().withObliquityDeg(4)));
        Analysis middle = analyze(own.withDials(StrideDials.own().withObliquityDeg(9)));
        Analysis wide = analyze(own.withDials(StrideDials.own().withObliquityDeg(14)));
        assertThat(value(narrow, MarkerId.PELVIC_OBLIQUITY_RANGE)).isCloseTo(4, within(1.0));
        assertThat(value(middle, MarkerId.PELVIC_OBLIQUITY_RANGE)).isCloseTo(9, within(1.0));
        assertThat(value(wide, MarkerId.PELVIC_OBLIQUITY_RANGE)).isCloseTo(14, within(1.0));
        double mm = value(narrow, MarkerId.VERTICAL_OSCILLATION);
        assertThat(value(wide, MarkerId.VERTICAL_OSCILLATION)).isCloseTo(mm, within(0.01 * mm));
        assertThat(value(wide, MarkerId.TRUNK_LEAN)).isCloseTo(value(narrow, MarkerId.TRUNK_LEAN), within(0.5));
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "CHEST"})
    void leanIsWithinADegreeOfWhatItIsAgainstStanding(SensorPlacement placement) {
        for (long seed = 1; seed <= 3; seed++) {
            SyntheticSensorRun run = SyntheticSensorRun.of(options(placement, seed));
            double truthDeg = mean(run.landingTruth().leanDeg()) - standingLeanDeg(run);
            assertThat(value(analyze(turned(placement, seed, FAST_CLOCK)), MarkerId.TRUNK_LEAN))
                    .as("seed %s", seed)
                    .isCloseTo(truthDeg, within(1.0));
        }
    }

    @Test
    void leanFollowsItsDialAndNothingElseDoes() {
        SensorRunOptions own = options(SensorPlacement.SACRUM, 3);
        Analysis upright = analyze(own.withDials(StrideDials.own().withLeanDeg(0)));
        Analysis bent = analyze(own.withDials(StrideDials.own().withLeanDeg(8)));
        double leanDeg = value(upright, MarkerId.TRUNK_LEAN);
        assertThat(value(bent, MarkerId.TRUNK_LEAN) - leanDeg).isCloseTo(8, within(0.5));
        double mm = value(upright, MarkerId.VERTICAL_OSCILLATION);
        assertThat(value(bent, MarkerId.VERTICAL_OSCILLATION)).isCloseTo(mm, within(0.01 * mm));
        double rangeDeg = value(upright, MarkerId.PELVIC_OBLIQUITY_RANGE);
        assertThat(value(bent, MarkerId.PELVIC_OBLIQUITY_RANGE)).isCloseTo(rangeDeg, within(0.5));
    }

    @Test
    void withoutAGyroLeanIsSeenToThreeDegrees() {
        SensorModel sensor = SensorModel.good().withoutGyro();
        SensorRunOptions own = options(SensorPlacement.CHEST, 3).withSensor(sensor);
        for (double dialDeg : new double[] {2, 10}) {
            SyntheticSensorRun run =
                    SyntheticSensorRun.of(own.withDials(StrideDials.own().withLeanDeg(dialDeg)));
            Analysis analysis = analyze(run, GaitOptions.at(SensorPlacement.CHEST), 0);
            assertThat(value(analysis, MarkerId.TRUNK_LEAN)).isCloseTo(dialDeg - standingLeanDeg(run), within(3.0));
            assertThat(analysis.marker(MarkerId.TRUNK_LEAN).orElseThrow().note())
                    .contains("Without a gyro");
        }
    }

    @Test
    void withoutStandingThereIsNoLeanButAllTheRest() {
        SyntheticSensorRun run = SyntheticSensorRun.of(options(SensorPlacement.SACRUM, 1));
        Analysis analysis = analyze(run, GaitOptions.at(SensorPlacement.SACRUM), 6);
        assertThat(analysis.marker(MarkerId.TRUNK_LEAN)).isEmpty();
        assertThat(analysis.quality().warnings())
                .anyMatch(warning -> warning.message().contains("stand still for 5 s"));
        assertThat(analysis.marker(MarkerId.PELVIC_OBLIQUITY_RANGE)).isPresent();
        assertThat(analysis.marker(MarkerId.VERTICAL_OSCILLATION)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Foot.class)
    void footRollFollowsItsDialInwardsOnEitherFoot(Foot foot) {
        GaitOptions known = knowing(SensorPlacement.FOOT, Optional.of(foot), OptionalDouble.empty());
        for (double dialDeg : new double[] {4, 9, 14}) {
            SensorRunOptions options = turned(SensorPlacement.FOOT, 2, 0)
                    .on(foot)
                    .withDials(StrideDials.own().withFootRollDeg(dialDeg));
            SyntheticSensorRun run = SyntheticSensorRun.of(options);
            double truthDeg = mean(run.landingTruth().footRollDeg());
            assertThat(value(analyze(run, known, 0), MarkerId.FOOT_ROLL_EXCURSION))
                    .isCloseTo(truthDeg, within(1.5));
            GaitOptions mistaken = knowing(SensorPlacement.FOOT, Optional.of(foot.other()), OptionalDouble.empty());
            assertThat(value(analyze(run, mistaken, 0), MarkerId.FOOT_ROLL_EXCURSION))
                    .as("outwards")
                    .isLessThan(0.5 * truthDeg);
        }
    }

    @Test
    void footRollOfANamelessFootIsASizeAndSaysSo() {
        Analysis analysis = analyze(options(SensorPlacement.FOOT, 2));
        Marker roll = analysis.marker(MarkerId.FOOT_ROLL_EXCURSION).orElseThrow();
        assertThat(roll.note()).contains("--foot");
        assertThat(roll.value()).isGreaterThan(0);
    }

    @Test
    void unlikeLegsLowerStepRegularitySymmetryAndHarmonicRatio() {
        SensorRunOptions own = options(SensorPlacement.SACRUM, 2);
        double[][] found = new double[3][];
        double[][] dialsPct = {{0, 0}, {4, 20}, {8, 40}};
        for (int i = 0; i < 3; i++) {
            Analysis analysis = analyze(own.withHabits(own.habits().withAsymmetryPct(dialsPct[i][0], dialsPct[i][1])));
            found[i] = new double[] {
                value(analysis, MarkerId.STEP_REGULARITY),
                value(analysis, MarkerId.GAIT_SYMMETRY),
                value(analysis, MarkerId.HARMONIC_RATIO),
                value(analysis, MarkerId.STRIDE_REGULARITY)
            };
        }
        for (int i = 1; i < 3; i++) {
            for (int figure = 0; figure < 3; figure++) {
                assertThat(found[i][figure]).as("figure %s", figure).isLessThan(found[i - 1][figure]);
            }
            assertThat(found[i][3]).isCloseTo(found[0][3], within(0.02));
        }
    }

    @Test
    void harderLandingsAreLessSmooth() {
        SensorRunOptions own = options(SensorPlacement.SACRUM, 3);
        double soft = value(analyze(own.withDials(StrideDials.own().withImpactGain(0.5))), MarkerId.SMOOTHNESS);
        double hard = value(analyze(own.withDials(StrideDials.own().withImpactGain(2))), MarkerId.SMOOTHNESS);
        assertThat(hard).isLessThan(soft);
    }

    @Test
    void verticalRatioIsTheBounceOverTheStepAndNeedsASpeed() {
        SyntheticSensorRun run = SyntheticSensorRun.of(options(SensorPlacement.SACRUM, 1));
        Analysis silent = analyze(run, GaitOptions.at(SensorPlacement.SACRUM), 0);
        assertThat(silent.marker(MarkerId.VERTICAL_RATIO)).isEmpty();
        Analysis told = analyze(run, knowing(SensorPlacement.SACRUM, Optional.empty(), OptionalDouble.of(3)), 0);
        double stepM = 3 * value(told, MarkerId.STRIDE_TIME) / 2000;
        double expectedPct = value(told, MarkerId.VERTICAL_OSCILLATION) / stepM / 10;
        assertThat(value(told, MarkerId.VERTICAL_RATIO)).isCloseTo(expectedPct, within(0.02 * expectedPct));
    }
}

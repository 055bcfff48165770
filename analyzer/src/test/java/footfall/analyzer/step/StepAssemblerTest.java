// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footfall.analyzer.Foot;
import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepAssemblerTest {
    private static final int STEPS = 300;

    private static KnownSteps runner(long seed) {
        return new KnownSteps(seed).steps(STEPS, 2, 0);
    }

    @ParameterizedTest
    @CsvSource({"20", "25", "50", "100", "200", "500"})
    void stepsAreExactAtEveryPlacementAndRate(double rateHz) {
        for (SensorPlacement placement : SensorPlacement.values()) {
            KnownSteps runner = new KnownSteps(11).steps(120, 2, 0);
            runner.rateHz = rateHz;
            StepTable table = runner.detected(placement, Optional.empty()).table();
            assertThat(table.rows()).as("%s at %s Hz", placement, rateHz).isBetween(120, 122);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SACRUM, 25, 14, 15",
        "SACRUM, 50, 6, 10",
        "SACRUM, 100, 3.5, 5",
        "SACRUM, 200, 2.6, 4",
        "SACRUM, 500, 2, 4",
        "SHANK, 50, 5, 10",
        "SHANK, 100, 1, 5",
        "SHANK, 200, 1, 6",
        "SHANK, 500, 1, 6"
    })
    void contactsAreFoundBetweenSamplesInNoise(SensorPlacement placement, double rateHz, double sdMs, double biasMs) {
        KnownSteps runner = runner(5);
        runner.rateHz = rateHz;
        double[] errorsMs = runner.errorsMs(runner.detected(placement, Optional.empty()));
        assertThat(Math.sqrt(StatUtils.variance(errorsMs))).isLessThan(sdMs);
        assertThat(StatUtils.mean(errorsMs)).isCloseTo(0, within(biasMs));
    }

    @Test
    void theErrorItStatesIsTheErrorItMakes() {
        for (long seed = 1; seed <= 5; seed++) {
            KnownSteps runner = runner(seed);
            DetectedSteps found = runner.detected(SensorPlacement.SACRUM, Optional.empty());
            double madeMs = Math.sqrt(StatUtils.variance(runner.errorsMs(found)));
            assertThat(found.bouts().get(0).contactSdMs() / madeMs)
                    .as("seed %d", seed)
                    .isBetween(0.7, 1.4);
        }
    }

    @Test
    void clippingAtTwiceGravityKeepsTheSteps() {
        for (SensorPlacement placement : new SensorPlacement[] {SensorPlacement.SHANK, SensorPlacement.WRIST}) {
            KnownSteps runner = runner(3);
            runner.clipG = 2;
            assertThat(runner.detected(placement, Optional.empty()).table().rows())
                    .isBetween(STEPS, STEPS + 2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "SHANK", "WRIST"})
    void turningAndMirroringTheSensorMovesNothing(SensorPlacement placement) {
        KnownSteps straight = runner(8);
        straight.noiseG = 0;
        KnownSteps turned = runner(8);
        turned.noiseG = 0;
        turned.turnRad = 2.1;
        turned.sign = -1;
        double[] expected =
                straight.detected(placement, Optional.empty()).table().timeS();
        double[] found = turned.detected(placement, Optional.empty()).table().timeS();
        assertThat(found).hasSameSizeAs(expected);
        for (int row = 2; row < found.length - 2; row++) {
            // The phase of the test comes from single axes, which do turn; so the prior differs by a little.
            assertThat(found[row]).isCloseTo(expected[row], within(0.003));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "SHANK"})
    void theCutOfTheStreamChangesNothing(SensorPlacement placement) {
        KnownSteps runner = runner(4);
        double[][] columns = runner.samples(placement);
        StepTable expected =
                runner.detected(placement, Optional.empty(), columns, 0.05).table();
        for (double aheadS : new double[] {0.5, 5, 40}) {
            assertThat(runner.detected(placement, Optional.empty(), columns, aheadS)
                            .table())
                    .isEqualTo(expected);
        }
    }

    @Test
    void oneLegShowsItsOwnContactsAndInfersTheOthers() {
        StepTable table = runner(2)
                .detected(SensorPlacement.SHANK, Optional.of(Foot.RIGHT))
                .table();
        int own = 0;
        for (int row = 0; row < table.rows(); row++) {
            assertThat(table.stepTimeMs()[row]).isNaN();
            if (table.foot(row).equals(Optional.of(Foot.RIGHT))) {
                own++;
            } else {
                assertThat(table.foot(row)).contains(Foot.LEFT);
                assertThat(table.confidence()[row]).isLessThanOrEqualTo(StepAssembler.INFERRED_CONFIDENCE);
            }
        }
        assertThat(own).isBetween(STEPS / 2, STEPS / 2 + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SACRUM", "WAIST", "CHEST", "WRIST", "UNKNOWN", "HEAD"})
    void noSideIsGuessed(SensorPlacement placement) {
        StepTable table = runner(2).detected(placement, Optional.of(Foot.LEFT)).table();
        assertThat(table.side()).containsOnly(0);
    }

    @Test
    void everyRowButTheFirstOfABoutHasAStepTimeAtTheTrunk() {
        StepTable table =
                runner(2).detected(SensorPlacement.SACRUM, Optional.empty()).table();
        assertThat(table.stepTimeMs()[0]).isNaN();
        for (int row = 1; row < table.rows(); row++) {
            assertThat(table.stepTimeMs()[row])
                    .isCloseTo(1000 * (table.timeS()[row] - table.timeS()[row - 1]), within(1e-9));
        }
    }

    @Test
    void aGapEndsABout() {
        StepAssembler assembler = new StepAssembler(SensorPlacement.SACRUM, Optional.empty(), LandingSink.NOBODY);
        for (int bout = 0; bout < 2; bout++) {
            assembler.beginBout(Gait.WALK, false);
            for (int k = 0; k <= 320; k++) {
                assembler.phase(20.0 * bout + k / 32.0, 2 * k / 32.0, 1);
            }
            assembler.endBout();
        }
        DetectedSteps found = assembler.finish();
        assertThat(found.bouts()).hasSize(2).allMatch(bout -> bout.gait() == Gait.WALK);
        assertThat(found.table().bout()[found.table().rows() - 1]).isEqualTo(1);
    }

    @Test
    void withoutSamplesThePhaseAloneCountsWithLittleConfidence() {
        StepAssembler assembler = new StepAssembler(SensorPlacement.WRIST, Optional.empty(), LandingSink.NOBODY);
        assembler.beginBout(Gait.RUN, true);
        for (int k = 0; k <= 3200; k++) {
            assembler.phase(k / 32.0, 3 * k / 32.0, 1);
        }
        StepTable table = assembler.finish().table();
        assertThat(table.rows()).isBetween(299, 301);
        assertThat(table.confidence()).containsOnly(0.5);
    }

    @Test
    void nothingFromOutsideHurtsIt() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            SensorPlacement placement = SensorPlacement.values()[random.nextInt(SensorPlacement.values().length)];
            StepAssembler assembler = new StepAssembler(placement, Optional.empty(), LandingSink.NOBODY);
            double rateHz = new double[] {5, 25, 100, 8000}[random.nextInt(4)];
            double phase = 0;
            double nextS = 0;
            for (int k = 0; k < 600; k++) {
                for (; nextS < k / 32.0 + 0.2; nextS += 1 / rateHz) {
                    assembler.sample(nextS, garbage(random), garbage(random), garbage(random));
                }
                if (random.nextInt(100) == 0) {
                    assembler.beginBout(Gait.values()[random.nextInt(3)], random.nextBoolean());
                }
                phase += random.nextInt(40) == 0 ? garbage(random) : 0.09;
                assembler.phase(k / 32.0, phase, random.nextDouble());
            }
            StepTable table = assembler.finish().table();
            for (int row = 0; row < table.rows(); row++) {
                assertThat(table.timeS()[row]).as("seed %d", seed).isBetween(0.0, 20.0);
                assertThat(table.confidence()[row]).as("seed %d", seed).isBetween(0.0, 1.0);
            }
        }
    }

    private static double garbage(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> 1e300;
            case 3 -> -1e9;
            default -> random.nextGaussian();
        };
    }
}

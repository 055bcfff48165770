// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import footfall.analyzer.synthetic.motion.LandingTruth;
import footfall.analyzer.synthetic.motion.SensorModel;
import footfall.analyzer.synthetic.motion.SensorMounting;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contact time at the shoe as another pod would be compared with it: a cheap sensor at 50 or 100 Hz that loses single samples, repeats
 * some and stands at its limit, mounted any way round. After one constant offset for the whole run the means of half-minutes follow the
 * truth over all speeds.
 */
class ShoeContactOverSpeedsTest {
    private static final double LENGTH_S = 300;
    private static final double PART_S = 30;
    private static final double NEAR_S = 0.12;
    private static final int FEWEST = 8;

    private static SyntheticSensorRun run(
            SensorScenario scenario, double rateHz, double rangeG, double lostShare, boolean gyro, long seed) {
        SensorModel sensor = SensorModel.good()
                .withNoise(0.03, 1)
                .withMounting(SensorMounting.anyhow(seed))
                .withRange(rangeG, rangeG / 32768)
                .withStamps(new SensorModel.Stamps(true, 1, 1))
                .withDelivery(new SensorModel.Delivery(1, lostShare, lostShare / 2, 0.02, 0));
        return SyntheticSensorRun.of(SensorRunOptions.of(scenario, SensorPlacement.FOOT, seed)
                .atRateHz(rateHz)
                .lastingS(LENGTH_S)
                .withSensor(gyro ? sensor : sensor.withoutGyro()));
    }

    @ParameterizedTest
    @CsvSource({
        "SPEED_STEPS, 100, 16, 0.11, true, 11, 5",
        "INTERVALS, 100, 4, 0.11, true, 12, 5",
        "HILLY, 100, 8, 0.15, true, 13, 5",
        "INTERVALS, 50, 16, 0.05, true, 14, 5",
        "SPEED_STEPS, 100, 16, 0.05, false, 15, 7"
    })
    void followsTheTruthAfterOneOffset(
            SensorScenario scenario,
            double rateHz,
            double rangeG,
            double lostShare,
            boolean gyro,
            long seed,
            double withinMs) {
        SyntheticSensorRun run = run(scenario, rateHz, rangeG, lostShare, gyro, seed);
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.FOOT));
        run.writeTo(analyzer, 256);
        StepTable steps = analyzer.finish().sensor().orElseThrow().steps();
        List<Double> errorsMs = new ArrayList<>();
        int known = partErrors(run.landingTruth(), steps, errorsMs);
        double offsetMs = errorsMs.stream().mapToDouble(x -> x).average().orElseThrow();
        assertThat(known)
                .isGreaterThanOrEqualTo((int) (0.95 * run.landingTruth().contactS().length));
        assertThat(errorsMs)
                .hasSizeGreaterThan(5)
                .allSatisfy(error -> assertThat(Math.abs(error - offsetMs))
                        .as("seed %s", seed)
                        .isLessThan(withinMs));
    }

    /** Adds the error of each part's mean, ms; gives back of how many landings a contact time is known. */
    private static int partErrors(LandingTruth truth, StepTable steps, List<Double> into) {
        int parts = (int) (LENGTH_S / PART_S);
        double[] sumMs = new double[parts];
        int[] count = new int[parts];
        for (int i = 0; i < truth.contactS().length; i++) {
            double foundMs = foundMs(steps, truth.contactS()[i]);
            if (Double.isFinite(foundMs)) {
                int part = (int) (truth.contactS()[i] / PART_S);
                sumMs[part] += foundMs - 1000 * (truth.toeOffS()[i] - truth.contactS()[i]);
                count[part]++;
            }
        }
        for (int part = 0; part < parts; part++) {
            if (count[part] >= FEWEST) {
                into.add(sumMs[part] / count[part]);
            }
        }
        return Arrays.stream(count).sum();
    }

    private static double foundMs(StepTable steps, double contactS) {
        int best = 0;
        for (int row = 0; row < steps.rows(); row++) {
            best = Math.abs(steps.timeS()[row] - contactS) < Math.abs(steps.timeS()[best] - contactS) ? row : best;
        }
        boolean near = Math.abs(steps.timeS()[best] - contactS) < NEAR_S;
        return near ? steps.groundContactMs()[best] : Double.NaN;
    }
}

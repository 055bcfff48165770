// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.synthetic.motion.SensorRunOptions;
import footfall.analyzer.synthetic.motion.SensorScenario;
import footfall.analyzer.synthetic.motion.SensorTruth;
import footfall.analyzer.synthetic.motion.SyntheticSensorRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ground contact at shoe and shank by the whole line, made up and real. */
class LegContactsTest {
    private static final double GRAVITY_MPS2 = 9.80665;

    @ParameterizedTest
    @CsvSource({"FOOT, 100, 51", "FOOT, 200, 52", "SHANK, 200, 53"})
    void contactTimeOfAMadeUpRunIsRight(SensorPlacement placement, double rateHz, long seed) {
        SyntheticSensorRun run = SyntheticSensorRun.of(SensorRunOptions.of(SensorScenario.TREADMILL, placement, seed)
                .atRateHz(rateHz)
                .lastingS(150));
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(placement));
        run.writeTo(analyzer, 500);
        StepTable steps = analyzer.finish().sensor().orElseThrow().steps();
        DescriptiveStatistics errorsMs = new DescriptiveStatistics();
        for (int row = 0; row < steps.rows(); row++) {
            if (Double.isFinite(steps.groundContactMs()[row])) {
                int step = nearest(run.truth(), steps.timeS()[row]);
                double truthMs = 1000 * (run.truth().toeOffS(step) - run.truth().contactS(step));
                errorsMs.addValue(steps.groundContactMs()[row] - truthMs);
            }
        }
        assertThat(errorsMs.getN()).isGreaterThan(150);
        assertThat(errorsMs.getMean()).isCloseTo(0, within(8.0));
        assertThat(errorsMs.getStandardDeviation()).isLessThan(8);
    }

    private static int nearest(SensorTruth truth, double timeS) {
        int best = 0;
        for (int k = 1; k < truth.steps(); k++) {
            if (Math.abs(truth.contactS(k) - timeS) < Math.abs(truth.contactS(best) - timeS)) {
                best = k;
            }
        }
        return best;
    }

    /** Runners at easy pace: plausible in the middle and in the scatter. */
    @ParameterizedTest
    @CsvSource({
        "adeptdata_run/outdoor_run_left_ankle_part1.csv, FOOT, 230, 310",
        "arduino_bergamo/Misure_22_12/Corsa_1.csv, SHANK, 230, 320",
        "pyshoe_vicon/run_2017-11-27-11-11-53.csv, FOOT, 280, 370",
        "pyshoe_vicon/run_2017-11-27-11-13-10.csv, FOOT, 300, 390"
    })
    void contactTimeOfRealRunnersIsPlausible(String file, SensorPlacement placement, double lowMs, double highMs)
            throws IOException {
        Path path = Path.of(System.getProperty("footfall.root"), "..", "shared", "data", "accel", file);
        if (!Files.isReadable(path)) {
            System.err.println("SKIPPED: no real recording at " + path);
        }
        assumeTrue(Files.isReadable(path), "no real recording at " + path);
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(placement));
        feed(path, analyzer);
        StepTable steps = analyzer.finish().sensor().orElseThrow().steps();
        DescriptiveStatistics contactMs = new DescriptiveStatistics();
        for (int row = 0; row < steps.rows(); row++) {
            if (Double.isFinite(steps.groundContactMs()[row])) {
                contactMs.addValue(steps.groundContactMs()[row]);
            }
        }
        assertThat(contactMs.getN()).isGreaterThan((long) (0.35 * steps.rows()));
        assertThat(contactMs.getPercentile(50)).isBetween(lowMs, highMs);
        assertThat((contactMs.getPercentile(75) - contactMs.getPercentile(25)) / 1.35)
                .isLessThan(25);
    }

    private static void feed(Path path, GaitAnalyzer analyzer) throws IOException {
        boolean stampLast = path.toString().contains("bergamo");
        double perG = path.toString().contains("pyshoe") ? GRAVITY_MPS2 : 1;
        double perDps = path.toString().contains("pyshoe") ? Math.PI / 180 : 1;
        boolean gyro = !path.toString().contains("adept");
        analyzer.begin(new SensorFacts(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                3,
                gyro,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of()));
        SampleBlock block = gyro ? SampleBlock.withGyro(256) : SampleBlock.ofAcceleration(256);
        for (String line : Files.readString(path).split("[\r\n]+")) {
            String[] cells = line.strip().split(",");
            if (cells.length < (stampLast ? 9 : 4) || !cells[0].matches("[-+.0-9eE]+")) {
                continue;
            }
            int first = stampLast ? 0 : 1;
            double timeS = stampLast ? number(cells[8]) / 1000 : number(cells[0]);
            double[] v = new double[6];
            for (int i = 0; i < (gyro ? 6 : 3); i++) {
                v[i] = number(cells[first + i]) / (i < 3 ? perG : perDps);
            }
            if (gyro) {
                block.add(timeS, v[0], v[1], v[2], v[3], v[4], v[5]);
            } else {
                block.add(timeS, v[0], v[1], v[2]);
            }
            if (block.isFull()) {
                analyzer.accept(block);
                block.clear();
            }
        }
        analyzer.accept(block);
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.strip());
    }
}

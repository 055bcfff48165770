// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.StepTable;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

/** Contacts at the sacrum against a treadmill that measures force: trials of 5 s, up, down and level. Nothing was fitted to them. */
class SacrumForcePlateTest {
    private static final double SAME_CONTACT_S = 0.08;

    private final DescriptiveStatistics errorMs = new DescriptiveStatistics();
    private final DescriptiveStatistics trialErrorMs = new DescriptiveStatistics();
    private int contacts;

    @Test
    void contactTimeAgreesWithTheForcePlate() throws IOException {
        Path folder = Path.of(System.getProperty("footfall.root"), "..", "shared", "data", "accel", "alcantara_grf");
        if (!Files.isDirectory(folder)) {
            System.err.println("SKIPPED: no force-plate trials at "
                    + folder.toAbsolutePath().normalize());
        }
        assumeThat(folder).as("force-plate trials of the sacrum").isDirectory();
        List<Path> trials;
        try (var files = Files.list(folder)) {
            trials = files.filter(file -> file.toString().endsWith(".contacts.csv"))
                    .sorted()
                    .toList();
        }
        assertThat(trials).hasSizeGreaterThan(10);
        for (Path truth : trials) {
            score(truth);
        }
        assertThat(errorMs.getN()).isGreaterThanOrEqualTo((long) Math.ceil(0.98 * contacts));
        assertThat(meanSize(errorMs)).isLessThan(15);
        assertThat(meanSize(trialErrorMs)).isLessThan(10);
    }

    private static double meanSize(DescriptiveStatistics values) {
        double sum = 0;
        for (double value : values.getValues()) {
            sum += Math.abs(value);
        }
        return sum / values.getN();
    }

    private void score(Path truth) throws IOException {
        Path signal = truth.resolveSibling(truth.getFileName().toString().replace(".contacts.csv", ".csv"));
        StepTable steps = steps(rows(signal));
        DescriptiveStatistics trial = new DescriptiveStatistics();
        DescriptiveStatistics contact = new DescriptiveStatistics();
        for (double[] row : rows(truth)) {
            contacts++;
            int nearest = nearest(steps, row[0]);
            boolean same = nearest >= 0 && Math.abs(steps.timeS()[nearest] - row[0]) < SAME_CONTACT_S;
            if (same && Double.isFinite(steps.groundContactMs()[nearest])) {
                trial.addValue(steps.groundContactMs()[nearest] - row[2]);
                contact.addValue(1000 * (steps.timeS()[nearest] - row[0]));
                errorMs.addValue(steps.groundContactMs()[nearest] - row[2]);
            }
        }
        trialErrorMs.addValue(trial.getMean());
        assertThat(contact.getStandardDeviation())
                .as("contacts of %s", truth.getFileName())
                .isLessThan(15);
    }

    private static int nearest(StepTable steps, double atS) {
        int nearest = -1;
        for (int i = 0; i < steps.rows(); i++) {
            boolean nearer = nearest < 0 || Math.abs(steps.timeS()[i] - atS) < Math.abs(steps.timeS()[nearest] - atS);
            nearest = nearer ? i : nearest;
        }
        return nearest;
    }

    private static StepTable steps(List<double[]> rows) {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.SACRUM));
        analyzer.begin(new SensorFacts(
                OptionalDouble.of(500),
                OptionalDouble.empty(),
                2,
                false,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of()));
        SampleBlock block = SampleBlock.ofAcceleration(rows.size());
        for (double[] row : rows) {
            block.add(row[0], row[1], row[2], 0);
        }
        analyzer.accept(block);
        return analyzer.finish().sensor().orElseThrow().steps();
    }

    private static List<double[]> rows(Path file) throws IOException {
        List<double[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            if (Character.isDigit(cells[0].charAt(0))) {
                double[] row = new double[cells.length];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Double.parseDouble(cells[i]);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footfall.analyzer.MarkerId;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bounce of a sacral sensor against the centre of mass, from the force under a real runner; skipped aloud where that is not there. */
class BounceOfRealRunsTest {
    private static final double RATE_HZ = 500;
    private static final double G_MPS2 = 9.80665;

    @Test
    void sacralBounceIsThatOfTheCentreOfMassToFiveMillimetres() throws IOException {
        Path folder = Path.of(System.getProperty("footfall.root"), "..", "shared", "data", "accel", "alcantara_grf");
        if (!Files.isDirectory(folder)) {
            System.err.println("SKIPPED: bounce against ground force, no recordings in " + folder);
        }
        assumeTrue(Files.isDirectory(folder), "no recordings in " + folder);
        List<Path> forces;
        try (Stream<Path> files = Files.list(folder)) {
            forces = files.filter(file -> file.toString().endsWith(".grf.csv")).toList();
        }
        assertThat(forces).hasSizeGreaterThan(10);
        double sumMm = 0;
        for (Path force : forces) {
            String name = force.getFileName().toString().replace(".grf.csv", "");
            double ofForceMm = bounceOfForceMm(table(force), table(folder.resolve(name + ".contacts.csv")));
            double ofSensorMm = bounceOfSensorMm(table(folder.resolve(name + ".csv")));
            assertThat(ofSensorMm).as(name).isBetween(30.0, 110.0);
            sumMm += Math.abs(ofSensorMm - ofForceMm);
        }
        assertThat(sumMm / forces.size()).isLessThan(5);
    }

    private static double[][] table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        double[][] rows = new double[lines.size() - 1][];
        for (int i = 0; i < rows.length; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            rows[i] = new double[Math.min(3, cells.length)];
            for (int k = 0; k < rows[i].length; k++) {
                rows[i][k] = cells[k].isEmpty() ? Double.NaN : Double.parseDouble(cells[k]);
            }
        }
        return rows;
    }

    private static double bounceOfSensorMm(double[][] samples) {
        GaitAnalyzer analyzer = new GaitAnalyzer(GaitOptions.at(SensorPlacement.SACRUM));
        analyzer.begin(new SensorFacts(
                OptionalDouble.of(RATE_HZ),
                OptionalDouble.empty(),
                2,
                false,
                true,
                OptionalLong.empty(),
                "g",
                false,
                List.of()));
        SampleBlock block = SampleBlock.ofAcceleration(samples.length);
        for (double[] sample : samples) {
            block.add(sample[0], sample[1], sample[2], 0);
        }
        analyzer.accept(block);
        return analyzer.finish()
                .marker(MarkerId.VERTICAL_OSCILLATION)
                .orElseThrow()
                .value();
    }

    /** Mean over the steps between contacts; each step ends as high and as fast as it began. */
    private static double bounceOfForceMm(double[][] force, double[][] contacts) {
        double sumMm = 0;
        int steps = 0;
        for (int k = 0; k + 1 < contacts.length; k++) {
            int from = (int) Math.round(contacts[k][0] * RATE_HZ);
            int to = (int) Math.round(contacts[k + 1][0] * RATE_HZ);
            boolean step = to - from > 0.2 * RATE_HZ && to - from < 0.45 * RATE_HZ;
            sumMm += step ? bounceOfStepMm(force, from, to) : 0;
            steps += step ? 1 : 0;
        }
        return sumMm / steps;
    }

    private static double bounceOfStepMm(double[][] force, int from, int to) {
        double mean = 0;
        for (int i = from; i < to; i++) {
            mean += force[i][1] / (to - from);
        }
        double[] heightM = new double[to - from + 1];
        double velocityMps = 0;
        for (int i = from; i < to; i++) {
            double gainMps = (force[i][1] - mean) * G_MPS2 / RATE_HZ;
            heightM[i - from + 1] = heightM[i - from] + (velocityMps + gainMps / 2) / RATE_HZ;
            velocityMps += gainMps;
        }
        double low = 0;
        double high = 0;
        for (int i = 0; i < heightM.length; i++) {
            double level = heightM[i] - heightM[heightM.length - 1] * i / (heightM.length - 1);
            low = Math.min(low, level);
            high = Math.max(high, level);
        }
        return 1000 * (high - low);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footfall.analyzer.Gait;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.SampleBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge on recordings of real people, window by window; skipped aloud where they are not there. */
class SignalJudgeRealTest {
    private static final double GRAVITY_MPS2 = 9.80665;
    private static final int SKIPPED_S = 8;

    @ParameterizedTest
    @CsvSource({
        "adeptdata_run/outdoor_run_left_hip_part1.csv,,WAIST,RUN,10,290,148,168",
        "adeptdata_run/outdoor_run_left_ankle_part1.csv,,SHANK,RUN,10,290,148,168",
        "adeptdata_run/outdoor_run_left_hip_part1.csv,,WAIST,NONE,416,478,0,0",
        "adeptdata_run/outdoor_run_left_ankle_part1.csv,,SHANK,NONE,416,478,0,0",
        "motionsense/jog_9/sub_1.csv,,POCKET,RUN,8,80,140,185",
        "motionsense/jog_9/sub_7.csv,,POCKET,RUN,8,80,140,185",
        "motionsense/wlk_7/sub_1.csv,,POCKET,WALK,8,100,95,140",
        "motionsense/wlk_15/sub_13.csv,,POCKET,WALK,8,60,95,141",
        "motionsense/std_14/sub_1.csv,,POCKET,NONE,5,150,0,0",
        "motionsense/sit_13/sub_3.csv,,POCKET,NONE,5,100,0,0",
        "wisdm_watch/data_1605_accel_watch.txt,B,WRIST,RUN,8,110,130,190",
        "wisdm_watch/data_1614_accel_watch.txt,B,WRIST,RUN,8,110,130,190",
        "wisdm_watch/data_1603_accel_watch.txt,D,WRIST,NONE,5,114,0,0",
        "pyshoe_vicon/walk_2017-11-22-11-22-03.csv,,FOOT,WALK,10,28,75,125",
        "pyshoe_vicon/other_2018-02-09-11-16-53.csv,,FOOT,NONE,5,55,0,0",
        "alcantara_grf/trial06_v4.17_slope+0.csv,,SACRUM,RUN,1,4,195,215"
    })
    void gaitIsNamedWithAndWithoutThePlacement(
            String file,
            String activity,
            SensorPlacement placement,
            Gait gait,
            int fromS,
            int toS,
            double low,
            double high)
            throws IOException {
        Path path = Path.of(System.getProperty("footfall.root"), "..", "shared", "data", "accel", file);
        if (!Files.isReadable(path)) {
            System.err.println("SKIPPED: no real recording at " + path);
        }
        assumeTrue(Files.isReadable(path), "no real recording at " + path);
        List<double[]> samples = samples(path, activity);
        for (SensorPlacement named : new SensorPlacement[] {placement, SensorPlacement.UNKNOWN}) {
            int[] count = new int[3];
            WindowFeed feed = new WindowFeed(named, (centreS, verdict) -> {
                if (centreS < fromS || centreS > toS) {
                    return;
                }
                count[0]++;
                count[1] += verdict.gait() == gait ? 1 : 0;
                double spm = 60 * verdict.stepHz();
                count[2] += verdict.isGait() && (spm < low || spm > high) ? 1 : 0;
            });
            feed(samples, feed);
            assertThat(count[0]).isGreaterThanOrEqualTo(Math.min(toS - fromS, SKIPPED_S) / 2);
            assertThat(count[1]).as("%s as %s", file, named).isGreaterThanOrEqualTo((int) Math.floor(0.98 * count[0]));
            assertThat(count[2]).as("%s as %s", file, named).isZero();
        }
    }

    private static void feed(List<double[]> samples, WindowFeed feed) {
        SampleBlock block = SampleBlock.ofAcceleration(256);
        for (double[] sample : samples) {
            block.add(sample[0], sample[1], sample[2], sample[3]);
            if (block.size() == 256) {
                feed.accept(block);
                block.clear();
            }
        }
        feed.accept(block);
        feed.finish();
    }

    /** Time in s and three axes in g, by the layout of each set. */
    private static List<double[]> samples(Path path, String activity) throws IOException {
        List<double[]> samples = new ArrayList<>();
        String name = path.toString();
        for (String line : Files.readAllLines(path)) {
            String[] cells = line.replace(";", "").split(",", -1);
            if (cells.length < 3 || !cells[cells.length - 1].matches("[-+0-9.eE]+")) {
                continue;
            }
            int row = samples.size();
            if (name.contains("wisdm")) {
                if (cells[1].equals(activity)) {
                    samples.add(sample(row / 20.0, cells, 2, GRAVITY_MPS2));
                }
            } else if (name.contains("motionsense")) {
                double[] gravity = sample(row / 50.0, cells, 4, 1);
                double[] user = sample(row / 50.0, cells, 10, 1);
                samples.add(
                        new double[] {gravity[0], gravity[1] + user[1], gravity[2] + user[2], gravity[3] + user[3]});
            } else if (name.contains("alcantara")) {
                samples.add(new double[] {number(cells, 0), number(cells, 1), number(cells, 2), 0});
            } else {
                samples.add(sample(number(cells, 0), cells, 1, name.contains("pyshoe") ? GRAVITY_MPS2 : 1));
            }
        }
        return samples;
    }

    private static double[] sample(double timeS, String[] cells, int from, double unit) {
        return new double[] {
            timeS, number(cells, from) / unit, number(cells, from + 1) / unit, number(cells, from + 2) / unit
        };
    }

    private static double number(String[] cells, int at) {
        return Double.parseDouble(cells[at]);
    }
}

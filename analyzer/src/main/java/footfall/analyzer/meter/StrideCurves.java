// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.meter;

import footfall.analyzer.AverageStride;
import footfall.analyzer.Foot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums over the strides of one foot, point by point. Not thread-safe. */
final class StrideCurves {
    private static final int KINDS = AverageStride.Kind.values().length;
    private static final int POINTS = AverageStride.POINTS;

    private final double[][] mean = new double[KINDS][POINTS];
    private final double[][] squares = new double[KINDS][POINTS];
    private final long[] counts = new long[KINDS];
    private long strides;
    private double toeOffSumPct;
    private long toeOffs;

    /** The next stride: where its foot leaves the ground, % of it; NaN where not known. */
    void begin(double toeOffPct) {
        strides++;
        if (!Double.isNaN(toeOffPct)) {
            toeOffSumPct += toeOffPct;
            toeOffs++;
        }
    }

    /** One channel of the stride; left out where a point of it is not known. */
    void add(AverageStride.Kind kind, double[] points) {
        double all = 0;
        for (double point : points) {
            all += point;
        }
        if (!Double.isFinite(all)) {
            return;
        }
        int row = kind.ordinal();
        counts[row]++;
        double share = 1.0 / counts[row];
        double[] means = mean[row];
        double[] sums = squares[row];
        for (int point = 0; point < POINTS; point++) {
            double off = points[point] - means[point];
            double now = means[point] + off * share;
            means[point] = now;
            sums[point] += off * (points[point] - now);
        }
    }

    long strides() {
        return strides;
    }

    AverageStride average(Optional<Foot> foot) {
        List<AverageStride.Channel> channels = new ArrayList<>();
        for (AverageStride.Kind kind : AverageStride.Kind.values()) {
            int row = kind.ordinal();
            if (counts[row] >= AverageStrides.FEWEST) {
                double[] sd = new double[POINTS];
                for (int point = 0; point < POINTS; point++) {
                    sd[point] = Math.sqrt(squares[row][point] / (counts[row] - 1));
                }
                channels.add(new AverageStride.Channel(kind, mean[row].clone(), sd));
            }
        }
        return new AverageStride(foot, strides, toeOffs == 0 ? Double.NaN : toeOffSumPct / toeOffs, channels);
    }
}

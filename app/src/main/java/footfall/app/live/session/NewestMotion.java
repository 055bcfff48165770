// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.analyzer.signal.SampleBlock;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Sums of the newest quarter seconds, for what a sensor shows while it stands still and how hard it is hit while it runs. Not thread-safe. */
final class NewestMotion {
    private static final double SLICE_S = 0.25;
    private static final int SLICES = 64;
    private static final int COUNT = 0;
    private static final int X = 1;
    private static final int Y = 2;
    private static final int Z = 3;
    private static final int SQUARES = 4;
    private static final int TURNS = 5;
    private static final int TURN_X = 6;
    private static final int TURN_Y = 7;
    private static final int TURN_Z = 8;
    private static final int PEAK = 9;
    private static final int SUMS = 10;

    private final double[][] slices = new double[SLICES][SUMS];
    private final double[] startS = new double[SLICES];
    private long count;

    void add(SampleBlock block) {
        for (int i = 0; i < block.size(); i++) {
            double xG = block.axG()[i];
            double yG = block.ayG()[i];
            double zG = block.azG()[i];
            if (!Double.isFinite(xG + yG + zG)) {
                continue;
            }
            double[] slice = slice(block.timeS()[i]);
            double squares = xG * xG + yG * yG + zG * zG;
            slice[COUNT]++;
            slice[X] += xG;
            slice[Y] += yG;
            slice[Z] += zG;
            slice[SQUARES] += squares;
            slice[PEAK] = Math.max(slice[PEAK], squares);
            if (block.hasGyro() && Double.isFinite(block.gxDps()[i] + block.gyDps()[i] + block.gzDps()[i])) {
                slice[TURNS]++;
                slice[TURN_X] += block.gxDps()[i];
                slice[TURN_Y] += block.gyDps()[i];
                slice[TURN_Z] += block.gzDps()[i];
            }
        }
    }

    private double[] slice(double atS) {
        int at = (int) ((count + SLICES - 1) % SLICES);
        if (count == 0 || atS >= startS[at] + SLICE_S) {
            at = (int) (count % SLICES);
            count++;
            startS[at] = atS;
            Arrays.fill(slices[at], 0);
        }
        return slices[at];
    }

    /** The newest seconds, at most 16, together. */
    StandFacts facts(double seconds) {
        double[] sum = new double[SUMS];
        double newestS = startS[(int) ((count + SLICES - 1) % SLICES)];
        double oldestS = newestS;
        for (int slice = 0; slice < Math.min(count, SLICES); slice++) {
            if (startS[slice] > newestS - seconds) {
                oldestS = Math.min(oldestS, startS[slice]);
                for (int i = 0; i < PEAK; i++) {
                    sum[i] += slices[slice][i];
                }
            }
        }
        double n = Math.max(1, sum[COUNT]);
        double meanG = length(sum[X], sum[Y], sum[Z]) / n;
        double up = meanG > 0 ? n * meanG : 1;
        return new StandFacts(
                sum[COUNT] > 0 ? newestS - oldestS + SLICE_S : 0,
                (long) sum[COUNT],
                meanG,
                Math.sqrt(Math.max(0, sum[SQUARES] / n - meanG * meanG)),
                sum[X] / up,
                sum[Y] / up,
                sum[Z] / up,
                sum[TURNS] > 0
                        ? OptionalDouble.of(length(sum[TURN_X], sum[TURN_Y], sum[TURN_Z]) / sum[TURNS])
                        : OptionalDouble.empty());
    }

    /** The median of the largest magnitudes of the newest eight half seconds, g: a step falls into each. */
    double usualPeakG() {
        double[] peaks = new double[8];
        int halves = (int) Math.min(8, Math.min(count, SLICES) / 2);
        for (int half = 0; half < halves; half++) {
            double one = slices[(int) ((count - 1 - 2L * half) % SLICES)][PEAK];
            double other = slices[(int) ((count - 2 - 2L * half) % SLICES)][PEAK];
            peaks[half] = Math.sqrt(Math.max(one, other));
        }
        Arrays.sort(peaks, 0, halves);
        return halves > 0 ? peaks[halves / 2] : 0;
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}

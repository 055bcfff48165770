// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * How well a statistic of a series is known whose neighbours resemble each other: blocks of the series are drawn again and again, so
 * that the likeness of neighbours stays in every draw. Works for every statistic of sums (means, ratios of means), which makes a draw
 * cheap whatever the length of the series. The same series gives the same half-width, bit for bit.
 *
 * <p><b>Source:</b> circular block bootstrap, Politis and Romano 1992.
 *
 * <p><b>Differs from the source:</b> 1. the block length is 2 n^(1/3), the rate of the optimum with a fixed factor; 2. the half-width is
 * widened by Student's t for the number of blocks, since few blocks spread too little.
 */
public final class BlockBootstrap {
    /** Fewest entries of a series. */
    public static final int FEWEST = 8;

    private static final int DRAWS = 400;
    private static final long SEED = 20_260_101L;
    private static final double CONFIDENCE = 0.95;
    private static final double NORMAL_95 = 1.959964;
    private static final double BLOCK_FACTOR = 2;

    private BlockBootstrap() {}

    /**
     * 95 % half-width of a statistic of sums.
     *
     * @param columns series of one length, in the order of time, finite; each is summed over a draw
     * @param statistic from the sums, one a column, to a number
     * @return in the unit of the statistic; NaN where the series is too short
     */
    public static double halfWidth95(double[][] columns, ToDoubleFunction<double[]> statistic) {
        int size = columns[0].length;
        if (size < FEWEST) {
            return Double.NaN;
        }
        int block = (int) Math.max(1, Math.min(size / 4, Math.round(BLOCK_FACTOR * Math.cbrt(size))));
        int blocks = Math.max(2, Math.round((float) size / block));
        int count = columns.length;
        double[] blockSums = new double[size * count];
        double[] sums = new double[count];
        double scale = (double) size / ((double) blocks * block);
        for (int i = 0; i < count; i++) {
            double[] before = runningSums(columns[i], block);
            sums[i] = before[size];
            for (int from = 0; from < size; from++) {
                blockSums[from * count + i] = scale * (before[from + block] - before[from]);
            }
        }
        double centre = statistic.applyAsDouble(sums);
        double[] off = draws(blockSums, size, count, blocks, statistic, centre);
        if (off.length < DRAWS / 2) {
            return Double.NaN;
        }
        Arrays.sort(off);
        double drawn = off[(int) Math.ceil(CONFIDENCE * off.length) - 1];
        return drawn * StudentT.quantile95(blocks - 1) / NORMAL_95;
    }

    /** 95 % half-width of a mean. */
    public static double halfWidth95OfMean(double[] values) {
        return halfWidth95(new double[][] {values}, sums -> sums[0] / values.length);
    }

    /** Distances from the centre; of the sums of blocks those that begin at one entry lie side by side. */
    private static double[] draws(
            double[] blockSums, int size, int count, int blocks, ToDoubleFunction<double[]> statistic, double centre) {
        RandomGenerator random = new Well19937c(SEED);
        double[] off = new double[DRAWS];
        double[] sums = new double[count];
        int kept = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < blocks; i++) {
                int from = random.nextInt(size) * count;
                for (int column = 0; column < count; column++) {
                    sums[column] += blockSums[from + column];
                }
            }
            double away = Math.abs(statistic.applyAsDouble(sums) - centre);
            if (Double.isFinite(away)) {
                off[kept++] = away;
            }
        }
        return Arrays.copyOf(off, kept);
    }

    /** Sum before each entry; the series goes on from its begin for one block more. */
    private static double[] runningSums(double[] values, int block) {
        double[] before = new double[values.length + block + 1];
        for (int i = 0; i < values.length + block; i++) {
            before[i + 1] = before[i] + values[i % values.length];
        }
        return before;
    }
}

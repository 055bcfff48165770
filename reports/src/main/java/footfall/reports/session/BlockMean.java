// SPDX-License-Identifier: Apache-2.0
package footfall.reports.session;

import footfall.analyzer.statistics.StudentT;
import java.util.OptionalDouble;

/**
 * A mean of values whose neighbours resemble each other: as many values in a row as remember each other make a block, and blocks are taken for
 * independent. The 95 % half-width is Student's t for the blocks times their standard error.
 *
 * <p><b>Source:</b> method of batch means, for instance A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., chapter 9.
 *
 * @param mean of all values
 * @param standardError of it; NaN below {@value #FEWEST_BLOCKS} blocks
 * @param blocks how many
 * @param count values
 */
record BlockMean(double mean, double standardError, int blocks, int count) {
    static final int FEWEST_BLOCKS = 4;

    /** Of values in order of time; what is left at the end of the last whole block counts in the mean only. */
    static BlockMean of(double[] values, int count, int blockValues) {
        double sum = 0;
        double blockSum = 0;
        double blockSquares = 0;
        double inBlock = 0;
        int blocks = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
            inBlock += values[i];
            if ((i + 1) % blockValues == 0) {
                double mean = inBlock / blockValues - values[0];
                blockSum += mean;
                blockSquares += mean * mean;
                blocks++;
                inBlock = 0;
            }
        }
        double variance = (blockSquares - blockSum * blockSum / Math.max(1, blocks)) / Math.max(1, blocks - 1);
        double error = blocks < FEWEST_BLOCKS ? Double.NaN : Math.sqrt(Math.max(0, variance) / blocks);
        return new BlockMean(count == 0 ? Double.NaN : sum / count, error, blocks, count);
    }

    boolean isKnown() {
        return count > 0;
    }

    OptionalDouble halfWidth95() {
        return Double.isNaN(standardError)
                ? OptionalDouble.empty()
                : OptionalDouble.of(standardError * StudentT.quantile95(blocks - 1.0));
    }

    /** Of this mean less another; the degrees of freedom are those of Welch. */
    OptionalDouble halfWidth95Against(BlockMean other) {
        double mine = standardError * standardError;
        double others = other.standardError * other.standardError;
        if (Double.isNaN(mine + others)) {
            return OptionalDouble.empty();
        }
        double spread = mine + others;
        double freedom = spread == 0
                ? Math.min(blocks, other.blocks) - 1.0
                : spread * spread / (mine * mine / (blocks - 1) + others * others / (other.blocks - 1));
        return OptionalDouble.of(Math.sqrt(spread) * StudentT.quantile95(freedom));
    }
}

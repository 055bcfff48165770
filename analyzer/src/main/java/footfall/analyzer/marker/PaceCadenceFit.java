// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.marker;

import footfall.analyzer.PaceCadenceLine;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The run's own line: cadence as a function of speed.
 *
 * <p>Over blocks of {@value #BLOCK_S} s of running on ground that is not steep: first the median of the slopes between pairs of blocks
 * (Theil–Sen), which up to 29 % of outliers cannot move far; then least squares over the blocks within
 * {@value #OUTLIER_SD} robust standard deviations of that line. The half-width of the slope allows for the time-correlation of what
 * the line does not explain ({@link SerialNoise}).
 *
 * <p><b>Needs:</b> {@value #SHORTEST_S} s of running with speed and cadence and blocks whose speeds spread by an SD of
 * {@value #LEAST_SPREAD_MPS} m/s. At one speed no slope exists, and an error e of the blocks' speed at a spread s flattens the slope by
 * e²/s²: with the 0.1 m/s that positions leave in 10 s, by a sixth at this limit and less above. Below it there is no line.
 *
 * <p><b>Source:</b> Sen (1968), Estimates of the regression coefficient based on Kendall's tau, J. Am. Stat. Assoc. 63(324), 1379–1389.
 *
 * <p><b>Differs from the source:</b> (1) pairs of at most {@value #MOST_IN_PAIRS} blocks, evenly taken; (2) followed by the
 * least-squares step, for a smaller error. What is left of the error in the speed makes the slope a little too flat.
 */
final class PaceCadenceFit {
    static final double BLOCK_S = 10;
    static final double SHORTEST_S = 300;
    static final double LEAST_SPREAD_MPS = 0.25;
    static final double OUTLIER_SD = 3;
    static final int MOST_IN_PAIRS = 64;

    private static final double SD_PER_MAD = 1.4826;
    private static final double LEAST_ROBUST_SD_SPM = 1;
    private static final int PARAMETERS = 2;

    private PaceCadenceFit() {}

    /** The line, or nothing where time or spread of speed does not suffice. */
    static Optional<PaceCadenceLine> fit(StrideRows rows) {
        PaceBlocks blocks = PaceBlocks.of(rows, BLOCK_S);
        if (blocks.seconds() < SHORTEST_S || deviation(blocks.speedMps()) < LEAST_SPREAD_MPS) {
            return Optional.empty();
        }
        double[] first = theilSen(blocks);
        // Sticky, quantised cadence can put most blocks on one value: what lies within its quantum is no outlier.
        double spreadSpm = Math.max(LEAST_ROBUST_SD_SPM, robustSd(residuals(blocks, first[0], first[1])));
        double limitSpm = OUTLIER_SD * spreadSpm;
        PaceBlocks kept = within(blocks, first, limitSpm);
        if (kept.count() < 20 || deviation(kept.speedMps()) < LEAST_SPREAD_MPS) {
            return Optional.empty();
        }
        return Optional.of(line(kept));
    }

    private static PaceCadenceLine line(PaceBlocks kept) {
        double slope = leastSquaresSlope(kept);
        double intercept = mean(kept.cadenceSpm()) - slope * mean(kept.speedMps());
        double[] residualSpm = residuals(kept, intercept, slope);
        double[] sorted = kept.speedMps().clone();
        Arrays.sort(sorted);
        double referenceMps = median(sorted);
        return new PaceCadenceLine(
                intercept,
                slope,
                slopeHalfWidth95(kept, residualSpm),
                robustSd(residualSpm),
                sorted[0],
                sorted[sorted.length - 1],
                referenceMps,
                intercept + slope * referenceMps,
                kept.seconds());
    }

    private static double leastSquaresSlope(PaceBlocks blocks) {
        SimpleRegression regression = new SimpleRegression();
        for (int k = 0; k < blocks.count(); k++) {
            regression.addData(blocks.speedMps()[k], blocks.cadenceSpm()[k]);
        }
        return regression.getSlope();
    }

    private static double slopeHalfWidth95(PaceBlocks kept, double[] residualSpm) {
        SerialNoise noise = SerialNoise.of(residualSpm, PARAMETERS);
        double[] share = kept.speedMps().clone();
        double mean = mean(share);
        double squares = 0;
        for (int k = 0; k < share.length; k++) {
            share[k] -= mean;
            squares += share[k] * share[k];
        }
        for (int k = 0; k < share.length; k++) {
            share[k] /= squares;
        }
        return noise.quantile95(PARAMETERS) * noise.standardErrorOf(share);
    }

    private static double[] theilSen(PaceBlocks blocks) {
        int step = 1 + (blocks.count() - 1) / MOST_IN_PAIRS;
        int points = (blocks.count() + step - 1) / step;
        double[] slopes = new double[points * (points - 1) / 2];
        int pairs = 0;
        for (int i = 0; i < blocks.count(); i += step) {
            for (int j = i + step; j < blocks.count(); j += step) {
                double runMps = blocks.speedMps()[j] - blocks.speedMps()[i];
                if (runMps != 0) {
                    slopes[pairs++] = (blocks.cadenceSpm()[j] - blocks.cadenceSpm()[i]) / runMps;
                }
            }
        }
        double[] found = Arrays.copyOf(slopes, pairs);
        Arrays.sort(found);
        double slope = pairs == 0 ? 0 : median(found);
        double[] offsets = residuals(blocks, 0, slope);
        Arrays.sort(offsets);
        return new double[] {median(offsets), slope};
    }

    private static PaceBlocks within(PaceBlocks blocks, double[] line, double limitSpm) {
        double[] residualSpm = residuals(blocks, line[0], line[1]);
        double[] speedMps = new double[blocks.count()];
        double[] cadenceSpm = new double[blocks.count()];
        int kept = 0;
        for (int k = 0; k < blocks.count(); k++) {
            if (Math.abs(residualSpm[k]) <= limitSpm) {
                speedMps[kept] = blocks.speedMps()[k];
                cadenceSpm[kept++] = blocks.cadenceSpm()[k];
            }
        }
        double seconds = blocks.seconds() * kept / blocks.count();
        return new PaceBlocks(Arrays.copyOf(speedMps, kept), Arrays.copyOf(cadenceSpm, kept), seconds);
    }

    private static double[] residuals(PaceBlocks blocks, double interceptSpm, double slope) {
        double[] residualSpm = new double[blocks.count()];
        for (int k = 0; k < residualSpm.length; k++) {
            residualSpm[k] = blocks.cadenceSpm()[k] - interceptSpm - slope * blocks.speedMps()[k];
        }
        return residualSpm;
    }

    private static double robustSd(double[] residuals) {
        double[] distance = new double[residuals.length];
        for (int k = 0; k < distance.length; k++) {
            distance[k] = Math.abs(residuals[k]);
        }
        Arrays.sort(distance);
        return SD_PER_MAD * median(distance);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length == 0 ? 0 : Math.sqrt(squares / values.length);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

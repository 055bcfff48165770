// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.LogParabola;
import footfall.analyzer.spectrum.WindowSpectrum;

/**
 * The rhythm whose first three lines have the largest product: the mean of their logarithms, each at least {@value #FLOOR} of the
 * largest line, so that a weak line costs and a missing one does not decide alone. Lower lines weigh more, or else a tone would fit its
 * own half and third as well as itself.
 *
 * <p>The product asks every line to be there: right where the impact is sharp (shoe, shank), wrong where gait is nearly a sine or a
 * line is missing.
 *
 * <p><b>Source:</b> M. R. Schroeder (1968), Period histogram and product spectrum, J. Acoust. Soc. Am. 43:829–834, doi
 * 10.1121/1.1910902.
 *
 * <p><b>Differs from the source:</b> the weights and the floor. Not thread-safe: one per stream.
 */
public final class HarmonicProduct implements CadenceEstimator {
    private static final double[] WEIGHT = {1, 0.8, 0.6};
    private static final double FLOOR = 0.003;
    private static final int PER_BIN = 2;
    private static final double SPACING_HZ = WindowSpectrum.BIN_HZ / PER_BIN;
    private static final int FIRST = (int) Math.ceil(RhythmBand.SLOWEST_HZ / SPACING_HZ);
    private static final int LAST = (int) Math.floor(RhythmBand.FASTEST_HZ / SPACING_HZ);
    /** Two rhythms closer than this are one. */
    private static final double SAME = 0.1;

    private final double[] power = new double[RhythmBand.HIGH_BIN + 1];
    private final double[] level = new double[RhythmBand.HIGH_BIN * PER_BIN + 1];
    private double weakest;

    @Override
    public PeriodEstimate estimate(AnalysisWindow window, WindowSpectrum spectrum) {
        double sum = RhythmBand.gather(spectrum, power);
        if (RhythmBand.isNothing(sum)) {
            return PeriodEstimate.none();
        }
        levels();
        int best = best(0);
        int rival = best(best);
        double share = share(best, sum);
        double rivalShare = rival == 0 ? 0 : share(rival, sum);
        return new PeriodEstimate(refined(best), share, rival * SPACING_HZ, RhythmBand.marginDb(share, rivalShare));
    }

    private void levels() {
        double largest = 0;
        for (int k = RhythmBand.LOW_BIN; k <= RhythmBand.HIGH_BIN; k++) {
            largest = Math.max(largest, power[k]);
        }
        weakest = Math.log(FLOOR * largest);
        for (int k = 0; k <= RhythmBand.HIGH_BIN; k++) {
            level[PER_BIN * k] = power[k] > FLOOR * largest ? Math.log(power[k]) : weakest;
        }
        for (int between = 1; between < level.length; between += PER_BIN) {
            level[between] = 0.5 * (level[between - 1] + level[between + 1]);
        }
    }

    private int best(int taken) {
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int trial = FIRST; trial <= LAST; trial++) {
            double product = product(trial);
            boolean same = Math.abs(trial - taken) <= SAME * taken;
            if (!same && product > largest) {
                largest = product;
                best = trial;
            }
        }
        return best;
    }

    private double product(int trial) {
        double sum = 0;
        for (int i = 0; i < WEIGHT.length; i++) {
            int line = (i + 1) * trial;
            // a line above the band is as good as missing, or fast rhythms would have fewer to show
            sum += WEIGHT[i] * (line < level.length ? level[line] : weakest);
        }
        return sum;
    }

    private double share(int trial, double sum) {
        double caught = 0;
        int lines = 0;
        for (int line = trial; line < level.length - PER_BIN; line += trial, lines++) {
            caught += power[top(line)];
        }
        double share = RhythmBand.LINE_WIDTH_BINS * caught / sum;
        return RhythmBand.clamp(RhythmBand.beyondChance(share, RhythmBand.LINE_WIDTH_BINS * lines));
    }

    private double refined(int trial) {
        int top = top(trial);
        return (top + LogParabola.offset(power[top - 1], power[top], power[top + 1])) * WindowSpectrum.BIN_HZ;
    }

    /** The highest bin within one bin of a trial. */
    private int top(int trial) {
        int near = Math.round((float) trial / PER_BIN);
        int top = near;
        for (int k = near - 1; k <= near + 1; k++) {
            top = power[k] > power[top] ? k : top;
        }
        return top;
    }
}

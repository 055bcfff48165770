// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.LogParabola;
import footfall.analyzer.spectrum.WindowSpectrum;
import java.util.Arrays;

/**
 * Harmonic evidence over the spectra of axes and magnitude. Every rhythm from 0.6 to 4.75 Hz lays a
 * comb of narrow teeth over the spectrum; its score is the share of power under the teeth, less what a comb of that density catches
 * by chance. A slower comb holds every tooth of a faster one, so it must pay for the additional teeth: half the rhythm wins only where
 * the lines between carry power.
 *
 * <p>The strength is that share between 0.5 and 12 Hz, corrected for chance.
 *
 * <p><b>Source:</b> D. J. Hermes (1988), Measurement of pitch by subharmonic summation, J. Acoust. Soc. Am. 83:257–264, doi
 * 10.1121/1.396427.
 *
 * <p><b>Differs from the source:</b> (1) power over axes and magnitude instead of one compressed spectrum; (2) chance and a price for
 * teeth instead of weights that fall with the number of the line, since a foot has its largest lines at two to five times the stride.
 * Not thread-safe: one per stream.
 */
public final class HarmonicComb implements CadenceEstimator {
    /** Trial rhythms lie a quarter of a bin apart: at the eighth line that is half a lobe. */
    private static final int PER_BIN = 4;

    private static final double SPACING_HZ = WindowSpectrum.BIN_HZ / PER_BIN;
    private static final int FIRST = (int) Math.ceil(RhythmBand.SLOWEST_HZ / SPACING_HZ);
    private static final int LAST = (int) Math.floor(RhythmBand.FASTEST_HZ / SPACING_HZ);
    private static final int LOW_BIN = RhythmBand.LOW_BIN;
    private static final int HIGH_BIN = RhythmBand.HIGH_BIN;
    private static final int GRID = HIGH_BIN * PER_BIN + 1;

    /** Half width of a tooth, bins: the half-power width of the Hann lobe. */
    private static final int TOOTH_BINS = 2;

    private static final int REACH = TOOTH_BINS * PER_BIN;
    /** What a tooth catches of a clean line: the lobe of the Hann taper reaches twice as far. */
    private static final double LOBE_UNDER_TOOTH = 0.897;

    /** What each bin under more teeth must bring beyond chance, share of the whole. */
    private static final double PRICE = 0.0015;
    /** Two rhythms closer than this are one. */
    private static final double SAME = 0.08;

    private static final int REFINING_LINES = 4;

    private final double[] evidence = new double[HIGH_BIN + 1];
    private final double[] upTo = new double[GRID + REACH];
    private final double[] tooth = new double[GRID];
    private final double[] score = new double[LAST + 1];
    /** The score is the caught share times the gain, less the loss. */
    private final double[] gain = new double[LAST + 1];

    private final double[] loss = new double[LAST + 1];

    /** For one stream. */
    public HarmonicComb() {
        for (int trial = FIRST; trial <= LAST; trial++) {
            double byChance = -RhythmBand.beyondChance(0, binsUnder(trial));
            gain[trial] = 1 + byChance;
            loss[trial] = byChance + price(trial);
        }
    }

    private static double price(int trial) {
        return PRICE * binsUnder(trial);
    }

    private static double binsUnder(int trial) {
        int teeth = (GRID - 1) / trial;
        return teeth * 2.0 * TOOTH_BINS;
    }

    @Override
    public PeriodEstimate estimate(AnalysisWindow window, WindowSpectrum spectrum) {
        double total = RhythmBand.gather(spectrum, evidence);
        if (RhythmBand.isNothing(total)) {
            return PeriodEstimate.none();
        }
        layTeeth();
        score(total);
        int best = better(FIRST, LAST, 0);
        if (best == 0) {
            return PeriodEstimate.none();
        }
        int rival = better(FIRST, (int) Math.floor(best * (1 - SAME)), 0);
        rival = better((int) Math.ceil(best * (1 + SAME)), LAST, rival);
        double strength = (score[best] + price(best)) / LOBE_UNDER_TOOTH;
        return new PeriodEstimate(
                refined(best),
                RhythmBand.clamp(strength),
                rival * SPACING_HZ,
                RhythmBand.marginDb(score[best], score[rival]));
    }

    /** The power under a tooth at every quarter bin. */
    private void layTeeth() {
        int at = LOW_BIN * PER_BIN - PER_BIN / 2;
        double sum = 0;
        for (int k = LOW_BIN; k < HIGH_BIN + TOOTH_BINS; k++) {
            double quarter = k <= HIGH_BIN ? evidence[k] / PER_BIN : 0;
            for (int part = 0; part < PER_BIN; part++) {
                upTo[at++] = sum + part * quarter;
            }
            sum += PER_BIN * quarter;
        }
        while (at < upTo.length) {
            upTo[at++] = sum;
        }
        for (int place = REACH; place < GRID; place++) {
            tooth[place] = upTo[place + REACH] - upTo[place - REACH];
        }
    }

    /** Line by line over all trials: the sums of one trial alone would wait for each other. */
    private void score(double total) {
        Arrays.fill(score, 0);
        for (int line = 1; line * FIRST < GRID; line++) {
            int last = Math.min(LAST, (GRID - 1) / line);
            for (int trial = FIRST; trial <= last; trial++) {
                score[trial] += tooth[line * trial];
            }
        }
        double perTotal = 1 / total;
        for (int trial = FIRST; trial <= LAST; trial++) {
            score[trial] = score[trial] * perTotal * gain[trial] - loss[trial];
        }
    }

    /** The best trial of these where it is better than {@code best}; the trial 0 stands for none, and its score is 0. */
    private int better(int from, int to, int best) {
        int better = best;
        for (int trial = from; trial <= to; trial++) {
            if (score[trial] > score[better]) {
                better = trial;
            }
        }
        return better;
    }

    /** The rhythm from the tops of its first lines, each as heavy as it is sharp: power times the square of its number. */
    private double refined(int trial) {
        double sum = 0;
        double weights = 0;
        for (int line = 1; line <= REFINING_LINES; line++) {
            int top = top((double) line * trial / PER_BIN);
            if (top > 0) {
                double offset = LogParabola.offset(evidence[top - 1], evidence[top], evidence[top + 1]);
                double weight = evidence[top] * line;
                sum += weight * (top + offset);
                weights += weight * line;
            }
        }
        return weights > 0 ? sum / weights * WindowSpectrum.BIN_HZ : trial * SPACING_HZ;
    }

    /** The highest bin within a tooth where it is a peak; 0 where it is none. */
    private int top(double bin) {
        int from = Math.max(LOW_BIN + 1, (int) Math.ceil(bin - TOOTH_BINS));
        int to = Math.min(HIGH_BIN - 1, (int) Math.floor(bin + TOOTH_BINS));
        int top = 0;
        for (int k = from; k <= to; k++) {
            boolean peak = evidence[k] > evidence[k - 1] && evidence[k] >= evidence[k + 1];
            if (peak && (top == 0 || evidence[k] > evidence[top])) {
                top = k;
            }
        }
        return top;
    }
}

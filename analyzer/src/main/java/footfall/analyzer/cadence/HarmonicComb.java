// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.LogParabola;
import footfall.analyzer.spectrum.WindowSpectrum;

/**
 * Harmonic evidence over the spectra of axes and magnitude. Every rhythm from 0.6 to 4.75 Hz lays a
 * comb of narrow teeth over the spectrum; its score is the share of power under the teeth, less what a comb of that density catches
 * by chance. A slower comb holds every tooth of a faster one, so it must pay for the additional teeth: half the rhythm wins only where
 * the lines between carry power.
 *
 * <p>The strength is that share between 0.5 and 12 Hz, corrected for chance. Not thread-safe: one per stream.
 */
public final class HarmonicComb implements CadenceEstimator {
    /** Trial rhythms lie a quarter of a bin apart: at the eighth line that is half a lobe. */
    private static final int PER_BIN = 4;

    private static final double SPACING_HZ = WindowSpectrum.BIN_HZ / PER_BIN;
    private static final int FIRST = (int) Math.ceil(RhythmBand.SLOWEST_HZ / SPACING_HZ);
    private static final int LAST = (int) Math.floor(RhythmBand.FASTEST_HZ / SPACING_HZ);
    private static final int LOW_BIN = RhythmBand.LOW_BIN;
    private static final int HIGH_BIN = RhythmBand.HIGH_BIN;
    /** Half width of a tooth, bins: the half-power width of the Hann lobe. */
    private static final int TOOTH_BINS = 2;

    /** What a tooth catches of a clean line: the lobe of the Hann taper reaches twice as far. */
    private static final double LOBE_UNDER_TOOTH = 0.897;

    private static final int GRID = HIGH_BIN * PER_BIN + 1;
    private static final int MARGIN = TOOTH_BINS * PER_BIN;
    /** What each bin under more teeth must bring beyond chance, share of the whole. */
    private static final double PRICE = 0.0015;
    /** Two rhythms closer than this are one. */
    private static final double SAME = 0.08;

    private static final int REFINING_LINES = 4;

    private final double[] evidence = new double[HIGH_BIN + 1];
    private final double[] upTo = new double[GRID + MARGIN];
    private final double[] score = new double[LAST + 1];

    @Override
    public PeriodEstimate estimate(AnalysisWindow window, WindowSpectrum spectrum) {
        double total = gather(spectrum);
        if (RhythmBand.isNothing(total)) {
            return PeriodEstimate.none();
        }
        for (int trial = FIRST; trial <= LAST; trial++) {
            score[trial] = score(trial, total);
        }
        int best = best(0);
        if (!(score[best] > 0)) {
            return PeriodEstimate.none();
        }
        int rival = best(best);
        double baseHz = refined(best);
        double strength = RhythmBand.clamp((score[best] + PRICE * binsUnder(best)) / LOBE_UNDER_TOOTH);
        boolean hasRival = rival > 0 && score[rival] > 0;
        double marginDb = RhythmBand.marginDb(score[best], hasRival ? score[rival] : 0);
        return new PeriodEstimate(baseHz, strength, hasRival ? rival * SPACING_HZ : 0, marginDb);
    }

    /** Power below every quarter bin; returns the whole. */
    private double gather(WindowSpectrum spectrum) {
        double[] axes = spectrum.axesPower();
        double[] magnitude = spectrum.magnitudePower();
        double sum = 0;
        int at = LOW_BIN * PER_BIN - PER_BIN / 2;
        for (int k = LOW_BIN; k <= HIGH_BIN; k++) {
            double power = axes[k] + magnitude[k];
            evidence[k] = power;
            for (int part = 0; part < PER_BIN && at < upTo.length; part++, at++) {
                upTo[at] = sum + power * part / PER_BIN;
            }
            sum += power;
        }
        while (at < upTo.length) {
            upTo[at++] = sum;
        }
        return sum;
    }

    private double score(int trial, double total) {
        double caught = 0;
        for (int tooth = trial; tooth < GRID; tooth += trial) {
            caught += upTo[tooth + MARGIN] - upTo[tooth - MARGIN];
        }
        return RhythmBand.beyondChance(caught / total, binsUnder(trial)) - PRICE * binsUnder(trial);
    }

    private static double binsUnder(int trial) {
        return (GRID - 1) / trial * 2.0 * TOOTH_BINS;
    }

    /** The best trial that is not the same as {@code taken}; 0 where there is none. */
    private int best(int taken) {
        int best = 0;
        for (int trial = FIRST; trial <= LAST; trial++) {
            boolean same = Math.abs(trial - taken) <= SAME * taken;
            if (!same && (best == 0 || score[trial] > score[best])) {
                best = trial;
            }
        }
        return best;
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

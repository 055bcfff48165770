// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.WindowSpectrum;

/** The rhythms of gait, and the part of a spectrum that can tell of them. */
final class RhythmBand {
    /** Slowest rhythm, Hz: strides of a slow walk. */
    static final double SLOWEST_HZ = 0.6;
    /** Fastest rhythm, Hz: steps of a sprint. */
    static final double FASTEST_HZ = 4.75;
    /** First bin that counts: below are posture and turns. */
    static final int LOW_BIN = (int) Math.round(0.5 / WindowSpectrum.BIN_HZ);
    /** Last bin that counts: above, the lines of real gait are wider than their distance. */
    static final int HIGH_BIN = (int) Math.round(12 / WindowSpectrum.BIN_HZ);

    /** Variance in a line of top power 1: the lobe of the Hann taper is 1.5 bins of the unpadded window wide. */
    static final double LINE_WIDTH_BINS = 3;

    /** Below this power there is nothing that a sensor gives, g². */
    private static final double SILENCE_G2 = 1e-10;

    private static final double MARGIN_FLOOR = 0.01;

    private RhythmBand() {}

    /** Fills {@code out} with the power of axes and magnitude together; returns its sum. */
    static double gather(WindowSpectrum spectrum, double[] out) {
        double[] axes = spectrum.axesPower();
        double[] magnitude = spectrum.magnitudePower();
        double sum = 0;
        for (int k = LOW_BIN; k <= HIGH_BIN; k++) {
            out[k] = axes[k] + magnitude[k];
            sum += out[k];
        }
        return sum;
    }

    /** Whether a sum of powers is nothing: silence, or values that are no numbers. */
    static boolean isNothing(double powerG2) {
        return !(powerG2 > SILENCE_G2) || Double.isInfinite(powerG2);
    }

    /** The share of power under so many bins, less what they would hold of power spread evenly: 0 by chance, 1 for all. */
    static double beyondChance(double share, double binsCovered) {
        double covered = binsCovered / (HIGH_BIN - LOW_BIN + 1);
        return (share - covered) / (1 - covered);
    }

    /** How much less one share leaves unexplained than another, dB; at least 0. */
    static double marginDb(double share, double rivalShare) {
        double left = 1 - clamp(share) + MARGIN_FLOOR;
        double rivalLeft = 1 - clamp(rivalShare) + MARGIN_FLOOR;
        return Math.max(0, 10 * Math.log10(rivalLeft / left));
    }

    /** As a share: 0…1. */
    static double clamp(double value) {
        return Math.min(1, Math.max(0, value));
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.LogParabola;
import footfall.analyzer.spectrum.WindowSpectrum;

/**
 * The largest line of the magnitude's spectrum, interpolated: the line of code that everybody writes first. Kept as the baseline.
 *
 * <p>Good at trunk, pocket and wrist, where the body's bounce is the largest line. Bad at shoe and shank, where the second or third
 * multiple of the stride is as large; and at every placement with a missing fundamental, since nothing ties the lines together.
 */
public final class SpectralPeak implements CadenceEstimator {
    private static final int FIRST = (int) Math.ceil(RhythmBand.SLOWEST_HZ / WindowSpectrum.BIN_HZ);
    private static final int LAST = (int) Math.floor(RhythmBand.FASTEST_HZ / WindowSpectrum.BIN_HZ);
    /** Half the lobe of a line, bins: what is closer belongs to it. */
    private static final int LOBE_BINS = 4;

    @Override
    public PeriodEstimate estimate(AnalysisWindow window, WindowSpectrum spectrum) {
        double[] power = spectrum.magnitudePower();
        double sum = 0;
        for (int k = RhythmBand.LOW_BIN; k <= RhythmBand.HIGH_BIN; k++) {
            sum += power[k];
        }
        int top = top(power, 0);
        if (RhythmBand.isNothing(sum) || top == 0) {
            return PeriodEstimate.none();
        }
        int rival = top(power, top);
        double offset = LogParabola.offset(power[top - 1], power[top], power[top + 1]);
        double share = RhythmBand.LINE_WIDTH_BINS * power[top] / sum;
        double rivalShare = rival == 0 ? 0 : RhythmBand.LINE_WIDTH_BINS * power[rival] / sum;
        return new PeriodEstimate(
                (top + offset) * WindowSpectrum.BIN_HZ,
                RhythmBand.clamp(share),
                rival * WindowSpectrum.BIN_HZ,
                RhythmBand.marginDb(share, rivalShare));
    }

    /** The highest peak outside the lobe of {@code taken}; 0 where there is none. */
    private static int top(double[] power, int taken) {
        int top = 0;
        for (int k = FIRST; k <= LAST; k++) {
            boolean peak = power[k] > power[k - 1] && power[k] >= power[k + 1];
            if (peak && Math.abs(k - taken) > LOBE_BINS && (top == 0 || power[k] > power[top])) {
                top = k;
            }
        }
        return top;
    }
}

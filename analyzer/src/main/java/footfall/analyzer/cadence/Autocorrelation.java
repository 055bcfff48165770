// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.WindowSpectrum;
import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * The unbiased autocorrelation of axes and magnitude together. The sum over three axes does not change when the sensor is turned. It is
 * taken back from the spectrum, so the taper is in it, and its own autocorrelation is divided out.
 *
 * <p>The rhythm is the shortest lag whose peak comes close to the highest; the strength is the height there, which for a rhythm in
 * white noise is the rhythm's share of the variance.
 *
 * <p><b>Source:</b> R. Moe-Nilssen, J. L. Helbostad (2004), Estimation of gait cycle characteristics by trunk accelerometry, J.
 * Biomechanics 37:121–126, doi 10.1016/S0021-9290(03)00233-1.
 *
 * <p><b>Differs from the source:</b> (1) axes and magnitude summed instead of one axis at a time; (2) tapered, and only 0.5–12 Hz; (3)
 * the lag comes from the last peak within {@value #LONGEST_LAGS} lags, divided by its number, through a parabola. Not thread-safe: one
 * per stream.
 */
public final class Autocorrelation implements CadenceEstimator {
    /** A shorter lag wins when its peak is at least this share of the highest. */
    private static final double NEARLY_AS_HIGH = 0.85;

    private static final int POINTS = WindowSpectrum.POINTS;
    private static final int FIRST = (int) Math.floor(AnalysisWindow.RATE_HZ / RhythmBand.FASTEST_HZ);
    private static final int LAST = (int) Math.ceil(AnalysisWindow.RATE_HZ / RhythmBand.SLOWEST_HZ);
    /** Farther out the taper leaves too little to divide by: 3 s of 8. */
    private static final int LONGEST_LAGS = 96;

    private final DoubleFFT_1D transform = new DoubleFFT_1D(POINTS);
    private final double[] correlation = new double[POINTS];
    private final double[] overlap = new double[LONGEST_LAGS + 2];

    /** For one stream. */
    public Autocorrelation() {
        double[] taper = new double[AnalysisWindow.SAMPLES];
        for (int n = 0; n < taper.length; n++) {
            taper[n] = 0.5 - 0.5 * Math.cos(2 * Math.PI * n / taper.length);
        }
        for (int lag = 0; lag < overlap.length; lag++) {
            for (int n = lag; n < taper.length; n++) {
                overlap[lag] += taper[n] * taper[n - lag];
            }
        }
    }

    @Override
    public PeriodEstimate estimate(AnalysisWindow window, WindowSpectrum spectrum) {
        if (RhythmBand.isNothing(correlate(spectrum))) {
            return PeriodEstimate.none();
        }
        int highest = highest(FIRST, LAST, 0);
        if (highest == 0) {
            return PeriodEstimate.none();
        }
        int lag = firstAbove(NEARLY_AS_HIGH * correlation[highest]);
        double strength = RhythmBand.clamp(correlation[lag]);
        int rival = highest(FIRST, LAST, lag);
        double rivalHz = rival == 0 ? 0 : AnalysisWindow.RATE_HZ / (double) rival;
        double rivalStrength = rival == 0 ? 0 : correlation[rival];
        return new PeriodEstimate(
                AnalysisWindow.RATE_HZ / refined(lag), strength, rivalHz, RhythmBand.marginDb(strength, rivalStrength));
    }

    /** Fills the lags, 1 at lag 0; returns the power. */
    private double correlate(WindowSpectrum spectrum) {
        Arrays.fill(correlation, 0);
        double power = RhythmBand.gather(spectrum, correlation);
        if (RhythmBand.isNothing(power)) {
            return power;
        }
        for (int k = RhythmBand.LOW_BIN; k <= RhythmBand.HIGH_BIN; k++) {
            correlation[POINTS - k] = correlation[k];
        }
        transform.realForward(correlation);
        double atZero = correlation[0] / overlap[0];
        for (int lag = 0; lag < overlap.length; lag++) {
            // the even places hold the real parts: lag after lag
            correlation[lag] = correlation[2 * lag] / overlap[lag] / atZero;
        }
        return power;
    }

    private boolean isPeak(int lag) {
        return correlation[lag] > 0
                && correlation[lag] > correlation[lag - 1]
                && correlation[lag] >= correlation[lag + 1];
    }

    /** The highest peak but {@code taken}; 0 where there is none. */
    private int highest(int from, int to, int taken) {
        int highest = 0;
        for (int lag = from; lag <= to; lag++) {
            if (isPeak(lag) && lag != taken && (highest == 0 || correlation[lag] > correlation[highest])) {
                highest = lag;
            }
        }
        return highest;
    }

    private int firstAbove(double height) {
        int lag = FIRST;
        while (!isPeak(lag) || correlation[lag] < height) {
            lag++;
        }
        return lag;
    }

    /** The lag between samples, from its last repetition that can be told. */
    private double refined(int lag) {
        double exact = parabola(lag);
        for (int times = 2; times * exact < LONGEST_LAGS; times++) {
            int near = (int) Math.round(times * exact);
            int reach = Math.max(1, lag / 6);
            int peak = highest(near - reach, Math.min(near + reach, LONGEST_LAGS), 0);
            if (peak == 0) {
                return exact;
            }
            exact = parabola(peak) / times;
        }
        return exact;
    }

    private double parabola(int lag) {
        double before = correlation[lag - 1];
        double after = correlation[lag + 1];
        return lag + 0.5 * (before - after) / (before - 2 * correlation[lag] + after);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Gait;
import footfall.analyzer.cadence.CadenceEstimator;
import footfall.analyzer.cadence.GaitJudge;
import footfall.analyzer.cadence.GaitVerdict;
import footfall.analyzer.cadence.NewestRhythm;
import footfall.analyzer.cadence.PeriodEstimate;
import footfall.analyzer.cadence.SignalJudge;
import footfall.analyzer.signal.UniformGrid;
import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.Spectrometer;
import footfall.analyzer.spectrum.WindowSpectrum;
import footfall.analyzer.spectrum.Windower;

/**
 * A cadence from the newest seconds alone: a window whose middle is now and whose second half is still empty, so that the last four
 * seconds count, the newest most. Nothing of it enters a report. Not thread-safe: one per stream.
 */
final class EarlyCadence {
    private final UniformGrid grid;
    private final Windower windower;
    private final CadenceEstimator estimator;
    private final GaitJudge judge;
    private final AnalysisWindow window = new AnalysisWindow();
    private final WindowSpectrum spectrum = new WindowSpectrum();
    private final Spectrometer spectrometer = new Spectrometer();
    private final NewestRhythm newest;

    EarlyCadence(UniformGrid grid, CadenceEstimator estimator, GaitJudge judge) {
        this.grid = grid;
        this.windower = new Windower(grid);
        this.estimator = estimator;
        this.judge = judge;
        this.newest = new NewestRhythm(grid);
    }

    static EarlyCadence of(UniformGrid grid, GaitOptions options) {
        return new EarlyCadence(grid, options.method().estimator(), new SignalJudge(options.placement()));
    }

    /** Power of the axes in the window that was looked at last. */
    void spectrum(float[] into) {
        double[] power = spectrum.axesPower();
        for (int bin = 0; bin < into.length; bin++) {
            into[bin] = bin < power.length ? (float) power[bin] : 0;
        }
    }

    ProvisionalCadence now() {
        long ticks = grid.ticks();
        windower.fill(ticks, window);
        spectrometer.transform(window, spectrum);
        PeriodEstimate estimate = estimator.estimate(window, spectrum);
        GaitVerdict verdict = judge.judge(window, spectrum, estimate);
        double nowS = (double) ticks / UniformGrid.RATE_HZ;
        if (!verdict.isGait() || newest.hasStopped()) {
            return new ProvisionalCadence(nowS, 0, Gait.NONE, verdict.isGait() ? 0.5 : verdict.confidence());
        }
        double spm = newest.spm(verdict.stepHz());
        return new ProvisionalCadence(nowS, spm, verdict.gait(), verdict.confidence());
    }
}

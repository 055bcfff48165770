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
    /** A rhythm within this share is the one before, a little changed. */
    private static final double SAME = 0.2;
    /** Another rhythm must be seen for so long before it is believed. */
    private static final int OTHER_TICKS = UniformGrid.RATE_HZ;
    /** And a refusal for so long, while the motion goes on. */
    private static final int REFUSED_TICKS = 5 * UniformGrid.RATE_HZ;

    private final UniformGrid grid;
    private final Windower windower;
    private final CadenceEstimator estimator;
    private final GaitJudge judge;
    private final AnalysisWindow window = new AnalysisWindow();
    private final WindowSpectrum spectrum = new WindowSpectrum();
    private final Spectrometer spectrometer = new Spectrometer();
    private final NewestRhythm newest;
    private Gait gait = Gait.NONE;
    private double stepHz;
    private double agreedConfidence;
    private long agreedTick;
    private double otherHz;
    private long otherTick;

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
        if (newest.hasStopped()) {
            gait = Gait.NONE;
            return new ProvisionalCadence(nowS, 0, Gait.NONE, 0.5);
        }
        follow(verdict, ticks);
        if (gait == Gait.NONE) {
            return new ProvisionalCadence(nowS, 0, Gait.NONE, verdict.confidence());
        }
        boolean agrees = verdict.isGait() && isSame(verdict.stepHz());
        double confidence = agrees ? verdict.confidence() : 0.5 * agreedConfidence;
        return new ProvisionalCadence(nowS, newest.spm(stepHz), gait, confidence);
    }

    /** One window that says otherwise, half or double or nothing, is no change; the tracker of the final line thinks so, too. */
    private void follow(GaitVerdict verdict, long ticks) {
        boolean same = verdict.isGait() && gait != Gait.NONE && isSame(verdict.stepHz());
        if (same || verdict.isGait() && gait == Gait.NONE) {
            take(verdict, ticks);
            return;
        }
        if (gait == Gait.NONE) {
            return;
        }
        if (!verdict.isGait()) {
            gait = ticks - agreedTick > REFUSED_TICKS ? Gait.NONE : gait;
            return;
        }
        if (Math.abs(verdict.stepHz() / otherHz - 1) > SAME) {
            otherHz = verdict.stepHz();
            otherTick = ticks;
        }
        if (ticks - otherTick >= OTHER_TICKS) {
            take(verdict, ticks);
        }
    }

    private boolean isSame(double hz) {
        return Math.abs(hz / stepHz - 1) <= SAME;
    }

    private void take(GaitVerdict verdict, long ticks) {
        gait = verdict.gait();
        stepHz = verdict.stepHz();
        agreedConfidence = verdict.confidence();
        agreedTick = ticks;
        otherHz = 0;
    }
}

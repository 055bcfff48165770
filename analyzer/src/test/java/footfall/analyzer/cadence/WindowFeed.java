// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.GridResampler;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.signal.UniformGrid;
import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.Spectrometer;
import footfall.analyzer.spectrum.WindowSpectrum;
import footfall.analyzer.spectrum.Windower;
import java.util.OptionalDouble;

/** Samples in, one verdict a second out, without tracker. */
final class WindowFeed implements SampleSink {
    /** Takes a verdict. */
    interface Verdicts {
        void accept(long centreS, GaitVerdict verdict);
    }

    private static final int HALF_S = AnalysisWindow.SECONDS / 2;

    private final UniformGrid grid = new UniformGrid();
    private final Windower windower = new Windower(grid);
    private final AnalysisWindow window = new AnalysisWindow();
    private final WindowSpectrum spectrum = new WindowSpectrum();
    private final Spectrometer spectrometer = new Spectrometer();
    private final CadenceEstimator estimator = CadenceMethod.COMB.estimator();
    private final GaitJudge judge;
    private final Verdicts verdicts;
    private final GridResampler resampler = new GridResampler(grid, this::grown);
    private SampleMender mender;
    private long seconds;

    WindowFeed(SensorPlacement placement, Verdicts verdicts) {
        this.judge = new SignalJudge(placement);
        this.verdicts = verdicts;
        this.mender = new SampleMender(SensorFacts.threeAxes(), OptionalDouble.empty(), resampler);
    }

    @Override
    public void begin(SensorFacts sensor) {
        mender = new SampleMender(sensor, OptionalDouble.empty(), resampler);
    }

    @Override
    public void accept(SampleBlock block) {
        mender.accept(block);
    }

    void finish() {
        mender.finish();
        resampler.finish();
        while (seconds * UniformGrid.RATE_HZ < grid.ticks()) {
            look();
        }
    }

    private void grown(long ticks) {
        while (CadenceTracker.middleTick(seconds) + HALF_S * UniformGrid.RATE_HZ <= ticks) {
            look();
        }
    }

    private void look() {
        windower.fill(CadenceTracker.middleTick(seconds), window);
        spectrometer.transform(window, spectrum);
        verdicts.accept(seconds, judge.judge(window, spectrum, estimator.estimate(window, spectrum)));
        seconds++;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.Analysis;
import footfall.analyzer.cadence.CadenceEstimator;
import footfall.analyzer.cadence.CadenceTracker;
import footfall.analyzer.cadence.GaitJudge;
import footfall.analyzer.cadence.GaitVerdict;
import footfall.analyzer.cadence.PeriodEstimate;
import footfall.analyzer.cadence.PhaseTicks;
import footfall.analyzer.cadence.SignalJudge;
import footfall.analyzer.signal.GridResampler;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.signal.UniformGrid;
import footfall.analyzer.spectrum.AnalysisWindow;
import footfall.analyzer.spectrum.Spectrometer;
import footfall.analyzer.spectrum.WindowSpectrum;
import footfall.analyzer.spectrum.Windower;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line of steps for raw acceleration: blocks of samples in, an analysis out. The result does not depend on how the stream was cut.
 * A second of the track is final {@link #DELAY_S} s after it passed. Not thread-safe: one per stream.
 */
public final class GaitAnalyzer implements SampleSink {
    /** Declared look-ahead: half a window and the tracker's own, s. */
    public static final int DELAY_S = AnalysisWindow.SECONDS / 2 + CadenceTracker.LOOK_AHEAD_S;

    private static final int HALF_WINDOW_S = AnalysisWindow.SECONDS / 2;

    private final GaitOptions options;
    private final UniformGrid grid = new UniformGrid();
    private final Windower windower = new Windower(grid);
    private final AnalysisWindow window = new AnalysisWindow();
    private final WindowSpectrum spectrum = new WindowSpectrum();
    private final Spectrometer spectrometer = new Spectrometer();
    private final CadenceEstimator estimator;
    private final GaitJudge judge;
    private final CadenceTracker tracker = new CadenceTracker(grid, this::steps);
    private final GridResampler resampler = new GridResampler(grid, this::grown);
    private SensorFacts sensor = SensorFacts.threeAxes();
    private @Nullable SampleMender mender;
    private long windows;

    /** For one recording. */
    public GaitAnalyzer(GaitOptions options) {
        this.options = options;
        this.estimator = options.method().estimator();
        this.judge = new SignalJudge(options.placement());
    }

    @Override
    public void begin(SensorFacts facts) {
        sensor = facts;
        mender = new SampleMender(facts, options.rangeG(), this::mended);
    }

    @Override
    public void accept(SampleBlock block) {
        mender().accept(block);
    }

    private SampleMender mender() {
        if (mender == null) {
            begin(sensor);
        }
        return mender;
    }

    private void mended(MendedSamples samples) {
        resampler.accept(samples);
    }

    private void grown(long ticks) {
        while ((windows + HALF_WINDOW_S) * UniformGrid.RATE_HZ <= ticks) {
            look();
        }
    }

    /** The window around the next second. */
    private void look() {
        windower.fill(windows, window);
        spectrometer.transform(window, spectrum);
        PeriodEstimate estimate = estimator.estimate(window, spectrum);
        GaitVerdict verdict = judge.judge(window, spectrum, estimate);
        tracker.add(verdict, window.validShare());
        windows++;
    }

    private void steps(PhaseTicks second) {}

    /** The newest early value; empty before the first. */
    public Optional<ProvisionalCadence> provisional() {
        return Optional.empty();
    }

    /** Ends the recording and says what was in it. */
    public Analysis finish() {
        SampleMender mended = mender();
        mended.finish();
        resampler.finish();
        while (windows * UniformGrid.RATE_HZ < grid.ticks()) {
            look();
        }
        tracker.finish();
        return new SensorReport(options, sensor, mended, tracker.track(), resampler.lastS()).analysis();
    }
}

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
import footfall.analyzer.spectrum.SpectrumCollector;
import footfall.analyzer.spectrum.WindowSpectrum;
import footfall.analyzer.spectrum.Windower;
import footfall.analyzer.step.DetectedSteps;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line of steps for raw acceleration: blocks of samples in, an analysis out. The result does not depend on how the stream was cut.
 * A second of the track is final {@link #DELAY_S} s after it passed. Not thread-safe: one per stream.
 */
public final class GaitAnalyzer implements SampleSink {
    private static final int HALF_WINDOW_S = AnalysisWindow.SECONDS / 2;
    /** Declared look-ahead: half a window and the tracker's own, s. */
    public static final int DELAY_S = HALF_WINDOW_S + CadenceTracker.LOOK_AHEAD_S;

    private final GaitOptions options;
    private final UniformGrid grid = new UniformGrid();
    private final GridResampler resampler = new GridResampler(grid, this::grown);
    private final Windower windower = new Windower(grid);
    private final AnalysisWindow window = new AnalysisWindow();
    private final WindowSpectrum spectrum = new WindowSpectrum();
    private final Spectrometer spectrometer = new Spectrometer();
    private final SpectrumCollector pictures = new SpectrumCollector();
    private final CadenceEstimator estimator;
    private final GaitJudge judge;
    private final CadenceTracker tracker;
    private final @Nullable StepFeed steps;
    private SensorFacts sensor = SensorFacts.threeAxes();
    private @Nullable SampleMender mender;
    private @Nullable EarlyCadence early;
    private long windows;

    /** For one recording: cadence and steps. */
    public GaitAnalyzer(GaitOptions options) {
        this(options, true);
    }

    private GaitAnalyzer(GaitOptions options, boolean withSteps) {
        this.options = options;
        this.estimator = options.method().estimator();
        this.judge = judge(options);
        this.tracker = new CadenceTracker(grid, options.placement(), this::stepped);
        this.steps = withSteps ? new StepFeed(options, grid) : null;
    }

    /** For one recording: cadence without single steps, in less than half the time. */
    public static GaitAnalyzer cadenceOnly(GaitOptions options) {
        return new GaitAnalyzer(options, false);
    }

    private static GaitJudge judge(GaitOptions options) {
        return new SignalJudge(options.placement());
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
            mender = new SampleMender(sensor, options.rangeG(), this::mended);
        }
        return mender;
    }

    private void mended(MendedSamples samples) {
        if (steps != null) {
            steps.samples(samples);
        }
        resampler.accept(samples);
    }

    private void grown(long ticks) {
        while (CadenceTracker.middleTick(windows) + HALF_WINDOW_S * UniformGrid.RATE_HZ <= ticks) {
            lookAtNextSecond();
        }
    }

    private void lookAtNextSecond() {
        windower.fill(CadenceTracker.middleTick(windows), window);
        spectrometer.transform(window, spectrum);
        PeriodEstimate estimate = estimator.estimate(window, spectrum);
        GaitVerdict verdict = judge.judge(window, spectrum, estimate);
        pictures.add(spectrum, verdict.isGait());
        tracker.add(verdict, window.validShare());
        windows++;
    }

    private void stepped(PhaseTicks second) {
        if (steps != null) {
            steps.phase(second);
        }
    }

    /** The newest early value, at most four seconds behind a change; empty before the second second. */
    public Optional<ProvisionalCadence> provisional() {
        if (grid.ticks() < 2 * UniformGrid.RATE_HZ) {
            return Optional.empty();
        }
        if (early == null) {
            early = new EarlyCadence(grid, options.method().estimator(), judge(options));
        }
        return Optional.of(early.now());
    }

    /** Ends the recording and says what was in it. */
    public Analysis finish() {
        SampleMender mended = mender();
        mended.finish();
        resampler.finish();
        while (windows * UniformGrid.RATE_HZ < grid.ticks()) {
            lookAtNextSecond();
        }
        tracker.finish();
        DetectedSteps detected = steps == null ? DetectedSteps.none() : steps.finish();
        return new SensorReport(options, sensor, mended, tracker.track(), resampler.lastS())
                .analysis(detected, Optional.ofNullable(steps).map(StepFeed::strides), pictures.picture());
    }
}

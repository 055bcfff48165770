// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.SamplingFacts;
import footfall.analyzer.signal.GridResampler;
import footfall.analyzer.signal.MendedSamples;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SampleMender;
import footfall.analyzer.signal.SampleSink;
import footfall.analyzer.signal.SensorFacts;
import footfall.analyzer.signal.UniformGrid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line of a live screen: samples in, the cadence of the newest seconds, its steps and its spectrum out. All of it is provisional and stays
 * out of reports, which come from {@link GaitAnalyzer}. Memory does not grow with the session. Not thread-safe: one per stream.
 */
public final class LiveGait implements SampleSink {
    /** After an instant change of 10 steps a minute the value is within one of the new cadence so much later, s (median): docs/algorithms/live-cadence.md. */
    public static final double FOLLOWS_AFTER_S = 2.3;

    /** So often the newest seconds are looked at, ticks. */
    private static final int EVERY_TICKS = UniformGrid.RATE_HZ / 8;

    private static final int FIRST_TICKS = 2 * UniformGrid.RATE_HZ;
    private static final int WATCHED_TICKS = 4 * UniformGrid.RATE_HZ;

    private final GaitOptions options;
    private final UniformGrid grid = new UniformGrid();
    private final GridResampler resampler = new GridResampler(grid, ticks -> {});
    private final EarlyCadence early;
    private final NewestSteps steps;
    private @Nullable SampleMender mender;
    private Optional<ProvisionalCadence> now = Optional.empty();
    private long nextTick = FIRST_TICKS;

    /** For one stream. */
    public LiveGait(GaitOptions options) {
        this.options = options;
        this.early = EarlyCadence.of(grid, options);
        this.steps = new NewestSteps(grid, options.placement());
    }

    @Override
    public void begin(SensorFacts facts) {
        mender = new SampleMender(facts, options.rangeG(), this::mended);
    }

    @Override
    public void accept(SampleBlock block) {
        mender().accept(block);
        if (grid.ticks() >= nextTick) {
            nextTick = grid.ticks() + EVERY_TICKS;
            ProvisionalCadence newest = early.now();
            steps.look(newest.spm() / 60);
            now = Optional.of(newest);
        }
    }

    private SampleMender mender() {
        if (mender == null) {
            begin(SensorFacts.threeAxes());
        }
        return Objects.requireNonNull(mender);
    }

    private void mended(MendedSamples samples) {
        resampler.accept(samples);
    }

    /** The newest value, looked up eight times a second; empty before the second second. Its time counts from the first sample. */
    public Optional<ProvisionalCadence> now() {
        return now;
    }

    /**
     * The newest contacts of either foot, oldest first, as far as they can be told while the run goes on.
     *
     * @param intoS takes their times, s from the first sample
     * @return how many there are, at most {@link NewestSteps#MOST}
     */
    public int newestSteps(double[] intoS) {
        return steps.copyTo(intoS);
    }

    /**
     * Power of the newest seconds, summed over the axes, g² a bin of {@link footfall.analyzer.spectrum.WindowSpectrum#BIN_HZ} from 0 Hz, as far as the array goes.
     */
    public void spectrum(float[] into) {
        early.spectrum(into);
    }

    /** Share of the last four seconds that was recorded, 0…1. */
    public double recordedShare() {
        long from = Math.max(0, grid.ticks() - WATCHED_TICKS);
        return grid.ticks() > from ? 1 - (double) grid.holes(from, grid.ticks()) / (grid.ticks() - from) : 0;
    }

    /** Share of the samples of the last four seconds that stand at the sensor's limit, 0…1: only timing can be trusted then. */
    public double clippedShare() {
        return grid.clippedShare(Math.max(0, grid.ticks() - WATCHED_TICKS), grid.ticks());
    }

    /** How the stream was sampled until now. */
    public SamplingFacts sampling() {
        return mender().facts();
    }
}

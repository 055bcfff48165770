// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.signal.UniformGrid;

/**
 * From verdicts on windows to the cadence track: decides on each second after a declared look-ahead, then counts the steps in it by the
 * phase of the fundamental. Row t stands for the second from t to t + 1 s; its cadence is 60 times the steps that pass in it, so the mean of the track over any stretch is the number of steps in it over its length. Not thread-safe: one per stream.
 */
public final class CadenceTracker {
    /** From the middle of a window to the last figure of its second, s. */
    public static final int LOOK_AHEAD_S = GaitTracker.LOOK_AHEAD_S + HalfWidth.LOOK_AHEAD_S;

    private static final int HALF_SECOND = UniformGrid.RATE_HZ / 2;

    private final UniformGrid grid;
    private final PhaseSink sink;
    private final GaitTracker gaits = new GaitTracker();
    private final StepAdvance advance = new StepAdvance();
    private final TrackColumns track = new TrackColumns();
    private final HalfWidth halfWidth = new HalfWidth(track);
    private final PhaseTicks phase = new PhaseTicks();
    private LineSight before = new LineSight();
    private LineSight now = new LineSight();
    private Gait lastGait = Gait.NONE;
    private int bout = -1;
    private double stepsInBout;
    private long decided;

    /** Counts steps on this grid and hands on their phase. */
    public CadenceTracker(UniformGrid grid, PhaseSink sink) {
        this.grid = grid;
        this.sink = sink;
    }

    /** The middle of a second, in ticks of the grid. */
    public static long middleTick(long second) {
        return second * UniformGrid.RATE_HZ + HALF_SECOND;
    }

    /** The verdict on the next second's window. */
    public void add(GaitVerdict verdict, double validShare) {
        gaits.add(verdict, validShare, LocalMotion.powerG2(grid, middleTick(gaits.seconds())));
        if (gaits.seconds() > GaitTracker.LOOK_AHEAD_S) {
            decide();
        }
    }

    /** Decides on what is left. */
    public void finish() {
        while (decided < gaits.seconds()) {
            decide();
        }
        halfWidth.end();
    }

    /** The rows so far. */
    public TrackColumns track() {
        return track;
    }

    private void decide() {
        long second = decided++;
        gaits.decide(second);
        long middle = middleTick(second);
        if (gaits.gait() == Gait.NONE) {
            lastGait = Gait.NONE;
            track.addNone(gaits.confidence(), gaits.refusal());
            phase.describe(middle - HALF_SECOND, Gait.NONE, -1, false, gaits.confidence());
        } else {
            count(middle);
        }
        sink.accept(phase);
    }

    private void count(long middle) {
        double stepHz = gaits.stepHz();
        if (gaits.gait() != lastGait) {
            halfWidth.end();
            lastGait = gaits.gait();
            bout++;
            stepsInBout = 0;
            advance.restart();
            before.look(grid, middle - HALF_SECOND, stepHz);
        }
        double first = half(middle, stepHz, 0);
        double second = half(middle + HALF_SECOND, stepHz, HALF_SECOND);
        double valueSpm = 60 * (first + second);
        track.addGait(gaits.gait(), valueSpm, first + second, gaits.confidence());
        halfWidth.add(track.rows() - 1, 120 * first, 120 * second);
        track.reading(gaits.strides(), 60 * gaits.otherHz(), gaits.marginDb(), gaits.agreed());
        phase.describe(middle - HALF_SECOND, gaits.gait(), bout, gaits.strides(), gaits.confidence());
    }

    /** Steps in the half second up to {@code tick}; their phase goes from {@code offset} on. */
    private double half(long tick, double stepHz, int offset) {
        now.look(grid, tick, stepHz);
        double steps = Math.max(0, advance.steps(before, now, stepHz, 0.5));
        for (int i = 0; i < HALF_SECOND; i++) {
            phase.steps()[offset + i] = stepsInBout + steps * i / HALF_SECOND;
        }
        stepsInBout += steps;
        LineSight swap = before;
        before = now;
        now = swap;
        return steps;
    }
}

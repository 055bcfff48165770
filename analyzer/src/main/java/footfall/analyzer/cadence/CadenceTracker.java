// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;
import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.UniformGrid;

/**
 * From verdicts on windows to the cadence track: decides on each second after a declared look-ahead, sets the edges of bouts within
 * their seconds, then counts the steps by the phase of the fundamental. Row t stands for the second from t to t + 1 s; its cadence is 60
 * times the steps that pass in it over the time that the gait fills of it, so the mean of the track over any stretch inside a bout is the
 * number of steps in it over its length. Not thread-safe: one per stream.
 */
public final class CadenceTracker {
    /** From the middle of a window to the last figure of its second, s. */
    public static final int LOOK_AHEAD_S = GaitTracker.LOOK_AHEAD_S + HalfWidth.LOOK_AHEAD_S + 1;

    private static final int SECOND = UniformGrid.RATE_HZ;
    private static final int HALF_SECOND = SECOND / 2;
    /** What is left of a bout in a second is not told where it is shorter, ticks. */
    private static final int SHORTEST_PART = 3;

    private final UniformGrid grid;
    private final PhaseSink sink;
    private final BoutEdges edges;
    private final GaitTracker gaits = new GaitTracker();
    private final StepAdvance advance = new StepAdvance();
    private final TrackColumns track = new TrackColumns();
    private final HalfWidth halfWidth = new HalfWidth(track);
    private final PhaseTicks phase = new PhaseTicks();
    private LineSight before = new LineSight();
    private LineSight now = new LineSight();
    private SecondVerdict last = SecondVerdict.OUTSIDE;
    private SecondVerdict next = SecondVerdict.OUTSIDE;
    /** Where the gait before, and the one after, the edge at the begin of the next second ends and begins, ticks. */
    private long endsAt;

    private long beginsAt;
    private Gait lastGait = Gait.NONE;
    private int bout = -1;
    private double stepsInBout;
    private long decided;

    /** Counts steps on this grid and hands on their phase. */
    public CadenceTracker(UniformGrid grid, PhaseSink sink) {
        this(grid, SensorPlacement.UNKNOWN, sink);
    }

    /** The same for a sensor of which it is known where it was worn. */
    public CadenceTracker(UniformGrid grid, SensorPlacement placement, PhaseSink sink) {
        this.grid = grid;
        this.sink = sink;
        this.edges = new BoutEdges(grid, placement);
    }

    /** The middle of a second, in ticks of the grid. */
    public static long middleTick(long second) {
        return second * SECOND + HALF_SECOND;
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
        if (decided > 0) {
            publish(SecondVerdict.OUTSIDE);
        }
        halfWidth.end();
    }

    /** The rows so far. */
    public TrackColumns track() {
        return track;
    }

    private void decide() {
        SecondVerdict newest = gaits.decide(decided++);
        if (decided > 1) {
            publish(newest);
        } else {
            next = newest;
            beginsAt = next.isGait() ? edges.begin(0, next.stepHz(), next.usualG2()) : 0;
        }
    }

    /** Makes a row of {@link #next}, now that the second after it is known. */
    private void publish(SecondVerdict after) {
        long start = (long) track.rows() * SECOND;
        long stop = start + SECOND;
        long from = next.isGait() ? Math.max(start, beginsAt) : stop;
        long to = next.isGait() ? stop : Math.max(start, endsAt);
        SecondVerdict what = next.isGait() ? next : last;
        boolean closes = next.isGait() && !after.isGait();
        boolean opens = !next.isGait() && after.isGait();
        boolean goesOn = !next.isGait() && endsAt > start;
        endsAt = closes ? edges.end(stop, next.stepHz(), next.usualG2()) : stop;
        beginsAt = opens ? edges.begin(stop, after.stepHz(), after.usualG2()) : stop;
        if (goesOn) {
            from = start;
        } else if (opens) {
            from = beginsAt;
            to = stop;
            what = after;
        }
        to = closes ? Math.min(to, endsAt) : to;
        row(what, start, from, to);
        last = next;
        next = after;
    }

    private void row(SecondVerdict what, long start, long from, long to) {
        if (what.isGait() && to - from >= SHORTEST_PART) {
            count(what, start, (int) (from - start), (int) (to - start));
        } else {
            lastGait = Gait.NONE;
            track.addNone(next.confidence(), next.isGait() ? Refusal.STILL : next.refusal());
            phase.part(0, SECOND);
            phase.describe(start, Gait.NONE, -1, false, next.confidence());
        }
        sink.accept(phase);
    }

    private void count(SecondVerdict what, long start, int from, int to) {
        double stepHz = what.stepHz();
        if (what.gait() != lastGait) {
            halfWidth.end();
            lastGait = what.gait();
            bout++;
            stepsInBout = 0;
            advance.restart();
            before.look(grid, start + from, stepHz);
        }
        double half = Math.max(from, Math.min(to, HALF_SECOND));
        double first = part(start, from, (int) half, stepHz);
        double second = part(start, (int) half, to, stepHz);
        double partS = (double) (to - from) / SECOND;
        double valueSpm = 60 * (first + second) / partS;
        track.addGait(what.gait(), valueSpm, first + second, what.confidence());
        track.part((double) from / SECOND, (double) to / SECOND);
        halfWidth.add(
                track.rows() - 1,
                half > from ? 60 * SECOND * first / (half - from) : valueSpm,
                half < to ? 60 * SECOND * second / (to - half) : valueSpm);
        track.reading(what.strides(), 60 * what.otherHz(), what.marginDb(), what.agreed());
        phase.part(from, to);
        phase.describe(start, what.gait(), bout, what.strides(), what.confidence());
    }

    /** Steps from one tick of the second to another; fills in their phase. */
    private double part(long start, int from, int to, double stepHz) {
        if (to == from) {
            phase.steps()[to] = stepsInBout;
            return 0;
        }
        now.look(grid, start + to, stepHz);
        double steps = Math.max(0, advance.steps(before, now, stepHz, (double) (to - from) / SECOND));
        for (int tick = from; tick <= to; tick++) {
            phase.steps()[tick] = stepsInBout + steps * (tick - from) / (to - from);
        }
        stepsInBout += steps;
        LineSight swap = before;
        before = now;
        now = swap;
        return steps;
    }
}

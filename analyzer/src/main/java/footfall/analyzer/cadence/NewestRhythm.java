// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.signal.UniformGrid;

/**
 * The rhythm of the newest seconds, for a value that cannot wait. It is the advance of the phase of the stride line and the step line, seen
 * through windows of one stride to each side, whose zeros lie on the neighbouring lines. How far back it reaches depends on the run: as long
 * as the mean agrees with the newest second; so a change is followed at once, and a steady run is averaged. Not thread-safe: one per stream.
 */
public final class NewestRhythm {
    private static final int SECOND = UniformGrid.RATE_HZ;
    /** Less than this share of the strongest motion of the last seconds is a stop. */
    private static final double STOPPED = 0.08;

    private static final int REMEMBERED_S = 5;
    /** With more of the window in a hole its phase means nothing. */
    private static final double HARDLY_SEEN = 0.6;

    private static final int STEPS_TO_A_SIDE = 2;
    private static final int LEAST_HALF_TICKS = 16;
    private static final int PIECES_A_SECOND = 4;
    private static final int PIECE_TICKS = SECOND / PIECES_A_SECOND;
    /** The newest part of the run, which the rest must agree with. */
    private static final int NEWEST_PIECES = 3;

    private static final int MOST_PIECES = 12;
    /** Up to here the newest part differs from a longer one by chance. */
    private static final double CHANCE_SPM = 1.2;

    private final UniformGrid grid;
    private LineSight before = new LineSight();
    private LineSight now = new LineSight();
    private final StepAdvance advance = new StepAdvance();
    /** Steps from each moment to the newest one. */
    private final double[] stepsSince = new double[MOST_PIECES + 1];

    /** Reads the newest ticks of this grid. */
    public NewestRhythm(UniformGrid grid) {
        this.grid = grid;
    }

    /** Whether the motion of the last second is gone against that of the seconds before. */
    public boolean hasStopped() {
        long ticks = grid.ticks();
        double strongest = 0;
        for (int backS = 1; backS <= REMEMBERED_S; backS++) {
            long tick = ticks - SECOND / 2 - (long) backS * SECOND;
            strongest = Math.max(strongest, tick < 0 ? 0 : LocalMotion.powerG2(grid, tick));
        }
        return LocalMotion.powerG2(grid, ticks - SECOND / 2) < STOPPED * strongest;
    }

    /** Steps of both feet a minute near this coarse value: newest where the run changes, over up to three seconds where it does not. */
    public double spm(double stepHz) {
        int pieces = count(stepHz);
        if (pieces == 0) {
            return 60 * stepHz;
        }
        double newestSpm = meanSpm(Math.min(NEWEST_PIECES, pieces));
        for (int reach = pieces; reach > NEWEST_PIECES; reach--) {
            double spm = meanSpm(reach);
            if (Math.abs(spm - newestSpm) <= CHANCE_SPM) {
                return spm;
            }
        }
        return newestSpm;
    }

    private double meanSpm(int pieces) {
        return 60 * PIECES_A_SECOND * stepsSince[pieces] / pieces;
    }

    /** Counts the steps back from the newest moment that can be seen from both sides, and says how many pieces could be seen. */
    private int count(double stepHz) {
        int half = (int) Math.rint(STEPS_TO_A_SIDE * SECOND / stepHz);
        half = Math.max(LEAST_HALF_TICKS, Math.min(LineSight.HALF_TICKS, half));
        advance.restart();
        now.look(grid, grid.ticks() - half, stepHz, half);
        for (int piece = 0; piece < MOST_PIECES; piece++) {
            long tick = grid.ticks() - half - (long) (piece + 1) * PIECE_TICKS;
            before.look(grid, tick, stepHz, half);
            if (tick < 0 || Math.min(before.coverage(), now.coverage()) < HARDLY_SEEN) {
                return piece;
            }
            double steps = advance.steps(before, now, stepHz, 1.0 / PIECES_A_SECOND);
            stepsSince[piece + 1] = stepsSince[piece] + Math.max(0, steps);
            LineSight swap = before;
            before = now;
            now = swap;
        }
        return MOST_PIECES;
    }
}

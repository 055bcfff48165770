// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.signal.UniformGrid;

/** The rhythm of the last two or three seconds, for a value that cannot wait. Not thread-safe: one per stream. */
public final class NewestRhythm {
    private static final int SECOND = UniformGrid.RATE_HZ;
    /** Less than this share of the strongest motion of the last seconds is a stop. */
    private static final double STOPPED = 0.08;

    private static final int REMEMBERED_S = 5;

    private final UniformGrid grid;
    private final LineSight before = new LineSight();
    private final LineSight now = new LineSight();
    private final StepAdvance advance = new StepAdvance();

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

    /** Steps of both feet a minute over the newest second that can be seen from both sides, near this coarse value. */
    public double spm(double stepHz) {
        long last = grid.ticks() - LineSight.HALF_TICKS;
        if (last < SECOND) {
            return 60 * stepHz;
        }
        before.look(grid, last - SECOND / 2, stepHz);
        now.look(grid, last, stepHz);
        advance.restart();
        return 120 * Math.max(0, advance.steps(before, now, stepHz, 0.5));
    }
}

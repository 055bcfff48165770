// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.signal.UniformGrid;

/** The rhythm of the last two or three seconds, for a value that cannot wait. Not thread-safe: one per stream. */
public final class NewestRhythm {
    private static final int SECOND = UniformGrid.RATE_HZ;
    /** Less than this share of the strongest motion of the last seconds is a stop. */
    private static final double STOPPED = 0.08;

    private static final int REMEMBERED_S = 5;
    /** With more of the window in a hole its phase means nothing. */
    private static final double HARDLY_SEEN = 0.6;

    private static final int CALM_HALVES = 3;
    /** Up to here a half second differs from the later ones by chance. */
    private static final double CALM_SPM = 1;

    private final UniformGrid grid;
    private LineSight before = new LineSight();
    private LineSight now = new LineSight();
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

    /**
     * Steps of both feet a minute near this coarse value: over the newest half second that can be seen from both sides and those before it, at most
     * {@value #CALM_HALVES}, in which the cadence was the same.
     */
    public double spm(double stepHz) {
        long last = grid.ticks() - LineSight.HALF_TICKS;
        if (last < SECOND) {
            return 60 * stepHz;
        }
        advance.restart();
        now.look(grid, last, stepHz);
        double sumSpm = 0;
        int halves = 0;
        for (long tick = last - SECOND / 2; halves < CALM_HALVES && tick >= 0; tick -= SECOND / 2) {
            before.look(grid, tick, stepHz);
            if (Math.min(before.coverage(), now.coverage()) < HARDLY_SEEN) {
                break;
            }
            double halfSpm = 120 * Math.max(0, advance.steps(before, now, stepHz, 0.5));
            if (halves > 0 && Math.abs(halfSpm - sumSpm / halves) > CALM_SPM) {
                break;
            }
            sumSpm += halfSpm;
            halves++;
            LineSight swap = before;
            before = now;
            now = swap;
        }
        return halves > 0 ? sumSpm / halves : 60 * stepHz;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.UniformGrid;

/**
 * Where within a second a bout begins and ends: where the motion of half a second passes a share of what is usual in the bout. From
 * there to the edge that is told lies half a step, so that the first and the last landing are inside and no step more. At the
 * foot and the shank the motion begins with the swing ahead of the own first landing, and whether the other foot landed before or will
 * land after cannot be seen: the bout begins late and ends a step after the last motion, which is right or off by one, and never at both
 * ends to the same side.
 */
final class BoutEdges {
    private static final int SECOND = UniformGrid.RATE_HZ;
    private static final double MOVING = 0.22;
    /** A foot may rest so long between two moves, in steps. */
    private static final double REST_STEPS = 1;

    /** Motion so near to the end of a recording does not end there, ticks. */
    private static final int HALF_WINDOW = 8;

    private static final double BEGIN_S = -0.15;
    private static final double END_S = -0.1;
    private static final double FOOT_BEGIN_S = 0.12;

    private final UniformGrid grid;
    private final boolean onFoot;

    BoutEdges(UniformGrid grid, SensorPlacement placement) {
        this.grid = grid;
        this.onFoot = placement == SensorPlacement.FOOT || placement == SensorPlacement.SHANK;
    }

    /** The tick at which a bout begins that the seconds say to begin at {@code tick}; less than a second off. */
    long begin(long tick, double stepHz, double usualG2) {
        long first = outermost(tick, -1, stepHz, usualG2);
        double offsetS = onFoot ? FOOT_BEGIN_S : BEGIN_S;
        return first == tick ? tick : inside(tick, first + Math.round(offsetS * SECOND));
    }

    /** The tick at which a bout ends that the seconds say to end at {@code tick}. */
    long end(long tick, double stepHz, double usualG2) {
        long last = outermost(tick, 1, stepHz, usualG2);
        double offsetS = onFoot ? 1 / stepHz : END_S;
        return last == tick ? tick : inside(tick, last + Math.round(offsetS * SECOND));
    }

    private static long inside(long tick, long moved) {
        return Math.max(tick - SECOND, Math.min(tick + SECOND, moved));
    }

    /** The last tick of motion on the way out of the bout; {@code tick} itself where it goes on or where something is missing. */
    private long outermost(long tick, int outwards, double stepHz, double usualG2) {
        long from = Math.max(0, tick - 2 * SECOND);
        long to = Math.min(grid.ticks(), tick + 2 * SECOND);
        if (grid.holes(from, to) > 0) {
            return tick;
        }
        double rest = REST_STEPS * SECOND / stepHz;
        long moving = tick - (long) outwards * SECOND;
        for (int away = 1 - SECOND; away <= SECOND + SECOND / 4; away++) {
            long at = tick + (long) outwards * away;
            if (at < 0 || at >= grid.ticks()) {
                return moving < HALF_WINDOW || moving > grid.ticks() - HALF_WINDOW ? tick : moving;
            }
            if (LocalMotion.shortPowerG2(grid, at) >= MOVING * usualG2) {
                moving = at;
            } else if ((at - moving) * outwards > rest) {
                break;
            }
        }
        return (moving - tick) * outwards >= SECOND ? tick : moving;
    }
}

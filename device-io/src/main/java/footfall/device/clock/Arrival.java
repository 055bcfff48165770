// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

/**
 * Waits at the start of a segment, and after a silence, until the delay of frames no longer falls: a device or bridge that kept samples while nobody
 * listened sends them in a burst, and only the last of them tells how its clock stands. Not thread-safe.
 */
final class Arrival {
    private static final double STEADY_FOR_S = 0.3;
    private static final double LONGEST_S = 2;
    /** A smaller fall is the usual shaking. */
    private static final double FALL_S = 0.03;

    private double sinceS;
    private double fallenS;
    private double lowS = Double.POSITIVE_INFINITY;
    private boolean steady;

    void restart(double hostS) {
        sinceS = hostS;
        fallenS = hostS;
        lowS = Double.POSITIVE_INFINITY;
        steady = false;
    }

    /** A frame came with this delay; returns whether the wait is over. */
    boolean isOver(double hostS, double delayS) {
        if (delayS < lowS - FALL_S) {
            fallenS = hostS;
        }
        lowS = Math.min(lowS, delayS);
        steady = hostS - fallenS >= STEADY_FOR_S;
        return steady || hostS - sinceS >= LONGEST_S;
    }

    /** Whether the delay had stopped falling. */
    boolean isSteady() {
        return steady;
    }

    double lowS() {
        return lowS;
    }
}

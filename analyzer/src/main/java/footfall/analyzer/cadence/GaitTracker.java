// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;
import java.util.Arrays;

/**
 * From the verdicts on single windows to one decision a second, {@value #LOOK_AHEAD_S} s later: the most probable sequence of run, walk
 * and none over the whole past and the declared look-ahead (Viterbi), its edges set by the motion of the second itself, and the steps a
 * second as the median of the neighbours. Decisions are never taken back. Not thread-safe: one per stream.
 */
final class GaitTracker {
    /** The decision on a second waits for the verdicts on so many later ones, s. */
    static final int LOOK_AHEAD_S = 8;

    private static final int RING = 64;
    private static final int MASK = RING - 1;
    private static final Gait[] GAITS = {Gait.NONE, Gait.WALK, Gait.RUN};
    private static final int STATES = GAITS.length;
    /** Costs of a change, −ln of its probability a second. */
    private static final double[][] CHANGE = {{0, 2, 2}, {2, 0, 3}, {2, 3, 0}};
    /** Less than this share of the bout's own power of motion is a stop. */
    private static final double STOPPED = 0.08;
    /** A second with so much of it next to a bout belongs to it. */
    private static final double MOVING = 0.35;

    private static final double LIKE = 0.12;
    private static final int REACH_S = 4;
    /** So far off may the windows put a change between run and walk. */
    private static final int CHANGE_WITHIN_S = 2;

    private static final int WALK = 1;
    private static final int RUN = 2;
    /** A shorter refusal between two bouts, in which the motion goes on, says more of the window than of the runner. */
    private static final int BRIDGED_S = 3;

    private final GaitVerdict[] verdicts = new GaitVerdict[RING];
    private final double[] motion = new double[RING];
    private final double[] validShare = new double[RING];
    private final int[][] from = new int[RING][STATES];
    private double[] cost = new double[STATES];
    private double[] nextCost = new double[STATES];
    private final int[] path = new int[RING];
    private final double[] sorted = new double[RING];
    private long seconds;

    private Gait gait = Gait.NONE;
    private double stepHz;
    private int stepsPerCycle = 1;
    private boolean agreed;
    private double otherHz;
    private double marginDb;
    private double confidence;
    private Refusal refusal = Refusal.STILL;

    /** The verdict on the next second: windows come one a second, in order, from second 0. */
    void add(GaitVerdict verdict, double windowValidShare, double motionG2) {
        int at = (int) seconds & MASK;
        verdicts[at] = verdict;
        motion[at] = motionG2;
        validShare[at] = windowValidShare;
        for (int to = 0; to < STATES; to++) {
            int best = 0;
            for (int state = 1; state < STATES; state++) {
                if (cost[state] + CHANGE[state][to] < cost[best] + CHANGE[best][to]) {
                    best = state;
                }
            }
            from[at][to] = best;
            nextCost[to] = cost[best] + CHANGE[best][to] + doubt(verdict, GAITS[to]);
        }
        double least = Math.min(nextCost[0], Math.min(nextCost[1], nextCost[2]));
        for (int state = 0; state < STATES; state++) {
            nextCost[state] -= least;
        }
        double[] swap = cost;
        cost = nextCost;
        nextCost = swap;
        seconds++;
    }

    private static double doubt(GaitVerdict verdict, Gait state) {
        double sure = Math.min(0.98, Math.max(0.5, verdict.confidence()));
        return -Math.log(verdict.gait() == state ? sure : (1 - sure) / 2);
    }

    /** Number of verdicts so far. */
    long seconds() {
        return seconds;
    }

    /** Decides on a second at most {@link #LOOK_AHEAD_S} before the newest verdict (fewer only at the end). */
    SecondVerdict decide(long second) {
        trace(second);
        int state = path[(int) second & MASK];
        if (state == 0) {
            state = grown(second);
        } else if (motion[(int) second & MASK] < STOPPED * usualMotion(second, state)) {
            state = 0;
        }
        state = state == 0 ? 0 : changed(second, state);
        describe(second, state);
        double usualG2 = state == 0 ? 0 : usualMotion(second, state);
        return new SecondVerdict(
                gait, stepHz, stepsPerCycle == 2, otherHz, marginDb, agreed, confidence, refusal, usualG2);
    }

    /** Fills {@link #path} from the newest verdict back to a few seconds before {@code second}. */
    private void trace(long second) {
        int state = 0;
        for (int other = 1; other < STATES; other++) {
            state = cost[other] < cost[state] ? other : state;
        }
        long oldest = Math.max(0, second - LOOK_AHEAD_S);
        for (long at = seconds - 1; at >= oldest; at--) {
            path[(int) at & MASK] = state;
            state = from[(int) at & MASK][state];
        }
    }

    private double usualMotion(long second, int state) {
        int count = 0;
        long first = Math.max(0, second - LOOK_AHEAD_S);
        long last = Math.min(seconds - 1, second + LOOK_AHEAD_S);
        for (long at = first; at <= last; at++) {
            if (path[(int) at & MASK] == state) {
                sorted[count++] = motion[(int) at & MASK];
            }
        }
        Arrays.sort(sorted, 0, count);
        return count > 0 ? sorted[count / 2] : 0;
    }

    /** The state of a bout close by that this second of motion belongs to; 0 where there is none. */
    private int grown(long second) {
        Refusal why = verdicts[(int) second & MASK].refusal();
        boolean other = why == Refusal.CYCLING_LIKE || why == Refusal.NOT_GAIT_LIKE || why == Refusal.OUT_OF_RANGE;
        if (other && gap(second) > BRIDGED_S) {
            return 0;
        }
        for (int away = 1; away <= REACH_S; away++) {
            for (int side = -1; side <= 1; side += 2) {
                int state = state(second + (long) side * away);
                if (state != 0 && reaches(second, side, away, usualMotion(second, state))) {
                    return state;
                }
            }
        }
        return 0;
    }

    /** Next to a change between run and walk: the one whose motion the seconds up to the change are more like. */
    private int changed(long second, int state) {
        int other = WALK + RUN - state;
        for (int side = -1; side <= 1; side += 2) {
            int away = 1;
            while (away <= CHANGE_WITHIN_S && state(second + (long) side * away) != other) {
                away++;
            }
            if (away <= CHANGE_WITHIN_S) {
                double usual = usualMotion(second, state);
                double betweenG2 = Math.sqrt(usual * usualMotion(second, other));
                return isBeyond(second, side, away, betweenG2, other) ? other : state;
            }
        }
        return state;
    }

    private boolean isBeyond(long second, int side, int away, double betweenG2, int other) {
        for (int step = 0; step < away; step++) {
            double here = motion[(int) (second + (long) side * step) & MASK];
            if (other == RUN ? here <= betweenG2 : here >= betweenG2) {
                return false;
            }
        }
        return true;
    }

    /** Decided state; 0 outside of what is known. */
    private int state(long second) {
        return second < 0 || second >= seconds ? 0 : path[(int) second & MASK];
    }

    /** Seconds without gait around this one, between two bouts; many where there is no bout at one side. */
    private int gap(long second) {
        int before = 1;
        while (before <= BRIDGED_S && state(second - before) == 0) {
            before++;
        }
        int after = 1;
        while (after <= BRIDGED_S && state(second + after) == 0) {
            after++;
        }
        return before + after - 1;
    }

    private boolean reaches(long second, int side, int away, double usual) {
        for (int step = 0; step < away; step++) {
            double here = motion[(int) (second + (long) side * step) & MASK];
            if (here < MOVING * usual || here > usual / LIKE) {
                return false;
            }
        }
        return true;
    }

    private void describe(long second, int state) {
        GaitVerdict own = verdicts[(int) second & MASK];
        gait = GAITS[state];
        confidence = own.gait() == gait ? own.confidence() : 0.5 * (1 - own.confidence());
        refusal = Refusal.NONE;
        if (state == 0) {
            stepHz = 0;
            refusal = own.isGait() ? Refusal.STILL : own.refusal();
            return;
        }
        otherHz = own.otherHz();
        marginDb = own.marginDb();
        stepHz = steps(second, state);
        if (stepHz <= 0) {
            gait = Gait.NONE;
            refusal = Refusal.NOT_PERIODIC;
        }
    }

    /** Steps a second: its own window's where it agrees with the median of the neighbours. */
    private double steps(long second, int state) {
        int count = 0;
        int strides = 0;
        for (int reach = 3; reach <= LOOK_AHEAD_S && count == 0; reach++) {
            long last = Math.min(seconds - 1, second + reach);
            for (long at = Math.max(0, second - reach); at <= last; at++) {
                GaitVerdict verdict = verdicts[(int) at & MASK];
                if (verdict.gait() == GAITS[state]) {
                    sorted[count++] = verdict.stepHz();
                    strides += verdict.stepsPerCycle() == 2 ? 1 : 0;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(sorted, 0, count);
        double median = sorted[count / 2];
        stepsPerCycle = 2 * strides > count ? 2 : 1;
        GaitVerdict own = verdicts[(int) second & MASK];
        boolean agrees = own.gait() == GAITS[state] && Math.abs(own.stepHz() / median - 1) < LIKE;
        agreed = agrees && own.stepsPerCycle() == stepsPerCycle;
        return agrees ? own.stepHz() : median;
    }
}

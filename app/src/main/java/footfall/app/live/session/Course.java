// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.Phase;
import footfall.app.live.SessionPlan;
import java.util.OptionalDouble;

/**
 * The phases in their order. A phase ends when its time is up, when what it waits for is there, or when it is skipped; the plan says which there
 * are. CONNECT → PLACEMENT → STAND → WARM_UP → BASELINE → CUE ⇄ REST → RETENTION → DONE.
 */
final class Course {
    private final SessionPlan plan;
    private final boolean asksPlacement;
    private boolean baselineWanted;
    private Phase phase = Phase.CONNECT;
    private int block;
    private long elapsedNs;
    private long lengthNs;

    /** Only a lesson waits to be told where the sensor sits. */
    Course(SessionPlan plan, boolean placementKnown, boolean baselineWanted) {
        this.plan = plan;
        this.asksPlacement = isLesson() && !placementKnown;
        this.baselineWanted = baselineWanted;
    }

    /** Whether there is a course of blocks, with questions; otherwise it is one open run. */
    boolean isLesson() {
        return plan.blocks() > 0;
    }

    Phase phase() {
        return phase;
    }

    int block() {
        return block;
    }

    int blocks() {
        return Math.max(1, plan.blocks());
    }

    /** Time of the phase that was not paused, ns. */
    long elapsedNs() {
        return elapsedNs;
    }

    /** Whether the runner is meant to run. */
    boolean isRun() {
        return phase.compareTo(Phase.WARM_UP) >= 0 && phase != Phase.DONE;
    }

    /** Whether a baseline can still be measured. */
    boolean baselineMayCome() {
        return phase.compareTo(Phase.BASELINE) <= 0;
    }

    /** A share was asked for: there will be a baseline. */
    void wantBaseline() {
        baselineWanted = true;
    }

    /** Whether the phase ends by its time alone. */
    boolean isTimed() {
        return isRun() && lengthNs > 0;
    }

    /** Until the phase ends, s; absent where that is open. */
    OptionalDouble leftS() {
        return isTimed() ? OptionalDouble.of(Math.max(0, lengthNs - elapsedNs) / 1e9) : OptionalDouble.empty();
    }

    boolean isInSecondHalf() {
        return elapsedNs * 2 >= lengthNs;
    }

    void pass(long passedNs) {
        elapsedNs += passedNs;
    }

    boolean isTimeUp() {
        return isTimed() && elapsedNs >= lengthNs;
    }

    /** The same phase from its begin. */
    void again() {
        elapsedNs = 0;
    }

    /** Goes on to the next phase. */
    void goOn() {
        phase = next();
        elapsedNs = 0;
        if (phase == Phase.CUE) {
            block++;
        }
        lengthNs = Math.round(lengthS() * 1e9);
    }

    /** Over. */
    void end() {
        phase = Phase.DONE;
        elapsedNs = 0;
        lengthNs = 0;
    }

    private Phase next() {
        return switch (phase) {
            case CONNECT -> asksPlacement ? Phase.PLACEMENT : afterPlacement();
            case PLACEMENT -> afterPlacement();
            case STAND -> afterStand();
            case WARM_UP -> afterWarmUp();
            case BASELINE, REST -> Phase.CUE;
            case CUE -> afterBlock();
            case RETENTION, DONE -> Phase.DONE;
        };
    }

    private Phase afterPlacement() {
        return plan.standS() > 0 ? Phase.STAND : afterStand();
    }

    private Phase afterStand() {
        return plan.warmUpS() > 0 ? Phase.WARM_UP : afterWarmUp();
    }

    private Phase afterWarmUp() {
        return baselineWanted || plan.baselineS() > 0 ? Phase.BASELINE : Phase.CUE;
    }

    private Phase afterBlock() {
        if (block < plan.blocks()) {
            return plan.restS() > 0 ? Phase.REST : Phase.CUE;
        }
        return plan.retentionS() > 0 ? Phase.RETENTION : Phase.DONE;
    }

    private double lengthS() {
        return switch (phase) {
            case WARM_UP -> plan.warmUpS();
            case BASELINE -> plan.baselineS() > 0 ? plan.baselineS() : SessionLimits.USUAL_BASELINE_S;
            case CUE -> plan.cueS();
            case REST -> plan.restS();
            case RETENTION -> plan.retentionS();
            default -> 0;
        };
    }
}

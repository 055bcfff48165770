// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.BandState;
import java.util.OptionalDouble;

/**
 * How the runner stands to the target. What comes first in this table decides:
 *
 * <table>
 * <caption>States</caption>
 * <tr><td>no data for 3 s</td><td>STALE</td></tr>
 * <tr><td>the session stands still</td><td>PAUSED</td></tr>
 * <tr><td>no target counts yet</td><td>WARMUP</td></tr>
 * <tr><td>nothing is asked for: no target, no cues, walking, a new speed</td><td>ON</td></tr>
 * <tr><td>the signal is poor</td><td>as it was; nothing counts</td></tr>
 * <tr><td>ON or HIGH, median below the lower edge for 5 s</td><td>LOW</td></tr>
 * <tr><td>ON or LOW, median above the upper edge for 5 s</td><td>HIGH</td></tr>
 * <tr><td>LOW, median above the lower edge + 1 spm for 3 s</td><td>ON</td></tr>
 * <tr><td>HIGH, median below the upper edge − 1 spm for 3 s</td><td>ON</td></tr>
 * </table>
 */
final class BandMachine {
    private static final long NOT = Long.MIN_VALUE;

    private BandState state = BandState.WARMUP;
    private BandState judged = BandState.ON;
    private long belowNs = NOT;
    private long aboveNs = NOT;
    private long backNs = NOT;
    private long conditionNs;
    private boolean returned;

    /**
     * What the machine looks at.
     *
     * @param stale no data
     * @param paused the session stands still
     * @param counts whether a target counts by now
     * @param asked whether the runner is asked for something
     * @param poor whether the signal is poor
     * @param medianSpm of the newest seconds; absent without steps
     * @param lowSpm lower edge of the band
     * @param highSpm upper edge
     */
    record Sight(
            boolean stale,
            boolean paused,
            boolean counts,
            boolean asked,
            boolean poor,
            OptionalDouble medianSpm,
            double lowSpm,
            double highSpm) {}

    BandState state() {
        return state;
    }

    /** When the condition of the newest change among ON, LOW and HIGH was met. */
    long conditionNs() {
        return conditionNs;
    }

    /** Whether the newest change was the runner's own return into the band. */
    boolean hasReturned() {
        return returned;
    }

    /** Looks; says whether the state changed. */
    boolean look(long nowNs, Sight sight) {
        BandState before = state;
        returned = false;
        conditionNs = nowNs;
        state = next(nowNs, sight);
        return state != before;
    }

    private BandState next(long nowNs, Sight sight) {
        if (sight.stale()) {
            return fresh(BandState.STALE);
        }
        if (sight.paused()) {
            return fresh(BandState.PAUSED);
        }
        if (!sight.counts()) {
            return fresh(BandState.WARMUP);
        }
        if (!sight.asked()) {
            return fresh(BandState.ON);
        }
        if (sight.poor() || sight.medianSpm().isEmpty()) {
            forgetTimes();
            return judged;
        }
        judged = judge(nowNs, sight, sight.medianSpm().getAsDouble());
        return judged;
    }

    private BandState fresh(BandState other) {
        forgetTimes();
        judged = BandState.ON;
        return other;
    }

    private void forgetTimes() {
        belowNs = NOT;
        aboveNs = NOT;
        backNs = NOT;
    }

    private BandState judge(long nowNs, Sight sight, double spm) {
        belowNs = since(belowNs, nowNs, spm < sight.lowSpm());
        aboveNs = since(aboveNs, nowNs, spm > sight.highSpm());
        backNs = since(backNs, nowNs, isBack(sight, spm));
        if (judged != BandState.LOW && lasts(belowNs, nowNs, SessionLimits.LEAVE_NS)) {
            return changed(BandState.LOW, belowNs + SessionLimits.LEAVE_NS);
        }
        if (judged != BandState.HIGH && lasts(aboveNs, nowNs, SessionLimits.LEAVE_NS)) {
            return changed(BandState.HIGH, aboveNs + SessionLimits.LEAVE_NS);
        }
        if (judged != BandState.ON && lasts(backNs, nowNs, SessionLimits.BACK_NS)) {
            returned = true;
            return changed(BandState.ON, backNs + SessionLimits.BACK_NS);
        }
        return judged;
    }

    private boolean isBack(Sight sight, double spm) {
        boolean aboveLow = spm > sight.lowSpm() + SessionLimits.BACK_SPM;
        boolean belowHigh = spm < sight.highSpm() - SessionLimits.BACK_SPM;
        return switch (judged) {
            case LOW -> aboveLow && spm <= sight.highSpm();
            case HIGH -> belowHigh && spm >= sight.lowSpm();
            default -> false;
        };
    }

    private BandState changed(BandState to, long whenNs) {
        conditionNs = whenNs;
        backNs = NOT;
        return to;
    }

    private static long since(long startNs, long nowNs, boolean holds) {
        if (!holds) {
            return NOT;
        }
        return startNs == NOT ? nowNs : startNs;
    }

    private static boolean lasts(long startNs, long nowNs, long lengthNs) {
        return startNs != NOT && nowNs - startNs >= lengthNs;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import java.util.OptionalDouble;

/**
 * How long each phase of a session lasts, s; 0 leaves a phase out. A plan without blocks is one open run with cues until it is stopped.
 *
 * @param standS standing still before the run
 * @param warmUpS running in
 * @param baselineS the runner's own cadence
 * @param blocks blocks with cues; 0 for one that lasts until the end
 * @param cueS a block with cues
 * @param restS between two blocks
 * @param retentionS without cues at the end
 * @param durationS the whole session ends then; absent: when it is stopped or the plan is over
 */
public record SessionPlan(
        double standS,
        double warmUpS,
        double baselineS,
        int blocks,
        double cueS,
        double restS,
        double retentionS,
        OptionalDouble durationS) {
    /** No lesson: the first minute without alerts, then the target counts until the end. */
    public static SessionPlan openRun() {
        return new SessionPlan(0, 60, 0, 0, 0, 0, 0, OptionalDouble.empty());
    }

    /** Stand 10 s, run in for 3 min, 2 min baseline, five blocks of 3 min with 2 min between them, 2 min without cues. */
    public static SessionPlan lesson() {
        return new SessionPlan(10, 180, 120, 5, 180, 120, 120, OptionalDouble.empty());
    }
}

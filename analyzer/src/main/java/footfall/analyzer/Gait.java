// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

/** What the runner did in a second: the label of a row, a bout or a point of the cadence track. */
public enum Gait {
    /** Running: each step has a flight phase. */
    RUN,
    /** Walking: one foot is always on the ground. */
    WALK,
    /** No gait, or none that the data can show. */
    NONE
}

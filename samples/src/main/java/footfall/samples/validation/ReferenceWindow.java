// SPDX-License-Identifier: Apache-2.0
package footfall.samples.validation;

/**
 * A stretch of a recording of which somebody else knows what it is.
 *
 * @param fromS begin, seconds from the start of the recording
 * @param toS end, seconds
 * @param activity what was done: "run", "walk", "sit (wrist)", …
 * @param cadenceSpm reference cadence of both feet; NaN where the activity is no gait
 */
record ReferenceWindow(double fromS, double toS, String activity, double cadenceSpm) {
    boolean isRun() {
        return activity.equals("run");
    }

    boolean isWalk() {
        return activity.equals("walk");
    }

    /** Whether the runner took steps of which the cadence is known. */
    boolean isGait() {
        return isRun() || isWalk();
    }
}

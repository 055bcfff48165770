// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.SensorPlacement;

/**
 * What a placement says before any signal is seen. It is little on purpose: a placement may be wrong or not said.
 *
 * @param usualVigorG where the slowest runs and the fastest walks of the same rate meet, g; 0 where the signal must say it
 * @param mayBeTrunk whether the sensor may sit on the trunk, which hardly tells left from right in a level runner
 * @param mayBeArm whether it may hang on an arm, whose swing is nearly a sine of the stride
 * @param isArm whether it surely does
 */
record Wearing(double usualVigorG, boolean mayBeTrunk, boolean mayBeArm, boolean isArm) {
    /** For this placement. */
    static Wearing at(SensorPlacement placement) {
        return switch (placement) {
            case WAIST, SACRUM, CHEST, HEAD -> new Wearing(0.5, true, false, false);
            case WRIST -> new Wearing(0.7, false, true, true);
            case FOOT, SHANK, THIGH, POCKET -> new Wearing(1.0, false, false, false);
            case UNKNOWN -> new Wearing(0, true, true, false);
        };
    }
}

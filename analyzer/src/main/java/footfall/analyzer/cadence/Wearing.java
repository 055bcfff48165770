// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.SensorPlacement;

/**
 * What a placement says before any signal is seen. It is little on purpose: a placement may be wrong or not said.
 *
 * @param usualVigorG where the slowest runs and the fastest walks of the same rate meet, g; 0 where the signal must say it
 * @param isTrunk whether the sensor surely sits on the trunk, where even legs may look quite alike
 * @param mayBeLevel whether they may look nearly alike: anywhere but on arms and below the knee
 * @param mayBeArm whether it may hang on an arm, whose swing is nearly a sine of the stride
 * @param isArm whether it surely does
 */
record Wearing(double usualVigorG, boolean isTrunk, boolean mayBeLevel, boolean mayBeArm, boolean isArm) {
    /** For this placement. */
    static Wearing at(SensorPlacement placement) {
        return switch (placement) {
            case WAIST, SACRUM, CHEST, HEAD -> new Wearing(0.5, true, true, false, false);
            case WRIST -> new Wearing(0.7, false, false, true, true);
            case THIGH, POCKET -> new Wearing(1.0, false, true, false, false);
            case FOOT, SHANK -> new Wearing(1.0, false, false, false, false);
            case UNKNOWN -> new Wearing(0, false, true, true, false);
        };
    }
}

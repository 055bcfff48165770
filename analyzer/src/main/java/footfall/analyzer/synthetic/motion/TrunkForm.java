// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;

/**
 * How the trunk's motion arrives at a place: gains and angles of the middle person. Magnitudes are typical values, not fitted to any
 * recording.
 *
 * @param impactGain of the impact against that at the sacrum
 * @param impactDelayS how long the shock travels, s
 * @param impactS how long the shock and its ringing last, s
 * @param otherSide impact of the other foot against that of the sensor's own side
 * @param braking of braking and propulsion against the pelvis
 * @param sideways of the swing from leg to leg against the pelvis
 * @param wobbleG ringing of belt, strap or skin after each landing, g
 * @param pitchDeg nodding at step rate, degrees
 * @param rollDeg dropping of the side at stride rate, degrees
 * @param yawDeg twisting at stride rate, degrees
 */
record TrunkForm(
        double impactGain,
        double impactDelayS,
        double impactS,
        double otherSide,
        double braking,
        double sideways,
        double wobbleG,
        double pitchDeg,
        double rollDeg,
        double yawDeg) {

    static TrunkForm of(SensorPlacement placement) {
        return switch (placement) {
            case WAIST -> new TrunkForm(1.1, 0.006, 0.085, 0.72, 1.0, 1.1, 0.30, 3, 4.5, 6);
            case CHEST -> new TrunkForm(0.75, 0.012, 0.095, 0.96, 0.8, 0.8, 0.14, 2.5, 3, 5);
            case HEAD -> new TrunkForm(0.35, 0.020, 0.110, 0.98, 0.5, 0.5, 0.04, 3, 1.5, 2);
            case THIGH -> new TrunkForm(2.0, 0.004, 0.070, 0.40, 1.0, 0.7, 0.25, 0, 3, 5);
            case POCKET -> new TrunkForm(1.7, 0.005, 0.080, 0.45, 1.0, 0.7, 0.55, 0, 5, 6);
            case WRIST -> new TrunkForm(0.6, 0.020, 0.100, 0.85, 0.6, 0.5, 0.30, 0, 8, 6);
            default -> new TrunkForm(1.0, 0.006, 0.085, 0.94, 1.0, 1.0, 0.10, 3, 4, 6);
        };
    }
}

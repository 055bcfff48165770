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
 * @param rollDeg dropping of the side at stride rate, degrees; at the trunk its share of the pelvis's is a quarter of this
 * @param yawDeg twisting at stride rate with the leg that lands, degrees; against it negative
 * @param flutterG what no two steps share, root mean square while running, g
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
        double yawDeg,
        double flutterG) {

    /** Share of the flutter that a loose fit keeps up in flight. */
    double slack() {
        return Math.min(0.5, 0.4 * wobbleG);
    }

    static TrunkForm of(SensorPlacement placement) {
        return switch (placement) {
            case WAIST -> new TrunkForm(2.5, 0.006, 0.085, 0.70, 1.1, 1.4, 0.95, 4, 4, 7, 0.22);
            case CHEST -> new TrunkForm(1.1, 0.012, 0.095, 0.96, 0.8, 0.9, 0.35, 2.5, 2, -5, 0.14);
            case HEAD -> new TrunkForm(0.55, 0.020, 0.110, 0.98, 0.5, 0.6, 0.12, 3, 1, -2, 0.10);
            case THIGH -> new TrunkForm(2.6, 0.004, 0.070, 0.45, 1.2, 1.3, 0.50, 0, 5, 6, 0.30);
            case POCKET -> new TrunkForm(2.8, 0.005, 0.080, 0.55, 1.2, 1.6, 1.0, 0, 8, 9, 0.30);
            case WRIST -> new TrunkForm(0.9, 0.020, 0.100, 0.90, 0.8, 0.8, 0.45, 0, 9, 7, 0.28);
            default -> new TrunkForm(1.4, 0.006, 0.085, 0.95, 1.0, 1.0, 0.22, 3, 4, 6, 0.14);
        };
    }
}

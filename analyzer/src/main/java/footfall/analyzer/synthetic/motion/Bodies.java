// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;

/** Which motion belongs to which placement. */
final class Bodies {
    private Bodies() {}

    static BodyMotion onFoot(
            SensorPlacement placement, GaitTrain train, Physique physique, Manner manner, boolean leftSide, long seed) {
        TrunkForm form = TrunkForm.of(placement);
        return switch (placement) {
            case FOOT -> new LegSensor(train, physique, manner, leftSide, false, seed);
            case SHANK -> new LegSensor(train, physique, manner, leftSide, true, seed);
            case THIGH -> LimbSensor.thigh(train, form, physique, manner, leftSide, false, seed);
            case POCKET -> LimbSensor.thigh(train, form, physique, manner, leftSide, true, seed);
            case WRIST -> LimbSensor.wrist(train, form, physique, manner, leftSide, seed);
            case WAIST, SACRUM, CHEST, HEAD -> new TrunkSensor(train, form, physique, manner, leftSide, seed);
            case UNKNOWN -> throw new IllegalArgumentException("a made-up sensor sits somewhere, got unknown");
        };
    }
}

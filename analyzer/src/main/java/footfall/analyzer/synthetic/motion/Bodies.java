// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;

/** Which motion belongs to which placement. */
final class Bodies {
    private Bodies() {}

    static BodyMotion onFoot(SensorPlacement placement, GaitTrain train, Physique physique, boolean leftSide) {
        TrunkForm form = TrunkForm.of(placement);
        return switch (placement) {
            case FOOT -> new LegSensor(train, physique, leftSide, false);
            case SHANK -> new LegSensor(train, physique, leftSide, true);
            case THIGH -> LimbSensor.thigh(train, form, physique, leftSide, false);
            case POCKET -> LimbSensor.thigh(train, form, physique, leftSide, true);
            case WRIST -> LimbSensor.wrist(train, form, physique, leftSide);
            case WAIST, SACRUM, CHEST, HEAD -> new TrunkSensor(train, form, physique, leftSide);
            case UNKNOWN -> throw new IllegalArgumentException("a made-up sensor sits somewhere, got unknown");
        };
    }
}

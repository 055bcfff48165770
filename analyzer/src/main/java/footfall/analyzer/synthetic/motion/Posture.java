// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;

/** How far a segment leans forwards in a scene, degrees: what gravity shows of sitting, crawling or holding a handlebar. */
final class Posture {
    private Posture() {}

    static double leanDeg(SceneKind kind, SensorPlacement placement) {
        return switch (kind) {
            case SIT, DRIVING, TRAIN, DESK, TABLE_HITS -> seated(placement);
            case BIKE -> riding(placement);
            case CRAWLING -> crawling(placement);
            case LYING_ON_A_TABLE -> 90;
            case CLAPPING -> placement == SensorPlacement.WRIST ? -65 : 0;
            default -> 0;
        };
    }

    private static double seated(SensorPlacement placement) {
        return switch (placement) {
            case THIGH, POCKET -> -82;
            case SHANK -> 12;
            case WRIST -> -85;
            case SACRUM, WAIST -> -12;
            default -> 0;
        };
    }

    private static double riding(SensorPlacement placement) {
        return switch (placement) {
            case THIGH, POCKET -> -48;
            case SHANK -> 18;
            case WRIST -> -45;
            case SACRUM, WAIST -> 25;
            case CHEST -> 40;
            case FOOT -> 12;
            default -> 10;
        };
    }

    private static double crawling(SensorPlacement placement) {
        return switch (placement) {
            case FOOT, SHANK -> 88;
            case SACRUM, WAIST, CHEST -> 80;
            default -> 0;
        };
    }
}

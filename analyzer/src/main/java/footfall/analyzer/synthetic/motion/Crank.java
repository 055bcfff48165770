// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;
import org.apache.commons.math3.random.RandomGenerator;

/** Pedalling: the foot goes round smoothly, the thigh rocks, the trunk hardly moves. Not thread-safe: one per scene. */
final class Crank implements BodyMotion {
    private static final double CRANK_M = 0.17;
    private static final double THIGH_M = 0.22;
    private static final double DPS_PER_TURN = 360;
    private static final double FULL_TURN = 2 * StrictMath.PI;
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;

    private final SensorPlacement placement;
    private final double hz;
    private final double start;
    private final double trunkG;
    private final double ankleDeg;

    Crank(SensorPlacement placement, double rpm, boolean leftSide, RandomGenerator random) {
        this.placement = placement;
        this.hz = rpm / 60;
        this.start = leftSide ? 0 : 0.5;
        this.trunkG = 0.03 + 0.05 * random.nextDouble();
        this.ankleDeg = 8 + 10 * random.nextDouble();
    }

    @Override
    public void at(double tS, Segment out) {
        double drift = 0.6 * Curve.sin(0.013 * tS) + 0.2 * Curve.sin(0.061 * tS);
        double turns = start + hz * tS + drift;
        switch (placement) {
            case FOOT, SHANK -> ofLeg(turns, placement == SensorPlacement.FOOT ? ankleDeg : 0.9 * ankleDeg, out);
            case THIGH, POCKET -> ofThigh(turns, out);
            default -> ofTrunk(turns, placement == SensorPlacement.WRIST ? 0.6 : 1, out);
        }
    }

    private void ofLeg(double turns, double tiltDeg, Segment out) {
        double roundG = CRANK_M * FULL_TURN * FULL_TURN * hz * hz / STANDARD_GRAVITY_MPS2;
        out.xG -= roundG * Curve.cos(turns);
        out.zG -= roundG * Curve.sin(turns) + 0.06 * Curve.sin(2 * turns);
        out.lean(tiltDeg * Curve.cos(turns - 0.1), -tiltDeg * FULL_TURN * hz * Curve.sin(turns - 0.1));
    }

    private void ofThigh(double turns, Segment out) {
        double deg = 21;
        double rateDps = -deg * FULL_TURN * hz * Curve.sin(turns);
        double changeDps2 = -deg * FULL_TURN * FULL_TURN * hz * hz * Curve.cos(turns);
        out.lean(deg * Curve.cos(turns), rateDps);
        out.offPivot(-THIGH_M, rateDps, changeDps2);
    }

    private void ofTrunk(double turns, double gain, Segment out) {
        out.yG += gain * trunkG * Curve.sin(turns);
        out.zG += gain * 0.6 * trunkG * Curve.sin(2 * turns + 0.15);
        out.xG += gain * 0.4 * trunkG * Curve.sin(2 * turns);
        out.xDps += gain * trunkG * DPS_PER_TURN * Curve.cos(turns);
    }
}

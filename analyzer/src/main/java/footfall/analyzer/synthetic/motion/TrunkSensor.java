// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/** A sensor at sacrum, waist, chest or head: the trunk's motion, nodding, dropping and twisting. Not thread-safe: one per course. */
final class TrunkSensor implements BodyMotion {
    private static final double FULL_TURN = 2 * StrictMath.PI;

    private final TrunkMotion trunk;
    private final GaitTrain train;
    private final TrunkForm form;
    private final Physique physique;
    private final Flutter flutter;
    private int step = -1;

    TrunkSensor(GaitTrain train, TrunkForm form, Physique physique, boolean leftSide, long seed) {
        this.train = train;
        this.form = form;
        this.physique = physique;
        this.trunk = new TrunkMotion(train, form, physique, leftSide, seed);
        this.flutter = new Flutter(seed, form.flutterG() * physique.restless());
    }

    @Override
    public void at(double tS, Segment out) {
        trunk.moveTo(tS);
        out.upright(trunk.forwardG(), trunk.leftG(), trunk.upG());
        StepCursor cursor = trunk.cursor();
        if (!cursor.inside()) {
            return;
        }
        if (step != cursor.step()) {
            step = cursor.step();
            flutter.renew();
        }
        flutter.addTo(out, cursor.share(), train.running(step) ? trunk.grounded() : 0.35);
        double gain = cursor.vigour() * physique.turning();
        double turns = cursor.strideTurns(true) + physique.phase();
        double ratePerTurn = FULL_TURN * cursor.strideHz();
        double twist = gain * form.yawDeg();
        double drop = gain * form.rollDeg();
        double nod = gain * form.pitchDeg();
        out.yaw(twist * Curve.cos(turns), -twist * ratePerTurn * Curve.sin(turns));
        out.roll(drop * Curve.sin(turns), drop * ratePerTurn * Curve.cos(turns));
        out.lean(nod * Curve.cos(2 * turns - 0.2), -2 * nod * ratePerTurn * Curve.sin(2 * turns - 0.2));
        out.zDps += train.turnDps(cursor.step());
    }
}

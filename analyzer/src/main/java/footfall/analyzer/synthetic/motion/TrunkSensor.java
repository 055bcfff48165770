// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A sensor at sacrum, waist, chest or head: the trunk's motion, its lean, nodding, dropping and twisting. In left stance the pelvis
 * drops on the right. Angular rates are the exact derivatives of the angles. Not thread-safe: one per course.
 */
final class TrunkSensor implements BodyMotion {
    private static final double FULL_TURN = 2 * StrictMath.PI;
    private static final double PELVIS_ROLL_DEG = 4;
    private static final double WALKING = 0.6;
    private static final double WALKING_LEAN_DEG = 2;
    private static final double WALKING_FLUTTER = 0.35;
    private static final double RESTLESS_DEG = 1.5;

    private final TrunkMotion trunk;
    private final GaitTrain train;
    private final TrunkForm form;
    private final Physique physique;
    private final Manner manner;
    private final Flutter flutter;
    private final RandomGenerator strays;
    private final double halfDropDeg;
    private final double[] turnsAndHz = new double[2];
    private int step = -1;
    private double strayLeanDeg;
    private double strayYawDeg;

    TrunkSensor(GaitTrain train, TrunkForm form, Physique physique, Manner manner, boolean leftSide, long seed) {
        this.train = train;
        this.form = form;
        this.physique = physique;
        this.manner = manner;
        this.trunk = new TrunkMotion(train, form, physique, manner, leftSide, seed);
        this.flutter = new Flutter(seed, form.flutterG() * physique.restless());
        this.strays = Streams.of(seed, Draws.STRAYS);
        this.halfDropDeg = form.rollDeg() / PELVIS_ROLL_DEG * manner.obliquityDeg() / range(manner.dropUneven());
    }

    /** Range of a sine with some second partial. */
    private static double range(double uneven) {
        double most = 0;
        for (int i = 0; i < 3600; i++) {
            double turns = i / 3600.0;
            most = Math.max(most, Curve.sin(turns) + uneven * Curve.sin(2 * turns));
        }
        return 2 * most;
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
            balance();
            strayLeanDeg = RESTLESS_DEG * physique.restless() * strays.nextGaussian();
            strayYawDeg = RESTLESS_DEG * physique.restless() * strays.nextGaussian();
        }
        flutter.addForceTo(out, cursor.share(), train.running(step) ? trunk.grounded() : WALKING_FLUTTER);
        out.zDps = train.turnDps(step);
        cursor.turnTo(turnsAndHz);
        double before = train.opens(step) ? 0 : train.running(step - 1) ? 1 : WALKING;
        double now = train.running(step) ? 1 : WALKING;
        double strength = between(before, now, cursor.share());
        double change = betweenRate(before, now, cursor.share()) / train.stepS(step);
        twist(strength, change, cursor.share(), out);
        drop(strength, change, out);
        leanAndNod(strength, change, cursor.share(), out);
    }

    private void balance() {
        if (train.running(step)) {
            flutter.balance(train.stanceS(step) / train.stepS(step), form.slack());
        } else {
            flutter.balance(0, WALKING_FLUTTER);
        }
    }

    /** From what was to what is within a step, and to nothing where it is the last. */
    private double between(double before, double now, double share) {
        double ease = Curve.ease(share);
        return (before + (now - before) * ease) * (train.closes(step) ? 1 - ease : 1);
    }

    private double betweenRate(double before, double now, double share) {
        double ease = Curve.ease(share);
        double slope = 6 * share * (1 - share);
        double rise = (now - before) * slope;
        return train.closes(step) ? rise * (1 - ease) - (before + (now - before) * ease) * slope : rise;
    }

    private void twist(double strength, double change, double share, Segment out) {
        double deg = -physique.turning() * form.yawDeg();
        double turns = turnsAndHz[0] + physique.phase();
        double cos = deg * Curve.cos(turns);
        double sin = deg * FULL_TURN * turnsAndHz[1] * Curve.sin(turns);
        double perS = 1 / train.stepS(step);
        out.yaw(
                strength * cos + strayYawDeg * stray(share),
                change * cos - strength * sin + strayYawDeg * perS * strayRate(share));
    }

    private void drop(double strength, double change, Segment out) {
        double turns = turnsAndHz[0] - manner.dropLate();
        double uneven = manner.dropUneven();
        double deg = halfDropDeg * (Curve.sin(turns) + uneven * Curve.sin(2 * turns));
        double perTurn = halfDropDeg * FULL_TURN * (Curve.cos(turns) + 2 * uneven * Curve.cos(2 * turns));
        out.roll(strength * deg, change * deg + strength * perTurn * turnsAndHz[1]);
    }

    /** Nodding is even in each step and still where steps meet: its mean over a step is nothing. */
    private void leanAndNod(double strength, double change, double share, Segment out) {
        double before = train.opens(step) ? 0 : leanDeg(step - 1);
        double now = leanDeg(step);
        double perS = 1 / train.stepS(step);
        double nodDeg = physique.turning() * form.pitchDeg();
        double nod = nodDeg * Curve.cos(share);
        double nodPerS = -nodDeg * FULL_TURN * perS * Curve.sin(share);
        double deg = between(before, now, share) + strength * nod + strayLeanDeg * stray(share);
        double rateDps = betweenRate(before, now, share) * perS + change * nod + strength * nodPerS;
        out.lean(deg, rateDps + strayLeanDeg * perS * strayRate(share));
    }

    private double leanDeg(int ofStep) {
        return train.running(ofStep) ? manner.leanDeg() : Math.min(manner.leanDeg(), WALKING_LEAN_DEG);
    }

    /** To one side and to the other within a step: nothing on the mean, still where steps meet. */
    private static double stray(double share) {
        return 0.5 * Curve.sin(share) - 0.25 * Curve.sin(2 * share);
    }

    private static double strayRate(double share) {
        return FULL_TURN / 2 * (Curve.cos(share) - Curve.cos(2 * share));
    }
}

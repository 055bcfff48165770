// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * A sensor at thigh, pocket or wrist: it swings with the stride below a joint that moves with the trunk. Not thread-safe: one per
 * course.
 */
final class LimbSensor implements BodyMotion {
    private static final double THIGH_M = 0.27;
    private static final double POCKET_M = 0.20;
    private static final double RUNNING_ARM_M = 0.40;
    private static final double WALKING_ARM_M = 0.60;
    /** The elbow is bent in running: the forearm points forwards. */
    private static final double ELBOW_DEG = -75;

    private final GaitTrain train;
    private final TrunkMotion trunk;
    private final TrunkForm form;
    private final boolean leftSide;
    private final boolean arm;
    private final double gain;
    private final Flutter flutter;
    private int step = -1;
    private final double armM;
    private final Swinging run;
    private final Swinging walk;

    private LimbSensor(
            GaitTrain train,
            TrunkForm form,
            Physique physique,
            Manner manner,
            boolean leftSide,
            long seed,
            boolean arm,
            double legM,
            Swinging run,
            Swinging walk) {
        this.train = train;
        this.trunk = new TrunkMotion(train, form, physique, manner, leftSide, seed);
        this.flutter = new Flutter(seed, form.flutterG() * physique.restless());
        this.form = form;
        this.leftSide = leftSide;
        this.arm = arm;
        this.gain = arm ? physique.arms() : physique.legs();
        this.armM = legM;
        this.run = run;
        this.walk = walk;
    }

    /** On the thigh: behind the trunk in mid-stance, before it in swing. */
    static LimbSensor thigh(
            GaitTrain train,
            TrunkForm form,
            Physique physique,
            Manner manner,
            boolean leftSide,
            boolean pocket,
            long seed) {
        Swinging run = new Swinging(-14, 27, 0.33, 7, 0.42);
        Swinging walk = new Swinging(-8, 20, 0.52, 8, 0.55);
        return new LimbSensor(
                train, form, physique, manner, leftSide, seed, false, pocket ? POCKET_M : THIGH_M, run, walk);
    }

    /** At the wrist: farthest back about when the own foot lands. */
    static LimbSensor wrist(
            GaitTrain train, TrunkForm form, Physique physique, Manner manner, boolean leftSide, long seed) {
        Swinging run = new Swinging(4, 13, physique.phase(), 1, 0.12);
        Swinging walk = new Swinging(-4, 9, physique.phase(), 1, 0.1);
        return new LimbSensor(train, form, physique, manner, leftSide, seed, true, RUNNING_ARM_M, run, walk);
    }

    @Override
    public void at(double tS, Segment out) {
        trunk.moveTo(tS);
        out.upright(trunk.forwardG(), trunk.leftG(), trunk.upG());
        StepCursor cursor = trunk.cursor();
        if (!cursor.inside()) {
            return;
        }
        boolean running = train.running(cursor.step());
        Swinging angle = running ? run : walk;
        double vigour = cursor.vigour() * gain * pace(cursor.step());
        double turns = cursor.strideTurns(leftSide);
        double hz = cursor.strideHz();
        double rateDps = vigour * angle.rateDps(turns, hz);
        double changeDps2 = vigour * angle.changeDps2(turns, hz);
        out.lean(vigour * angle.deg(turns), rateDps);
        out.offPivot(arm && !running ? -WALKING_ARM_M : -armM, rateDps, changeDps2);
        double side = leftSide ? 1 : -1;
        double rollDeg = side * form.rollDeg() * vigour;
        out.roll(rollDeg * Curve.sin(turns - 0.1), rollDeg * 2 * StrictMath.PI * hz * Curve.cos(turns - 0.1));
        if (arm) {
            out.yG -= side * 0.2 * changeDps2 * armM * StrictMath.PI / 180 / 9.80665;
            out.lean(running ? cursor.vigour() * ELBOW_DEG : 0, 0);
        }
        if (step != cursor.step()) {
            step = cursor.step();
            flutter.renew();
        }
        flutter.addTo(out, cursor.share(), running ? 1 : 0.25);
        out.zDps += train.turnDps(cursor.step());
    }

    /** Faster running swings wider. */
    private double pace(int step) {
        double speedMps = train.speedMps(step);
        return train.running(step) ? Math.min(1.5, 0.55 + 0.15 * speedMps) : Math.min(1.4, 0.5 + 0.38 * speedMps);
    }
}

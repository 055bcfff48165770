// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.Streams;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Specific force on the trunk from its steps, in g, in axes that stay upright: forwards, to the left, upwards.
 *
 * <p>Running: a half sine over each stance with a second and a third partial, a landing shock that rides on it, nothing in flight.
 * Walking: the two-humped forces of both legs, added. In each step two free amplitudes are solved so that the trunk leaves the ground
 * just as fast as its flight needs and ends the step at the height at which it began: velocity and height return exactly, whatever the
 * single step times are. Time must not go back. Not thread-safe: one per course.
 *
 * <p>Each leg pushes towards the other: in left stance to the right. What the landing brakes is given back over the same stance.
 *
 * <p><b>Source:</b> half-sine vertical force: Morin et al. 2005. <b>Differs from the source:</b> (1) the second partial makes landing
 * shock and uneven flights balance; (2) the source has neither shock nor single steps.
 */
final class TrunkMotion {
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;
    private static final double WOBBLE_S = 0.3;
    /** What of a landing shock of usual hardness brakes. */
    private static final double SPIKE_SHARE = 0.25;
    /** How deep the saddle between the two humps of a walking leg's force is. */
    private static final double HUMPS = 0.42;

    /** One and a half swings that die out: positive first. */
    private static final Curve SHOCK = Curve.of(
                    x -> StrictMath.sin(3 * StrictMath.PI * x) * (1 - x) * (1 - x) * Math.min(1, 12 * x))
            .toPeakOne();

    private static final Curve WOBBLE = Curve.of(
                    x -> StrictMath.sin(5.4 * StrictMath.PI * x) * StrictMath.exp(-3 * x) * (1 - x))
            .toPeakOne();

    private final GaitTrain train;
    private final TrunkForm form;
    private final Physique physique;
    private final Manner manner;
    private final boolean leftSide;
    private final StepCursor cursor;
    private final RandomGenerator shapes;

    private final Impulse fixed = new Impulse();

    private boolean walking;
    private boolean opens;
    private boolean closes;
    private double leadStanceS;
    private double trailStanceS;
    private double trailS;
    private double shockS;
    private double pulseS;
    private double archG;
    private double sineG;
    private double thirdG;
    private double fifthG;
    private double shockG;
    private double spikeG;
    private double spikeBackG;
    private double jerkG;
    private double wobbleG;
    private double brakeG;
    private double sidewaysG;
    private double gainG;

    private double forwardG;
    private double leftG;
    private double upG;

    TrunkMotion(GaitTrain train, TrunkForm form, Physique physique, Manner manner, boolean leftSide, long seed) {
        this.train = train;
        this.form = form;
        this.physique = physique;
        this.manner = manner;
        this.leftSide = leftSide;
        this.cursor = new StepCursor(train);
        this.shapes = Streams.of(seed, Draws.SHAPES);
    }

    StepCursor cursor() {
        return cursor;
    }

    double forwardG() {
        return forwardG;
    }

    double leftG() {
        return leftG;
    }

    double upG() {
        return upG;
    }

    /** 1 in the middle of a running stance; in flight, what a loose fit leaves. */
    double grounded() {
        double u = cursor.sinceS() / pulseS;
        return u < 1 ? Math.max(form.slack(), Curve.ARCH.at(u)) : form.slack();
    }

    /** Moves on to a time, true s. */
    void moveTo(double tS) {
        if (cursor.moveTo(tS)) {
            prepare(cursor.step());
        }
        if (!cursor.inside()) {
            forwardG = 0;
            leftG = 0;
            upG = 1;
            return;
        }
        double s = cursor.sinceS();
        double spike = spike(s);
        double u = s / pulseS;
        boolean stance = u < 1;
        double hop = stance ? archG * Curve.ARCH.at(u) + sineG * Curve.SINE.at(u) + base(s) : airborneG();
        upG = hop + wobbleG * WOBBLE.at(s / WOBBLE_S);
        double push = stance ? Curve.ARCH.at(u) : 0;
        double brake = stance ? Curve.SINE.at(u) : 0;
        forwardG = gainG + spikeBackG * push - spikeG * spike - brakeG * brake;
        double inwardG = jerkG * spike + sidewaysG * (push - manner.sidewaysLate() * brake);
        leftG = turnG() + (train.left(cursor.step()) ? -inwardG : inwardG);
    }

    private double airborneG() {
        return closes ? 1 : 0;
    }

    private double turnG() {
        int step = cursor.step();
        double radPerS = StrictMath.PI / 180 * train.turnDps(step);
        return 0.4 * train.speedMps(step) * radPerS / STANDARD_GRAVITY_MPS2;
    }

    private void prepare(int step) {
        boolean running = train.running(step);
        double speed = train.speedMps(step);
        double restless = form.flutterG() * physique.restless() * (running ? 0.7 : 0.2);
        double side = train.left(step) == leftSide ? 1 : form.otherSide();
        double landingG = running ? Math.max(0.4, 1.1 + 0.45 * (speed - 3)) : 0.12 + 0.26 * speed;
        double ownShockG = landingG * train.hardness(step) * form.impactGain() * physique.impact() * side;
        shockG = ownShockG * manner.impact();
        jerkG = ownShockG * manner.sidewaysShock();
        spikeG = SPIKE_SHARE * ownShockG * manner.braking();
        wobbleG = form.wobbleG() * physique.wobble() * train.hardness(step) * side * (running ? 1 : 0.45);
        brakeG =
                form.braking() * physique.braking() * manner.braking() * (running ? 0.12 + 0.06 * speed : 0.10 * speed);
        sidewaysG = form.sideways() * manner.sideways() * (running ? 0.26 : 0.12);
        thirdG = restless * shapes.nextGaussian() + (running ? physique.sharpness() : 0);
        fifthG = restless * shapes.nextGaussian();
        pulseS = running ? train.stanceS(step) : train.stepS(step);
        gainG = step > 0 && !train.opens(step)
                ? (speed - train.speedMps(step - 1)) / train.stepS(step) / STANDARD_GRAVITY_MPS2
                : 0;
        prepareLegs(step);
        solve(step, verticalG(step), closes ? 0 : verticalG(step + 1) * (running ? -1 : 1));
    }

    private void prepareLegs(int step) {
        walking = !train.running(step);
        opens = train.opens(step);
        closes = train.closes(step);
        leadStanceS = train.stanceS(step);
        boolean trails = walking && !opens && !train.running(step - 1);
        trailS = trails ? train.stepS(step - 1) : 1;
        trailStanceS = trails ? train.stanceS(step - 1) : 1;
        shockS = Math.min(form.impactS(), pulseS - form.impactDelayS());
        spikeBackG = spikeG * shockS * SHOCK.mean() / (pulseS * Curve.ARCH.mean());
    }

    /**
     * Vertical velocity at the contact of a step as a share of gravity, s; for a running step's end the same magnitude is that of
     * take-off, upwards.
     */
    private double verticalG(int step) {
        if (train.opens(step)) {
            return 0;
        }
        int before = step - 1;
        if (train.running(before)) {
            return -(train.stepS(before) - train.stanceS(before)) / 2;
        }
        return -0.0095 * train.speedMps(before);
    }

    /** The two amplitudes that bring velocity and height to where they belong at the end of the pulse. */
    private void solve(int step, double fromS, double toS) {
        fixed.begin(pulseS);
        fixed.addArc(thirdG, 3, pulseS, 0, pulseS);
        fixed.addArc(fifthG, 5, pulseS, 0, pulseS);
        fixed.addShape(shockG, SHOCK, form.impactDelayS(), shockS);
        if (!train.running(step)) {
            addLeg(train.stanceS(step), 0);
            addLeg(trailStanceS, trailS);
        }
        if (opens) {
            fixed.addHandOver(true);
        }
        if (closes) {
            fixed.addHandOver(false);
        }
        double wantedImpulse = pulseS + toS - fromS - fixed.impulseS();
        double wantedLift = pulseS * pulseS / 2 - fromS * pulseS - fixed.liftS2();
        archG = wantedImpulse * StrictMath.PI / 2 / pulseS;
        sineG = 2 * StrictMath.PI * (wantedLift / (pulseS * pulseS) - archG / StrictMath.PI);
    }

    private void addLeg(double stanceS, double beforeS) {
        double untilS = Math.min(pulseS, stanceS - beforeS);
        fixed.addArc(1, 1, stanceS, beforeS, untilS);
        fixed.addArc(HUMPS, 3, stanceS, beforeS, untilS);
    }

    /** What is not free: shock, shape, the two legs of walking, and the weight taken over from standing or given back to it. */
    private double base(double s) {
        double u = s / pulseS;
        double sum = shockG * spike(s) + thirdG * Curve.sin(1.5 * u) + fifthG * Curve.sin(2.5 * u);
        if (walking) {
            sum += leg(s / leadStanceS) + leg((s + trailS) / trailStanceS);
        }
        if (opens) {
            sum += Math.max(0, 1 - 4 * u);
        }
        if (closes) {
            sum += Math.max(0, 4 * u - 3);
        }
        return sum;
    }

    /** One leg's force over its stance: two humps. */
    private static double leg(double u) {
        return u >= 1 ? 0 : Curve.ARCH.at(u) + HUMPS * Curve.sin(1.5 * u);
    }

    /** The shape of the landing shock, 1 at its top. */
    private double spike(double s) {
        double x = (s - form.impactDelayS()) / shockS;
        return x <= 0 || x >= 1 ? 0 : SHOCK.at(x);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import java.util.Arrays;

/**
 * A sensor on the shoe or on the shank above the ankle. The foot stands still while it is flat, swings one stride forwards and lands
 * with a short, ringing impact that begins at contact; the shank turns about the ankle, which goes with the foot. Not thread-safe: one
 * per course.
 */
final class LegSensor implements BodyMotion {
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;
    private static final double ABOVE_ANKLE_M = 0.12;
    private static final double FIRST_SWING_S = 0.42;
    private static final double FOOT_SHOCK_S = 0.08;
    private static final double SHANK_SHOCK_S = 0.11;
    private static final double OTHER_SIDE = 0.03;

    private static final Curve FOOT_SHOCK = ringing(2.2);
    private static final Curve SHANK_SHOCK = ringing(1.6);

    private final GaitTrain train;
    private final Physique physique;
    private final boolean leftSide;
    private final boolean shank;
    private final StepCursor cursor;
    private final Flutter flutter;
    private final LegTurning turning;
    private final Manner manner;
    private int step = -1;

    /** Moving stretches of this foot: contact before and after, −1 where the foot stood before. */
    private int[] takeOff = new int[512];

    private int[] landing = new int[512];
    private int swings;
    private int swing;
    private double swingFromS;
    private double swingS;

    LegSensor(GaitTrain train, Physique physique, Manner manner, boolean leftSide, boolean shank, long seed) {
        this.train = train;
        this.physique = physique;
        this.leftSide = leftSide;
        this.shank = shank;
        this.cursor = new StepCursor(train);
        this.flutter = new Flutter(seed, (shank ? 0.45 : 0.55) * physique.restless());
        this.manner = manner;
        this.turning = new LegTurning(train, physique, manner, leftSide, shank);
        collect();
        prepare();
    }

    /** Swings that die out fast and leave the velocity as it was: what the ground stops is in the swing's own slowing. */
    private static Curve ringing(double swings) {
        Curve swinging = Curve.of(x -> StrictMath.sin(2 * StrictMath.PI * swings * x) * dying(x));
        double rebound = swinging.mean() / Curve.of(x -> x * dying(x)).mean();
        return Curve.of(x -> (StrictMath.sin(2 * StrictMath.PI * swings * x) - rebound * x) * dying(x))
                .toPeakOne();
    }

    private static double dying(double x) {
        return StrictMath.exp(-3 * x) * (1 - x) * (1 - x);
    }

    private void collect() {
        int before = -1;
        for (int k = 0; k < train.count(); k++) {
            if (train.left(k) != leftSide) {
                continue;
            }
            if (swings == takeOff.length) {
                takeOff = Arrays.copyOf(takeOff, 2 * swings);
                landing = Arrays.copyOf(landing, 2 * swings);
            }
            takeOff[swings] = before >= 0 && train.stretch(before) == train.stretch(k) ? before : -1;
            landing[swings] = k;
            swings++;
            before = k;
        }
    }

    private void prepare() {
        if (swing >= swings) {
            swingFromS = Double.POSITIVE_INFINITY;
            swingS = 1;
            return;
        }
        swingFromS = fromS(swing);
        swingS = flatS(swing) - swingFromS;
    }

    /** When the heel leaves the ground. */
    private double fromS(int which) {
        int off = takeOff[which];
        return off < 0
                ? train.contactS(landing[which]) - FIRST_SWING_S
                : form(off).beginS(train.contactS(off), train.stanceS(off), flatS(which));
    }

    /** When the foot has become flat again. */
    private double flatS(int which) {
        int land = landing[which];
        return train.contactS(land) + form(land).flatShare * train.stanceS(land);
    }

    /** How far the swing under way at a time has come, 0…1, now or later than the current one; 0 while the foot is flat. */
    private double swungShare(double tS) {
        int at = swing;
        while (at < swings && tS >= flatS(at)) {
            at++;
        }
        return at == swings || tS < fromS(at) ? 0 : (tS - fromS(at)) / (flatS(at) - fromS(at));
    }

    private SwingForm form(int step) {
        return SwingForm.of(train.running(step));
    }

    @Override
    public void at(double tS, Segment out) {
        cursor.moveTo(tS);
        while (tS >= swingFromS + swingS) {
            swing++;
            prepare();
        }
        double forwardG = 0;
        double upG = 1;
        double sidewaysG = 0;
        double w = 0;
        if (tS > swingFromS) {
            w = (tS - swingFromS) / swingS;
            SwingForm form = form(landing[swing]);
            double perG = 1 / (swingS * swingS * STANDARD_GRAVITY_MPS2);
            forwardG = travelM() * form.forwardChange.at(w) * perG;
            upG += liftM() * form.liftChange.at(w) * perG;
            sidewaysG = SwingForm.AROUND_M * physique.legs() * form.aroundChange.at(w) * perG;
        }
        out.upright(forwardG, (leftSide ? 1 : -1) * sidewaysG, upG);
        if (cursor.inside()) {
            flutter(w, out);
            out.zDps = train.turnDps(cursor.step());
        }
        turn(tS, out);
        hit(cursor.step() < 0 ? 0 : shockG(tS), out);
    }

    private void turn(double tS, Segment out) {
        turning.moveTo(tS);
        AngleCourse pitch = turning.pitch();
        AngleCourse roll = turning.roll();
        double inward = leftSide ? 1 : -1;
        out.roll(inward * roll.deg(), inward * roll.rateDps());
        out.lean(-pitch.deg(), -pitch.rateDps());
        if (shank) {
            out.offPivot(ABOVE_ANKLE_M, -pitch.rateDps(), -pitch.changeDps2());
        }
    }

    /** The ground hits along the segment as it lands; the way of the blow stays while the segment turns on, so that it leaves no speed. */
    private void hit(double shockG, Segment out) {
        double turns = shockG == 0
                ? 0
                : (turning.contactDeg(cursor.step()) - turning.pitch().deg()) / 360;
        double sin = Curve.sin(turns);
        double cos = Curve.cos(turns);
        out.xG -= (0.45 * cos + 0.85 * sin) * shockG;
        out.yG += (leftSide ? -0.35 : 0.35) * shockG;
        out.zG += (0.85 * cos - 0.45 * sin) * shockG;
    }

    /** The flat foot is still; the shank never quite. No step leaves the leg faster or elsewhere for it. */
    private void flutter(double w, Segment out) {
        if (step != cursor.step()) {
            step = cursor.step();
            double fromS = train.contactS(step);
            double lengthS = train.stepS(step);
            flutter.renew();
            flutter.balance(share -> moving(swungShare(fromS + share * lengthS)));
        }
        flutter.addForceTo(out, cursor.share(), moving(w) * (train.running(step) ? 1 : 0.5));
    }

    private double moving(double w) {
        return shank ? 0.3 + 0.7 * Curve.ease(8 * w) : Curve.ARCH.at(w);
    }

    private double travelM() {
        int land = landing[swing];
        int off = takeOff[swing];
        if (off < 0) {
            return 0.6 * train.speedMps(land) * 2 * train.stepS(land);
        }
        return train.speedMps(land) * (train.contactS(land) - train.contactS(off));
    }

    private double liftM() {
        int land = landing[swing];
        double startShare = takeOff[swing] < 0 ? 0.5 : 1;
        double heelM = train.running(land) ? 0.058 * train.speedMps(land) : 0.04 + 0.03 * train.speedMps(land);
        return heelM * startShare * physique.legs() * (shank ? 0.8 : 1);
    }

    /** Ringing of the landing before, of either foot. */
    private double shockG(double tS) {
        int step = cursor.step();
        double since = tS - train.contactS(step);
        double length = shank ? SHANK_SHOCK_S : FOOT_SHOCK_S;
        if (since >= length) {
            return 0;
        }
        double own = train.left(step) == leftSide ? 1 : OTHER_SIDE;
        return own * landingG(step) * (shank ? SHANK_SHOCK : FOOT_SHOCK).at(since / length);
    }

    private double landingG(int step) {
        double speed = train.speedMps(step);
        double typicalG = train.running(step)
                ? (shank ? 9 + 3.8 * (speed - 2.7) : 11 + 4.5 * (speed - 2.7))
                : (shank ? 0.6 + 1.3 * speed : 0.8 + 1.8 * speed);
        return Math.max(0.5, typicalG) * train.hardness(step) * physique.impact() * manner.impact();
    }
}

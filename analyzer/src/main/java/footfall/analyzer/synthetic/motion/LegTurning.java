// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import java.util.stream.IntStream;

/**
 * How the foot or the shank of one leg turns: a course of knots from the middle of each stance to the middle of the next. Pitch is
 * positive with toes up or top backwards, roll is positive inwards. Time must not go back. Not thread-safe: one per course.
 *
 * <p>The foot lands at its foot-strike angle, is flat from a fifth of stance to the middle of it, and turns fastest towards its toes
 * right at toe-off. The shank lands at its angle, is upright in the middle of stance and turns forwards over the standing ankle; in
 * running it turns fastest a sixteenth of the swing after toe-off, some 25 ms.
 *
 * <p><b>Source:</b> where pitch rate is least, near contact and toe-off: Falbriard et al. 2018. <b>Differs from the source:</b> (1) the
 * minimum of contact comes a few milliseconds late, that of toe-off not at all; in people both depend on speed.
 */
final class LegTurning {
    private static final double FIRST_SWING_S = 0.42;
    private static final double ROLLED_IN_SHARE = 0.36;
    private static final double WALK_STRIKE_DEG = 21;
    private static final double WALK_TIBIA_DEG = 17;
    private static final double WALK_ROLL_DEG = 6;

    private final GaitTrain train;
    private final Manner manner;
    private final boolean shank;
    private final double gain;
    private final int[] landings;
    private final AngleCourse pitch = new AngleCourse();
    private final AngleCourse roll = new AngleCourse();
    private int next;
    private boolean settling;

    LegTurning(GaitTrain train, Physique physique, Manner manner, boolean leftSide, boolean shank) {
        this.train = train;
        this.manner = manner;
        this.shank = shank;
        this.gain = Math.max(0.8, Math.min(1.15, physique.legs()));
        this.landings = IntStream.range(0, train.count())
                .filter(k -> train.left(k) == leftSide)
                .toArray();
    }

    AngleCourse pitch() {
        return pitch;
    }

    AngleCourse roll() {
        return roll;
    }

    void moveTo(double tS) {
        while (tS >= pitch.endS() && (settling || next < landings.length)) {
            prepare();
        }
        pitch.moveTo(tS);
        roll.moveTo(tS);
    }

    private void prepare() {
        pitch.begin();
        roll.begin();
        if (settling) {
            settle(landings[next - 1]);
            settling = false;
        } else {
            int land = landings[next];
            boolean goesOn = next > 0 && train.stretch(landings[next - 1]) == train.stretch(land);
            if (goesOn) {
                pushOff(landings[next - 1], train.contactS(land));
            } else {
                rise(land);
            }
            land(land);
            next++;
            settling = next == landings.length || train.stretch(landings[next]) != train.stretch(land);
        }
        pitch.end();
        roll.end();
    }

    /** Middle of stance, where courses meet. */
    private double middleS(int step) {
        return train.contactS(step) + SwingForm.of(train.running(step)).heelOffShare * train.stanceS(step);
    }

    private double toeOffS(int step) {
        return train.contactS(step) + train.stanceS(step);
    }

    /** Pitch at the contact of a step of this leg, degrees. */
    double contactDeg(int step) {
        boolean running = train.running(step);
        if (shank) {
            return running ? manner.tibiaAngleDeg() : WALK_TIBIA_DEG;
        }
        return running ? manner.footStrikeDeg() : WALK_STRIKE_DEG;
    }

    /** How fast the shank passes upright, degrees a second. */
    private double passingDps(int step) {
        return shank ? -16 / (toeOffS(step) - middleS(step)) : 0;
    }

    private double rollDeg(int step) {
        double footDeg = train.running(step) ? manner.footRollDeg() : WALK_ROLL_DEG;
        return shank ? 3 : footDeg;
    }

    /** From the middle of a stance through toe-off to the fastest part of the swing. */
    private void pushOff(int off, double landS) {
        double middleS = middleS(off);
        double toeOffS = toeOffS(off);
        double pushS = toeOffS - middleS;
        double swingS = landS - toeOffS;
        boolean running = train.running(off);
        pitch.knot(middleS, 0, passingDps(off));
        if (shank) {
            double offDeg = gain * (running ? -44 : -38);
            if (running) {
                kneeBends(toeOffS, swingS, offDeg, 1.35 * offDeg / pushS);
            } else {
                double highestDeg = -62 * gain;
                pitch.knot(toeOffS, offDeg, 1.25 * offDeg / pushS);
                pitch.knot(toeOffS + 0.27 * swingS, highestDeg, 0);
                pitch.evenKnot(toeOffS + 0.62 * swingS, 0.33 * highestDeg, -2.8 * highestDeg / swingS);
            }
        } else {
            double offDeg = gain * (running ? -48 : -44);
            double rateDps = 2 * offDeg / pushS;
            double highestDeg = offDeg + 0.12 * swingS * rateDps;
            pitch.evenKnot(toeOffS, offDeg, rateDps);
            pitch.knot(toeOffS + 0.24 * swingS, highestDeg, 0);
            pitch.evenKnot(toeOffS + 0.62 * swingS, 0.33 * highestDeg, -2.8 * highestDeg / swingS);
        }
        roll.knot(middleS, 0, 0);
        roll.knot(toeOffS, -0.4 * rollDeg(off), -0.9 * rollDeg(off) / pushS);
        roll.knot(toeOffS + 0.5 * swingS, -1.4 * rollDeg(off), 0);
    }

    /** The shank of a runner turns a little faster yet after toe-off, and is folded back most at two fifths of the swing. */
    private void kneeBends(double toeOffS, double swingS, double offDeg, double offDps) {
        double fastestDps = 1.08 * offDps;
        double fastestS = 0.06 * swingS;
        double fastestDeg = offDeg + fastestS * (offDps + fastestDps) / 2;
        double highestDeg = fastestDeg + 0.5 * 0.34 * swingS * fastestDps;
        pitch.knot(toeOffS, offDeg, offDps);
        pitch.evenKnot(toeOffS + fastestS, fastestDeg, fastestDps);
        pitch.knot(toeOffS + 0.4 * swingS, highestDeg, 0);
        pitch.evenKnot(toeOffS + 0.74 * swingS, 0.27 * highestDeg, -2.9 * highestDeg / swingS);
    }

    /** From standing still. */
    private void rise(int land) {
        double fromS = train.contactS(land) - FIRST_SWING_S;
        pitch.knot(fromS, 0, 0);
        pitch.knot(fromS + 0.4 * FIRST_SWING_S, -40 * gain, 0);
        roll.knot(fromS, 0, 0);
        roll.knot(fromS + 0.5 * FIRST_SWING_S, -rollDeg(land), 0);
    }

    /** From the end of the swing to the middle of the stance. */
    private void land(int step) {
        double contactS = train.contactS(step);
        double stanceS = train.stanceS(step);
        boolean running = train.running(step);
        double middleS = middleS(step);
        if (shank) {
            double deg = contactDeg(step);
            pitch.knot(contactS - (running ? 0.03 : 0.05), deg + (running ? 1.6 : 3), 0);
            pitch.knot(contactS, deg, -1.1 * deg / (middleS - contactS) - 25);
        } else {
            double deg = contactDeg(step);
            double flatS = SwingForm.of(running).flatShare * stanceS;
            pitch.knot(contactS - 0.05, deg + 7, 0);
            pitch.knot(contactS, deg, -1.4 * Math.max(0, deg) / flatS - 50);
            pitch.evenKnot(contactS + flatS, 0, 0);
        }
        pitch.knot(middleS, 0, passingDps(step));
        roll.evenKnot(contactS, -rollDeg(step), 0);
        roll.evenKnot(contactS + ROLLED_IN_SHARE * stanceS, 0, 0);
        roll.knot(middleS, 0, 0);
    }

    /** To rest after the last landing. */
    private void settle(int last) {
        double fromS = middleS(last);
        double forS = train.endS(last) - fromS;
        pitch.knot(fromS, 0, passingDps(last));
        pitch.knot(fromS + 0.4 * forS, 0.2 * forS * passingDps(last), 0);
        pitch.knot(fromS + forS, 0, 0);
        roll.knot(fromS, 0, 0);
        roll.knot(fromS + forS, 0, 0);
    }
}

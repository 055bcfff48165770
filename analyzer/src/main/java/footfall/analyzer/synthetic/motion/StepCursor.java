// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/** Follows the steps while time goes on. Time must not go back. Not thread-safe: one per course. */
final class StepCursor {
    private final GaitTrain train;
    private int step = -1;
    private double sinceS;
    private double share;
    private boolean inside;

    StepCursor(GaitTrain train) {
        this.train = train;
    }

    /** Moves on; true where another step has begun. */
    boolean moveTo(double tS) {
        int before = step;
        while (step + 1 < train.count() && train.contactS(step + 1) <= tS) {
            step++;
        }
        inside = step >= 0 && tS < train.endS(step);
        if (inside) {
            sinceS = tS - train.contactS(step);
            share = sinceS / train.stepS(step);
        }
        return step != before;
    }

    /** The step under way or the last one; −1 before the first. */
    int step() {
        return step;
    }

    /** Whether a step is under way. */
    boolean inside() {
        return inside;
    }

    /** Since its contact, s. */
    double sinceS() {
        return sinceS;
    }

    /** The same as a share of the step. */
    double share() {
        return share;
    }

    /** Turns of the stride of one foot: 0 at its contact, one half at the other's. */
    double strideTurns(boolean ofLeft) {
        return train.left(step) == ofLeft ? 0.5 * share : 0.5 + 0.5 * share;
    }

    /** How fast these turns go by, 1/s. */
    double strideHz() {
        return 0.5 / train.stepS(step);
    }

    /** Moves the smooth turns of the left foot's stride to now: their rate, too, goes on from step to step. */
    void turnTo(double[] turnsAndHz) {
        double lengthS = train.stepS(step);
        double from = lengthS * hzAtContact(step);
        double to = lengthS * (train.closes(step) ? 0.5 / lengthS : hzAtContact(step + 1));
        double x = share;
        turnsAndHz[0] = (train.left(step) ? 0 : 0.5) + x * (from + x * (1.5 - 2 * from - to + x * (from + to - 1)));
        turnsAndHz[1] = (from + x * (3 - 4 * from - 2 * to + x * 3 * (from + to - 1))) / lengthS;
    }

    /** Strides a second where two steps meet. */
    private double hzAtContact(int at) {
        return train.opens(at) ? 0.5 / train.stepS(at) : 1 / (train.stepS(at - 1) + train.stepS(at));
    }

    /** Rises from 0 to 1 over the first step of a stretch, and falls over its last. */
    double vigour() {
        double rise = train.opens(step) ? Curve.ease(share) : 1;
        return train.closes(step) ? rise * Curve.ease(1 - share) : rise;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * The newest seconds of a motion on a fine grid of true time, as the segment itself feels it: no sensor, no noise. Time must not go
 * back. Not thread-safe.
 */
final class MotionTrace {
    /** Points a second. */
    static final double RATE_HZ = 4000;

    private static final int KEPT = 1 << 14;
    private static final int CHANNELS = 7;

    /** What is kept of each point. */
    enum Channel {
        /** Along the segment's forward axis, g. */
        FORWARD,
        /** Along the segment's left axis, g. */
        LEFT,
        /** Along the segment, g. */
        UP,
        /** Horizontally forwards, g. */
        LEVEL_FORWARD,
        /** Against gravity, which is in it, g. */
        LEVEL_UP,
        /** Lean forwards, degrees. */
        LEAN,
        /** Roll to the right, degrees. */
        ROLL
    }

    private final BodyMotion body;
    private final GaitTrain train;
    private final Segment segment = new Segment();
    private final double[][] ring = new double[CHANNELS][KEPT];
    private long next;
    private int passed;

    MotionTrace(BodyMotion body, GaitTrain train) {
        this.body = body;
        this.train = train;
    }

    /** Has the points between two times ready, at most 4 s apart, true s. */
    void cover(double fromS, double toS) {
        long from = Math.max(0, (long) Math.floor(fromS * RATE_HZ));
        long to = (long) Math.ceil(toS * RATE_HZ) + 1;
        if (from > next) {
            visitContactsUntil(from / RATE_HZ);
            next = from;
        }
        while (next <= to) {
            visitContactsUntil(next / RATE_HZ);
            body.at(next / RATE_HZ, segment);
            keep((int) (next & KEPT - 1));
            next++;
        }
    }

    /** Chance is drawn step after step: none may be passed over. */
    private void visitContactsUntil(double tS) {
        while (passed < train.count() && train.contactS(passed) <= tS) {
            body.at(train.contactS(passed), segment);
            passed++;
        }
    }

    private void keep(int slot) {
        ring[0][slot] = segment.xG;
        ring[1][slot] = segment.yG;
        ring[2][slot] = segment.zG;
        double sinLean = Curve.sin(segment.leanDeg / 360);
        double cosLean = Curve.cos(segment.leanDeg / 360);
        double unleant = segment.zG * cosLean - segment.xG * sinLean;
        ring[3][slot] = segment.xG * cosLean + segment.zG * sinLean;
        ring[4][slot] = unleant * Curve.cos(segment.rollDeg / 360) + segment.yG * Curve.sin(segment.rollDeg / 360);
        ring[5][slot] = segment.leanDeg;
        ring[6][slot] = segment.rollDeg;
    }

    /** First point at or after a time. */
    static long point(double tS) {
        return (long) Math.ceil(tS * RATE_HZ - 1e-9);
    }

    /** A kept value. */
    double at(Channel channel, long point) {
        return ring[channel.ordinal()][(int) (point & KEPT - 1)];
    }

    /** The value at a time, between two points by a straight line. */
    double at(Channel channel, double tS) {
        double place = tS * RATE_HZ;
        long low = (long) Math.floor(place);
        double before = at(channel, low);
        return before + (place - low) * (at(channel, low + 1) - before);
    }
}

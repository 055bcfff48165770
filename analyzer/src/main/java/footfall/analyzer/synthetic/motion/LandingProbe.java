// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.synthetic.motion.MotionTrace.Channel;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Reads the truth of each landing of running off the motion itself, at {@value MotionTrace#RATE_HZ} points a second, with the
 * definitions of {@link LandingTruth}. Not thread-safe: one per truth.
 */
final class LandingProbe {
    /** What a smoothing needs before and after what is read of it, s. */
    private static final double MARGIN_S = 0.15;

    private static final double SHOCK_WINDOW_S = 0.075;
    private static final double IMPACT_UNTIL_S = 0.05;
    private static final double ACTIVE_FROM_S = 0.08;
    private static final double SHOCK_HZ = 60;
    private static final double FORCE_HZ = 20;
    private static final double STANDARD_GRAVITY_MPS2 = 9.80665;

    private final GaitTrain train;
    private final MotionTrace trace;
    private final SensorPlacement placement;
    private final boolean leftSide;
    private final ZeroLag shockFilter = new ZeroLag(MotionTrace.RATE_HZ, SHOCK_HZ);
    private final ZeroLag forceFilter = new ZeroLag(MotionTrace.RATE_HZ, FORCE_HZ);
    private final double[][] work = new double[3][8192];
    private long workFrom;
    private int workSize;

    private int step;
    private double contactS;
    private double toeOffS;

    LandingProbe(GaitTrain train, BodyMotion body, SensorPlacement placement, boolean leftSide) {
        this.train = train;
        this.trace = new MotionTrace(body, train);
        this.placement = placement;
        this.leftSide = leftSide;
    }

    LandingTruth read(SensorTruth truth) {
        int[] steps = IntStream.range(0, train.count()).filter(this::seen).toArray();
        int n = steps.length;
        double[][] columns = new double[14][n];
        for (double[] column : columns) {
            Arrays.fill(column, Double.NaN);
        }
        for (int i = 0; i < n; i++) {
            turnTo(steps[i]);
            columns[0][i] = truth.deviceS(contactS);
            columns[1][i] = truth.deviceS(toeOffS);
            if (onLeg()) {
                readLeg(columns, i);
            } else if (onTrunk()) {
                readTrunk(columns, i);
            }
        }
        return new LandingTruth(
                steps,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7],
                columns[8],
                columns[9],
                columns[10],
                columns[11],
                columns[12],
                columns[13]);
    }

    private boolean seen(int k) {
        return train.running(k) && (!onLeg() || train.left(k) == leftSide);
    }

    private boolean onLeg() {
        return placement == SensorPlacement.FOOT || placement == SensorPlacement.SHANK;
    }

    private boolean onTrunk() {
        return switch (placement) {
            case SACRUM, WAIST, CHEST, HEAD -> true;
            default -> false;
        };
    }

    private void turnTo(int landing) {
        step = landing;
        contactS = train.contactS(step);
        toeOffS = contactS + train.stanceS(step);
        if (onLeg() || onTrunk()) {
            double endS = onTrunk() && strideGoesOn() ? train.contactS(step + 2) : train.endS(step);
            trace.cover(contactS - MARGIN_S, endS + MARGIN_S);
        }
    }

    private boolean strideGoesOn() {
        return step + 2 < train.count()
                && train.stretch(step + 2) == train.stretch(step)
                && train.running(step + 1)
                && train.running(step + 2);
    }

    private void readLeg(double[][] columns, int i) {
        load(0, Channel.FORWARD, shockFilter);
        load(1, Channel.LEFT, shockFilter);
        load(2, Channel.UP, shockFilter);
        double axial = Double.NEGATIVE_INFINITY;
        double square = 0;
        int to = place(Math.min(contactS + SHOCK_WINDOW_S, toeOffS));
        for (int k = place(contactS); k <= to; k++) {
            axial = Math.max(axial, work[2][k]);
            square = Math.max(square, work[0][k] * work[0][k] + work[1][k] * work[1][k] + work[2][k] * work[2][k]);
        }
        columns[2][i] = axial;
        columns[3][i] = Math.sqrt(square);
        if (placement == SensorPlacement.SHANK) {
            columns[4][i] = -trace.at(Channel.LEAN, contactS);
        } else {
            columns[5][i] = -trace.at(Channel.LEAN, contactS);
            columns[6][i] = rolledInDeg();
        }
    }

    private double rolledInDeg() {
        double inward = train.left(step) ? 1 : -1;
        double fromDeg = trace.at(Channel.ROLL, contactS);
        double mostDeg = 0;
        long to = MotionTrace.point(toeOffS);
        for (long p = MotionTrace.point(contactS); p <= to; p++) {
            mostDeg = Math.max(mostDeg, inward * (trace.at(Channel.ROLL, p) - fromDeg));
        }
        return mostDeg;
    }

    private void readTrunk(double[][] columns, int i) {
        load(0, Channel.LEVEL_FORWARD, forceFilter);
        int hardest = place(contactS);
        int half = place((contactS + toeOffS) / 2);
        for (int k = hardest; k <= half; k++) {
            hardest = work[0][k] < work[0][hardest] ? k : hardest;
        }
        columns[7][i] = -work[0][hardest];
        columns[8][i] = 100 * ((workFrom + hardest) / MotionTrace.RATE_HZ - contactS) / (toeOffS - contactS);
        load(0, Channel.LEVEL_UP, shockFilter);
        columns[9][i] = largest(contactS, contactS + IMPACT_UNTIL_S);
        load(0, Channel.LEVEL_UP, forceFilter);
        columns[10][i] = largest(contactS + ACTIVE_FROM_S, toeOffS);
        columns[11][i] = oscillationMm();
        if (strideGoesOn()) {
            readTilt(columns, i);
        }
    }

    private void readTilt(double[][] columns, int i) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        long from = MotionTrace.point(contactS);
        long to = MotionTrace.point(train.contactS(step + 2));
        for (long p = from; p < to; p++) {
            low = Math.min(low, trace.at(Channel.ROLL, p));
            high = Math.max(high, trace.at(Channel.ROLL, p));
            sum += trace.at(Channel.LEAN, p);
        }
        columns[12][i] = high - low;
        columns[13][i] = sum / (to - from);
    }

    private double largest(double fromS, double toS) {
        double most = Double.NaN;
        int to = place(toS);
        for (int k = place(fromS); k <= to; k++) {
            most = most >= work[0][k] ? most : work[0][k];
        }
        return most;
    }

    /**
     * The trunk ends a step as high and as fast as it began it, whatever speed that is: the ringing of belt and skin is no rise of the
     * trunk.
     */
    private double oscillationMm() {
        long from = MotionTrace.point(contactS);
        int points = (int) Math.min(work[0].length, MotionTrace.point(train.endS(step)) - from);
        double dt = 1 / MotionTrace.RATE_HZ;
        double meanG = 0;
        for (int k = 0; k < points; k++) {
            meanG += trace.at(Channel.LEVEL_UP, from + k) / points;
        }
        double velocity = 0;
        double height = 0;
        for (int k = 0; k < points; k++) {
            work[0][k] = height;
            double a = (trace.at(Channel.LEVEL_UP, from + k) - meanG) * STANDARD_GRAVITY_MPS2;
            height += velocity * dt + a * dt * dt / 2;
            velocity += a * dt;
        }
        double low = 0;
        double high = 0;
        for (int k = 0; k < points; k++) {
            double level = work[0][k] - height * k / points;
            low = Math.min(low, level);
            high = Math.max(high, level);
        }
        return 1000 * (high - low);
    }

    private void load(int into, Channel channel, ZeroLag filter) {
        workFrom = Math.max(0, MotionTrace.point(contactS - MARGIN_S));
        workSize = (int) (MotionTrace.point(toeOffS + MARGIN_S) - workFrom);
        for (int k = 0; k < workSize; k++) {
            work[into][k] = trace.at(channel, workFrom + k);
        }
        filter.smooth(work[into], workSize);
    }

    private int place(double tS) {
        return (int) Math.min(workSize - 1L, MotionTrace.point(tS) - workFrom);
    }
}

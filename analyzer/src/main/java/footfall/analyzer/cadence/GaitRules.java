// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Refusal;

/**
 * What a reading must show before it counts as gait. Each rule is one thing that legs do and pedals, hands, jumps or engines do not; the
 * limits stand about half way between the outermost window of real gait and the nuisance (figures in {@code docs/algorithms}).
 */
final class GaitRules {
    /** Less motion than this is none, g. */
    static final double STILL_G = 0.04;

    /** Power between the lines over power on them: gait stays below 0.3, aimless motion is above. */
    private static final double GAP = 0.32;
    /** The same where little moves: 0.2 g. */
    private static final double GAP_WEAK = 0.22;

    private static final double WEAK_G = 0.2;
    /** Arms that do something else spoil the axes and not the magnitude, which then must be clearer by this. */
    private static final double MAGNITUDE_ALONE = 1.6;
    /** Left differs from right: share of the odd lines. */
    private static final double WALK_ODD = 0.02;
    /** A run shakes it further apart, but for the trunk of a level runner. */
    private static final double RUN_ODD = 0.05;
    /** Where it is less than this it must at least stand out of the noise. */
    private static final double ODD_CLEAR = 0.12;
    /** A walk a little less: its lines are weaker; noise alone gives half. */
    private static final double WALK_ODD_TO_NOISE = 0.65;
    /** Pedals make a sine: nearly nothing from the third line on, and the first line rules the magnitude. */
    private static final double SMOOTH_RICH = 0.07;

    /** An arm that swings is nearly as smooth. */
    private static final double ARM_SMOOTH_RICH = 0.04;

    private static final double SMOOTH_FIRST = 0.6;
    /** Real pedals shake a little; next to this much of the first line in the magnitude, legs show more than this beyond. */
    private static final double RULING_FIRST = 0.66;

    private static final double POOR_RICH = 0.3;
    /** And their jerk is more even than that of a leg that lands. */
    private static final double EVEN_SMOOTHNESS = 0.85;
    /** A walker's arm swings so, but not harder, g. */
    private static final double ARM_SWING_G = 0.75;

    private static final double RUN_FIRST = 0.8;
    private static final double RUN_AXES_ODD = 0.93;
    private static final double RUN_MAGNITUDE_ODD = 0.9;
    /** Everything in the high lines: the rhythm itself is faster than any step. */
    private static final double AXES_RICH = 0.86;

    private static final double BOTH_RICH = 0.7;
    private static final double MAGNITUDE_RICH = 0.83;
    private static final double ALL_RICH = 0.96;
    /** Single blows between long quiet. */
    private static final double RUN_SMOOTHNESS = 0.6;

    private static final double WALK_SMOOTHNESS = 0.57;
    /** Blows after free fall: jumps. */
    private static final double JUMP_SMOOTHNESS = 0.66;

    private static final double JUMP_FALL = 0.13;
    private static final double RUN_FALL = 0.42;
    /** No runner stands between two steps. */
    private static final double RUN_REST = 0.12;
    /** A run shakes every placement by so much, g. */
    private static final double RUN_VIGOR_G = 0.55;
    /** From this rate on it grows with the square of the rate. */
    private static final double FAST_HZ = 3.2;

    /** Feet that land leave so much from the third line on. */
    private static final double WALK_RICH = 0.025;
    /** And steps beside the stride. */
    private static final double WALK_FIRST = 0.87;

    private static final double WALK_TOO_MUCH = 1.35;
    private static final double WALK_TOO_LITTLE = 0.115;
    private static final double SLOWEST_HZ = 0.9;
    private static final double FASTEST_HZ = 4.6;
    private static final double RANGE_DB = -10;

    private GaitRules() {}

    /** How aimless the motion is: power between the lines over the power on them. */
    static double aimlessness(StrideComb comb) {
        return Math.min(comb.gap, MAGNITUDE_ALONE * comb.magnitudeGap);
    }

    /** How aimless gait of this vigor may be. */
    static double aimlessnessAllowed(WindowShape shape) {
        return shape.vigorG < WEAK_G ? GAP_WEAK : GAP;
    }

    /**
     * Why this reading is no gait; {@link Refusal#NONE} where it is.
     */
    static Refusal refusal(WindowShape shape, GaitReading reading, Wearing wearing) {
        StrideComb comb = reading.comb;
        boolean run = reading.runDb > reading.walkDb;
        if (aimlessness(comb) > aimlessnessAllowed(shape)) {
            return Refusal.NOT_PERIODIC;
        }
        if (reading.bestDb() < RANGE_DB || comb.stepHz() < SLOWEST_HZ || comb.stepHz() > FASTEST_HZ) {
            return Refusal.OUT_OF_RANGE;
        }
        if (isPedalling(shape, comb, wearing)) {
            return Refusal.CYCLING_LIKE;
        }
        boolean like = tellsLeftFromRight(shape, comb, run, wearing)
                && !isFasterThanSteps(comb)
                && !(shape.smoothness < JUMP_SMOOTHNESS && shape.freeShare > JUMP_FALL)
                && (run ? isLikeRunning(shape, comb) : isLikeWalking(shape, comb));
        return like ? Refusal.NONE : Refusal.NOT_GAIT_LIKE;
    }

    private static boolean isPedalling(WindowShape shape, StrideComb comb, Wearing wearing) {
        if (comb.magnitudeFirst <= SMOOTH_FIRST) {
            return false;
        }
        boolean armSwing = wearing.isArm() || wearing.mayBeArm() && shape.vigorG < ARM_SWING_G;
        boolean even = comb.axesRich < POOR_RICH && shape.smoothness > EVEN_SMOOTHNESS;
        return comb.axesRich < (armSwing ? ARM_SMOOTH_RICH : SMOOTH_RICH)
                || comb.magnitudeFirst > RULING_FIRST && even && !armSwing;
    }

    private static boolean tellsLeftFromRight(
            WindowShape shape, StrideComb comb, boolean run, Wearing wearing) {
        if (shape.lengthOnly || run && wearing.mayBeTrunk() && isLevelRun(shape, comb)) {
            return true;
        }
        double least = run ? RUN_ODD : WALK_ODD;
        double noise = (run ? 1 : WALK_ODD_TO_NOISE) * comb.axesGap;
        return comb.axesOdd >= least && (comb.axesOdd >= ODD_CLEAR || comb.axesOdd >= noise);
    }

    /** The mark of a trunk that falls and is caught at each step, with hardly a difference between the legs. */
    private static boolean isLevelRun(WindowShape shape, StrideComb comb) {
        return comb.axesOdd >= 0.003
                && shape.freeShare > 0.03
                && shape.freeShare < RUN_FALL
                && shape.magnitudeSdG > 0.45
                && comb.magnitudeSecond > 0.5
                && comb.magnitudeRich < 0.5
                && comb.axesRich > 0.005
                && shape.smoothness < 0.93;
    }

    private static boolean isFasterThanSteps(StrideComb comb) {
        return comb.axesRich > AXES_RICH
                || comb.magnitudeRich > ALL_RICH
                || comb.magnitudeRich > MAGNITUDE_RICH && comb.axesRich > BOTH_RICH;
    }

    private static boolean isLikeRunning(WindowShape shape, StrideComb comb) {
        double fast = comb.stepHz() / FAST_HZ;
        double leastG = RUN_VIGOR_G * Math.max(1, fast * fast);
        return comb.magnitudeFirst <= RUN_FIRST
                && comb.axesOdd <= RUN_AXES_ODD
                && comb.magnitudeOdd <= RUN_MAGNITUDE_ODD
                && shape.smoothness >= RUN_SMOOTHNESS
                && shape.restShare <= RUN_REST
                && shape.freeShare <= RUN_FALL
                && shape.vigorG >= leastG;
    }

    private static boolean isLikeWalking(WindowShape shape, StrideComb comb) {
        double stepHz = comb.stepHz();
        double share = shape.vigorG / (GaitReading.WALK_VIGOR_PER_HZ2 * stepHz * stepHz);
        boolean sway = !shape.lengthOnly && comb.axesRich < WALK_RICH || comb.magnitudeFirst > WALK_FIRST;
        return !sway && shape.smoothness >= WALK_SMOOTHNESS && share >= WALK_TOO_LITTLE && share <= WALK_TOO_MUCH;
    }
}

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
    private static final double RULING_FIRST = 0.75;

    private static final double POOR_RICH = 0.12;
    /** And their jerk is more even than that of a leg that lands. */
    private static final double EVEN_SMOOTHNESS = 0.85;
    /** No pedals jerk as unevenly as a foot that lands. */
    private static final double PEDAL_SMOOTHNESS = 0.79;
    /** Nor goes a foot on a crank of 0.17 m so hard, a swaying shank included: g s². */
    private static final double KICK_FROM_HZ = 2.2;

    private static final double PEDAL_VIGOR_PER_HZ2 = 0.8;
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
    private static final double RUN_FALL = 0.55;
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

    /** Nobody pedals so fast for eight seconds: a sine of this rate along gravity is a step. */
    static final double FASTER_THAN_PEDALS_HZ = 1.85;

    /** A rhythm as steady as a clock's: power between the lines over the power on them. */
    private static final double CLEAR = 0.2;
    /** The same for a sine, of which nothing else is known. */
    private static final double STEADY_SINE = 0.1;
    /** And most of it must lie along gravity, as a share of the vigor. */
    private static final double STEADY_SINE_UPRIGHT = 0.55;
    /** What such a rhythm may lack. */
    private static final double CLEAR_RUN_VIGOR_G = 0.4;

    private static final double CLEAR_RUN_RICH = 0.09;
    private static final double CLEAR_RUN_FIRST = 0.88;
    private static final double CLEAR_RUN_SMOOTHNESS = 0.4;
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
        boolean legs = tellsLeftFromRight(comb, run) || shape.lengthOnly || EvenLegs.show(shape, comb, run, wearing);
        boolean like = legs
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
        boolean kicks = comb.stepHz() > KICK_FROM_HZ
                && shape.smoothness < PEDAL_SMOOTHNESS
                && shape.vigorG > PEDAL_VIGOR_PER_HZ2 * comb.strideHz * comb.strideHz;
        return comb.axesRich < (armSwing ? ARM_SMOOTH_RICH : SMOOTH_RICH) && !kicks
                || comb.magnitudeFirst > RULING_FIRST && even && !armSwing;
    }

    private static boolean tellsLeftFromRight(StrideComb comb, boolean run) {
        double least = run ? RUN_ODD : WALK_ODD;
        double noise = (run ? 1 : WALK_ODD_TO_NOISE) * comb.axesGap;
        return comb.axesOdd >= least && (comb.axesOdd >= ODD_CLEAR || comb.axesOdd >= noise);
    }

    private static boolean isFasterThanSteps(StrideComb comb) {
        return comb.axesRich > AXES_RICH
                || comb.magnitudeRich > ALL_RICH
                || comb.magnitudeRich > MAGNITUDE_RICH && comb.axesRich > BOTH_RICH;
    }

    private static boolean isLikeRunning(WindowShape shape, StrideComb comb) {
        boolean clear = isClear(comb);
        double fast = comb.stepHz() / FAST_HZ;
        double leastG = clear ? CLEAR_RUN_VIGOR_G : RUN_VIGOR_G * Math.max(1, fast * fast);
        boolean landings = clear && comb.axesRich > CLEAR_RUN_RICH;
        return comb.magnitudeFirst <= (landings ? CLEAR_RUN_FIRST : RUN_FIRST)
                && comb.axesOdd <= RUN_AXES_ODD
                && (landings || comb.magnitudeOdd <= RUN_MAGNITUDE_ODD)
                && shape.smoothness >= (clear ? CLEAR_RUN_SMOOTHNESS : RUN_SMOOTHNESS)
                && (clear || shape.restShare <= RUN_REST)
                && shape.freeShare <= RUN_FALL
                && shape.vigorG >= leastG;
    }

    /** Whether the rhythm is as steady as a clock's: hands, jumps and blows never keep it so for eight seconds. */
    static boolean isClear(StrideComb comb) {
        return comb.gap < GAP && Math.min(comb.gap, comb.magnitudeGap) < CLEAR;
    }

    /** A body that rises and falls without any landing, faster than pedals turn and as steadily as a clock. */
    private static boolean isSteadySine(WindowShape shape, StrideComb comb) {
        return comb.stepHz() >= FASTER_THAN_PEDALS_HZ
                && comb.gap < STEADY_SINE
                && shape.magnitudeSdG > STEADY_SINE_UPRIGHT * shape.vigorG;
    }

    private static boolean isLikeWalking(WindowShape shape, StrideComb comb) {
        double stepHz = comb.stepHz();
        double share = shape.vigorG / (GaitReading.WALK_VIGOR_PER_HZ2 * stepHz * stepHz);
        boolean smooth = !shape.lengthOnly && comb.axesRich < WALK_RICH && !isSteadySine(shape, comb);
        boolean sway = smooth || comb.magnitudeFirst > WALK_FIRST;
        return !sway && shape.smoothness >= WALK_SMOOTHNESS && share >= WALK_TOO_LITTLE && share <= WALK_TOO_MUCH;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

/**
 * Legs so much alike that only the steps show. Then the steps themselves must look like those of a body that rises and falls: they carry
 * the magnitude, most motion lies along gravity, and the rhythm is either as steady as a clock's or shows the fall of each step.
 */
final class EvenLegs {
    /** No trunk and no leg is so even that less than this remains; hands that clap are. */
    private static final double ODD = 0.003;

    private static final double WALK_ODD = 0.01;
    /** Two feet that jump alike fly longer. */
    private static final double TRUNK_FALL = 0.42;

    private static final double CLEAR_FALL = 0.53;
    /** The step's own line carries the magnitude. */
    private static final double SECOND = 0.5;
    /** A walker's trunk rises and falls twice a step beside. */
    private static final double CLEAR_WALK_SECOND = 0.3;

    private static final double RICH = 0.5;
    private static final double CLEAR_WALK_GAP = 0.1;
    private static final double CLEAR_WALK_RICH = 0.55;
    /** Hands that strike or crawl jerk more. */
    private static final double CLEAR_WALK_SMOOTHNESS = 0.83;

    private static final double SMOOTHNESS = 0.95;
    private static final double RUN_FROM_HZ = 2.2;
    /** Faster than people run, and hands still clap. */
    private static final double RUN_TO_HZ = 3.95;
    /** The body falls at each step. */
    private static final double RUN_FALL = 0.04;

    private static final double RUN_SD_G = 0.45;
    private static final double RUN_RICH = 0.005;
    /** Most of the motion is along gravity, as a share of the vigor. */
    private static final double UPRIGHT = 0.55;

    private static final double WALK_FROM_HZ = 1.3;
    private static final double WALK_GAP = 0.15;
    private static final double WALK_RICH = 0.04;
    private static final double WALK_FALL = 0.06;
    private static final double WALK_SMOOTHNESS = 0.68;
    private static final double WALK_VIGOR_G = 0.6;

    private EvenLegs() {}

    /** Whether these are steps of even legs. */
    static boolean show(WindowShape shape, StrideComb comb, boolean run, Wearing wearing) {
        if (shape.magnitudeSdG < UPRIGHT * shape.vigorG || shape.smoothness > SMOOTHNESS) {
            return false;
        }
        if (GaitRules.isClear(comb) && (run ? isClearRun(shape, comb) : isClearWalk(shape, comb))) {
            return true;
        }
        double odd = run ? ODD : WALK_ODD;
        boolean mayBeEven =
                wearing.mayBeLevel() && (comb.axesOdd > odd || wearing.isTrunk() && shape.freeShare < TRUNK_FALL);
        boolean steps = comb.magnitudeSecond > SECOND && comb.magnitudeRich < RICH;
        return mayBeEven && steps && (run ? isRun(shape, comb) : isWalk(shape, comb));
    }

    private static boolean isClearRun(WindowShape shape, StrideComb comb) {
        return comb.stepHz() > RUN_FROM_HZ
                && comb.stepHz() < RUN_TO_HZ
                && comb.magnitudeSecond > SECOND
                && shape.freeShare < CLEAR_FALL;
    }

    /** Pedals are as steady, but slower or nearly sines. */
    private static boolean isClearWalk(WindowShape shape, StrideComb comb) {
        return comb.stepHz() > WALK_FROM_HZ
                && comb.gap < CLEAR_WALK_GAP
                && shape.smoothness > CLEAR_WALK_SMOOTHNESS
                && comb.magnitudeSecond > CLEAR_WALK_SECOND
                && comb.magnitudeSecond > comb.magnitudeFirst
                && comb.axesRich < CLEAR_WALK_RICH
                && (comb.axesRich > WALK_RICH || comb.stepHz() > GaitRules.FASTER_THAN_PEDALS_HZ)
                && isWalkersForce(shape);
    }

    private static boolean isRun(WindowShape shape, StrideComb comb) {
        return comb.stepHz() < RUN_TO_HZ
                && shape.freeShare > RUN_FALL
                && shape.magnitudeSdG > RUN_SD_G
                && comb.axesRich > RUN_RICH;
    }

    private static boolean isWalk(WindowShape shape, StrideComb comb) {
        return comb.stepHz() > WALK_FROM_HZ
                && comb.gap < WALK_GAP
                && comb.axesRich > WALK_RICH
                && isWalkersForce(shape);
    }

    private static boolean isWalkersForce(WindowShape shape) {
        return shape.freeShare < WALK_FALL && shape.smoothness > WALK_SMOOTHNESS && shape.vigorG < WALK_VIGOR_G;
    }
}

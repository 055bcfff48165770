// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/** What each scenario is made of. Each round goes on where the one before ended. Not thread-safe: one per plan. */
final class SensorScenes {
    private static final double WALK_MPS = 1.4;
    private static final double[] GRADES_PCT = {0, 4, 8, 0, -5, -10, 2, -3};
    private static final double[] BELT = {0.9, 0.97, 1.04, 1.12, 1.2};
    private static final double[] SPEEDS = {0.82, 0.95, 1.1, 1.28, 1.48, 1.28, 1.1, 0.95};
    private static final double[] GO_S = {12, 25, 40, 18, 30};
    private static final double[] STOP_S = {4, 9, 3, 15, 6};
    private static final double[] CRANK_RPM = {62, 88, 75, 104, 95};

    private final ScenePlan plan;
    private final double easyMps;
    private int round;

    SensorScenes(ScenePlan plan, double easyMps) {
        this.plan = plan;
        this.easyMps = easyMps;
    }

    /** The next part of a scenario. */
    void addRound(SensorScenario scenario) {
        add(scenario);
        round++;
    }

    private ScenePlan add(SensorScenario scenario) {
        return switch (scenario) {
            case STEADY_RUN, ASYMMETRIC -> steady();
            case RUN_WALK_STAND, MESSY_SENSOR -> runWalkStand();
            case INTERVALS -> plan.run(60, easyMps * 1.35).run(60, easyMps * 0.85);
            case CALIBRATED_RUN -> calibrated();
            case SPEED_STEPS -> speeds();
            case TREADMILL -> plan.run(60, easyMps * BELT[round % BELT.length]);
            case HILLY -> hill();
            case SMALL_ROOM -> room();
            case WALK ->
                plan.walk(80, WALK_MPS).stay(SceneKind.STAND, 12).walk(60, 1.15).walk(50, 1.75);
            case STAIRS ->
                plan.walk(25, WALK_MPS).stairs(25, true).walk(10, 1.2).stairs(25, false);
            case STOP_AND_GO ->
                plan.run(GO_S[round % GO_S.length], easyMps).stay(SceneKind.STAND, STOP_S[round % STOP_S.length]);
            case BIKE ->
                plan.rhythm(SceneKind.BIKE, 60, CRANK_RPM[round % CRANK_RPM.length])
                        .stay(SceneKind.SIT, 8);
            case CLAPPING -> plan.stay(SceneKind.STAND, 6).rhythm(SceneKind.CLAPPING, 20, 160 + 40 * (round % 4));
            case JUMPS ->
                plan.stay(SceneKind.STAND, 5)
                        .rhythm(SceneKind.JUMPS, 30, 18)
                        .stay(SceneKind.STAND, 5)
                        .rhythm(SceneKind.ROPE, 20, 125);
            case TABLE_HITS -> plan.stay(SceneKind.SIT, 6).rhythm(SceneKind.TABLE_HITS, 30, 70 + 30 * (round % 3));
            case DESK -> plan.stay(SceneKind.DESK, 120);
            case DRIVING -> plan.stay(SceneKind.DRIVING, 120);
            case TRAIN -> plan.stay(SceneKind.TRAIN, 120);
            case HOUSEHOLD -> plan.stay(SceneKind.DISHWASHER, 60).stay(SceneKind.DRESSING, 60);
            case CRAWLING -> plan.stay(SceneKind.CRAWLING, 60);
            case STILL -> plan.stay(SceneKind.STAND, 40).stay(SceneKind.SIT, 40).stay(SceneKind.LYING_ON_A_TABLE, 40);
        };
    }

    private ScenePlan steady() {
        if (round == 0) {
            plan.stay(SceneKind.STAND, 3);
        }
        return plan.run(600, easyMps);
    }

    private ScenePlan calibrated() {
        if (round == 0) {
            plan.stay(SceneKind.STAND_STILL, 10);
        }
        return plan.run(600, easyMps);
    }

    private ScenePlan speeds() {
        if (round == 0) {
            plan.stay(SceneKind.STAND_STILL, 10);
        }
        return plan.run(40, easyMps * SPEEDS[round % SPEEDS.length]);
    }

    private ScenePlan runWalkStand() {
        return plan.stay(SceneKind.STAND, 6).run(60, easyMps).walk(30, WALK_MPS).run(45, easyMps * 1.1);
    }

    private ScenePlan hill() {
        double gradePct = GRADES_PCT[round % GRADES_PCT.length];
        return plan.runOnGrade(45, easyMps * (1 - 0.03 * gradePct), gradePct);
    }

    private ScenePlan room() {
        double turnDps = round % 3 == 2 ? -130 : 130;
        return plan.run(2.6, easyMps * 0.85).turn(SceneKind.RUN, 1.4, easyMps * 0.7, turnDps);
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Sport;
import java.util.ArrayList;
import java.util.List;

/** What a runner sets out to do, phase by phase, to fill a given time exactly. Speeds are relative to the runner's easy pace. */
final class RunPlan {
    private static final double WALK_MPS = 1.5;

    private final int durationS;
    private final List<Phase> phases = new ArrayList<>();
    private int plannedS;

    private RunPlan(int durationS) {
        this.durationS = durationS;
    }

    List<Phase> phases() {
        return List.copyOf(phases);
    }

    /** Steady running, one red light with auto-pause and one short stand without. */
    static RunPlan easy(SyntheticRunner runner, int durationS) {
        RunPlan plan = new RunPlan(durationS);
        plan.add(Phase.run(durationS * 2 / 5, runner.easySpeedMps()));
        plan.add(Phase.stand(42).withAutoPause());
        plan.add(Phase.run(durationS * 3 / 10, runner.easySpeedMps()));
        plan.add(Phase.stand(9));
        return plan.fill(Phase.run(durationS, runner.easySpeedMps()));
    }

    /** Warm-up, four minutes hard and two easy in turn, each with its lap, cool-down. */
    static RunPlan tempoIntervals(SyntheticRunner runner, int durationS) {
        RunPlan plan = new RunPlan(durationS);
        plan.add(Phase.run(durationS / 5, runner.easySpeedMps()).newLap());
        while (plan.plannedS < durationS * 4 / 5) {
            plan.add(Phase.run(240, runner.easySpeedMps() * 1.35).newLap());
            plan.add(Phase.run(120, runner.easySpeedMps() * 0.85).newLap());
        }
        return plan.fill(Phase.run(durationS, runner.easySpeedMps()).newLap());
    }

    /** Four minutes of running, one of walking, in turn, each with its lap. */
    static RunPlan runWalk(SyntheticRunner runner, int durationS) {
        RunPlan plan = new RunPlan(durationS);
        while (plan.plannedS < durationS) {
            plan.add(Phase.run(240, runner.easySpeedMps() * 0.92).newLap());
            plan.add(Phase.walk(60, WALK_MPS).newLap());
        }
        return plan;
    }

    /** Level, up and down in turn; slower up, faster down. */
    static RunPlan hilly(SyntheticRunner runner, int durationS) {
        double[] gradesPct = {0, 5, 0, -5, 0, 3, -3};
        RunPlan plan = new RunPlan(durationS);
        for (int i = 0; plan.plannedS < durationS; i++) {
            double gradePct = gradesPct[i % gradesPct.length];
            double speedMps = runner.easySpeedMps() * (1 - 0.035 * gradePct);
            plan.add(Phase.run(150, speedMps).onGradePct(gradePct));
        }
        return plan;
    }

    /** A belt that is set faster every four minutes, and back at the end. */
    static RunPlan treadmill(SyntheticRunner runner, int durationS) {
        double[] factors = {0.9, 0.97, 1.04, 1.11, 1.18};
        RunPlan plan = new RunPlan(durationS);
        for (int i = 0; plan.plannedS < durationS; i++) {
            double beltMps = Math.rint(runner.easySpeedMps() * factors[i % factors.length] * 20) / 20;
            plan.add(Phase.run(240, beltMps).newLap());
        }
        return plan;
    }

    /** A walk with two stands. */
    static RunPlan walk(int durationS) {
        RunPlan plan = new RunPlan(durationS);
        plan.add(Phase.walk(durationS / 3, WALK_MPS));
        plan.add(Phase.stand(25));
        plan.add(Phase.walk(durationS / 3, WALK_MPS * 1.06));
        plan.add(Phase.stand(12));
        return plan.fill(Phase.walk(durationS, WALK_MPS));
    }

    /** A bicycle ride: pedalling and coasting. */
    static RunPlan ride(int durationS) {
        RunPlan plan = new RunPlan(durationS);
        while (plan.plannedS < durationS) {
            plan.add(Phase.ride(210, 7.6, 86));
            plan.add(Phase.ride(15, 8.4, 0));
        }
        return plan;
    }

    /** Run, ride and run again, with a change between: one session each. */
    static RunPlan duathlon(SyntheticRunner runner, int durationS) {
        RunPlan plan = new RunPlan(durationS);
        plan.add(Phase.run(durationS * 3 / 10, runner.easySpeedMps() * 1.15).newLap());
        plan.add(Phase.stand(40).filedAs(Sport.TRANSITION).newLap());
        plan.add(Phase.ride(durationS * 4 / 10, 8.2, 88).filedAs(Sport.CYCLING).newLap());
        plan.add(Phase.stand(35).filedAs(Sport.TRANSITION).newLap());
        return plan.fill(Phase.run(durationS, runner.easySpeedMps() * 1.08).newLap());
    }

    private void add(Phase phase) {
        int seconds = Math.min(phase.seconds(), durationS - plannedS);
        if (seconds > 0) {
            phases.add(phase.lasting(seconds));
            plannedS += seconds;
        }
    }

    private RunPlan fill(Phase phase) {
        add(phase);
        return this;
    }
}

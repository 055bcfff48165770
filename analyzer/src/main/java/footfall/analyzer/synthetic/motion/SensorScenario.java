// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.synthetic.SyntheticRunner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recordings worth making up, by name. */
public enum SensorScenario {
    /** From standing into a steady run. */
    STEADY_RUN("steady running from a stand", 120),
    /** Run, walk and stand in turn. */
    RUN_WALK_STAND("running, walking and standing in turn", 300),
    /** Fast and slow in turn. */
    INTERVALS("a minute fast, a minute slow", 480),
    /** For zeroing angles: standing still, then running. */
    CALIBRATED_RUN("ten seconds of standing still, then steady running", 120),
    /** For what changes with speed. */
    SPEED_STEPS("standing still, then running at five speeds in turn, from slow to fast and back", 330),
    /** A belt that is set faster each minute. */
    TREADMILL("a belt set faster each minute", 300),
    /** One leg unlike the other. */
    ASYMMETRIC("steady running with unlike legs: 6 % in step time, 30 % in impact", 300),
    /** Up and down. */
    HILLY("running up and down hills of up to 10 %", 480),
    /** A small room. */
    SMALL_ROOM("running in a small room: turns every few seconds", 120),
    /** A sensor with every fault. */
    MESSY_SENSOR("running and walking with a slipping, noisy, clipping sensor that loses packets", 300),
    /** A walk. */
    WALK("walking at changing pace, with two stands", 240),
    /** Stairs. */
    STAIRS("walking, stairs up, stairs down", 180),
    /** Every kind of stop and go. */
    STOP_AND_GO("short runs of 12 to 40 s between short stands", 300),
    /** A stationary bicycle. */
    BIKE("a stationary bicycle at 60 to 105 revolutions a minute", 240),
    /** Applause. */
    CLAPPING("clapping in bursts", 120),
    /** Single jumps. */
    JUMPS("single jumps and rope skipping", 120),
    /** Blows of the hand. */
    TABLE_HITS("hitting a table", 120),
    /** At a desk. */
    DESK("typing and reading at a desk", 240),
    /** In a car. */
    DRIVING("driving a car", 240),
    /** In a train. */
    TRAIN("riding in a train", 240),
    /** Work in the house. */
    HOUSEHOLD("dishwasher and dressing", 240),
    /** On hands and knees. */
    CRAWLING("crawling", 120),
    /** Still. */
    STILL("standing, sitting and a sensor on a table", 240);

    private final String description;
    private final double defaultDurationS;

    SensorScenario(String description, double defaultDurationS) {
        this.description = description;
        this.defaultDurationS = defaultDurationS;
    }

    /** Name on the command line: {@code run-walk-stand}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One line for people. */
    public String description() {
        return description;
    }

    /** Length where none is asked for, s. */
    public double defaultDurationS() {
        return defaultDurationS;
    }

    /** The scenario with this label. */
    public static Optional<SensorScenario> ofLabel(String label) {
        return List.of(values()).stream()
                .filter(scenario -> scenario.label().equals(label))
                .findFirst();
    }

    /** Habits that belong to the scenario. */
    GaitHabits habits(GaitHabits own) {
        return this == ASYMMETRIC ? own.withAsymmetryPct(6, 30) : own;
    }

    /** The sensor that belongs to the scenario. */
    SensorModel sensor(double rateHz, long seed) {
        if (this != MESSY_SENSOR) {
            return SensorModel.good();
        }
        return SensorModel.good()
                .withMounting(SensorMounting.anyhow(seed).creeping(2))
                .withNoise(0.05, 2)
                .withBiasG(0.04)
                .withRange(4, 8.0 / 1024)
                .withClockError(0.004)
                .withStamps(new SensorModel.Stamps(true, 150 / rateHz, 1))
                .withDelivery(new SensorModel.Delivery(12, 0.01, 0.003, 0.002, 0.2));
    }

    List<Scene> scenes(SyntheticRunner runner, double durationS) {
        ScenePlan plan = new ScenePlan(durationS);
        SensorScenes scenes = new SensorScenes(plan, runner.easySpeedMps());
        while (!plan.isFull()) {
            scenes.addRound(this);
        }
        return plan.scenes();
    }
}

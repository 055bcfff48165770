// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

import footfall.analyzer.Gait;
import footfall.analyzer.synthetic.Streams;
import footfall.analyzer.synthetic.SyntheticRunner;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Every step of a plan in true time: contact, toe-off, foot, pace and hardness. Scenes on foot that follow each other without a
 * break form one stretch, through which the steps go on. Nothing here depends on where a sensor sits.
 */
final class GaitTrain {
    /** From standing still to the first landing: the leg must swing first. */
    private static final double FIRST_SWING_S = 0.45;

    private static final double SPEED_TIME_CONSTANT_S = 1.2;
    private static final double TURN_TIME_CONSTANT_S = 0.7;
    private static final double MOOD_TIME_CONSTANT_S = 45;
    private static final double SLOWEST_RUN_MPS = 1.7;
    private static final double FASTEST_WALK_MPS = 2.1;
    private static final double LEAST_FLIGHT_SHARE = 0.04;

    private final SyntheticRunner runner;
    private final GaitHabits habits;
    private final double leftContactSharePct;
    private final double cadenceFactor;
    private final StepMemory.Course stray;
    private final RandomGenerator moodRandom;
    private final RandomGenerator impacts;

    private double[] contactS = new double[1024];
    private double[] stepS = new double[1024];
    private double[] stanceS = new double[1024];
    private double[] speedMps = new double[1024];
    private double[] turnDps = new double[1024];
    private double[] hardness = new double[1024];
    private SceneKind[] kind = new SceneKind[1024];
    private boolean[] left = new boolean[1024];
    private int[] stretch = new int[1024];
    private int count;
    private int stretches;

    private double paceMps;
    private double yawDps;
    private double moodSpm;
    private double hoursRun;

    private GaitTrain(SyntheticRunner runner, GaitHabits habits, OptionalDouble contactAsymmetryPct, long seed) {
        this.runner = runner;
        this.habits = habits;
        this.leftContactSharePct = contactAsymmetryPct.isPresent()
                ? 50 + contactAsymmetryPct.getAsDouble() / 4
                : runner.leftContactSharePct();
        double ownSpm = runner.runningCadenceSpm(runner.easySpeedMps(), 0, 0);
        this.cadenceFactor = habits.cadenceSpm().orElse(ownSpm) / ownSpm;
        this.stray = habits.memory().course(Streams.of(seed, Draws.STEP_TIMES), habits.stepTimeCv());
        this.moodRandom = Streams.of(seed, Draws.MOOD);
        this.impacts = Streams.of(seed, Draws.IMPACTS);
        this.moodSpm = habits.moodSpm() * moodRandom.nextGaussian();
    }

    static GaitTrain of(
            SyntheticRunner runner,
            GaitHabits habits,
            OptionalDouble contactAsymmetryPct,
            List<Scene> scenes,
            long seed) {
        GaitTrain train = new GaitTrain(runner, habits, contactAsymmetryPct, seed);
        int from = 0;
        while (from < scenes.size()) {
            int to = from;
            while (to < scenes.size() && scenes.get(to).kind().onFoot()) {
                to++;
            }
            if (to > from) {
                train.walkThrough(scenes.subList(from, to));
            }
            from = Math.max(to, from + 1);
        }
        return train;
    }

    private void walkThrough(List<Scene> scenes) {
        double endS = scenes.get(scenes.size() - 1).toS();
        double t = scenes.get(0).fromS() + FIRST_SWING_S;
        paceMps = 0.6 * scenes.get(0).speedMps();
        yawDps = 0;
        int scene = 0;
        boolean leftFoot = moodRandom.nextBoolean();
        while (t < endS) {
            while (t >= scenes.get(scene).toS()) {
                scene++;
            }
            double lengthS = stepLengthS(scenes.get(scene), leftFoot);
            if (t + lengthS > endS) {
                break;
            }
            add(t, lengthS, scenes.get(scene), leftFoot);
            t += lengthS;
            leftFoot = !leftFoot;
        }
        stretches++;
    }

    private double stepLengthS(Scene scene, boolean leftFoot) {
        double spm = courseSpm(scene) + moodSpm;
        double side = (leftFoot ? 1 : -1) * habits.stepTimeAsymmetryPct() / 200;
        double lengthS = 60 / spm * (1 + side) * (1 + stray.next());
        double pull = 1 - StrictMath.exp(-lengthS / SPEED_TIME_CONSTANT_S);
        paceMps = held(scene, paceMps + pull * (scene.speedMps() - paceMps));
        yawDps += (1 - StrictMath.exp(-lengthS / TURN_TIME_CONSTANT_S)) * (scene.turnDps() - yawDps);
        double memory = StrictMath.exp(-lengthS / MOOD_TIME_CONSTANT_S);
        moodSpm = memory * moodSpm + habits.moodSpm() * Math.sqrt(1 - memory * memory) * moodRandom.nextGaussian();
        return lengthS;
    }

    private static double held(Scene scene, double speedMps) {
        if (scene.kind() == SceneKind.RUN) {
            return Math.max(Math.min(SLOWEST_RUN_MPS, scene.speedMps()), speedMps);
        }
        return Math.min(FASTEST_WALK_MPS, Math.max(0.3, speedMps));
    }

    private double courseSpm(Scene scene) {
        return switch (scene.kind()) {
            case RUN -> cadenceFactor * runner.runningCadenceSpm(paceOr(scene), scene.gradePct(), hoursRun);
            case STAIRS_UP -> 0.9 * runner.walkingCadenceSpm(1.15);
            case STAIRS_DOWN -> runner.walkingCadenceSpm(1.25);
            default -> runner.walkingCadenceSpm(paceOr(scene));
        };
    }

    private double paceOr(Scene scene) {
        return held(scene, paceMps);
    }

    private void add(double t, double lengthS, Scene scene, boolean leftFoot) {
        if (count == contactS.length) {
            grow(2 * count);
        }
        boolean running = scene.kind() == SceneKind.RUN;
        contactS[count] = t;
        stepS[count] = lengthS;
        stanceS[count] = stance(lengthS, scene, leftFoot);
        speedMps[count] = paceMps;
        turnDps[count] = yawDps;
        kind[count] = scene.kind();
        left[count] = leftFoot;
        stretch[count] = stretches;
        double side = (leftFoot ? 1 : -1) * habits.impactAsymmetryPct() / 200;
        double chance = Math.max(-2.5, Math.min(2.5, impacts.nextGaussian()));
        hardness[count] = (1 + side) * StrictMath.exp(habits.impactCv() * chance) * slopeHardness(scene);
        hoursRun += running ? lengthS / 3600 : 0;
        count++;
    }

    private double stance(double lengthS, Scene scene, boolean leftFoot) {
        double sidePct = leftFoot ? leftContactSharePct : 100 - leftContactSharePct;
        if (scene.kind() == SceneKind.RUN) {
            double duty = runner.dutyFactor(paceMps, scene.gradePct(), hoursRun);
            double courseS = 60 / (courseSpm(scene) + moodSpm);
            return Math.min(duty * 2 * courseS * sidePct / 50, lengthS * (1 - LEAST_FLIGHT_SHARE));
        }
        double duty = Math.max(0.57, 0.65 - 0.035 * paceMps);
        return duty * 2 * lengthS * sidePct / 50;
    }

    /** Downhill lands harder, uphill softer. */
    private static double slopeHardness(Scene scene) {
        double ofStairs = scene.kind() == SceneKind.STAIRS_DOWN ? 1.5 : 1;
        return ofStairs * Math.max(0.4, 1 - 0.05 * scene.gradePct());
    }

    private void grow(int length) {
        contactS = Arrays.copyOf(contactS, length);
        stepS = Arrays.copyOf(stepS, length);
        stanceS = Arrays.copyOf(stanceS, length);
        speedMps = Arrays.copyOf(speedMps, length);
        turnDps = Arrays.copyOf(turnDps, length);
        hardness = Arrays.copyOf(hardness, length);
        kind = Arrays.copyOf(kind, length);
        left = Arrays.copyOf(left, length);
        stretch = Arrays.copyOf(stretch, length);
    }

    int count() {
        return count;
    }

    /** Initial contact, true s. */
    double contactS(int step) {
        return contactS[step];
    }

    /** To the next contact, or to what would have been the next, s. */
    double stepS(int step) {
        return stepS[step];
    }

    double endS(int step) {
        return contactS[step] + stepS[step];
    }

    /** Contact to toe-off of the same foot, s. */
    double stanceS(int step) {
        return stanceS[step];
    }

    double speedMps(int step) {
        return speedMps[step];
    }

    double turnDps(int step) {
        return turnDps[step];
    }

    /** Landing against the mean landing of this person. */
    double hardness(int step) {
        return hardness[step];
    }

    SceneKind kind(int step) {
        return kind[step];
    }

    boolean running(int step) {
        return kind[step] == SceneKind.RUN;
    }

    Gait gait(int step) {
        return kind[step].gait();
    }

    boolean left(int step) {
        return left[step];
    }

    int stretch(int step) {
        return stretch[step];
    }

    boolean opens(int step) {
        return step == 0 || stretch[step - 1] != stretch[step];
    }

    boolean closes(int step) {
        return step == count - 1 || stretch[step + 1] != stretch[step];
    }
}

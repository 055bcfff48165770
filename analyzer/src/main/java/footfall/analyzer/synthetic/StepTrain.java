// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Gait;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Every step of a run: initial contact, contact and flight, exactly. Step times keep to the runner's own pace–cadence line, stray
 * slowly with mood and quickly from step to step, and both kinds of straying remember where they were.
 */
final class StepTrain {
    private static final double MOOD_SPM = 0.8;
    private static final double MOOD_TIME_CONSTANT_S = 45;
    private static final double WALKING_DUTY_FACTOR = 0.62;

    private final SyntheticRunner runner;
    private final Motion motion;
    private double[] timeS = new double[4096];
    private double[] durationS = new double[4096];
    private double[] contactS = new double[4096];
    private boolean[] left = new boolean[4096];
    private int count;

    /** Steps taken by the begin of each second, with the fraction of the step under way. */
    private final double[] stepsBy;

    private StepTrain(SyntheticRunner runner, Motion motion) {
        this.runner = runner;
        this.motion = motion;
        this.stepsBy = new double[motion.seconds() + 1];
    }

    static StepTrain of(SyntheticRunner runner, Motion motion, RandomGenerator random) {
        StepTrain train = new StepTrain(runner, motion);
        Wander step = new Wander(random, runner.stepMemory(), runner.stepTimeCv());
        double[] moodSpm = moods(motion.seconds(), random);
        int s = 0;
        while (s < motion.seconds()) {
            int end = s;
            while (end < motion.seconds() && motion.gait(end) != Gait.NONE) {
                end++;
            }
            train.stretch(s, end, step, moodSpm);
            if (end == s) {
                train.stepsBy[s + 1] = train.stepsBy[s];
                end++;
            }
            s = end;
        }
        return train;
    }

    private static double[] moods(int seconds, RandomGenerator random) {
        Wander mood = new Wander(random, Wander.memoryOf(MOOD_TIME_CONSTANT_S), MOOD_SPM);
        double[] moodSpm = new double[seconds];
        for (int s = 0; s < seconds; s++) {
            moodSpm[s] = mood.next();
        }
        return moodSpm;
    }

    /** Steps from the first second of a moving stretch up to, not including, its end. */
    private void stretch(int fromS, int toS, Wander step, double[] moodSpm) {
        double steps = stepsBy[fromS];
        double t = fromS;
        while (t < toS) {
            int s = (int) t;
            double lengthS = 60 / (cadenceSpm(s) + moodSpm[s]) * (1 + step.next());
            for (int second = s + 1; second <= toS && second <= t + lengthS; second++) {
                stepsBy[second] = steps + (second - t) / lengthS;
            }
            add(t, lengthS, contactS(s, lengthS, count % 2 == 0));
            t += lengthS;
            steps++;
        }
    }

    private double cadenceSpm(int s) {
        double speedMps = motion.speedMps()[s];
        return motion.gait(s) == Gait.RUN
                ? runner.runningCadenceSpm(speedMps, motion.gradePct()[s], motion.hoursRun()[s])
                : runner.walkingCadenceSpm(speedMps);
    }

    private double contactS(int s, double stepS, boolean leftFoot) {
        double dutyFactor = motion.gait(s) == Gait.RUN
                ? runner.dutyFactor(motion.speedMps()[s], motion.gradePct()[s], motion.hoursRun()[s])
                : WALKING_DUTY_FACTOR;
        double sidePct = leftFoot ? runner.leftContactSharePct() : 100 - runner.leftContactSharePct();
        return dutyFactor * 2 * stepS * sidePct / 50;
    }

    private void add(double t, double lengthS, double contact) {
        if (count == timeS.length) {
            timeS = Arrays.copyOf(timeS, count * 2);
            durationS = Arrays.copyOf(durationS, count * 2);
            contactS = Arrays.copyOf(contactS, count * 2);
            left = Arrays.copyOf(left, count * 2);
        }
        timeS[count] = t;
        durationS[count] = lengthS;
        contactS[count] = contact;
        left[count] = count % 2 == 0;
        count++;
    }

    int count() {
        return count;
    }

    /** Initial contact, s. */
    double timeS(int step) {
        return timeS[step];
    }

    /** To the next foot's initial contact, s; for the last step of a stretch, what it would have been. */
    double durationS(int step) {
        return durationS[step];
    }

    double contactS(int step) {
        return contactS[step];
    }

    double flightS(int step) {
        return durationS[step] - contactS[step];
    }

    boolean left(int step) {
        return left[step];
    }

    int second(int step) {
        return (int) timeS[step];
    }

    boolean running(int step) {
        return motion.gait(second(step)) == Gait.RUN;
    }

    double speedMps(int step) {
        return motion.speedMps()[second(step)];
    }

    double oscillationM(int step) {
        double speedMps = speedMps(step);
        return running(step)
                ? Stride.of(runner, speedMps, contactS(step), flightS(step)).oscillationM()
                : Stride.walkingOscillationM(runner, speedMps * durationS(step));
    }

    /** Steps taken in a second, with fractions. */
    double stepsIn(int second) {
        return stepsBy[second + 1] - stepsBy[second];
    }

    double[] timesS() {
        return Arrays.copyOf(timeS, count);
    }
}

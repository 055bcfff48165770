// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Gait;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What the watch and its strap make of the steps, at each whole second {@code 0 … seconds}: late, smoothed and noisy, not yet rounded.
 * NaN where a sensor shows nothing. Arrays are read-only.
 */
final class WatchSensors {
    private static final double WINDOW_S = 4;
    private static final double STILL_AFTER_S = 1.6;
    private static final int FEWEST_STEPS = 3;
    private static final double DISPLAY_GAIN = 0.5;
    private static final double JUMP_SPM = 25;
    private static final double POSITION_NOISE_MPS = 0.09;
    private static final double POSITION_GAIN = 0.45;

    final double[] cadenceSpm;
    final double[] speedMps;
    final double[] distanceM;
    final double[] altitudeM;
    final double[] heartBpm;
    final double[] contactMs;
    final double[] strideMs;
    final double[] leftSharePct;
    final double[] oscillationMm;
    final double[] stiffnessKnPerM;

    private final Motion motion;
    private final StepTrain steps;
    private final SyntheticRunner runner;

    WatchSensors(SyntheticRunner runner, Motion motion, StepTrain steps, boolean outdoors, long seed) {
        this.runner = runner;
        this.motion = motion;
        this.steps = steps;
        int instants = motion.seconds() + 1;
        cadenceSpm = new double[instants];
        speedMps = new double[instants];
        distanceM = new double[instants];
        altitudeM = new double[instants];
        heartBpm = new double[instants];
        contactMs = absent(instants);
        strideMs = absent(instants);
        leftSharePct = absent(instants);
        oscillationMm = absent(instants);
        stiffnessKnPerM = absent(instants);
        senseSteps(Streams.of(seed, Streams.WATCH));
        senseMotion(outdoors, Streams.of(seed, Streams.POSITION));
        senseHeart();
    }

    private static double[] absent(int length) {
        double[] array = new double[length];
        Arrays.fill(array, Double.NaN);
        return array;
    }

    private void senseSteps(RandomGenerator random) {
        int first = 0;
        int next = 0;
        double shownSpm = 0;
        for (int t = 0; t < cadenceSpm.length; t++) {
            while (next < steps.count() && steps.timeS(next) <= t) {
                next++;
            }
            while (first < next && steps.timeS(first) <= t - WINDOW_S) {
                first++;
            }
            double seenSpm = seenSpm(first, next, t);
            boolean jumps = Math.abs(seenSpm - shownSpm) > JUMP_SPM;
            shownSpm = jumps ? seenSpm : shownSpm + DISPLAY_GAIN * (seenSpm - shownSpm);
            cadenceSpm[t] = crankSpm(t, shownSpm);
            if (seenSpm > 0) {
                senseStride(t, first, next - 1, random);
            }
        }
    }

    private double seenSpm(int first, int next, int t) {
        boolean still = next == first || t - steps.timeS(next - 1) > STILL_AFTER_S;
        if (still || next - first < FEWEST_STEPS) {
            return 0;
        }
        int from = afterLastBreak(first, next);
        int intervals = next - 1 - from;
        return intervals < FEWEST_STEPS - 1 ? 0 : 60 * intervals / (steps.timeS(next - 1) - steps.timeS(from));
    }

    /** A stand inside the window is not a long step. */
    private int afterLastBreak(int first, int next) {
        int from = first;
        for (int k = first + 1; k < next; k++) {
            if (steps.timeS(k) - steps.timeS(k - 1) > STILL_AFTER_S) {
                from = k;
            }
        }
        return from;
    }

    /** On a bicycle the watch shows the crank, twice, because it believes in feet. */
    private double crankSpm(int t, double shownSpm) {
        double crankRpm = motion.phase(Math.min(t, motion.seconds() - 1)).crankRpm();
        return crankRpm > 0 ? 2 * (crankRpm + 3 * StrictMath.sin(t / 37.0)) : shownSpm;
    }

    /** Means over the steps {@code [from, to)}: the last one is still under way. */
    private void senseStride(int t, int from, int to, RandomGenerator random) {
        double contactS = 0;
        double stepS = 0;
        double oscillationM = 0;
        double stiffness = 0;
        double[] sideS = new double[2];
        int[] sides = new int[2];
        for (int k = from; k < to; k++) {
            contactS += steps.contactS(k) / (to - from);
            stepS += steps.durationS(k) / (to - from);
            oscillationM += steps.oscillationM(k) / (to - from);
            stiffness += stiffnessOf(k) / (to - from);
            int side = steps.left(k) ? 0 : 1;
            sideS[side] += steps.contactS(k);
            sides[side]++;
        }
        contactMs[t] = 1000 * contactS + 2.5 * random.nextGaussian();
        strideMs[t] = 2000 * stepS;
        oscillationMm[t] = 1000 * oscillationM + 1.2 * random.nextGaussian();
        stiffnessKnPerM[t] = stiffness;
        if (sides[0] > 0 && sides[1] > 0) {
            double leftS = sideS[0] / sides[0];
            leftSharePct[t] = 100 * leftS / (leftS + sideS[1] / sides[1]) + 0.35 * random.nextGaussian();
        }
    }

    private double stiffnessOf(int k) {
        return steps.running(k)
                ? Stride.of(runner, steps.speedMps(k), steps.contactS(k), steps.flightS(k))
                        .legStiffnessKnPerM()
                : 0;
    }

    private void senseMotion(boolean outdoors, RandomGenerator random) {
        Wander error = new Wander(random, Wander.memoryOf(6), outdoors ? POSITION_NOISE_MPS : 0);
        Wander pressure = new Wander(random, Wander.memoryOf(60), 0.35);
        double shownMps = 0;
        for (int t = 0; t < speedMps.length; t++) {
            double trueMps = motion.speedMps()[Math.max(0, t - 1)];
            double strayMps = error.next();
            double seenMps = trueMps > 0 ? Math.max(0, trueMps + strayMps) : 0;
            shownMps = outdoors ? shownMps + POSITION_GAIN * (seenMps - shownMps) : seenMps;
            speedMps[t] = shownMps < 0.05 ? 0 : shownMps;
            distanceM[t] = t == 0 ? 0 : distanceM[t - 1] + seenMps;
            altitudeM[t] = motion.altitudeM()[t] + pressure.next();
        }
    }

    /** The heart follows the effort late, and drifts up over an hour. */
    private void senseHeart() {
        double gain = 1 - Wander.memoryOf(35);
        double reserve = runner.maximalBpm() - runner.restingBpm();
        double bpm = runner.restingBpm() + 0.25 * reserve;
        for (int t = 0; t < heartBpm.length; t++) {
            int s = Math.min(t, motion.seconds() - 1);
            double effort = 0.22 + 0.155 * motion.speedMps()[s] * (1 + 0.045 * motion.gradePct()[s]);
            double share = motion.gait(s) == Gait.RUN ? effort + 0.05 * motion.hoursRun()[s] : Math.min(0.45, effort);
            bpm += gain * (runner.restingBpm() + Math.min(0.97, share) * reserve - bpm);
            heartBpm[t] = bpm;
        }
    }
}

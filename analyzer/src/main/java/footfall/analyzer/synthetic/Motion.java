// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic;

import footfall.analyzer.Gait;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What the body does in each whole second {@code [s, s + 1)}: gait, speed and slope are constant in it. Arrays are read-only.
 *
 * @param phases the plan
 * @param phaseOf index of the phase of each second
 * @param speedMps true speed
 * @param gradePct true slope
 * @param distanceM true distance at the begin of each second, one entry more than seconds
 * @param altitudeM true altitude at the begin of each second, one entry more
 * @param hoursRun running time so far, hours
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Motion(
        List<Phase> phases,
        int[] phaseOf,
        double[] speedMps,
        double[] gradePct,
        double[] distanceM,
        double[] altitudeM,
        double[] hoursRun) {
    private static final double SPEED_TIME_CONSTANT_S = 2.5;
    private static final double SLOPE_TIME_CONSTANT_S = 4;
    private static final double SLOWEST_RUN_MPS = 1.9;
    private static final double FASTEST_WALK_MPS = 1.9;
    private static final double START_ALTITUDE_M = 212;
    private static final double SECONDS_PER_HOUR = 3600;

    /** Follows a plan. A belt holds its speed exactly; a person outdoors strays by a few centimetres a second. */
    static Motion follow(List<Phase> phases, boolean belt, RandomGenerator random) {
        int[] phaseOf = phaseOfSecond(phases);
        int seconds = phaseOf.length;
        Motion motion = new Motion(
                List.copyOf(phases),
                phaseOf,
                new double[seconds],
                new double[seconds],
                new double[seconds + 1],
                new double[seconds + 1],
                new double[seconds + 1]);
        motion.altitudeM[0] = START_ALTITUDE_M;
        motion.fill(new Wander(random, Wander.memoryOf(25), belt ? 0 : 0.05));
        return motion;
    }

    private static int[] phaseOfSecond(List<Phase> phases) {
        int seconds = phases.stream().mapToInt(Phase::seconds).sum();
        int[] phaseOf = new int[seconds];
        int second = 0;
        for (int phase = 0; phase < phases.size(); phase++) {
            for (int k = 0; k < phases.get(phase).seconds(); k++) {
                phaseOf[second++] = phase;
            }
        }
        return phaseOf;
    }

    private void fill(Wander wander) {
        double speedGain = 1 - Wander.memoryOf(SPEED_TIME_CONSTANT_S);
        double slopeGain = 1 - Wander.memoryOf(SLOPE_TIME_CONSTANT_S);
        double settledMps = 0;
        double slopePct = phases.get(0).gradePct();
        for (int s = 0; s < seconds(); s++) {
            Phase phase = phase(s);
            settledMps = startOf(phase, settledMps);
            settledMps += speedGain * (phase.speedMps() - settledMps);
            slopePct += slopeGain * (phase.gradePct() - slopePct);
            double strayMps = wander.next();
            speedMps[s] = phase.speedMps() > 0 ? held(phase, settledMps + strayMps) : 0;
            gradePct[s] = slopePct;
            distanceM[s + 1] = distanceM[s] + speedMps[s];
            altitudeM[s + 1] = altitudeM[s] + speedMps[s] * slopePct / 100;
            hoursRun[s + 1] = hoursRun[s] + (phase.gait() == Gait.RUN ? 1 / SECONDS_PER_HOUR : 0);
        }
    }

    private static double startOf(Phase phase, double speedMps) {
        return phase.speedMps() > 0 ? held(phase, speedMps) : 0;
    }

    private static double held(Phase phase, double speedMps) {
        return switch (phase.gait()) {
            case RUN -> Math.max(SLOWEST_RUN_MPS, speedMps);
            case WALK -> Math.min(FASTEST_WALK_MPS, Math.max(0.8, speedMps));
            case NONE -> Math.max(0, speedMps);
        };
    }

    /** Whole seconds. */
    int seconds() {
        return phaseOf.length;
    }

    Phase phase(int second) {
        return phases.get(phaseOf[second]);
    }

    Gait gait(int second) {
        return phase(second).gait();
    }
}

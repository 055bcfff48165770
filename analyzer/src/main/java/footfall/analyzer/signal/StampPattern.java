// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

import java.util.Arrays;

/**
 * What the first stamps of a recording show: the usual distance of samples, and whether stamps are those of arrival: bursts of samples
 * that lie far closer than the mean, or many under one stamp.
 *
 * @param periodS usual distance, s; 0 where the stamps show none
 * @param bursts whether samples have to be spread evenly
 * @param samplesPerBurst how many come at a time
 */
record StampPattern(double periodS, boolean bursts, double samplesPerBurst) {
    /** Bursts that lie further apart hold a gap, s. */
    private static final double LONGEST_WAIT_S = 2.5;
    /** Within a burst samples lie closer than this share of their mean distance. */
    private static final double CLOSE = 0.25;

    private static final double WAIT = 2;
    private static final int FEWEST_WAITS = 3;

    /**
     * Looks at stamps.
     *
     * @param stampS as written, in order of arrival; exact copies of the sample before already left out
     * @param count how many
     */
    static StampPattern of(double[] stampS, int count) {
        double[] steps = new double[Math.max(0, count - 1)];
        int used = 0;
        for (int i = 1; i < count; i++) {
            double stepS = stampS[i] - stampS[i - 1];
            if (stepS >= 0 && stepS <= LONGEST_WAIT_S) {
                steps[used++] = stepS;
            }
        }
        if (used == 0) {
            return new StampPattern(0, false, 1);
        }
        return ofSteps(Arrays.copyOf(steps, used));
    }

    private static StampPattern ofSteps(double[] steps) {
        int lastWait = -1;
        double sumS = 0;
        double untilWaitS = 0;
        double[] sorted = steps.clone();
        Arrays.sort(sorted);
        double medianS = sorted[sorted.length / 2];
        for (double stepS : steps) {
            sumS += stepS;
        }
        double meanS = sumS / steps.length;
        int waits = 0;
        int firstWait = -1;
        double betweenS = 0;
        for (int i = 0; i < steps.length; i++) {
            if (firstWait >= 0) {
                untilWaitS += steps[i];
            }
            if (steps[i] > WAIT * meanS) {
                waits++;
                firstWait = firstWait < 0 ? i : firstWait;
                betweenS = untilWaitS;
                lastWait = i;
            }
        }
        if (medianS > CLOSE * meanS || waits < FEWEST_WAITS) {
            return new StampPattern(medianPositive(sorted), false, 1);
        }
        double perBurst = (double) (lastWait - firstWait) / (waits - 1);
        return new StampPattern(betweenS / (lastWait - firstWait), true, perBurst);
    }

    private static double medianPositive(double[] sorted) {
        int from = 0;
        while (from < sorted.length && sorted[from] <= 0) {
            from++;
        }
        return from == sorted.length ? 0 : sorted[from + (sorted.length - from) / 2];
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

import java.util.Arrays;

/**
 * Counts samples that did not come, by the steps of a device's stamps, and measures the rate between gaps. Stamps that shake around an even grid
 * are no loss; where they are those of arrival only long gaps count. Not thread-safe.
 */
final class MissedSamples {
    private static final int LOOK = 33;
    private static final double GAP = 0.7;
    /** What shaking adds to the lead is forgotten at this rate. */
    private static final double KEPT = 0.9;

    private static final double CLOSE = 0.5;
    private static final double UNEVEN = 0.1;
    private static final double UNEVEN_GAP_S = 0.25;
    private static final double USUAL = 1.5;
    /** The rate is that of so many samples back. */
    private static final int REMEMBERED = 1024;

    private static final long MOST = 100_000_000L;

    private final double[] first = new double[LOOK];
    private final long[] firstTold = new long[LOOK];
    private final double[] sorted = new double[LOOK];
    private int looked;
    private double periodS;
    private double leadS;
    private double closeShare;
    private double usualSteps;
    private double usualS;

    /** Forgets the device's usual step: it began anew. */
    void restart() {
        looked = 0;
        periodS = 0;
        leadS = 0;
        closeShare = 0;
    }

    /**
     * A step of time to the next sample, s, above 0.
     *
     * @param told how many samples a sequence number says are missing in it
     * @return how many more than that the stamps show, with what they showed only now of the first steps
     */
    long step(double stepS, long told) {
        long more = periodS > 0 ? Math.max(0, test(stepS) - told) : 0;
        first[looked] = stepS;
        firstTold[looked] = told;
        looked++;
        return looked == LOOK ? more + learn() : more;
    }

    private long learn() {
        System.arraycopy(first, 0, sorted, 0, LOOK);
        Arrays.sort(sorted);
        boolean wasKnown = periodS > 0;
        periodS = sorted[LOOK / 2];
        looked = 0;
        long more = 0;
        for (int i = 0; i < LOOK && !wasKnown; i++) {
            more += Math.max(0, test(first[i]) - firstTold[i]);
        }
        return more;
    }

    private long test(double stepS) {
        closeShare += (stepS < CLOSE * periodS ? 1 - closeShare : -closeShare) / 128;
        if (closeShare > UNEVEN) {
            if (stepS > 5 * periodS && stepS > UNEVEN_GAP_S) {
                return Math.min(MOST, Math.max(0, Math.round(stepS * usualSteps / usualS) - 1));
            }
            count(stepS);
            return 0;
        }
        leadS = KEPT * leadS + stepS - periodS;
        long missing = 0;
        if (leadS > GAP * periodS) {
            missing = Math.max(1, Math.round(leadS / periodS));
            leadS -= missing * periodS;
        }
        if (stepS < USUAL * periodS) {
            count(stepS);
        }
        return Math.min(MOST, missing);
    }

    private void count(double stepS) {
        usualSteps++;
        usualS += stepS;
        if (usualSteps >= REMEMBERED) {
            usualSteps /= 2;
            usualS /= 2;
        }
    }

    /** Samples a second between gaps by the device's clock, Hz; NaN before it is known. */
    double rateHz() {
        return usualS > 0 ? usualSteps / usualS : Double.NaN;
    }

    /** The usual step, s; 0 before it is known. */
    double periodS() {
        return periodS;
    }
}

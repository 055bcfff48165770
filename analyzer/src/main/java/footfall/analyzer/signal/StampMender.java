// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/**
 * Turns the stamps of a device into a time that strictly rises. Counted and mended: stamps that repeat (the sample is a copy and goes),
 * that go back a little (a second delivery of what was there before: goes too) or for good (the clock was set: time goes on from
 * where it was), that leap ahead for a few samples (another sensor in the same file: they go) or for good (a gap), and stamps of
 * arrival instead of sampling (bursts; or whole seconds): these samples are spread evenly.
 *
 * <p>A decision needs no later sample than the next few, and does not depend on how the stream was cut. Not thread-safe.
 */
final class StampMender {
    /** A copy or a late delivery lies at most this far back, s. */
    private static final double LATE_S = 2;
    /** A step of time above this needs to be confirmed by the samples that follow, s. */
    private static final double LEAP_S = 5;
    /** A longer step of time means that the clock was set, not that nothing was recorded, s. */
    private static final double LONGEST_GAP_S = 6 * 3600.0;
    /** Stands for a time that nobody knows, s: longer than any window. */
    private static final double UNKNOWN_GAP_S = 10;

    private static final int CONFIRM_LEAP = 3;
    private static final int CONFIRM_RESET = 8;
    /** Samples after which the usual distance is looked at again. */
    private static final int REVIEW = 256;

    private static final int LOOK_AT = 33;
    private static final double SAME_STEP = 1.5;

    private final double[] recent = new double[LOOK_AT - 1];
    private final double[] sorted = new double[LOOK_AT - 1];
    private int recentCount;
    private int sinceReview;

    private boolean any;
    private double clockOffsetS;
    private double lastS;
    private double periodS;
    private boolean bursts;
    private double burstGain;
    private int strays;

    long duplicates;
    long backward;
    long missing;
    long clockSets;
    private long steps;
    private double stepsS;
    private double squaresS2;

    /** Starts with what the first stamps showed. */
    void start(double usualPeriodS, boolean stampsOfArrival, double samplesPerBurst) {
        periodS = usualPeriodS;
        bursts = stampsOfArrival;
        burstGain = 1 / (8 * Math.max(4, samplesPerBurst));
    }

    double periodS() {
        return periodS;
    }

    boolean bursts() {
        return bursts;
    }

    /** The mended time of the next sample, s; NaN where it has to go. */
    double mend(double stampS) {
        if (!any) {
            return first(stampS);
        }
        if (!Double.isFinite(stampS)) {
            return periodS > 0 ? advance(lastS + periodS) : Double.NaN;
        }
        double atS = stampS + clockOffsetS;
        double stepS = atS - lastS;
        if (bursts) {
            return spread(atS);
        }
        if (stepS > 0 && stepS <= LEAP_S) {
            strays = 0;
            learn(stepS);
            return advance(atS);
        }
        return stepS > LEAP_S ? leap(atS) : back(atS, stepS);
    }

    private double first(double stampS) {
        any = true;
        clockOffsetS = Double.isFinite(stampS) ? -stampS : 0;
        lastS = 0;
        return 0;
    }

    private double advance(double atS) {
        lastS = atS;
        return atS;
    }

    private double leap(double atS) {
        if (++strays < CONFIRM_LEAP) {
            backward++;
            return Double.NaN;
        }
        backward -= CONFIRM_LEAP - 1;
        strays = 0;
        double stepS = atS - lastS;
        if (stepS > LONGEST_GAP_S) {
            return setClock(atS);
        }
        countMissing(stepS);
        return advance(atS);
    }

    private double back(double atS, double stepS) {
        if (stepS == 0) {
            duplicates++;
            return Double.NaN;
        }
        backward++;
        if (stepS > -LATE_S || ++strays < CONFIRM_RESET) {
            return Double.NaN;
        }
        strays = 0;
        return setClock(atS);
    }

    private double setClock(double atS) {
        clockSets++;
        double toS = lastS + UNKNOWN_GAP_S;
        clockOffsetS += toS - atS;
        return advance(toS);
    }

    /**
     * Samples that came in bursts follow each other at the rate that arrival shows in the long run: a loop of second order, slow against
     * a burst.
     */
    private double spread(double atS) {
        double expectedS = lastS + periodS;
        double errorS = atS - expectedS;
        double tolerableS = Math.max(1, 1.5 * periodS / burstGain / 8);
        if (Math.abs(errorS) > LEAP_S + tolerableS) {
            return errorS > 0 ? leap(atS) : back(atS, errorS);
        }
        strays = 0;
        if (errorS > tolerableS) {
            countMissing(errorS);
            return advance(atS);
        }
        periodS = Math.max(periodS * 0.5, periodS + 0.25 * burstGain * burstGain * errorS);
        double nextS = expectedS + burstGain * errorS;
        count(periodS);
        return advance(Math.max(lastS + 0.25 * periodS, nextS));
    }

    private void learn(double stepS) {
        if (stepS > SAME_STEP * periodS) {
            countMissing(stepS);
        } else {
            count(stepS);
        }
        if (++sinceReview > REVIEW - recent.length) {
            recent[recentCount++] = stepS;
            if (recentCount == recent.length) {
                review();
            }
        }
    }

    private void count(double stepS) {
        steps++;
        stepsS += stepS;
        squaresS2 += (stepS - periodS) * (stepS - periodS);
    }

    private void countMissing(double stepS) {
        if (periodS > 0) {
            missing += Math.max(0, Math.round(stepS / periodS) - 1);
        }
    }

    /** The median of the last steps of time is the usual distance: a device may change its rate. */
    private void review() {
        System.arraycopy(recent, 0, sorted, 0, recent.length);
        java.util.Arrays.sort(sorted);
        periodS = sorted[sorted.length / 2];
        recentCount = 0;
        sinceReview = 0;
    }

    /** Samples a second between gaps, Hz; NaN where nothing was measured. */
    double rateHz() {
        return stepsS > 0 ? steps / stepsS : Double.NaN;
    }

    /** Standard deviation of the distance of stamps, ms; NaN where nothing was measured. */
    double jitterMs() {
        if (steps < 2) {
            return Double.NaN;
        }
        double meanOff = stepsS / steps - periodS;
        return 1000 * Math.sqrt(Math.max(0, squaresS2 / steps - meanOff * meanOff));
    }
}

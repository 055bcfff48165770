// SPDX-License-Identifier: Apache-2.0
package footfall.device.clock;

import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;

/**
 * Gives samples without stamps a clock of their own: it counts them, and what a sequence number tells to be lost, at the rate that the device names or,
 * where it names none, at the rate at which they came in the first seconds. Not thread-safe.
 */
final class StampCounter {
    private static final double LOOK_S = 1.5;
    private static final double LONGEST_PERIOD_S = 2.5;
    private static final double SOONEST_S = 1e-6;

    private double[] stampS = new double[64];
    private double periodS;
    private double lastS = Double.NaN;
    private double sinceHostS = Double.NaN;
    private long sinceCount;

    /** The stamps of a block, mended where there are none; valid until the next call. */
    double[] stamps(SampleBlock block, SensorFacts facts, long lostBefore, double hostS) {
        int size = block.size();
        if (stampS.length < size) {
            stampS = new double[size];
        }
        if (!Double.isFinite(block.timeS()[0])) {
            learn(size + lostBefore, facts, hostS);
        }
        for (int i = 0; i < size; i++) {
            double givenS = block.timeS()[i];
            lastS = Double.isFinite(givenS) ? givenS : next(i == 0 ? lostBefore : 0, hostS);
            stampS[i] = lastS;
        }
        return stampS;
    }

    /** Whether samples have no stamps, and the rate at which they come is not known yet. */
    boolean isLearning() {
        return periodS == 0 && !Double.isNaN(sinceHostS);
    }

    /** Time between samples without stamps, s; 0 where they have some, or it is not known yet. */
    double periodS() {
        return periodS;
    }

    private void learn(long count, SensorFacts facts, double hostS) {
        if (periodS > 0) {
            return;
        }
        if (facts.nominalRateHz().isPresent()) {
            periodS = Math.min(LONGEST_PERIOD_S, 1 / facts.nominalRateHz().getAsDouble());
        } else if (Double.isNaN(sinceHostS)) {
            sinceHostS = hostS;
        } else if (hostS > sinceHostS) {
            sinceCount += count;
            periodS = hostS - sinceHostS >= LOOK_S ? (hostS - sinceHostS) / sinceCount : 0;
        }
    }

    private double next(long lostBefore, double hostS) {
        if (Double.isNaN(lastS)) {
            return hostS;
        }
        // In the first seconds nothing better is known than when they came.
        return periodS > 0 ? lastS + (1 + lostBefore) * periodS : Math.max(hostS, lastS + SOONEST_S);
    }
}

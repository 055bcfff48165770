// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Draws single events towards those of the strides around them. The landings of the step finder come from whole cycles and scatter little,
 * only their offset is unknown; and how long a runner stays on the ground changes little from stride to stride. So what an event strays
 * from the median of its neighbours, counted from the landing, is kept only as far as it can be true: by the square of
 * expected over measured scatter, and never more than {@value #MOST_SPREADS} times the measured one. A change that lasts is kept. Each foot is
 * looked at on its own. Not thread-safe: one per stream.
 */
final class StanceSteadier {
    /** Scatter of landings of the step finder, s. */
    private static final double LANDING_SPREAD_S = 0.003;

    /** Scatter of contact times of a runner at even pace, s. */
    private static final double STANCE_SPREAD_S = 0.008;

    private static final double MOST_SPREADS = 2.5;
    private static final double NORMAL_SPREADS = 1.4826;
    private static final int NEIGHBOURS = 4;
    private static final int FEWEST = 5;

    private final double[] window = new double[2 * NEIGHBOURS + 1];
    private double[] offsetS = new double[64];
    private double[] usualS = new double[64];
    private double[] sorted = new double[64];

    /** Steadies all events of a batch. */
    void steady(StrideBatch batch) {
        if (offsetS.length < batch.size()) {
            offsetS = new double[2 * batch.size()];
            usualS = new double[2 * batch.size()];
            sorted = new double[2 * batch.size()];
        }
        for (int landing = 0; landing < StrideSamples.MOST_LANDINGS; landing++) {
            events(batch, landing, false, LANDING_SPREAD_S);
            events(batch, landing, true, STANCE_SPREAD_S);
        }
    }

    private void events(StrideBatch batch, int landing, boolean toeOff, double expectedS) {
        for (int i = 0; i < batch.size(); i++) {
            offsetS[i] = offsetS(batch.stride(i), landing, toeOff);
        }
        int known = 0;
        for (int i = 0; i < batch.size(); i++) {
            usualS[i] = Double.isNaN(offsetS[i]) ? Double.NaN : medianAbout(i, batch.size());
            if (!Double.isNaN(usualS[i])) {
                sorted[known] = Math.abs(offsetS[i] - usualS[i]);
                known++;
            }
        }
        if (known < FEWEST) {
            return;
        }
        double spreadS = Math.max(NORMAL_SPREADS * median(sorted, known), 1e-9);
        double kept = Math.min(1, expectedS * expectedS / (spreadS * spreadS));
        double mostS = MOST_SPREADS * Math.max(spreadS, expectedS);
        for (int i = 0; i < batch.size(); i++) {
            double strayS = offsetS[i] - usualS[i];
            if (!Double.isNaN(strayS)) {
                double heldS = Math.max(-mostS, Math.min(mostS, strayS));
                move(batch.stride(i), landing, toeOff, usualS[i] + kept * heldS, Math.min(1, mostS / Math.abs(strayS)));
            }
        }
    }

    private static double offsetS(StrideSamples stride, int landing, boolean toeOff) {
        if (landing >= stride.landings()) {
            return Double.NaN;
        }
        Stance stance = stride.stance(landing);
        return (toeOff ? stance.toeOffS() : stance.contactS()) - stride.landingS(landing);
    }

    private static void move(StrideSamples stride, int landing, boolean toeOff, double toS, double sure) {
        Stance stance = stride.stance(landing);
        double atS = stride.landingS(landing) + toS;
        if (toeOff) {
            stance.toeOff(atS, sure * stance.toeOffConfidence());
        } else {
            stance.contact(atS, sure * stance.contactConfidence());
        }
    }

    private double medianAbout(int at, int size) {
        int count = 0;
        for (int i = Math.max(0, at - NEIGHBOURS); i <= Math.min(size - 1, at + NEIGHBOURS); i++) {
            if (!Double.isNaN(offsetS[i])) {
                window[count] = offsetS[i];
                count++;
            }
        }
        return median(window, count);
    }

    private static double median(double[] values, int count) {
        Arrays.sort(values, 0, count);
        return count % 2 == 1 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
    }
}

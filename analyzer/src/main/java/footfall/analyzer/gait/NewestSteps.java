// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.gait;

import footfall.analyzer.SensorPlacement;
import footfall.analyzer.signal.UniformGrid;
import java.util.Arrays;

/**
 * The contacts of the newest seconds while they happen: the magnitude of the last {@value #FOLDED_S} s folded over the time of a step shows where
 * in the step a foot or shank is hit hardest, or where a trunk is caught: its magnitude rises most. Each step had its contact there, to within some
 * hundredths of a second. Never in a report.
 * Not thread-safe: one per stream.
 */
public final class NewestSteps {
    /** Contacts that are kept. */
    public static final int MOST = 48;

    private static final int FOLDED_S = 4;
    private static final int FOLDED_TICKS = FOLDED_S * UniformGrid.RATE_HZ;
    private static final int BINS = 16;
    /** What is found again differs by less than this share of a step. */
    private static final double SAME = 0.5;

    private final UniformGrid grid;
    private final double[] contactS = new double[MOST];
    private final double[] sum = new double[BINS];
    private final double[] weight = new double[BINS];
    private final boolean byPeak;
    private int count;

    /** Of a sensor that sits there. */
    NewestSteps(UniformGrid grid, SensorPlacement placement) {
        this.grid = grid;
        this.byPeak = placement == SensorPlacement.FOOT || placement == SensorPlacement.SHANK;
    }

    /** Looks for contacts since the last one; 0 steps a second where there is no gait. */
    void look(double stepHz) {
        long ticks = grid.ticks();
        if (stepHz <= 0 || ticks < FOLDED_TICKS / 2) {
            return;
        }
        double nowS = (double) ticks / UniformGrid.RATE_HZ;
        double periodS = 1 / stepHz;
        long from = Math.max(0, ticks - FOLDED_TICKS);
        fold(from, ticks, stepHz);
        double inStepS = contact() * periodS;
        // Steps are counted back from now, so that an error of the rate does not add up.
        double newestS = nowS - periodS + inStepS;
        double afterS = Math.max(count > 0 ? contactS[count - 1] + SAME * periodS : 0, nowS - FOLDED_S / 2.0);
        int found = (int) Math.floor((newestS - afterS) / periodS);
        for (int back = Math.max(found, 0); back >= 0; back--) {
            double atS = newestS - back * periodS;
            if (atS > afterS && atS <= nowS) {
                keep(atS);
            }
        }
    }

    private void fold(long from, long to, double stepHz) {
        Arrays.fill(sum, 0);
        Arrays.fill(weight, 0);
        for (long tick = from; tick < to; tick++) {
            if (!grid.valid()[UniformGrid.slot(tick)]) {
                continue;
            }
            double cycles = (tick - to) * stepHz / UniformGrid.RATE_HZ;
            double place = (cycles - Math.floor(cycles)) * BINS;
            int bin = (int) place % BINS;
            double newer = (double) (tick - from) / (to - from);
            double share = place - Math.floor(place);
            double valueG = grid.magnitudeG()[UniformGrid.slot(tick)];
            put(bin, newer * (1 - share), valueG);
            put((bin + 1) % BINS, newer * share, valueG);
        }
        for (int bin = 0; bin < BINS; bin++) {
            sum[bin] = weight[bin] > 0 ? sum[bin] / weight[bin] : 0;
        }
    }

    private void put(int bin, double share, double valueG) {
        sum[bin] += share * valueG;
        weight[bin] += share;
    }

    /** Where in a step the contact is, 0…1. */
    private double contact() {
        int best = 0;
        double mostG = Double.NEGATIVE_INFINITY;
        for (int bin = 0; bin < BINS; bin++) {
            double valueG = byPeak ? sum[bin] : sum[(bin + 1) % BINS] - sum[(bin + BINS - 1) % BINS];
            if (valueG > mostG) {
                mostG = valueG;
                best = bin;
            }
        }
        return (double) best / BINS;
    }

    private void keep(double atS) {
        if (count == MOST) {
            System.arraycopy(contactS, 1, contactS, 0, MOST - 1);
            count--;
        }
        contactS[count++] = atS;
    }

    int copyTo(double[] intoS) {
        int copied = Math.min(count, intoS.length);
        System.arraycopy(contactS, count - copied, intoS, 0, copied);
        return copied;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Shank, along its axis, low-passed at 60 Hz: contact is where it rises through zero before the tibial peak and stays above for
 * 20 ms, toe-off the first plateau after the second peak.
 *
 * <p><b>Needs:</b> the axis of the shank. <b>Source:</b> Sinclair et al. 2013 as compared by Kiernan et al. 2023.
 *
 * <p><b>Differs from the source:</b> (1) the tibial peak is looked for near the landing of the step finder; (2) gravity is in the signal; where it
 * never is below zero before the peak, nothing is given; (3) a plateau is a sample from which on the signal falls by less than 2 % of itself in
 * 5 ms; (4) the crossing lies between samples, on a straight line.
 */
final class ShankSinclairMethod implements StanceMethod {
    private static final double CUT_HZ = 60;
    private static final double NEAR_S = 0.1;
    private static final double LONGEST_RISE_S = 0.1;
    private static final double POSITIVE_S = 0.02;
    private static final double SECOND_FROM_S = 0.12;
    private static final double PLATEAU_FALL_SHARE = 0.02;
    private static final double PLATEAU_S = 0.005;
    private static final double SURE_G = 5;
    private static final double SURE_SECOND_G = 2;

    private final Curve axialG = new Curve(CUT_HZ);

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!axialG.load(stride, stride.upG())) {
            return;
        }
        double landingS = stride.landingS(landing);
        double[] y = axialG.y();
        int peak = axialG.highestPeak(stride.at(landingS - NEAR_S / 4), stride.at(landingS + NEAR_S));
        int crossing = peak < 0 ? -1 : crossing(stride, peak);
        if (crossing < 0) {
            return;
        }
        double contactS = Curves.crossingS(stride.timeS(), y, crossing, 0);
        found.contact(contactS, Sureness.of(stride, y[peak] / SURE_G, contactS));
        int to = axialG.to(stride, contactS + EventFinder.LONGEST_STANCE_S);
        int second = Curves.highest(y, axialG.from(stride, contactS + SECOND_FROM_S), to);
        int plateau = second < 0 ? -1 : plateau(stride, second, to);
        if (plateau >= 0) {
            double atS = stride.timeS()[plateau];
            found.toeOff(atS, Sureness.of(stride, (y[second] - y[plateau]) / SURE_SECOND_G, atS));
        }
    }

    /** Last sample below zero before the peak that is followed by long enough above; −1 where there is none. */
    private int crossing(StrideSamples stride, int peak) {
        double[] y = axialG.y();
        double endS = stride.timeS()[peak] + LONGEST_RISE_S;
        for (int i = peak - 1; i > 0 && stride.timeS()[peak] - stride.timeS()[i] < LONGEST_RISE_S; i--) {
            if (y[i] < 0) {
                int after = i + 1;
                while (after < stride.size() && y[after] > 0 && stride.timeS()[after] < endS) {
                    after++;
                }
                if (stride.timeS()[after - 1] - stride.timeS()[i] >= POSITIVE_S) {
                    return i;
                }
            }
        }
        return -1;
    }

    private int plateau(StrideSamples stride, int second, int to) {
        double[] y = axialG.y();
        for (int i = second + 1; i < to; i++) {
            double share = PLATEAU_S / (stride.timeS()[i + 1] - stride.timeS()[i]);
            if ((y[i] - y[i + 1]) * share < PLATEAU_FALL_SHARE * Math.abs(y[i])) {
                return i;
            }
        }
        return -1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.StrideSamples;
import java.util.Arrays;

/**
 * Initial contact at the shank: the dip of the resultant just before its fastest rise towards the tibial peak. It needs no axes.
 *
 * <p><b>Source:</b> Aubol and Milner 2020 as compared by Kiernan et al. 2023: low-pass of 70 Hz, dip at most 75 ms before the peak of jerk, which lies within
 * 150 ms of the peak of the resultant.
 *
 * <p><b>Differs from the source:</b> (1) both peaks are looked for near the landing of the step finder, so no prominence of peaks is needed;
 * (2) the first peak of jerk that has half of the largest one's height is used; (3) the dip lies between samples, by a parabola. Not thread-safe: one per
 * stream.
 */
final class AubolContact {
    private static final double CUT_HZ = 70;
    private static final double NEAR_S = 0.06;
    private static final double LONGEST_RISE_S = 0.075;
    private static final double STRONG_SHARE = 0.5;
    private static final double SURE_G = 3;

    private final Curve resultantG = new Curve(CUT_HZ);
    private double[] riseG = new double[512];
    private double contactS;
    private double clear;

    /** Looks about a landing; false where there is nothing to see. */
    boolean find(StrideSamples stride, int landing) {
        resultantG.loadResultant(stride);
        double landingS = stride.landingS(landing);
        int from = resultantG.from(stride, landingS - NEAR_S);
        int to = resultantG.to(stride, landingS + NEAR_S);
        if (to - from < 4) {
            return false;
        }
        rises(from, to);
        int steepest = firstStrong(from, to, Curves.highest(riseG, from, to));
        int lowest = stride.at(stride.timeS()[steepest] - LONGEST_RISE_S);
        int dip = resultantG.lastDip(lowest, steepest + 1);
        if (dip < 0) {
            return false;
        }
        contactS = resultantG.vertexS(stride, dip);
        double highestG = resultantG.y()[Curves.highest(resultantG.y(), dip, to)];
        clear = (highestG - resultantG.y()[dip]) / SURE_G;
        return true;
    }

    private void rises(int from, int to) {
        if (riseG.length < to) {
            riseG = Arrays.copyOf(riseG, 2 * to);
        }
        for (int i = from; i < to; i++) {
            riseG[i] = resultantG.y()[i + 1] - resultantG.y()[i - 1];
        }
    }

    private int firstStrong(int from, int to, int highest) {
        double levelG = STRONG_SHARE * riseG[highest];
        for (int i = from + 1; i < to - 1; i++) {
            if (riseG[i] >= levelG && Curves.isPeak(riseG, i)) {
                return i;
            }
        }
        return highest;
    }

    /** The contact found last, s. */
    double contactS() {
        return contactS;
    }

    /** How clear it stands out, 1 and more: very. */
    double clear() {
        return clear;
    }
}

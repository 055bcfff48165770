// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Shank: contact is the strongest backward acceleration next to the peak of the resultant; toe-off the mean of the strongest backward
 * and the strongest inward acceleration at 20 to 60 % of the stride.
 *
 * <p><b>Needs:</b> all three axes of the shank. <b>Source:</b> Purcell et al. 2006 as compared by Kiernan et al. 2023.
 *
 * <p><b>Differs from the source:</b> (1) the peak of the resultant is looked for near the landing of the step finder; (2) where the
 * foot is not named, inward is whichever side is stronger; (3) extrema lie between samples, by a parabola; (4) where both extrema lie
 * far apart nothing is sure.
 */
final class ShankPurcellMethod implements StanceMethod {
    private static final double NEAR_S = 0.1;
    private static final double FROM_SHARE = 0.2;
    private static final double TO_SHARE = 0.6;
    private static final double SURE_G = 4;
    private static final double FAR_S = 0.15;

    private final Curve resultantG = new Curve(Double.POSITIVE_INFINITY);
    private final Curve backwardG = new Curve(Double.POSITIVE_INFINITY);
    private final Curve inwardG = new Curve(Double.POSITIVE_INFINITY);

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!backwardG.load(stride, stride.forwardG()) || !inwardG.load(stride, stride.rightG())) {
            return;
        }
        turnBackward(stride.size());
        resultantG.loadResultant(stride);
        double landingS = stride.landingS(landing);
        int from = resultantG.from(stride, landingS - NEAR_S);
        int to = resultantG.to(stride, landingS + NEAR_S);
        int peak = Curves.highest(resultantG.y(), from, to);
        int contact = peak < 0 ? -1 : nearestPeak(peak, from, to);
        if (contact < 0) {
            return;
        }
        double contactS = backwardG.vertexS(stride, contact);
        found.contact(contactS, Sureness.of(stride, resultantG.y()[peak] / SURE_G - 0.5, contactS));
        toeOff(stride, landing, contactS, found);
    }

    private void turnBackward(int size) {
        for (int i = 0; i < size; i++) {
            backwardG.y()[i] = -backwardG.y()[i];
        }
    }

    private int nearestPeak(int peak, int from, int to) {
        for (int away = 0; peak - away >= from || peak + away < to; away++) {
            if (peak - away >= from && Curves.isPeak(backwardG.y(), peak - away)) {
                return peak - away;
            }
            if (peak + away < to && Curves.isPeak(backwardG.y(), peak + away)) {
                return peak + away;
            }
        }
        return -1;
    }

    private void toeOff(StrideSamples stride, int landing, double contactS, Stance found) {
        int from = backwardG.from(stride, contactS + FROM_SHARE * stride.strideS());
        int to = backwardG.to(stride, contactS + TO_SHARE * stride.strideS());
        int backward = Curves.highest(backwardG.y(), from, to);
        if (backward < 0) {
            return;
        }
        int highest = Curves.highest(inwardG.y(), from, to);
        int lowest = Curves.lowest(inwardG.y(), from, to);
        boolean right =
                stride.side(landing) == 0 ? inwardG.y()[highest] > -inwardG.y()[lowest] : stride.side(landing) == 1;
        int inward = right ? highest : lowest;
        double backwardS = backwardG.vertexS(stride, backward);
        double inwardS = inwardG.vertexS(stride, inward);
        double clear = 1 - Math.abs(backwardS - inwardS) / FAR_S;
        found.toeOff((backwardS + inwardS) / 2, Sureness.of(stride, clear, backwardS));
    }
}

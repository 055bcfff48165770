// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Shank, along its axis, low-passed at 15 Hz: contact is the dip before the tibial peak, toe-off the dip after the second peak.
 *
 * <p><b>Needs:</b> the axis of the shank. <b>Source:</b> Mercer et al. 2003 as compared by Kiernan et al. 2023.
 *
 * <p><b>Differs from the source:</b> (1) the tibial peak is looked for near the landing of the step finder; (2) the second peak must rise
 * above the dip before it by {@value #LEAST_RISE_G} g; (3) dips lie between samples, by a parabola.
 */
final class ShankMercerMethod implements StanceMethod {
    private static final double CUT_HZ = 15;
    private static final double NEAR_S = 0.1;
    private static final double LONGEST_RISE_S = 0.12;
    private static final double LEAST_RISE_G = 0.1;
    private static final double SURE_G = 2;

    private final Curve axialG = new Curve(CUT_HZ);

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!axialG.load(stride, stride.upG())) {
            return;
        }
        double landingS = stride.landingS(landing);
        int peak = axialG.highestPeak(stride.at(landingS - NEAR_S / 4), stride.at(landingS + NEAR_S));
        if (peak < 0) {
            return;
        }
        int dip = axialG.lastDip(stride.at(stride.timeS()[peak] - LONGEST_RISE_S), peak);
        if (dip < 0) {
            return;
        }
        double contactS = axialG.vertexS(stride, dip);
        found.contact(contactS, Sureness.of(stride, (axialG.y()[peak] - axialG.y()[dip]) / SURE_G, contactS));
        toeOff(stride, peak, axialG.to(stride, contactS + EventFinder.LONGEST_STANCE_S), found);
    }

    /** Writes the dip after the second peak. */
    private void toeOff(StrideSamples stride, int peak, int to, Stance found) {
        int low = axialG.firstDip(peak + 1, to);
        int second = low < 0 ? -1 : axialG.firstPeak(low + 1, to);
        while (second >= 0 && axialG.y()[second] - axialG.y()[low] < LEAST_RISE_G) {
            second = axialG.firstPeak(second + 1, to);
        }
        int dip = second < 0 ? -1 : axialG.firstDip(second + 1, to);
        if (dip >= 0) {
            double atS = axialG.vertexS(stride, dip);
            found.toeOff(atS, Sureness.of(stride, (axialG.y()[second] - axialG.y()[dip]) / SURE_G, atS));
        }
    }
}

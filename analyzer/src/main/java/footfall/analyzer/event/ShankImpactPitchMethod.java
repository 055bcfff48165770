// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * Shank with a gyro: contact by the impact, toe-off from the fastest turn of the knee over the foot, which comes as the knee bends
 * after toe-off.
 *
 * <p><b>Needs:</b> angular rate. <b>Source:</b> for toe-off the minimum of the sagittal rate before mid-swing, Greene et al. 2010 and
 * McGrath et al. 2012, as compared by Kiernan et al. 2023.
 *
 * <p><b>Differs from the source:</b> (1) contact is the onset of the impact, not the minimum of the rate after mid-swing; (2) 15 Hz
 * instead of 5 Hz; (3) no adaptive thresholds: the step finder says which stride it is; (4) the axis is that about which the sensor
 * turns most where the segment's is not known; (5) the minimum lies between samples, by a parabola; (6) 26 ms are taken off, by which
 * the minimum is late on made-up shanks (23–29 ms), which were laid out after one real ankle; no published value was found.
 */
final class ShankImpactPitchMethod implements StanceMethod {
    private static final double CUT_HZ = 15;

    /** The made-up shank turns fastest so long after toe-off, whatever the person and the pace. */
    private static final double LATE_S = 0.026;

    private final ImpactOnset impact = new ImpactOnset();
    private final PushOffTurn push = new PushOffTurn(CUT_HZ, LATE_S);

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (!impact.find(stride, landing)) {
            return;
        }
        double contactS = impact.contactS();
        found.contact(contactS, Sureness.of(stride, impact.clear(), contactS));
        if (push.load(stride, contactS)) {
            double latestS = contactS + PushOffTurn.LATEST_SHARE * stride.strideS();
            push.find(stride, contactS + PushOffTurn.EARLIEST_S, latestS, found);
        }
    }
}

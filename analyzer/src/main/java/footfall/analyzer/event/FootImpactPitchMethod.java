// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/**
 * A shoe with a gyro: contact by the onset of the impact, toe-off by the fastest turn toes down.
 *
 * <p><b>Needs:</b> angular rate, 50 Hz or more; no axes. <b>Source:</b> for toe-off the minimum of the pitch rate, Falbriard et al.
 * 2018; for contact the jerk of Aubol and Milner 2020 as compared by Kiernan et al. 2023.
 *
 * <p><b>Differs from the sources:</b> (1) jerk of the vector, not of its length, and the contact is where it begins; (2) toe-off is
 * looked for from 120 ms after contact to 55 % of the stride, not in the second half between two mid-swings; (3) low-pass of 50 Hz;
 * (4) the axis is that about which the shoe turns most where the foot's is not known; (5) the minimum lies between samples, by a
 * parabola; (6) no correction by speed.
 */
final class FootImpactPitchMethod implements StanceMethod {
    private final ImpactOnset impact = new ImpactOnset();
    private final PushOffTurn push = new PushOffTurn(FootPitchMethod.CUT_HZ, 0);

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

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/** A shoe with a gyro: contact by the impact, toe-off by the fastest turn toes down. */
final class FootImpactPitchMethod implements StanceMethod {
    private final ImpactOnset impact = new ImpactOnset();
    private final PushOffTurn push = new PushOffTurn(FootPitchMethod.CUT_HZ);

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

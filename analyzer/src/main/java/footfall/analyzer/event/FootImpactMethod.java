// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/** A shoe without a gyro: contact by the impact, toe-off by the hump of the resultant as the shoe is pushed into the swing. */
final class FootImpactMethod implements StanceMethod {
    /** No toe-off is looked for earlier after contact, when the impact still rings, s. */
    static final double EARLIEST_S = 0.12;

    /** Nor later in the stride. */
    static final double LATEST_SHARE = 0.55;

    private final ImpactOnset impact = new ImpactOnset();
    private final PushOffRise push = new PushOffRise();

    @Override
    public void study(StrideBatch batch) {
        push.clear();
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (impact.find(stride, 0)) {
                push.study(stride, impact.contactS());
            }
        }
        push.conclude(batch);
    }

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (impact.find(stride, landing)) {
            double contactS = impact.contactS();
            found.contact(contactS, Sureness.of(stride, impact.clear(), contactS));
            push.find(stride, contactS, found);
        }
    }
}

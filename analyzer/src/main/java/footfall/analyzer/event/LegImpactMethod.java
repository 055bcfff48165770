// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/**
 * A shoe or a shank without a gyro: contact by the onset of the impact, toe-off by the rise of the push-off.
 *
 * <p><b>Needs:</b> acceleration, 50 Hz or more; no axes. <b>Source:</b> for contact the jerk of Aubol and Milner 2020 as compared by Kiernan et
 * al. 2023; for toe-off none was found that holds at a shoe without a gyro.
 *
 * <p><b>Differs from the source:</b> (1) jerk of the vector, not of its length; (2) the contact is where it begins, not the dip of the resultant before it;
 * (3) toe-off is an own rule ({@link PushOffRise}).
 */
final class LegImpactMethod implements StanceMethod {
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

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideBatch;
import footfall.analyzer.stride.StrideSamples;

/** Shank: contact after Aubol and Milner, who give no toe-off; that is the one of {@link PushOffRise}. */
final class ShankAubolMethod implements StanceMethod {
    private final AubolContact contact = new AubolContact();
    private final PushOffRise push = new PushOffRise();

    @Override
    public void study(StrideBatch batch) {
        push.clear();
        for (int i = 0; i < batch.size(); i++) {
            StrideSamples stride = batch.stride(i);
            if (contact.find(stride, 0)) {
                push.study(stride, contact.contactS());
            }
        }
        push.conclude(batch);
    }

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (contact.find(stride, landing)) {
            double contactS = contact.contactS();
            found.contact(contactS, Sureness.of(stride, contact.clear(), contactS));
            push.find(stride, contactS, found);
        }
    }
}

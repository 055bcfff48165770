// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.event;

import footfall.analyzer.stride.Stance;
import footfall.analyzer.stride.StrideSamples;

/** Shank: contact after Aubol and Milner, who give no toe-off; that is the one of {@link PushOffPeak}. */
final class ShankAubolMethod implements StanceMethod {
    private final AubolContact contact = new AubolContact();
    private final PushOffPeak push = new PushOffPeak();

    @Override
    public void find(StrideSamples stride, int landing, Stance found) {
        if (contact.find(stride, landing)) {
            double contactS = contact.contactS();
            found.contact(contactS, Sureness.of(stride, contact.clear(), contactS));
            double latestS = contactS + FootImpactMethod.LATEST_SHARE * stride.strideS();
            push.find(stride, contactS + FootImpactMethod.EARLIEST_S, latestS, found);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

/** Whether the signal is poor, and whether that is to be told: once it has been so for 2 s, and again only after 30 s of a good one. */
final class SignalWatch {
    private static final long NOT = Long.MIN_VALUE;

    private long poorSinceNs = NOT;
    private long goodSinceNs = NOT;
    private boolean told;

    /** Looks; says whether it is to be told now. */
    boolean look(long nowNs, boolean poor) {
        if (!poor) {
            poorSinceNs = NOT;
            goodSinceNs = goodSinceNs == NOT ? nowNs : goodSinceNs;
            told &= nowNs - goodSinceNs < SessionLimits.GOOD_AGAIN_NS;
            return false;
        }
        goodSinceNs = NOT;
        poorSinceNs = poorSinceNs == NOT ? nowNs : poorSinceNs;
        if (told || nowNs - poorSinceNs < SessionLimits.POOR_NS) {
            return false;
        }
        told = true;
        return true;
    }

    boolean isPoor() {
        return poorSinceNs != NOT;
    }
}

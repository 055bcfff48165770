// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.LiveEvent;
import footfall.app.live.SessionOutput;

/** Tells events and knows whether there was one since the last view. */
final class Announcer {
    private final SessionOutput output;
    private boolean told;

    Announcer(SessionOutput output) {
        this.output = output;
    }

    void tell(long nowNs, LiveEvent.Kind kind, String text) {
        told = true;
        output.event(new LiveEvent(nowNs, nowNs / 1e9, kind, text));
    }

    void note(long nowNs, String text) {
        tell(nowNs, LiveEvent.Kind.NOTE, text);
    }

    boolean hasTold() {
        return told;
    }

    /** Whether something was told since the last call. */
    boolean takeTold() {
        boolean was = told;
        told = false;
        return was;
    }
}

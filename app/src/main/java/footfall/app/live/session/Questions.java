// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.session;

import footfall.app.live.FeelingEntry;
import footfall.app.live.LiveView;

/** Pain and exertion are asked for at the start, in the middle and at the end of a lesson. A question waits 30 s on the screen and holds up nothing. */
final class Questions {
    private long askedNs = Long.MIN_VALUE;
    private boolean painOpen;
    private boolean exertionOpen;

    void ask(long nowNs) {
        askedNs = nowNs;
        painOpen = true;
        exertionOpen = true;
    }

    void answered(FeelingEntry.Kind kind) {
        if (kind == FeelingEntry.Kind.PAIN) {
            painOpen = false;
        } else {
            exertionOpen = false;
        }
    }

    boolean isOpen(long nowNs) {
        return askedNs != Long.MIN_VALUE && nowNs - askedNs < SessionLimits.QUESTION_NS && (painOpen || exertionOpen);
    }

    /** The question now; none without. */
    Prompter.Prompt prompt(long nowNs) {
        if (!isOpen(nowNs)) {
            return Prompter.Prompt.NONE;
        }
        return painOpen
                ? new Prompter.Prompt(LiveView.Ask.PAIN, "Pain now, 0 to 10?")
                : new Prompter.Prompt(LiveView.Ask.EXERTION, "Effort now, 0 to 10?");
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.link.Frame;
import footfall.device.link.FrameKind;
import footfall.device.link.HostClock;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import org.jspecify.annotations.Nullable;

/**
 * Hands on one thing at a time, whatever thread it comes from, and nothing once it is shut. An event that says what the last one said is
 * left out.
 */
final class Outlet {
    private final LinkListener listener;
    private final HostClock clock;
    private @Nullable LinkEvent last;
    private boolean shut;

    Outlet(LinkListener listener, HostClock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /** What a characteristic was read or notified to have. */
    synchronized void value(String uuid, byte[] bytes) {
        frame(new Frame(clock.nowNs(), FrameKind.NOTIFICATION, uuid, bytes));
    }

    synchronized void frame(Frame frame) {
        if (!shut) {
            listener.frame(frame);
        }
    }

    long nowNs() {
        return clock.nowNs();
    }

    synchronized void state(LinkState state, String message) {
        boolean repeated =
                last != null && last.state() == state && last.message().equals(message);
        if (!shut && !repeated) {
            last = new LinkEvent(clock.nowNs(), state, message);
            listener.state(last);
        }
    }

    synchronized void shut() {
        shut = true;
    }
}

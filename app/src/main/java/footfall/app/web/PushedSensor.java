// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import footfall.device.link.FrameKind;
import footfall.device.link.HostClock;
import footfall.device.link.LinkState;
import footfall.device.link.PushLink;
import footfall.device.link.stream.StreamFramer;

/** Hands what a browser's sensor sends to a link of the session: notifications as they are, bytes as the lines and packets they make. Thread-safe. */
public final class PushedSensor implements PageBridge {
    private final PushLink link;
    private final HostClock clock;
    private final StreamFramer framer;

    /** To this link, on the clock of the session. */
    public PushedSensor(PushLink link, HostClock clock) {
        this.link = link;
        this.clock = clock;
        this.framer = new StreamFramer(link::push);
    }

    @Override
    public synchronized void connected(String name) {
        framer.opened(clock.nowNs(), false);
        link.state(LinkState.CONNECTED, name + " through the browser");
    }

    @Override
    public synchronized void lost(String why) {
        framer.flush(clock.nowNs());
        link.state(LinkState.LOST, why + "; the browser tries again");
    }

    @Override
    public synchronized void bytes(byte[] bytes) {
        framer.accept(bytes, 0, bytes.length, clock.nowNs());
    }

    @Override
    public void notification(String characteristic, byte[] value) {
        link.push(FrameKind.NOTIFICATION, characteristic, value);
    }
}

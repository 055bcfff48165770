// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

import org.jspecify.annotations.Nullable;

/**
 * A way to a device that somebody else has: a page in a browser receives notifications or bytes and pushes them in here. What comes before
 * {@link #start} or after {@link #close} is dropped. Thread-safe; calls from several threads reach the listener one at a time.
 */
public final class PushLink implements SensorLink {
    private final String name;
    private final HostClock clock;
    private @Nullable LinkListener listener;
    private boolean closed;

    /** With a name for people and the clock of the session. */
    public PushLink(String name, HostClock clock) {
        this.name = name;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start(LinkListener newListener) {
        if (!closed) {
            listener = newListener;
            newListener.state(new LinkEvent(clock.nowNs(), LinkState.CONNECTING, "waiting for " + name));
        }
    }

    /** The next frame, which came just now. */
    public void push(FrameKind kind, String channel, byte[] bytes) {
        push(new Frame(clock.nowNs(), kind, channel, bytes));
    }

    /** The next frame with its own time. */
    public synchronized void push(Frame frame) {
        if (listener != null && !closed) {
            listener.frame(frame);
        }
    }

    /** How the way stands now. */
    public synchronized void state(LinkState state, String message) {
        if (listener != null && !closed) {
            listener.state(new LinkEvent(clock.nowNs(), state, message));
        }
    }

    /** Whether frames are taken. */
    public synchronized boolean isOpen() {
        return listener != null && !closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        listener = null;
    }
}

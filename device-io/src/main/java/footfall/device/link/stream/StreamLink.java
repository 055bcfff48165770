// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

import footfall.device.link.Backoff;
import footfall.device.link.Frame;
import footfall.device.link.HostClock;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkException;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A device that sends a stream of bytes: opens it on a thread of its own, makes frames of the bytes, and opens it again for ever when it
 * breaks. A {@link LinkException} while opening ends the trying. {@link #close} may be called from any thread, more than once, also at once.
 */
public final class StreamLink implements SensorLink {
    private static final long PATIENCE_MS = 5000;

    private final StreamPort port;
    private final HostClock clock;
    private final Backoff backoff;
    private final StreamFramer framer = new StreamFramer(this::hand);
    private final JunkWatch junk = new JunkWatch();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Object lock = new Object();
    private @Nullable Thread thread;
    private @Nullable StreamConnection connection;
    private @Nullable LinkListener listener;
    private boolean wasOpen;
    private @Nullable LinkState lastState;
    private String lastSaid = "";

    /** With the usual waits between two tries, or others. */
    public StreamLink(StreamPort port, HostClock clock, Backoff backoff) {
        this.port = port;
        this.clock = clock;
        this.backoff = backoff;
    }

    @Override
    public String name() {
        return port.name();
    }

    @Override
    public void start(LinkListener newListener) {
        synchronized (lock) {
            if (closed.getCount() == 0) {
                return;
            }
            listener = newListener;
            Thread started = new Thread(this::live, "link " + port.name());
            started.setDaemon(true);
            thread = started;
            started.start();
        }
    }

    private void live() {
        say(LinkState.CONNECTING, "opening " + port.name());
        try {
            while (!isClosed()) {
                once();
                closed.await(backoff.nextMs(), TimeUnit.MILLISECONDS);
            }
        } catch (LinkException hopeless) {
            say(LinkState.FAILED, String.valueOf(hopeless.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One life of the stream. */
    private void once() throws InterruptedException, LinkException {
        String why;
        try (StreamConnection opened = keep(port.open())) {
            framer.opened(clock.nowNs(), opened.beginsAtBoundary());
            junk.opened();
            wasOpen = true;
            say(LinkState.CONNECTED, "");
            why = opened.pump(this::take);
            framer.flush(clock.nowNs());
        } catch (LinkException hopeless) {
            throw hopeless;
        } catch (IOException problem) {
            why = String.valueOf(problem.getMessage());
        }
        if (!isClosed()) {
            say(wasOpen ? LinkState.LOST : LinkState.CONNECTING, why + "; it is tried again");
        }
    }

    /** A connection that was made while the link was closed is closed at once. */
    private StreamConnection keep(StreamConnection opened) {
        synchronized (lock) {
            connection = opened;
        }
        if (isClosed()) {
            opened.close();
        }
        return opened;
    }

    private void take(byte[] bytes, int length) {
        backoff.reset();
        if (!isClosed()) {
            framer.accept(bytes, 0, length, clock.nowNs());
        }
    }

    private void hand(Frame frame) {
        Objects.requireNonNull(listener).frame(frame);
        if (junk.sees(frame)) {
            say(LinkState.CONNECTED, port.junkHint());
        }
    }

    /** The same thing is not said again while it lasts, and a loss once whatever comes out of trying again. */
    private void say(LinkState state, String message) {
        boolean stillLost = state == LinkState.LOST && lastState == LinkState.LOST;
        if (!stillLost && (state != lastState || !message.equals(lastSaid))) {
            lastState = state;
            lastSaid = message;
            Objects.requireNonNull(listener).state(new LinkEvent(clock.nowNs(), state, message));
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
        StreamConnection open;
        Thread running;
        synchronized (lock) {
            open = connection;
            running = thread;
        }
        if (open != null) {
            open.close();
        }
        if (running != null && running != Thread.currentThread()) {
            await(running);
        }
    }

    private static void await(Thread running) {
        try {
            running.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.device.link.Frame;
import footfall.device.link.HostClock;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkException;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link whose frames are made on a thread of its own, not received: a replay or a made-up run. */
public final class PlayedLink implements SensorLink {
    private static final long PATIENCE_MS = 5000;

    private final String name;
    private final HostClock clock;
    private final Score score;
    private final Thread thread;
    private @Nullable LinkListener listener;
    private volatile boolean closed;

    /** Plays this when it is started. */
    public PlayedLink(String name, HostClock clock, Score score) {
        this.name = name;
        this.clock = clock;
        this.score = score;
        this.thread = new Thread(this::play, "link " + name);
    }

    @Override
    public boolean canWait() {
        return true;
    }

    /** What is played. */
    @FunctionalInterface
    public interface Score {
        /**
         * Hands on everything.
         *
         * @return why it is over, one line for people
         */
        String play(Player player) throws LinkException;
    }

    /** Where frames go. Its methods throw {@link Stopped} once the link is closed: nothing needs to catch it. */
    public final class Player {
        private Player() {}

        /** The next frame. */
        public void frame(Frame frame) {
            stopWhereClosed();
            Objects.requireNonNull(listener).frame(frame);
        }

        /** The device stands differently. */
        public void state(LinkEvent event) {
            stopWhereClosed();
            Objects.requireNonNull(listener).state(event);
        }

        /** Waits until something is due. */
        public void await(Pacer pacer, double dueS) {
            stopWhereClosed();
            try {
                pacer.awaitS(dueS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stopped();
            }
        }

        private void stopWhereClosed() {
            if (closed) {
                throw new Stopped();
            }
        }
    }

    /** The link was closed while it played. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start(LinkListener newListener) {
        if (closed) {
            return;
        }
        listener = newListener;
        thread.setDaemon(true);
        thread.start();
    }

    private void play() {
        LinkListener to = Objects.requireNonNull(listener);
        to.state(new LinkEvent(clock.nowNs(), LinkState.CONNECTED, ""));
        try {
            String why = score.play(new Player());
            to.state(new LinkEvent(clock.nowNs(), LinkState.ENDED, why));
        } catch (Stopped e) {
            Thread.currentThread().interrupt();
        } catch (LinkException problem) {
            to.state(new LinkEvent(clock.nowNs(), LinkState.FAILED, String.valueOf(problem.getMessage())));
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        thread.interrupt();
        if (thread != Thread.currentThread() && thread.isAlive()) {
            try {
                thread.join(PATIENCE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

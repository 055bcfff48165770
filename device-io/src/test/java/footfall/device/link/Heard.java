// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Keeps what a link gives. */
public final class Heard implements LinkListener {
    private final List<Frame> frames = new ArrayList<>();
    private final List<LinkEvent> events = new ArrayList<>();

    @Override
    public synchronized void frame(Frame frame) {
        frames.add(frame);
        notifyAll();
    }

    @Override
    public synchronized void state(LinkEvent event) {
        events.add(event);
        notifyAll();
    }

    /** All frames. */
    public synchronized List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** All events. */
    public synchronized List<LinkEvent> events() {
        return List.copyOf(events);
    }

    /** All states. */
    public synchronized List<LinkState> states() {
        return events.stream().map(LinkEvent::state).toList();
    }

    /** Whether a line of this text came. */
    public synchronized boolean hasLine(String text) {
        return frames.stream()
                .anyMatch(frame -> frame.kind() == FrameKind.LINE
                        && new String(frame.bytes(), StandardCharsets.UTF_8).equals(text));
    }

    /** How often the link came to stand so. */
    public synchronized long count(LinkState state) {
        return events.stream().filter(event -> event.state() == state).count();
    }

    /** Waits for something to be heard. */
    public synchronized void await(String what, BooleanSupplier heard) throws InterruptedException {
        long endNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!heard.getAsBoolean()) {
            long leftMs = (endNs - System.nanoTime()) / 1_000_000;
            if (leftMs <= 0) {
                throw new AssertionError(
                        "waited in vain for " + what + "; heard " + events + " and " + frames.size() + " frames");
            }
            wait(Math.min(leftMs, 50));
        }
    }
}

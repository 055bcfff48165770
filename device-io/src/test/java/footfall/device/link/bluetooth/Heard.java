// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.bluetooth;

import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Keeps what a link gave, and waits for what it must give. */
final class Heard implements LinkListener {
    private static final long PATIENCE_NS = 20_000_000_000L;

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

    synchronized List<Frame> frames(String uuid) {
        List<Frame> chosen = new ArrayList<>(frames);
        chosen.removeIf(frame -> !frame.channel().equals(uuid));
        return chosen;
    }

    synchronized List<LinkEvent> events(LinkState state) {
        List<LinkEvent> chosen = new ArrayList<>(events);
        chosen.removeIf(event -> event.state() != state);
        return chosen;
    }

    /** The last event of this kind, once there are so many. */
    LinkEvent awaitState(LinkState state, int count) throws InterruptedException {
        await(() -> events(state).size() >= count, count + " × " + state);
        return events(state).get(count - 1);
    }

    Frame awaitFrame(String uuid, int count) throws InterruptedException {
        await(() -> frames(uuid).size() >= count, count + " values of " + uuid);
        return frames(uuid).get(count - 1);
    }

    private synchronized void await(BooleanSupplier condition, String what) throws InterruptedException {
        long endNs = System.nanoTime() + PATIENCE_NS;
        while (!condition.getAsBoolean()) {
            long leftMs = (endNs - System.nanoTime()) / 1_000_000;
            if (leftMs <= 0) {
                throw new AssertionError("awaited " + what + ", heard " + events + " and " + frames.size() + " frames");
            }
            wait(leftMs);
        }
    }
}

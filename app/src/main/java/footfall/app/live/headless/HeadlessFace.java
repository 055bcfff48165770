// SPDX-License-Identifier: Apache-2.0
package footfall.app.live.headless;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveView;
import footfall.app.live.Phase;
import footfall.device.link.HostClock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A session for programs: one JSON object a line, one for each second behind the first frame of it (or a quarter of a second later where none came),
 * and the summary as the last. A line is written from a thread of its own, so
 * that a reader who is slow costs lines and never a sample; a reader who goes away is told once.
 */
public final class HeadlessFace implements LiveFace {
    private static final long SECOND_NS = 1_000_000_000L;
    private static final long GRACE_NS = 250_000_000L;
    private static final int MOST_WAITING = 4096;
    private static final int MOST_EVENTS = 1000;
    private static final long CLOSE_WAIT_MS = 2000;

    private final OutputStream out;
    private final HostClock clock;
    private final Runnable readerGone;
    private final BlockingQueue<Line> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writer = new Thread(this::write, "headless lines");
    private final List<LiveEvent> events = new ArrayList<>();
    private long lastSecond;
    private volatile boolean gone;

    /** A view and what happened since the one before; a line without a view is the end. */
    private record Line(List<LiveView> view, List<LiveEvent> events) {}

    /** Writes to this stream, which stays open; the clock is the session's; a reader that is gone is told from the thread that writes. */
    public HeadlessFace(OutputStream out, HostClock clock, Runnable readerGone) {
        this.out = out;
        this.clock = clock;
        this.readerGone = readerGone;
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void show(LiveView view) {
        long second = view.hostNs() / SECOND_NS;
        if (second == lastSecond || !isDue(view, second)) {
            return;
        }
        lastSecond = second;
        if (waiting.offer(new Line(List.of(view), List.copyOf(events)))) {
            events.clear();
        }
    }

    /** What happens on the very second is shown before the frame that a line waits for. */
    private static boolean isDue(LiveView view, long second) {
        long secondNs = second * SECOND_NS;
        return newestFrameNs(view) >= secondNs || view.hostNs() - secondNs >= GRACE_NS || view.phase() == Phase.DONE;
    }

    /** When the newest frame came; 0 before the first one. */
    private static double newestFrameNs(LiveView view) {
        double newestNs = 0;
        for (LiveView.Sensor sensor : view.sensors()) {
            newestNs = Math.max(newestNs, view.hostNs() - sensor.latencyMs() * 1e6);
        }
        return newestNs;
    }

    @Override
    public void event(LiveEvent event) {
        if (events.size() < MOST_EVENTS) {
            events.add(event);
        }
    }

    private void write() {
        try {
            for (Line line = waiting.take(); !line.view().isEmpty() && !gone; line = waiting.take()) {
                LiveView view = line.view().get(0);
                writeLine(HeadlessLine.of(view, line.events(), latencyMs(view)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the arrival of the newest frame until now, ms of the wall; NaN where the line waited for a frame in vain. */
    private double latencyMs(LiveView view) {
        double newestNs = newestFrameNs(view);
        if (newestNs < view.hostNs() / SECOND_NS * SECOND_NS) {
            return Double.NaN;
        }
        return Math.max(0, (clock.nowNs() - newestNs) / 1e6 / clock.rate());
    }

    private void writeLine(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            gone = true;
            readerGone.run();
        }
    }

    /** The last line: the analysis of the session, one JSON object on one line. After {@link #close}. */
    public void summary(String analysisJson) {
        if (!gone && !writer.isAlive()) {
            writeLine("{\"summary\":" + analysisJson + "}");
        }
    }

    /** Writes what waits. */
    @Override
    public void close() {
        try {
            if (!waiting.offer(new Line(List.of(), List.of()))) {
                writer.interrupt();
            }
            writer.join(CLOSE_WAIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

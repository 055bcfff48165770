// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import footfall.app.live.session.LiveSession;
import footfall.device.link.Frame;
import footfall.device.link.HostClock;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs a session: links and keys put their inputs into one queue, one thread takes them out, records them, and lets the session make of them what
 * the faces show. Started once, from the thread that becomes the session's. A failure in the session or in a face costs one input or that face, never
 * the recording.
 */
public final class LiveRun implements SessionOutput, SessionKeys {
    /** A minute and a half of a sensor that sends a line for each of 200 samples a second. */
    private static final int MOST_FRAMES_WAITING = 1 << 14;

    /** Frames of a recording wait in the recording. */
    private static final int MOST_PLAYED_WAITING = 1 << 10;

    /** How often a fast session looks whether its recording is over. */
    private static final long HELD_WAIT_NS = 50_000_000L;

    private static final long SYNC_NS = 1_000_000_000L;

    private final HostClock clock;
    private final List<SensorLink> links;
    private final SessionRecorder recorder;
    private final LiveSession session;
    private final List<LiveFace> faces = new CopyOnWriteArrayList<>();
    private final BlockingQueue<SessionInput> queue = new LinkedBlockingQueue<>();
    private final Deque<SessionInput> recorded = new ArrayDeque<>();
    private final Queue<String> recordingNews = new ConcurrentLinkedQueue<>();
    private final List<Feed> feeds = new ArrayList<>();
    private Consumer<RuntimeException> failures = failure -> {};
    private boolean failed;
    private boolean stopped;
    private long lastNs;
    private long syncedNs;

    /** With links that are not started yet; they are closed at the end, and so is the recorder. */
    public LiveRun(HostClock clock, SessionOptions options, List<SensorLink> links, SessionRecorder recorder) {
        this.clock = clock;
        this.links = List.copyOf(links);
        this.recorder = recorder;
        this.session = new LiveSession(options, this);
    }

    /** Shows the session to one more; before or while it runs. */
    public void add(LiveFace face) {
        faces.add(face);
    }

    /** Who is told of the first failure that must not happen; before it runs. */
    public void whenSomethingFails(Consumer<RuntimeException> told) {
        failures = told;
    }

    /** What a coach's page draws, one each sensor; to be read from any thread. */
    public List<LiveScope> scopes() {
        return session.scopes();
    }

    @Override
    public void act(ActionKind kind, String value) {
        queue.add(new SessionInput.Action(clock.nowNs(), kind, value));
    }

    /** Shows everybody something about the recording; from any thread. */
    public void tellOfRecording(String line) {
        recordingNews.add(line);
    }

    /** Until the session is over or the thread is interrupted; then everything is closed. */
    public void run() {
        try {
            for (int index = 0; index < links.size(); index++) {
                feeds.add(new Feed(index, links.get(index).canWait()));
            }
            for (int index = 0; index < links.size(); index++) {
                links.get(index).start(feeds.get(index));
            }
            while (!session.isOver() && !stopped) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void step() throws InterruptedException {
        boolean held = isHeld();
        long dueNs = Math.max(0, (long) ((session.nextDueNs() - clock.nowNs()) / clock.rate()));
        long waitNs = held ? HELD_WAIT_NS : dueNs;
        recordWhatCame(recorded.isEmpty() ? waitNs : 0, held);
        SessionInput input = recorded.poll();
        if (input == null && !held) {
            lastNs = Math.max(lastNs, clock.nowNs());
            advance();
        } else if (input != null) {
            if (input instanceof SessionInput.FromSensor from) {
                feeds.get(from.sensor()).room.release();
            }
            take(input);
        }
        String news = recordingNews.poll();
        if (news != null) {
            event(new LiveEvent(lastNs, lastNs / 1e9, LiveEvent.Kind.RECORDING, news));
        }
        if (lastNs - syncedNs >= SYNC_NS) {
            recorder.sync();
            syncedNs = lastNs;
        }
    }

    /** All that waits is recorded before any of it is worked on: what a slow moment holds up is not lost when that moment is the last. */
    private void recordWhatCame(long waitNs, boolean held) throws InterruptedException {
        SessionInput input = queue.poll(waitNs, TimeUnit.NANOSECONDS);
        while (input != null) {
            boolean now = held && input instanceof SessionInput.Action;
            lastNs = now ? lastNs : Math.max(lastNs, input.hostNs());
            SessionInput stamped = input.hostNs() == lastNs ? input : input.at(lastNs);
            recorder.record(stamped);
            recorded.add(stamped);
            input = queue.poll();
        }
    }

    /**
     * Whether only frames let time pass: on a fast clock the pause that a busy computer takes would look like a sensor that fell silent, so
     * recordings are waited for until they are over.
     */
    private boolean isHeld() {
        boolean played = clock.rate() > 1;
        boolean over = true;
        for (Feed feed : feeds) {
            played &= feed.waits;
            over &= feed.over;
        }
        return played && !over;
    }

    private void advance() {
        try {
            session.advanceTo(lastNs);
        } catch (RuntimeException failure) {
            tell(failure);
        }
    }

    private void take(SessionInput input) {
        try {
            session.accept(input);
        } catch (RuntimeException failure) {
            tell(failure);
            // Whoever wants to stop must be able to, whatever the session makes of it.
            stopped |= input instanceof SessionInput.Action action && action.kind() == ActionKind.STOP;
        }
    }

    private void tell(RuntimeException failure) {
        if (!failed) {
            failed = true;
            failures.accept(failure);
        }
    }

    private void close() {
        for (SensorLink link : links) {
            link.close();
        }
        recorder.sync();
        recorder.close();
        for (LiveFace face : faces) {
            face.close();
        }
    }

    @Override
    public void view(LiveView view) {
        for (LiveFace face : faces) {
            try {
                face.show(view);
            } catch (RuntimeException failure) {
                dismiss(face, failure);
            }
        }
    }

    @Override
    public void event(LiveEvent event) {
        for (LiveFace face : faces) {
            try {
                face.event(event);
            } catch (RuntimeException failure) {
                dismiss(face, failure);
            }
        }
    }

    private void dismiss(LiveFace face, RuntimeException failure) {
        faces.remove(face);
        tell(failure);
        face.close();
    }

    /** One link's way into the queue. Keys and changes of a link always find room; frames only while the session keeps up. */
    private final class Feed implements LinkListener {
        private final int sensor;
        private final boolean waits;
        private final Semaphore room;
        private long dropped;
        private volatile boolean over;

        Feed(int sensor, boolean waits) {
            this.sensor = sensor;
            this.waits = waits;
            this.room = new Semaphore(waits ? MOST_PLAYED_WAITING : MOST_FRAMES_WAITING);
        }

        @Override
        public void frame(Frame frame) {
            if (!findsRoom()) {
                dropped++;
                return;
            }
            if (dropped > 0) {
                queue.add(new SessionInput.Dropped(sensor, frame.hostNs(), dropped));
                dropped = 0;
            }
            queue.add(new SessionInput.FromSensor(sensor, frame));
        }

        private boolean findsRoom() {
            try {
                if (waits) {
                    room.acquire();
                    return true;
                }
                return room.tryAcquire();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void state(LinkEvent event) {
            queue.add(new SessionInput.OfLink(sensor, event));
            if (event.state() == LinkState.ENDED || event.state() == LinkState.FAILED) {
                over = true;
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.app.live.LiveEvent;
import footfall.app.live.LiveFace;
import footfall.app.live.LiveView;
import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import footfall.device.link.SensorLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks over the shoulder of the links: a session whose sensors have all come to an end is over, and so is one whose device is not there at the
 * start. It looks whenever the session shows something. Thread-safe.
 */
final class LinkWatch implements LiveFace {
    /** A port or a socket opens at once or not at all; a Bluetooth sensor must be found first. */
    private static final long PATIENCE_NS = 3_000_000_000L;

    private static final long BLUETOOTH_PATIENCE_NS = 25_000_000_000L;

    private final boolean waits;
    private final List<Watched> links = new ArrayList<>();
    private Runnable nothingLeft = () -> {};
    private String lost = "";

    /** With or without patience for a device that is not there at the start. */
    LinkWatch(boolean waits) {
        this.waits = waits;
    }

    /** What is called when no sensor is left; before the first link is started. */
    synchronized void whenNothingIsLeft(Runnable action) {
        nothingLeft = action;
    }

    /** The same link, watched. */
    synchronized SensorLink over(SensorLink link, SensorLinks kind) {
        Watched watched = new Watched(link, patienceNs(kind));
        links.add(watched);
        return watched;
    }

    private static long patienceNs(SensorLinks kind) {
        return switch (kind) {
            case BLUETOOTH -> BLUETOOTH_PATIENCE_NS;
            // A person has to open the page and choose the sensor first.
            case BROWSER -> Long.MAX_VALUE;
            default -> PATIENCE_NS;
        };
    }

    /** One line about the device that could not be opened or was lost for good; empty where the session ended otherwise. */
    synchronized Optional<String> lostForGood() {
        return lost.isEmpty() ? Optional.empty() : Optional.of(lost);
    }

    /** One line about each sensor that was never there in a session that others made. */
    synchronized List<String> neverThere() {
        List<String> lines = new ArrayList<>();
        for (Watched each : links) {
            if (!each.wasThere && !each.problem.isEmpty() && !each.problem.equals(lost)) {
                lines.add(each.problem);
            }
        }
        return lines;
    }

    private synchronized void changed(Watched link, LinkEvent event) {
        link.wasThere |= event.state() == LinkState.CONNECTED;
        link.newest = event.message();
        if (event.state() == LinkState.FAILED) {
            link.problem = problem(link);
        }
        if (event.state() == LinkState.ENDED || event.state() == LinkState.FAILED) {
            link.over = true;
            lookForTheEnd();
        }
    }

    @Override
    public synchronized void show(LiveView view) {
        long nowNs = System.nanoTime();
        for (Watched link : links) {
            if (!waits && !link.wasThere && !link.over && nowNs - link.startedNs > link.patienceNs) {
                link.problem = problem(link);
                link.over = true;
                lookForTheEnd();
            }
        }
    }

    @Override
    public void event(LiveEvent event) {
        // The links say it themselves.
    }

    @Override
    public void close() {
        // The session closes the links.
    }

    private static String problem(Watched link) {
        return link.newest.contains(link.name()) ? link.newest : link.name() + ": " + link.newest;
    }

    private void lookForTheEnd() {
        for (Watched each : links) {
            if (!each.over) {
                return;
            }
        }
        for (Watched each : links) {
            lost = lost.isEmpty() ? each.problem : lost;
        }
        nothingLeft.run();
    }

    /** Whether any sensor ever said something. */
    synchronized boolean sawAny() {
        for (Watched each : links) {
            if (each.wasThere) {
                return true;
            }
        }
        return false;
    }

    /** A link that is watched. */
    private final class Watched implements SensorLink {
        private final SensorLink link;
        private final long patienceNs;
        private long startedNs;
        private String newest = "";
        private boolean wasThere;
        private boolean over;
        private String problem = "";

        Watched(SensorLink link, long patienceNs) {
            this.link = link;
            this.patienceNs = patienceNs;
        }

        @Override
        public String name() {
            return link.name();
        }

        @Override
        public void start(LinkListener listener) {
            startedNs = System.nanoTime();
            link.start(new LinkListener() {
                @Override
                public void frame(Frame frame) {
                    listener.frame(frame);
                }

                @Override
                public void state(LinkEvent event) {
                    // The session hears of it first: the last thing that it takes is the end.
                    listener.state(event);
                    changed(Watched.this, event);
                }
            });
        }

        @Override
        public boolean canWait() {
            return link.canWait();
        }

        @Override
        public void close() {
            link.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.app.cli;

import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;
import footfall.device.link.LinkListener;
import footfall.device.link.LinkState;
import footfall.device.link.SensorLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks over the shoulder of the links: a session whose sensors have all come to an end is over, and so is one whose device is not there at the
 * start. Thread-safe.
 */
final class LinkWatch {
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
    synchronized SensorLink over(SensorLink link) {
        Watched watched = new Watched(link);
        links.add(watched);
        return watched;
    }

    /** One line about the device that could not be opened or was lost for good; empty where the session ended otherwise. */
    synchronized Optional<String> lostForGood() {
        return lost.isEmpty() ? Optional.empty() : Optional.of(lost);
    }

    private synchronized void changed(Watched link, LinkEvent event) {
        link.wasThere |= event.state() == LinkState.CONNECTED;
        boolean absent = event.state() == LinkState.LOST && !link.wasThere && !waits;
        link.over |= event.state() == LinkState.ENDED || event.state() == LinkState.FAILED || absent;
        if (event.state() == LinkState.FAILED || absent) {
            link.problem = link.name() + ": " + event.message();
        }
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

    /** A link that is watched. */
    private final class Watched implements SensorLink {
        private final SensorLink link;
        private boolean wasThere;
        private boolean over;
        private String problem = "";

        Watched(SensorLink link) {
            this.link = link;
        }

        @Override
        public String name() {
            return link.name();
        }

        @Override
        public void start(LinkListener listener) {
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
        public void close() {
            link.close();
        }
    }
}

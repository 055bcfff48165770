// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;

/** Everything that can happen to a session: what is recorded is the list of these, in order, and a session is nothing but what they make of it. */
public sealed interface SessionInput {
    /** When, ns since the session began. */
    long hostNs();

    /** The same at another time: a session never goes back. */
    SessionInput at(long hostNs);

    /**
     * A frame of a sensor.
     *
     * @param sensor which: 0 is the first
     * @param frame as it came
     */
    record FromSensor(int sensor, Frame frame) implements SessionInput {
        @Override
        public long hostNs() {
            return frame.hostNs();
        }

        @Override
        public SessionInput at(long hostNs) {
            return new FromSensor(sensor, frame.at(hostNs));
        }
    }

    /**
     * A link stands differently.
     *
     * @param sensor which: 0 is the first
     * @param event how
     */
    record OfLink(int sensor, LinkEvent event) implements SessionInput {
        @Override
        public long hostNs() {
            return event.hostNs();
        }

        @Override
        public SessionInput at(long hostNs) {
            return new OfLink(sensor, new LinkEvent(hostNs, event.state(), event.message()));
        }
    }

    /**
     * Frames of a sensor that found the queue full and are gone.
     *
     * @param sensor which: 0 is the first
     * @param hostNs when the first frame after them was taken
     * @param frames how many
     */
    record Dropped(int sensor, long hostNs, long frames) implements SessionInput {
        @Override
        public SessionInput at(long newHostNs) {
            return new Dropped(sensor, newHostNs, frames);
        }
    }

    /**
     * Somebody did something.
     *
     * @param hostNs when
     * @param kind what
     * @param value with what: see {@link ActionKind}
     */
    record Action(long hostNs, ActionKind kind, String value) implements SessionInput {
        @Override
        public SessionInput at(long newHostNs) {
            return new Action(newHostNs, kind, value);
        }
    }
}

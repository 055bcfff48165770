// SPDX-License-Identifier: Apache-2.0
package footfall.device.journal;

import footfall.device.link.Frame;
import footfall.device.link.LinkEvent;

/** One record of a journal: something that happened to a session, in the order in which the session took it. */
public sealed interface JournalEntry {
    /** When, ns since the session began. */
    long hostNs();

    /**
     * A frame of a sensor.
     *
     * @param sensor which: 0 is the leading one
     * @param frame as it came
     */
    record OfFrame(int sensor, Frame frame) implements JournalEntry {
        @Override
        public long hostNs() {
            return frame.hostNs();
        }
    }

    /**
     * A link stands differently.
     *
     * @param sensor which: 0 is the leading one
     * @param event how
     */
    record OfLink(int sensor, LinkEvent event) implements JournalEntry {
        @Override
        public long hostNs() {
            return event.hostNs();
        }
    }

    /**
     * Somebody did something.
     *
     * @param hostNs when
     * @param name what
     * @param value with what; may be empty
     */
    record OfAction(long hostNs, String name, String value) implements JournalEntry {}

    /**
     * Frames of a sensor that the session could not take in time.
     *
     * @param sensor which: 0 is the leading one
     * @param hostNs of the first frame after them
     * @param frames how many
     */
    record Dropped(int sensor, long hostNs, long frames) implements JournalEntry {}

    /**
     * Records that could not be kept because the disk did not keep up: they are missing here.
     *
     * @param hostNs of the first record after them
     * @param records how many
     */
    record Missing(long hostNs, long records) implements JournalEntry {}

    /**
     * The session ended as it should.
     *
     * @param hostNs when
     */
    record CleanEnd(long hostNs) implements JournalEntry {}
}

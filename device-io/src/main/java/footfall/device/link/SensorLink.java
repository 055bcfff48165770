// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/**
 * A role: a way to one device. What breaks is tried again by the link itself (after 1, 2, 4, … at most 10 s, for ever) and told in events;
 * nothing is thrown after {@link #start}. Started once, closed once.
 */
public interface SensorLink extends AutoCloseable {
    /** What it is, for people: {@code serial /dev/ttyUSB0 at 115200 baud}. */
    String name();

    /** Begins: returns at once, and from then on the listener is called. */
    void start(LinkListener listener);

    /** Whether a listener may keep its frames waiting: those of a recording can, those of a device would be lost. */
    default boolean canWait() {
        return false;
    }

    /** Ends: asks the device to stop sending where it must be asked, frees it and ends every thread. May be called twice. */
    @Override
    void close();
}

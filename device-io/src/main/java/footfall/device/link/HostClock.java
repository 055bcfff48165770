// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/**
 * The clock of this computer as a session sees it: nanoseconds since the session began, never going back. A replay ten times as fast has a
 * clock ten times as fast, so that everything behind it lives in the time of the recording.
 */
public interface HostClock {
    /** Nanoseconds since the session began. */
    long nowNs();

    /** How many of its seconds pass in a second of the wall: 1 for a real device. */
    default double rate() {
        return 1;
    }

    /** A clock that starts now and runs at this rate. @throws IllegalArgumentException where the rate is not above 0 */
    static HostClock startingNow(double rate) {
        return new SteadyClock(rate);
    }
}

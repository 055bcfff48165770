// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.wire;

import footfall.device.link.HostClock;

/** Waits until something is due by a clock that may run at any rate. */
public final class Pacer {
    private static final double NS_PER_MS = 1e6;
    private static final double NS_PER_S = 1e9;
    private static final double LONGEST_SLEEP_MS = 1000;

    private final HostClock clock;
    private final long startNs;

    private final boolean waits;

    private Pacer(HostClock clock, boolean waits) {
        this.clock = clock;
        this.startNs = clock.nowNs();
        this.waits = waits;
    }

    /** Counts from now. */
    public static Pacer of(HostClock clock) {
        return new Pacer(clock, true);
    }

    /** Counts from now and never waits. */
    public static Pacer hurrying(HostClock clock) {
        return new Pacer(clock, false);
    }

    /** When by the clock so many seconds after the start are, ns. */
    public long hostNs(double dueS) {
        return startNs + Math.round(dueS * NS_PER_S);
    }

    /** Until so many seconds of the clock have passed since this was made; less than a millisecond is not waited for. */
    public void awaitS(double dueS) throws InterruptedException {
        while (waits && aheadMs(dueS) >= 1) {
            Thread.sleep((long) Math.min(aheadMs(dueS), LONGEST_SLEEP_MS));
        }
    }

    private double aheadMs(double dueS) {
        return (hostNs(dueS) - clock.nowNs()) / NS_PER_MS / clock.rate();
    }
}

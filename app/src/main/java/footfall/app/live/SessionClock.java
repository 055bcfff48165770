// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

import footfall.device.link.HostClock;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a session that is still being put together: it stands at 0 until {@link #start}, so that what is made ready before costs the session
 * no time. Thread-safe.
 */
public final class SessionClock implements HostClock {
    private final double rate;
    private volatile @Nullable HostClock running;

    /** To run at this rate. */
    public SessionClock(double rate) {
        this.rate = rate;
    }

    /** From now on time passes. */
    public void start() {
        running = HostClock.startingNow(rate);
    }

    @Override
    public long nowNs() {
        HostClock clock = running;
        return clock == null ? 0 : clock.nowNs();
    }

    @Override
    public double rate() {
        return rate;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/** How long to wait before a device is tried again: 1, 2, 4, 8 and from then on 10 s. Not thread-safe: one per link. */
public final class Backoff {
    private static final long FIRST_MS = 1000;
    private static final long LONGEST_MS = 10_000;

    private final double scale;
    private long followingMs = FIRST_MS;

    private Backoff(double scale) {
        this.scale = scale;
    }

    /** The usual waits. */
    public static Backoff usual() {
        return new Backoff(1);
    }

    /** The usual waits times a factor: tests do not want to wait. @throws IllegalArgumentException where it is not above 0 */
    public static Backoff scaled(double factor) {
        if (!(factor > 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("waits are scaled by a factor above 0, got " + factor);
        }
        return new Backoff(factor);
    }

    /** How long to wait now, ms; the next wait is longer. */
    public long nextMs() {
        long nowMs = followingMs;
        followingMs = Math.min(2 * followingMs, LONGEST_MS);
        return Math.max(1, Math.round(nowMs * scale));
    }

    /** The device was there: the next wait is the shortest. */
    public void reset() {
        followingMs = FIRST_MS;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

/** Turns the cells of time of a row into seconds. Not thread-safe: one per stream. */
final class Clock {
    private static final double NS_PER_S = 1e9;
    private static final long NS_PER_DAY = 86_400_000_000_000L;
    private static final long NS_PER_MS = 1_000_000;
    /** Numbers of a clock that counts from 1970 lie between 2000 and 2100, in s. */
    private static final double FIRST_EPOCH_S = 946_684_800;

    private static final double LAST_EPOCH_S = 4_102_444_800.0;

    private final boolean written;
    private final double perSecond;
    private final StampCell stamps;
    private double origin;
    private long originNs = StampCell.NONE;

    private Clock(boolean written, double perSecond, boolean dayFirst) {
        this.written = written;
        this.perSecond = perSecond;
        this.stamps = new StampCell(dayFirst);
    }

    /** Numbers, so many a second. */
    static Clock counting(double perSecond) {
        return new Clock(false, perSecond, false);
    }

    /** Dates or times of day. */
    static Clock written(boolean dayFirst) {
        return new Clock(true, 1, dayFirst);
    }

    /** Units a second of numbers. */
    double perSecond() {
        return perSecond;
    }

    /** Whether times are written as dates or times of day. */
    boolean isWritten() {
        return written;
    }

    /** Takes the first stamp: a clock that counts from 1970 is told by it, and then counts from there. */
    void start(double first) {
        double atS = first / perSecond;
        if (!written && atS >= FIRST_EPOCH_S && atS < LAST_EPOCH_S) {
            origin = first;
        }
    }

    /** When the first stamp was, ms since 1970-01-01T00:00Z; 0 where that is not known. */
    long startEpochMs() {
        if (!written) {
            return Math.round(origin / perSecond * 1000);
        }
        return originNs == StampCell.NONE || Math.abs(originNs) < NS_PER_DAY ? 0 : Math.floorDiv(originNs, NS_PER_MS);
    }

    /** Seconds at a number. */
    double seconds(double number) {
        return (number - origin) / perSecond;
    }

    /** Nanoseconds at a written time, or NONE. */
    long stampNs(byte[] bytes, int from, int to) {
        return stamps.epochNs(bytes, from, to);
    }

    /** Seconds since the first stamp. */
    double sinceFirst(long ns) {
        if (ns == StampCell.NONE) {
            return Double.NaN;
        }
        if (originNs == StampCell.NONE) {
            originNs = ns;
        }
        return (ns - originNs) / NS_PER_S;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

/** The clock of FIT: seconds since 1989-12-31T00:00Z, or since the device was switched on where it did not know the date. */
final class FitTime {
    /** 1989-12-31T00:00Z in seconds since 1970-01-01T00:00Z. */
    static final long EPOCH_S = 631_065_600L;

    /** Below this, FIT defines a time as seconds since the device was switched on. */
    static final long FIRST_UTC_S = 0x1000_0000L;

    private FitTime() {}

    /** Milliseconds since 1970, or since the device was switched on. */
    static long epochMs(long fitS) {
        return isUtc(fitS) ? (fitS + EPOCH_S) * 1000 : fitS * 1000;
    }

    /** Seconds of FIT for a time in milliseconds since 1970, or since the device was switched on. */
    static long fitS(long epochMs, boolean utc) {
        return Math.floorDiv(epochMs, 1000L) - (utc ? EPOCH_S : 0);
    }

    static boolean isUtc(long fitS) {
        return fitS >= FIRST_UTC_S;
    }
}

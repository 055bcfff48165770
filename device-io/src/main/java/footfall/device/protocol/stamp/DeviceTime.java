// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.stamp;

/**
 * Follows the clock of a device stamp by stamp: undoes wraps and tells where the device began anew. The time that passed on this
 * computer decides both, so a gap longer than a turn of the counter is counted right.
 *
 * <p>A clock may lag behind as far as it likes, because frames may be late; it may run ahead by {@value #MOST_AHEAD_S} s in one step, because
 * the frames of a jam come at once; it may step back by {@value #MOST_BACK_S} s. Anything else is another clock. Not thread-safe: one per
 * device.
 */
public final class DeviceTime {
    /** More than a bridge holds back when the way is jammed. */
    public static final double MOST_AHEAD_S = 10;
    /** Frames come in the order in which they were sent, so this is for stamps that were spread or rounded. */
    public static final double MOST_BACK_S = 0.1;

    private static final double NS_PER_S = 1e9;

    private final long wrapNs;
    private long atNs;
    private long heardNs;
    private boolean begun;

    /** A counter that starts again at 0 after so many ns; 0 where it does not. */
    public DeviceTime(long wrapNs) {
        this.wrapNs = wrapNs;
    }

    /** A counter of 32 bits that counts µs: 71.6 min a turn. */
    public static DeviceTime ofMicros32() {
        return new DeviceTime((1L << 32) * 1000);
    }

    /** A counter of 32 bits that counts ms: 49.7 days a turn. */
    public static DeviceTime ofMillis32() {
        return new DeviceTime((1L << 32) * 1_000_000);
    }

    /** Whether a stamp belongs to the clock so far. */
    public boolean continues(long hostNs, long stampNs) {
        if (!begun) {
            return true;
        }
        long stepNs = stepNs(hostNs, stampNs);
        long passedNs = Math.max(0, hostNs - heardNs);
        return stepNs >= -MOST_BACK_S * NS_PER_S && stepNs - passedNs <= MOST_AHEAD_S * NS_PER_S;
    }

    /**
     * Takes the next stamp.
     *
     * @param hostNs when it came
     * @param stampNs as the device counts
     * @return whether it belongs to the clock so far; otherwise the clock begins with it
     */
    public boolean follow(long hostNs, long stampNs) {
        boolean continues = continues(hostNs, stampNs);
        atNs = begun && continues ? atNs + stepNs(hostNs, stampNs) : stampNs;
        heardNs = hostNs;
        begun = true;
        return continues;
    }

    /** Forgets the clock: the next stamp begins another. */
    public void forget() {
        begun = false;
    }

    /** The newest stamp without wraps, s. */
    public double atS() {
        return atNs / NS_PER_S;
    }

    private long stepNs(long hostNs, long stampNs) {
        long plainNs = stampNs - atNs;
        if (wrapNs == 0) {
            return plainNs;
        }
        long nearNs = Math.floorMod(plainNs + wrapNs / 2, wrapNs) - wrapNs / 2;
        long turns = Math.max(0, Math.round((double) (hostNs - heardNs - nearNs) / wrapNs));
        return nearNs + turns * wrapNs;
    }
}

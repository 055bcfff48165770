// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.stamp;

/** Counts what is missing between sequence numbers of 16 bits. Not thread-safe: one per device and counter. */
public final class SequenceWatch {
    /** A step back, which nothing but a new start of the device explains. */
    public static final int BACK = -1;

    private static final int TURN = 1 << 16;

    private int newest = -1;

    /**
     * Takes the next number.
     *
     * @return how many are missing before it (none where it is the same again: such a device does not count); {@link #BACK} where it went
     *     back, which begins a new count
     */
    public int missingBefore(int number) {
        int last = newest;
        newest = number & TURN - 1;
        if (last < 0) {
            return 0;
        }
        int step = newest - last & TURN - 1;
        return step >= TURN / 2 ? BACK : Math.max(0, step - 1);
    }

    /** Whether this is the number that came last. */
    public boolean isRepeat(int number) {
        return number == newest;
    }

    /** Forgets: the next number begins a new count. */
    public void forget() {
        newest = -1;
    }
}

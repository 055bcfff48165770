// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.stride;

import footfall.analyzer.signal.MendedSamples;
import java.util.Arrays;

/**
 * Acceleration and angular rate that wait until the strides around them are known. Room grows with the rate and stays; what has waited
 * for {@value #LONGEST_WAIT_S} s goes. Not thread-safe: one per stream.
 */
final class MotionRing {
    /** Longest time that a sample waits, s. */
    static final double LONGEST_WAIT_S = 60;

    private static final int CHANNELS = StrideSamples.MEASURED;
    private static final int CLIPPED = 1;
    private static final int HOLED = 2;
    private static final int FIRST_CAPACITY = 1024;

    private double[][] channels = new double[CHANNELS][FIRST_CAPACITY];
    private byte[] marks = new byte[FIRST_CAPACITY];
    private int mask = FIRST_CAPACITY - 1;
    private long first;
    private long end;
    private boolean gyro;

    void accept(MendedSamples batch) {
        gyro = batch.hasGyro();
        int taken = 0;
        while (taken < batch.size()) {
            if (end - first > mask) {
                makeRoom(batch.timeS()[taken]);
            }
            int slot = (int) end & mask;
            int room = (int) Math.min(mask + 1 - (end - first), mask + 1 - slot);
            int count = Math.min(batch.size() - taken, room);
            take(batch, taken, slot, count);
            taken += count;
            end += count;
        }
    }

    /** Samples that lie in a row here as there. */
    private void take(MendedSamples batch, int from, int slot, int count) {
        System.arraycopy(batch.timeS(), from, channels[0], slot, count);
        System.arraycopy(batch.axG(), from, channels[1], slot, count);
        System.arraycopy(batch.ayG(), from, channels[2], slot, count);
        System.arraycopy(batch.azG(), from, channels[3], slot, count);
        if (gyro) {
            System.arraycopy(batch.gxDps(), from, channels[4], slot, count);
            System.arraycopy(batch.gyDps(), from, channels[5], slot, count);
            System.arraycopy(batch.gzDps(), from, channels[6], slot, count);
        } else {
            for (int channel = 4; channel < CHANNELS; channel++) {
                Arrays.fill(channels[channel], slot, slot + count, Double.NaN);
            }
        }
        for (int i = 0; i < count; i++) {
            marks[slot + i] =
                    (byte) ((batch.clipped()[from + i] ? CLIPPED : 0) | (batch.afterHole()[from + i] ? HOLED : 0));
        }
    }

    boolean hasGyro() {
        return gyro;
    }

    long first() {
        return first;
    }

    long end() {
        return end;
    }

    double timeS(long index) {
        return channels[0][(int) index & mask];
    }

    /** Index of the first sample at or after a time. */
    long at(double timeS) {
        long low = first;
        long high = end;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (timeS(middle) < timeS) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void dropBefore(double timeS) {
        first = at(timeS);
    }

    /** Copies {@code [from, to)} into a stride. */
    void copy(long from, long to, StrideSamples into) {
        long copied = from;
        while (copied < to) {
            int slot = (int) copied & mask;
            int count = (int) Math.min(to - copied, mask + 1 - slot);
            into.addSamples(channels, slot, count);
            copied += count;
        }
        for (long index = from; index < to; index++) {
            byte mark = marks[(int) index & mask];
            if ((mark & CLIPPED) != 0) {
                into.atLimit((int) (index - from));
            }
            if ((mark & HOLED) != 0 && index > from) {
                into.holed();
            }
        }
    }

    private void makeRoom(double nowS) {
        long before = first;
        while (first < end && timeS(first) < nowS - LONGEST_WAIT_S) {
            first++;
        }
        if (first > before) {
            return;
        }
        int capacity = 2 * (mask + 1);
        byte[] moreMarks = new byte[capacity];
        double[][] more = new double[CHANNELS][];
        for (int channel = 0; channel < CHANNELS; channel++) {
            more[channel] = Arrays.copyOf(channels[channel], capacity);
        }
        for (long index = first; index < end; index++) {
            int slot = (int) index & mask;
            int later = (int) index & capacity - 1;
            for (int channel = 0; channel < CHANNELS; channel++) {
                more[channel][later] = channels[channel][slot];
            }
            moreMarks[later] = marks[slot];
        }
        channels = more;
        marks = moreMarks;
        mask = capacity - 1;
    }
}

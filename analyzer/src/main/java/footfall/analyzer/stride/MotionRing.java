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

    private static final int CHANNELS = 7;
    private static final int FIRST_CAPACITY = 1024;

    private double[][] channels = new double[CHANNELS][FIRST_CAPACITY];
    private byte[] marks = new byte[FIRST_CAPACITY];
    private int mask = FIRST_CAPACITY - 1;
    private long first;
    private long end;
    private boolean gyro;

    void accept(MendedSamples batch) {
        gyro = batch.hasGyro();
        for (int i = 0; i < batch.size(); i++) {
            if (end - first > mask) {
                makeRoom(batch.timeS()[i]);
            }
            int slot = (int) end & mask;
            channels[0][slot] = batch.timeS()[i];
            channels[1][slot] = batch.axG()[i];
            channels[2][slot] = batch.ayG()[i];
            channels[3][slot] = batch.azG()[i];
            channels[4][slot] = gyro ? batch.gxDps()[i] : Double.NaN;
            channels[5][slot] = gyro ? batch.gyDps()[i] : Double.NaN;
            channels[6][slot] = gyro ? batch.gzDps()[i] : Double.NaN;
            marks[slot] = (byte) ((batch.clipped()[i] ? 1 : 0) | (batch.afterHole()[i] ? 2 : 0));
            end++;
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
        for (long index = from; index < to; index++) {
            int slot = (int) index & mask;
            into.addSample(
                    channels[0][slot],
                    channels[1][slot],
                    channels[2][slot],
                    channels[3][slot],
                    channels[4][slot],
                    channels[5][slot],
                    channels[6][slot],
                    (marks[slot] & 1) != 0);
            if ((marks[slot] & 2) != 0 && index > from) {
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

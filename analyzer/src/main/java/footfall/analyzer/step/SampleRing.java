// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.step;

import java.util.Arrays;

/**
 * Samples that wait until their phase is known, in order of time. Room grows with the rate and stays there; what has waited for
 * {@value #LONGEST_WAIT_S} s goes. Not thread-safe: one per stream.
 */
final class SampleRing {
    /** Longest time that a sample waits for its phase, s. */
    static final double LONGEST_WAIT_S = 60;

    private static final int FIRST_CAPACITY = 1024;

    private double[] timeS = new double[FIRST_CAPACITY];
    private double[] xG = new double[FIRST_CAPACITY];
    private double[] yG = new double[FIRST_CAPACITY];
    private double[] zG = new double[FIRST_CAPACITY];
    private int mask = FIRST_CAPACITY - 1;
    private long first;
    private long end;

    /** Appends a sample; one that is not a number or not later than the newest is left out. */
    void add(double atS, double x, double y, double z) {
        // The sum is finite only where all four are.
        if (!Double.isFinite(atS + x + y + z) || (end > first && atS <= timeS[(int) (end - 1) & mask])) {
            return;
        }
        if (end - first > mask) {
            makeRoom(atS);
        }
        int slot = (int) end & mask;
        timeS[slot] = atS;
        xG[slot] = x;
        yG[slot] = y;
        zG[slot] = z;
        end++;
    }

    /** Forgets the samples before this index, which counts from the first sample ever. */
    void dropBefore(long index) {
        first = Math.max(first, Math.min(index, end));
    }

    /** Index of the oldest sample that is still here. */
    long first() {
        return first;
    }

    /** One past the newest sample. */
    long end() {
        return end;
    }

    double timeS(long index) {
        return timeS[(int) index & mask];
    }

    double xG(long index) {
        return xG[(int) index & mask];
    }

    double yG(long index) {
        return yG[(int) index & mask];
    }

    double zG(long index) {
        return zG[(int) index & mask];
    }

    private void makeRoom(double nowS) {
        long before = first;
        while (first < end && timeS[(int) first & mask] < nowS - LONGEST_WAIT_S) {
            first++;
        }
        if (first > before) {
            return;
        }
        timeS = grown(timeS);
        xG = grown(xG);
        yG = grown(yG);
        zG = grown(zG);
        mask = 2 * mask + 1;
    }

    /** Twice the room; every sample finds the slot that the longer mask gives it. */
    private double[] grown(double[] ring) {
        double[] larger = Arrays.copyOf(ring, 2 * ring.length);
        int largerMask = larger.length - 1;
        for (long index = first; index < end; index++) {
            larger[(int) index & largerMask] = ring[(int) index & mask];
        }
        return larger;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/**
 * Acceleration on a uniform grid of {@value #RATE_HZ} ticks a second, counted from the first sample: tick k lies at k / {@value #RATE_HZ} s.
 * Only the newest {@link #KEPT} ticks are kept. Ticks inside a hole lie on a straight line and are marked. Not thread-safe.
 */
public final class UniformGrid {
    /** Ticks a second, Hz. */
    public static final int RATE_HZ = 32;
    /** Ticks that can be read. */
    public static final int KEPT = 4096;

    private static final int MASK = KEPT - 1;

    private final double[] xG = new double[KEPT];
    private final double[] yG = new double[KEPT];
    private final double[] zG = new double[KEPT];
    private final double[] magnitudeG = new double[KEPT];
    private final boolean[] valid = new boolean[KEPT];
    private final int[] holesUpTo = new int[KEPT];
    private final int[] samplesUpTo = new int[KEPT];
    private final int[] clippedUpTo = new int[KEPT];
    private long ticks;
    private int holes;
    private int samples;
    private int clipped;

    void add(double x, double y, double z, double magnitude, boolean recorded, int samplesIn, int clippedIn) {
        int at = (int) ticks & MASK;
        xG[at] = x;
        yG[at] = y;
        zG[at] = z;
        magnitudeG[at] = magnitude;
        valid[at] = recorded;
        holes += recorded ? 0 : 1;
        samples += samplesIn;
        clipped += clippedIn;
        holesUpTo[at] = holes;
        samplesUpTo[at] = samples;
        clippedUpTo[at] = clipped;
        ticks++;
    }

    /** Number of ticks so far. */
    public long ticks() {
        return ticks;
    }

    /** Where a tick stands in the arrays. */
    public static int slot(long tick) {
        return (int) tick & MASK;
    }

    /** First axis, g, by {@link #slot}. */
    public double[] xG() {
        return xG;
    }

    /** Second axis, g, by {@link #slot}. */
    public double[] yG() {
        return yG;
    }

    /** Third axis, g, by {@link #slot}. */
    public double[] zG() {
        return zG;
    }

    /** Length of the vector at the sensor's own rate, then brought to the grid, g, by {@link #slot}. */
    public double[] magnitudeG() {
        return magnitudeG;
    }

    /** Whether the tick was recorded, by {@link #slot}. */
    public boolean[] valid() {
        return valid;
    }

    /** How many ticks of {@code [from, to)} were not recorded; both within what is kept. */
    public int holes(long from, long to) {
        return difference(holesUpTo, from, to);
    }

    /** Share of the sensor's samples in {@code [from, to)} that stand at its limit, 0…1. */
    public double clippedShare(long from, long to) {
        int all = difference(samplesUpTo, from, to);
        return all > 0 ? (double) difference(clippedUpTo, from, to) / all : 0;
    }

    private int difference(int[] upTo, long from, long to) {
        if (to <= from) {
            return 0;
        }
        // Before the oldest kept tick nothing is asked for but the start of the recording.
        return upTo[slot(to - 1)] - (from > 0 ? upTo[slot(from - 1)] : 0);
    }
}

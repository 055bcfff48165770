// SPDX-License-Identifier: Apache-2.0
package footfall.device.xml;

import java.util.Arrays;

/** Track points as they stand in the file, in growing arrays; NaN is an absent value. Not thread-safe: one per recording. */
public final class TrackPoints {
    /** Most points that are kept: a second each for six weeks. */
    public static final int MAX_ROWS = 4_000_000;

    /** What a track point may carry, as written: nothing is converted yet. */
    public enum Slot {
        /** Degrees north. */
        LATITUDE,
        /** Degrees east. */
        LONGITUDE,
        /** Metres. */
        ALTITUDE,
        /** Metres since the start. */
        DISTANCE,
        /** Beats a minute. */
        HEART_RATE,
        /** A minute, of one leg or of both: to be decided. */
        CADENCE,
        /** The same from an element that is only meant for running. */
        RUN_CADENCE,
        /** Metres a second. */
        SPEED,
        /** Watts. */
        POWER
    }

    private static final int FIRST_CAPACITY = 1024;

    private long[] epochMs = new long[FIRST_CAPACITY];
    private int[] part = new int[FIRST_CAPACITY];
    private final double[][] values = new double[Slot.values().length][];
    private final double[] pending = new double[values.length];
    private int rows;

    /** No points yet. */
    public TrackPoints() {
        Arrays.fill(pending, Double.NaN);
    }

    /** Sets a value of the point that is being read. */
    public void set(Slot slot, double value) {
        pending[slot.ordinal()] = value;
    }

    /** Forgets the values of the point that is being read. */
    public void discard() {
        Arrays.fill(pending, Double.NaN);
    }

    /**
     * Ends the point that is being read.
     *
     * @param timeEpochMs its time, ms since 1970-01-01T00:00Z
     * @param partIndex the unbroken part of the track that it belongs to
     */
    public void add(long timeEpochMs, int partIndex) {
        if (rows == epochMs.length) {
            grow();
        }
        epochMs[rows] = timeEpochMs;
        part[rows] = partIndex;
        for (int slot = 0; slot < values.length; slot++) {
            if (!Double.isNaN(pending[slot])) {
                column(slot)[rows] = pending[slot];
            }
        }
        rows++;
        discard();
    }

    /** Number of points. */
    public int rows() {
        return rows;
    }

    /** Time of a point, ms since 1970-01-01T00:00Z. */
    public long epochMs(int row) {
        return epochMs[row];
    }

    /** The part of the track that a point belongs to. */
    public int part(int row) {
        return part[row];
    }

    /** A value of a point, or NaN. */
    public double value(Slot slot, int row) {
        double[] column = values[slot.ordinal()];
        return column == null ? Double.NaN : column[row];
    }

    /** Whether any point carries the value. */
    public boolean has(Slot slot) {
        return values[slot.ordinal()] != null;
    }

    private double[] column(int slot) {
        double[] column = values[slot];
        if (column == null) {
            column = new double[epochMs.length];
            Arrays.fill(column, Double.NaN);
            values[slot] = column;
        }
        return column;
    }

    private void grow() {
        int capacity = Math.min(MAX_ROWS, epochMs.length * 2);
        epochMs = Arrays.copyOf(epochMs, capacity);
        part = Arrays.copyOf(part, capacity);
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != null) {
                values[slot] = Arrays.copyOf(values[slot], capacity);
                Arrays.fill(values[slot], rows, capacity, Double.NaN);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/**
 * Some samples of one sensor, in the order in which they came. The block belongs to whoever fills it and is filled again after it has
 * been handed on: a consumer copies what it wants to keep.
 *
 * <p>Time is that of the device as written, in s: it may repeat, go back or jump; {@link Double#NaN} means that the sample carries no
 * stamp and follows the one before at the nominal rate. Acceleration is what an accelerometer measures (at rest 1 g upwards), in g;
 * NaN marks an axis that was not recorded. A sensor with one or two axes leaves the others at 0. Angular rate is in degrees a second.
 * Arrays are read-only for consumers; only the first {@link #size()} entries mean anything.
 */
public final class SampleBlock {
    private final double[] timeS;
    private final double[] axG;
    private final double[] ayG;
    private final double[] azG;
    private final double[] gxDps;
    private final double[] gyDps;
    private final double[] gzDps;
    private int size;

    private SampleBlock(int capacity, boolean gyro) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a block needs room for a sample, got " + capacity);
        }
        this.timeS = new double[capacity];
        this.axG = new double[capacity];
        this.ayG = new double[capacity];
        this.azG = new double[capacity];
        this.gxDps = new double[gyro ? capacity : 0];
        this.gyDps = new double[gyro ? capacity : 0];
        this.gzDps = new double[gyro ? capacity : 0];
    }

    /** Room for so many samples of acceleration. */
    public static SampleBlock ofAcceleration(int capacity) {
        return new SampleBlock(capacity, false);
    }

    /** Room for so many samples of acceleration and angular rate. */
    public static SampleBlock withGyro(int capacity) {
        return new SampleBlock(capacity, true);
    }

    /** Forgets all samples. */
    public void clear() {
        size = 0;
    }

    /** Appends a sample without angular rate (NaN where the block has room for one). */
    public void add(double atS, double xG, double yG, double zG) {
        add(atS, xG, yG, zG, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Appends a sample; the angular rate is dropped where the block has no room for one. */
    public void add(double atS, double xG, double yG, double zG, double xDps, double yDps, double zDps) {
        timeS[size] = atS;
        axG[size] = xG;
        ayG[size] = yG;
        azG[size] = zG;
        if (gxDps.length > 0) {
            gxDps[size] = xDps;
            gyDps[size] = yDps;
            gzDps[size] = zDps;
        }
        size++;
    }

    /** Number of samples. */
    public int size() {
        return size;
    }

    /** Whether no further sample fits. */
    public boolean isFull() {
        return size == timeS.length;
    }

    /** Whether samples carry angular rate. */
    public boolean hasGyro() {
        return gxDps.length > 0;
    }

    /** Stamps of the device, s. */
    public double[] timeS() {
        return timeS;
    }

    /** First axis, g. */
    public double[] axG() {
        return axG;
    }

    /** Second axis, g. */
    public double[] ayG() {
        return ayG;
    }

    /** Third axis, g. */
    public double[] azG() {
        return azG;
    }

    /** About the first axis, degrees a second; empty without a gyro. */
    public double[] gxDps() {
        return gxDps;
    }

    /** About the second axis, degrees a second; empty without a gyro. */
    public double[] gyDps() {
        return gyDps;
    }

    /** About the third axis, degrees a second; empty without a gyro. */
    public double[] gzDps() {
        return gzDps;
    }
}

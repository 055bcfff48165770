// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.signal;

/**
 * Samples of one sensor after mending, at the sensor's own rate: time counts from the first sample of the recording and strictly rises,
 * every value is finite, copies are gone. Where samples are missing there is simply a longer step of time. The batch is filled again
 * after it has been handed on; arrays are read-only for whoever gets it and only the first {@link #size()} entries mean anything.
 */
public final class MendedSamples {
    /** Most samples in a batch. */
    public static final int CAPACITY = 512;

    private final double[] timeS = new double[CAPACITY];
    private final double[] axG = new double[CAPACITY];
    private final double[] ayG = new double[CAPACITY];
    private final double[] azG = new double[CAPACITY];
    private final double[] magnitudeG = new double[CAPACITY];
    private final boolean[] clipped = new boolean[CAPACITY];
    private final boolean[] afterHole = new boolean[CAPACITY];
    private final double[] gxDps;
    private final double[] gyDps;
    private final double[] gzDps;
    private int size;

    /** Room for acceleration, and for angular rate where the sensor has it. */
    public MendedSamples(boolean gyro) {
        this.gxDps = new double[gyro ? CAPACITY : 0];
        this.gyDps = new double[gyro ? CAPACITY : 0];
        this.gzDps = new double[gyro ? CAPACITY : 0];
    }

    void clear() {
        size = 0;
    }

    void add(double atS, double xG, double yG, double zG, double lengthG, boolean atLimit, boolean hole) {
        timeS[size] = atS;
        axG[size] = xG;
        ayG[size] = yG;
        azG[size] = zG;
        magnitudeG[size] = lengthG;
        clipped[size] = atLimit;
        afterHole[size] = hole;
        size++;
    }

    /** Angular rate of the sample that was added last. */
    void turning(double xDps, double yDps, double zDps) {
        gxDps[size - 1] = xDps;
        gyDps[size - 1] = yDps;
        gzDps[size - 1] = zDps;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    /** Number of samples. */
    public int size() {
        return size;
    }

    /** Whether samples carry angular rate. */
    public boolean hasGyro() {
        return gxDps.length > 0;
    }

    /** Seconds from the start of the recording. */
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

    /** Length of the acceleration vector, g. */
    public double[] magnitudeG() {
        return magnitudeG;
    }

    /** Whether the sensor stood at its limit. */
    public boolean[] clipped() {
        return clipped;
    }

    /** Whether more than a few samples are missing just before this one, so that nothing is known of the time between. */
    public boolean[] afterHole() {
        return afterHole;
    }

    /** About the first axis, degrees a second, NaN where a sample has none; empty without a gyro. */
    public double[] gxDps() {
        return gxDps;
    }

    /** About the second axis, degrees a second, NaN where a sample has none; empty without a gyro. */
    public double[] gyDps() {
        return gyDps;
    }

    /** About the third axis, degrees a second, NaN where a sample has none; empty without a gyro. */
    public double[] gzDps() {
        return gzDps;
    }
}

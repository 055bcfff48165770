// SPDX-License-Identifier: Apache-2.0
package footfall.device.packet;

import java.util.Arrays;

/**
 * Samples that a device wrote together, with the time of the first. Filled again and again: not thread-safe, one per stream.
 */
public final class Packet {
    /** More than any device writes at once: a second at 6400 Hz has as many. */
    public static final int MAX_SAMPLES = 6400;

    private static final int USUAL_SAMPLES = 512;

    private double[] axG = new double[0];
    private double[] ayG = new double[0];
    private double[] azG = new double[0];
    private double[] gxDps = new double[0];
    private double[] gyDps = new double[0];
    private double[] gzDps = new double[0];
    private double[] afterS = new double[0];
    private long wholeS;
    private double fractionS;
    private double rateHz;
    private int size;
    private boolean gyro;
    private boolean timed;

    Packet() {}

    /**
     * Empties the packet.
     *
     * @param newWholeS seconds of the first sample on the device's clock
     * @param newFractionS what is to be added, s; NaN where the time is not known
     * @param newRateHz nominal rate; NaN where it is not known
     */
    public void begin(long newWholeS, double newFractionS, double newRateHz) {
        wholeS = newWholeS;
        fractionS = newFractionS;
        rateHz = newRateHz;
        size = 0;
        gyro = false;
        timed = false;
    }

    /** Appends a sample, g; dropped where the packet is full. */
    public void add(double xG, double yG, double zG) {
        if (size == axG.length && !grow()) {
            return;
        }
        axG[size] = xG;
        ayG[size] = yG;
        azG[size] = zG;
        size++;
    }

    private boolean grow() {
        if (size >= MAX_SAMPLES) {
            return false;
        }
        int room = Math.min(MAX_SAMPLES, Math.max(USUAL_SAMPLES, 2 * size));
        axG = Arrays.copyOf(axG, room);
        ayG = Arrays.copyOf(ayG, room);
        azG = Arrays.copyOf(azG, room);
        gxDps = Arrays.copyOf(gxDps, room);
        gyDps = Arrays.copyOf(gyDps, room);
        gzDps = Arrays.copyOf(gzDps, room);
        afterS = Arrays.copyOf(afterS, room);
        return true;
    }

    /** Gives a sample its angular rate, degrees a second. All samples of a packet have one, or none. */
    public void turn(int index, double xDps, double yDps, double zDps) {
        gyro = true;
        gxDps[index] = xDps;
        gyDps[index] = yDps;
        gzDps[index] = zDps;
    }

    /** Gives a sample a time of its own, s after the packet's. All samples of a packet have one, or none. */
    public void time(int index, double newAfterS) {
        timed = true;
        afterS[index] = newAfterS;
    }

    /** Number of samples. */
    public int size() {
        return size;
    }

    /** Seconds of the first sample on the device's clock. */
    public long wholeS() {
        return wholeS;
    }

    /** What is to be added to {@link #wholeS}, s; NaN where the time is not known. */
    public double fractionS() {
        return fractionS;
    }

    /** A sample's own time after the packet's, s. */
    public double afterS(int index) {
        return afterS[index];
    }

    /** Nominal rate, NaN where it is not known. */
    double rateHz() {
        return rateHz;
    }

    boolean hasGyro() {
        return gyro;
    }

    boolean isTimed() {
        return timed;
    }

    boolean hasTime() {
        return !Double.isNaN(fractionS);
    }

    double axG(int index) {
        return axG[index];
    }

    double ayG(int index) {
        return ayG[index];
    }

    double azG(int index) {
        return azG[index];
    }

    double gxDps(int index) {
        return gyro ? gxDps[index] : Double.NaN;
    }

    double gyDps(int index) {
        return gyro ? gyDps[index] : Double.NaN;
    }

    double gzDps(int index) {
        return gyro ? gzDps[index] : Double.NaN;
    }
}

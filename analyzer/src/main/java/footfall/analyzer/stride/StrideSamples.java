// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.stride;

import java.util.Arrays;

/**
 * One stride of running at the sensor's own rate: samples from {@value #MARGIN_S} s before its first landing to {@value #MARGIN_S} s
 * after the landing that closes it, as far as they were recorded. On one leg a stride has one landing, that of the leg with the sensor;
 * at the trunk it has two, one of each foot. The object is filled again for another stride: keep nothing of it. Not thread-safe.
 *
 * <p>Axes of the sensor come first; {@code forward}, {@code up} (along the segment towards the head) and {@code right} are filled by
 * the frame finder and are those of the segment, a right-handed set. Positive turns: about right (pitch) toes up or lean backwards,
 * about forward (roll) top to the right, about up (yaw) to the left. {@code level} axes are the same with up along gravity; gravity is
 * in them, so that standing still is 1 g up. Where something is not known its array is NaN.
 *
 * <p>Segment axes of a trunk are those of its mean while running, so that lean is in the angles and not in the axes. Angles are 0: at the
 * trunk upright as it stood still before the running, where somebody did ({@link #leanDeg()} is known then), else in the mean of the
 * running; at the shank upright as it stood, else at its quietest moment on the ground; at the foot at the flattest moment of each stride.
 */
public final class StrideSamples {
    /** Samples are kept this long before the first landing and after the closing one, s. */
    public static final double MARGIN_S = 0.15;

    /** Most landings of a stride. */
    public static final int MOST_LANDINGS = 2;

    /** Channels that come from the sensor; the others follow from them. */
    static final int MEASURED = 7;

    private static final int CHANNELS = 18;
    private static final int FIRST_CAPACITY = 512;

    private double[][] channels = new double[CHANNELS][FIRST_CAPACITY];
    private boolean[] clipped = new boolean[FIRST_CAPACITY];
    private int size;
    private int landings;
    private double closingS;
    private double rateHz;
    private boolean gyro;
    private boolean hole;
    private boolean closed;
    private int bout;
    private double leanDeg;
    private final double[] landingS = new double[MOST_LANDINGS];
    private final int[] row = new int[MOST_LANDINGS];
    private final byte[] side = new byte[MOST_LANDINGS];
    private final int[] index = new int[MOST_LANDINGS];
    private final Stance[] stances = {new Stance(), new Stance()};

    /** Empties it for another stride. */
    void begin(int boutIndex, boolean hasGyro, double samplesHz, double closesS) {
        size = 0;
        landings = 0;
        hole = false;
        closed = true;
        bout = boutIndex;
        gyro = hasGyro;
        rateHz = samplesHz;
        closingS = closesS;
        leanDeg = Double.NaN;
    }

    void addLanding(double atS, int tableRow, byte foot) {
        landingS[landings] = atS;
        row[landings] = tableRow;
        side[landings] = foot;
        index[landings] = -1;
        stances[landings].clear();
        landings++;
    }

    /** Appends samples that lie in a row: time, three axes in g, three rates in degrees a second (NaN without a gyro). */
    void addSamples(double[][] measured, int from, int count) {
        while (size + count > clipped.length) {
            grow();
        }
        for (int channel = 0; channel < MEASURED; channel++) {
            System.arraycopy(measured[channel], from, channels[channel], size, count);
        }
        for (int channel = MEASURED; channel < CHANNELS; channel++) {
            Arrays.fill(channels[channel], size, size + count, Double.NaN);
        }
        Arrays.fill(clipped, size, size + count, false);
        size += count;
    }

    /** Says that a sample was at the sensor's limit. */
    void atLimit(int sample) {
        clipped[sample] = true;
    }

    void unclosed() {
        closed = false;
    }

    void holed() {
        hole = true;
    }

    private void grow() {
        clipped = Arrays.copyOf(clipped, 2 * clipped.length);
        for (int channel = 0; channel < CHANNELS; channel++) {
            channels[channel] = Arrays.copyOf(channels[channel], clipped.length);
        }
    }

    /** Number of samples, margins included. */
    public int size() {
        return size;
    }

    /** Samples a second about here, Hz. */
    public double rateHz() {
        return rateHz;
    }

    /** Whether there is angular rate. */
    public boolean hasGyro() {
        return gyro;
    }

    /** Whether samples are missing within the stride. */
    public boolean hasHole() {
        return hole;
    }

    /** Bout of uninterrupted gait, counted as in the step table. */
    public int bout() {
        return bout;
    }

    /** Landings whose stance can be seen: 1 on a leg, 2 at the trunk. */
    public int landings() {
        return landings;
    }

    /** When a landing happened by the step finder, whose times are regular but offset, s. */
    public double landingS(int landing) {
        return landingS[landing];
    }

    /** Whether the landing that closes it was seen; else it is where one was to be expected, and samples may end before it. */
    public boolean isClosed() {
        return closed;
    }

    /** The next landing of the first landing's foot, s. */
    public double closingS() {
        return closingS;
    }

    /** From the first landing to the closing one, s. */
    public double strideS() {
        return closingS - landingS[0];
    }

    /** When the other foot lands after a landing: seen at the trunk, half a stride later on a leg, s. */
    public double stepEndS(int landing) {
        if (landings == 1) {
            return landingS[0] + strideS() / 2;
        }
        return landing == 0 ? landingS[1] : closingS;
    }

    /** Row of a landing in the step table. */
    public int row(int landing) {
        return row[landing];
    }

    /** 0 not known, 1 left, 2 right. */
    public byte side(int landing) {
        return side[landing];
    }

    /** Says which foot landed, where the frame shows it. */
    public void side(int landing, byte foot) {
        side[landing] = foot;
    }

    /** Index of the landing among all landings of the recording. */
    public int index(int landing) {
        return index[landing];
    }

    /** Gives a landing its index. */
    public void index(int landing, int among) {
        index[landing] = among;
    }

    /** Says how far the segment leans forward on the mean of the stride against standing, degrees. */
    public void lean(double forwardDeg) {
        leanDeg = forwardDeg;
    }

    /** Mean forward lean of a trunk segment over the stride against standing still, degrees; NaN where nobody stood. */
    public double leanDeg() {
        return leanDeg;
    }

    /** Contact and toe-off of a landing, filled by the event finder. */
    public Stance stance(int landing) {
        return stances[landing];
    }

    /** First sample at or after a time; {@link #size()} where there is none. */
    public int at(double timeS) {
        int found = Arrays.binarySearch(channels[0], 0, size, timeS);
        return found >= 0 ? found : -found - 1;
    }

    /** Seconds from the start of the recording. */
    public double[] timeS() {
        return channels[0];
    }

    /** Whether the sensor stood at its limit. */
    public boolean[] clipped() {
        return clipped;
    }

    /** First axis of the sensor, g. */
    public double[] axG() {
        return channels[1];
    }

    /** Second axis of the sensor, g. */
    public double[] ayG() {
        return channels[2];
    }

    /** Third axis of the sensor, g. */
    public double[] azG() {
        return channels[3];
    }

    /** About the first axis of the sensor, degrees a second. */
    public double[] gxDps() {
        return channels[4];
    }

    /** About the second axis of the sensor, degrees a second. */
    public double[] gyDps() {
        return channels[5];
    }

    /** About the third axis of the sensor, degrees a second. */
    public double[] gzDps() {
        return channels[6];
    }

    /** Along the segment's forward axis, g. */
    public double[] forwardG() {
        return channels[7];
    }

    /** Along the segment, towards the head, g. */
    public double[] upG() {
        return channels[8];
    }

    /** To the right of the segment, g. */
    public double[] rightG() {
        return channels[9];
    }

    /** About forward, top to the right, degrees a second. */
    public double[] rollDps() {
        return channels[10];
    }

    /** About up, to the left, degrees a second. */
    public double[] yawDps() {
        return channels[11];
    }

    /** About right, toes up or lean backwards, degrees a second. */
    public double[] pitchDps() {
        return channels[12];
    }

    /** Tilt about right against upright (foot: against flat), toes up or lean backwards positive, degrees; NaN without a gyro. */
    public double[] pitchDeg() {
        return channels[13];
    }

    /** Tilt about forward against upright (foot: against flat), top to the right positive, degrees; NaN without a gyro. */
    public double[] rollDeg() {
        return channels[14];
    }

    /** Horizontally forwards, g. */
    public double[] levelForwardG() {
        return channels[15];
    }

    /** Against gravity, which is in it, g. */
    public double[] levelUpG() {
        return channels[16];
    }

    /** Horizontally to the right, g. */
    public double[] levelRightG() {
        return channels[17];
    }
}

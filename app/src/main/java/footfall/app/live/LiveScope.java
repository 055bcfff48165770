// SPDX-License-Identifier: Apache-2.0
package footfall.app.live;

/**
 * The newest ten seconds of one sensor for a coach's page. The session's thread writes, any thread may take a copy. At most
 * {@value #MOST_HZ} samples a second are kept: of those that fall together the one of the largest magnitude, so that impacts stay.
 */
public final class LiveScope {
    /** Kept samples a second, Hz. */
    public static final int MOST_HZ = 100;
    /** Length of the picture, s. */
    public static final int SECONDS = 10;
    /** Bins of the spectrum: 0 to 10 Hz. */
    public static final int BINS = 161;

    private static final int KEPT = MOST_HZ * SECONDS;
    private static final double SLOT_S = 1.0 / MOST_HZ;
    private static final int STEPS = 48;

    private final double[] timeS = new double[KEPT];
    private final float[] xG = new float[KEPT];
    private final float[] yG = new float[KEPT];
    private final float[] zG = new float[KEPT];
    private final float[] magnitudeG = new float[KEPT];
    private final double[] stepS = new double[STEPS];
    private final float[] power = new float[BINS];
    private long count;
    private int steps;
    private double slotEndS = Double.NEGATIVE_INFINITY;
    private double binHz;

    /** Writes samples: times, s of the session, and axes, g; only the first {@code size} of each. */
    public synchronized void samples(double[] atS, double[] x, double[] y, double[] z, int size) {
        for (int i = 0; i < size; i++) {
            add(atS[i], x[i], y[i], z[i]);
        }
    }

    private void add(double atS, double x, double y, double z) {
        float lengthG = (float) Math.sqrt(x * x + y * y + z * z);
        int at;
        if (atS < slotEndS && count > 0) {
            at = (int) ((count - 1) % KEPT);
            if (lengthG <= magnitudeG[at]) {
                return;
            }
        } else {
            at = (int) (count++ % KEPT);
            double nextS = slotEndS + SLOT_S;
            slotEndS = nextS > atS ? nextS : atS + SLOT_S;
        }
        timeS[at] = atS;
        xG[at] = (float) x;
        yG[at] = (float) y;
        zG[at] = (float) z;
        magnitudeG[at] = lengthG;
    }

    /** Writes the newest contacts, s of the session, oldest first. */
    public synchronized void steps(double[] atS, int size) {
        steps = Math.min(size, STEPS);
        System.arraycopy(atS, size - steps, stepS, 0, steps);
    }

    /** Writes the newest spectrum, g² a bin. */
    public synchronized void spectrum(float[] newest, double newBinHz) {
        System.arraycopy(newest, 0, power, 0, BINS);
        binHz = newBinHz;
    }

    /** A copy of what there is now. */
    public synchronized Snapshot snapshot() {
        int size = (int) Math.min(count, KEPT);
        Snapshot copy = new Snapshot(
                new double[size],
                new float[size],
                new float[size],
                new float[size],
                new float[size],
                new double[steps],
                power.clone(),
                binHz);
        for (int i = 0; i < size; i++) {
            int at = (int) ((count - size + i) % KEPT);
            copy.timeS[i] = timeS[at];
            copy.xG[i] = xG[at];
            copy.yG[i] = yG[at];
            copy.zG[i] = zG[at];
            copy.magnitudeG[i] = magnitudeG[at];
        }
        System.arraycopy(stepS, 0, copy.stepS, 0, steps);
        return copy;
    }

    /**
     * A copy, owned by whoever took it; arrays of samples are equally long, oldest first.
     *
     * @param timeS of the session, s
     * @param xG first axis, g
     * @param yG second axis, g
     * @param zG third axis, g
     * @param magnitudeG length of the vector, g
     * @param stepS contacts of the newest seconds, s of the session; provisional
     * @param power summed over the axes, g² a bin from 0 Hz; provisional
     * @param binHz distance of the bins, Hz; 0 before there is a spectrum
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Snapshot(
            double[] timeS,
            float[] xG,
            float[] yG,
            float[] zG,
            float[] magnitudeG,
            double[] stepS,
            float[] power,
            double binHz) {}
}

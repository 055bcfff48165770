// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.cadence;

import footfall.analyzer.Gait;
import footfall.analyzer.Refusal;
import java.util.Arrays;

/** The cadence track while it grows: one row a second, row t for the second from t to t + 1. NaN marks what is absent. Not thread-safe. */
public final class TrackColumns {
    private double[] spm = new double[256];
    private double[] halfWidthSpm = new double[256];
    private double[] steps = new double[256];
    private float[] fromS = new float[256];
    private float[] toS = new float[256];
    private float[] confidence = new float[256];
    private float[] otherSpm = new float[256];
    private float[] marginDb = new float[256];
    private Gait[] gait = new Gait[256];
    private Refusal[] refusal = new Refusal[256];
    private boolean[] strides = new boolean[256];
    private boolean[] agreed = new boolean[256];
    private int rows;

    void addNone(double sure, Refusal why) {
        add(Gait.NONE, Double.NaN, Double.NaN, 0, sure, why);
    }

    void addGait(Gait what, double valueSpm, double stepsIn, double sure) {
        add(what, valueSpm, Double.NaN, stepsIn, sure, Refusal.NONE);
    }

    void halfWidth(int row, double widthSpm) {
        halfWidthSpm[row] = widthSpm;
    }

    void reading(boolean asStrides, double rejectedSpm, double byDb, boolean byItself) {
        strides[rows - 1] = asStrides;
        otherSpm[rows - 1] = (float) rejectedSpm;
        marginDb[rows - 1] = (float) byDb;
        agreed[rows - 1] = byItself;
    }

    /** The gait fills the newest row only from here to there, seconds from its begin. */
    void part(double beginS, double endS) {
        fromS[rows - 1] = (float) beginS;
        toS[rows - 1] = (float) endS;
    }

    private void add(Gait what, double valueSpm, double widthSpm, double stepsIn, double sure, Refusal why) {
        if (rows == spm.length) {
            grow(2 * rows);
        }
        gait[rows] = what;
        spm[rows] = valueSpm;
        halfWidthSpm[rows] = widthSpm;
        steps[rows] = stepsIn;
        fromS[rows] = 0;
        toS[rows] = 1;
        confidence[rows] = (float) sure;
        refusal[rows] = why;
        rows++;
    }

    private void grow(int length) {
        spm = Arrays.copyOf(spm, length);
        halfWidthSpm = Arrays.copyOf(halfWidthSpm, length);
        steps = Arrays.copyOf(steps, length);
        fromS = Arrays.copyOf(fromS, length);
        toS = Arrays.copyOf(toS, length);
        confidence = Arrays.copyOf(confidence, length);
        otherSpm = Arrays.copyOf(otherSpm, length);
        marginDb = Arrays.copyOf(marginDb, length);
        gait = Arrays.copyOf(gait, length);
        refusal = Arrays.copyOf(refusal, length);
        strides = Arrays.copyOf(strides, length);
        agreed = Arrays.copyOf(agreed, length);
    }

    /** Number of seconds. */
    public int rows() {
        return rows;
    }

    /** Run, walk or none. */
    public Gait gait(int row) {
        return gait[row];
    }

    /** Steps of both feet a minute; NaN without gait. */
    public double spm(int row) {
        return spm[row];
    }

    /** 95 % half-width, spm; NaN without gait. */
    public double halfWidthSpm(int row) {
        return halfWidthSpm[row];
    }

    /** Where the gait of this second begins, seconds from the start of the recording. */
    public double fromS(int row) {
        return row + (double) fromS[row];
    }

    /** Where it ends. */
    public double toS(int row) {
        return row + (double) toS[row];
    }

    /** Steps in the second. */
    public double steps(int row) {
        return steps[row];
    }

    /** Probability that gait and reading are right, 0…1. */
    public double confidence(int row) {
        return confidence[row];
    }

    /** Why there is no gait. */
    public Refusal refusal(int row) {
        return refusal[row];
    }

    /** Whether the rhythm was read as the stride. */
    public boolean strides(int row) {
        return strides[row];
    }

    /** Cadence under the rejected reading, spm; 0 where there is none. */
    public double otherSpm(int row) {
        return otherSpm[row];
    }

    /** By how much the taken reading fits better, dB. */
    public double marginDb(int row) {
        return marginDb[row];
    }

    /** Whether the window of this second alone gives the same gait and reading. */
    public boolean agreed(int row) {
        return agreed[row];
    }
}

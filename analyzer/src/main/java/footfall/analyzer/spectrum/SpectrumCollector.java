// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.spectrum;

import footfall.analyzer.SpectrumPicture;
import java.util.Arrays;

/**
 * Keeps what a picture of the spectra needs, in memory that does not grow with the recording: bins up to {@value #HIGHEST_HZ} Hz in
 * single precision, and at most {@link SpectrumPicture#MOST_COLUMNS} columns. When they are full, each two neighbours become their mean
 * and a column covers twice the time. Not thread-safe: one per stream.
 */
public final class SpectrumCollector {
    /** Upper end of the pictures, Hz: the third harmonic of the fastest steps. */
    public static final int HIGHEST_HZ = 10;

    private static final int BINS = (int) (HIGHEST_HZ / WindowSpectrum.BIN_HZ) + 1;

    private final float[][] columns = new float[SpectrumPicture.MOST_COLUMNS][];
    private final double[] sum = new double[BINS];
    private final double[] gaitSum = new double[BINS];
    private int complete;
    private int secondsAColumn = 1;
    private int secondsInSum;
    private long gaitSeconds;

    /**
     * The spectrum that stands for the next second of the recording.
     *
     * @param spectrum is read and not kept
     * @param gait whether there was gait: only then it counts for the mean
     */
    public void add(WindowSpectrum spectrum, boolean gait) {
        double[] power = spectrum.axesPower();
        for (int bin = 0; bin < BINS; bin++) {
            sum[bin] += finite(power[bin]);
        }
        if (gait) {
            for (int bin = 0; bin < BINS; bin++) {
                gaitSum[bin] += finite(power[bin]);
            }
            gaitSeconds++;
        }
        endSecond();
    }

    /** The next second of the recording has no spectrum: it is shown as silence. */
    public void addNothing() {
        endSecond();
    }

    /** What was collected so far. */
    public SpectrumPicture picture() {
        int last = secondsInSum > 0 ? 1 : 0;
        if (complete + last == 0) {
            return SpectrumPicture.empty();
        }
        float[][] copies = new float[complete + last][];
        for (int column = 0; column < complete; column++) {
            copies[column] = columns[column].clone();
        }
        if (last > 0) {
            copies[complete] = mean(sum, secondsInSum);
        }
        float[] meanPower = gaitSeconds > 0 ? mean(gaitSum, gaitSeconds) : new float[0];
        return new SpectrumPicture(WindowSpectrum.BIN_HZ, meanPower, secondsAColumn, copies);
    }

    private void endSecond() {
        secondsInSum++;
        if (secondsInSum < secondsAColumn) {
            return;
        }
        columns[complete++] = mean(sum, secondsInSum);
        Arrays.fill(sum, 0);
        secondsInSum = 0;
        if (complete == columns.length) {
            mergeNeighbours();
        }
    }

    private void mergeNeighbours() {
        for (int column = 0; column < complete / 2; column++) {
            float[] merged = columns[2 * column];
            float[] next = columns[2 * column + 1];
            for (int bin = 0; bin < BINS; bin++) {
                merged[bin] = (merged[bin] + next[bin]) / 2;
            }
            columns[column] = merged;
        }
        Arrays.fill(columns, complete / 2, complete, null);
        complete /= 2;
        secondsAColumn *= 2;
    }

    private static float[] mean(double[] sums, long count) {
        float[] mean = new float[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            mean[bin] = (float) (sums[bin] / count);
        }
        return mean;
    }

    private static double finite(double power) {
        return Double.isFinite(power) ? power : 0;
    }
}

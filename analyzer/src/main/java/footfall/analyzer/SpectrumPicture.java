// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Spectra of a recording, thinned for a picture; no statistic comes from here.
 *
 * @param binHz distance of the bins, Hz; bin k lies at k · binHz
 * @param meanPower mean over the windows with gait, summed over the axes, g²; empty where there was no gait
 * @param columnS width of a column of the spectrogram, s
 * @param columns power a column and bin, g²; column c covers [c · columnS, (c + 1) · columnS)
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record SpectrumPicture(double binHz, float[] meanPower, double columnS, float[][] columns) {
    /** Most columns that a picture carries. */
    public static final int MOST_COLUMNS = 720;

    /** Nothing to show. */
    public static SpectrumPicture empty() {
        return new SpectrumPicture(0, new float[0], 0, new float[0][]);
    }

    /** By content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpectrumPicture that
                && binHz == that.binHz
                && columnS == that.columnS
                && Arrays.equals(meanPower, that.meanPower)
                && Arrays.deepEquals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(meanPower) + 31 * Arrays.deepHashCode(columns);
    }
}

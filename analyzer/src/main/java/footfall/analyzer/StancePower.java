// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Mean power spectral density of the stance phase, of the acceleration along the segment. Read-only by contract.
 *
 * @param stances how many it is the mean of
 * @param stepHz distance of two lines, Hz; the first line is at 0 Hz
 * @param powerG2PerHz density, g²/Hz
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record StancePower(long stances, double stepHz, double[] powerG2PerHz) {
    /** No stance. */
    public static StancePower none() {
        return new StancePower(0, 1, new double[0]);
    }

    /** By content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StancePower that && Arrays.deepEquals(columns(), that.columns());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns());
    }

    private Object[] columns() {
        return new Object[] {stances, stepHz, powerG2PerHz};
    }
}

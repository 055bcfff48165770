// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One marker landing by landing, in order of time. Arrays are read-only by contract and of one length; only landings that have a value
 * are in it.
 *
 * @param id which marker
 * @param timeS initial contact, seconds from the start of the recording
 * @param side 0 not known, 1 left, 2 right
 * @param value in the unit of {@code id}, finite
 * @param atLeast whether the sensor stood at its limit, so that the true value is at least this
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record LandingSeries(MarkerId id, double[] timeS, byte[] side, double[] value, boolean[] atLeast) {
    /** Number of landings. */
    public int size() {
        return timeS.length;
    }

    /** By content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LandingSeries that && Arrays.deepEquals(columns(), that.columns());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns());
    }

    private Object[] columns() {
        return new Object[] {id, timeS, side, value, atLeast};
    }
}

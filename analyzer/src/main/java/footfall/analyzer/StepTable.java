// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The detected steps of a recording, one row an initial contact, in order of time. Arrays are read-only by contract and of one length;
 * NaN marks what is not known.
 *
 * @param timeS initial contact, seconds from the start of the recording
 * @param side 0 not known, 1 left, 2 right: {@link #foot(int)}
 * @param stepTimeMs time since the contact of the other foot before, ms
 * @param groundContactMs contact time, ms
 * @param flightMs flight time after the contact, ms
 * @param impactG peak after the contact, g
 * @param confidence that there was a step here, 0…1; contacts of the foot that carries no sensor are inferred and stay at or below 0.5
 * @param bout counts the bouts of uninterrupted gait from 0
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record StepTable(
        double[] timeS,
        byte[] side,
        double[] stepTimeMs,
        double[] groundContactMs,
        double[] flightMs,
        double[] impactG,
        double[] confidence,
        int[] bout) {
    /** @throws IllegalArgumentException where the arrays differ in length */
    public StepTable {
        for (double[] column : new double[][] {stepTimeMs, groundContactMs, flightMs, impactG, confidence}) {
            require(timeS.length, column.length);
        }
        require(timeS.length, side.length);
        require(timeS.length, bout.length);
    }

    /** No steps. */
    public static StepTable empty() {
        double[] none = {};
        return new StepTable(none, new byte[0], none, none, none, none, none, new int[0]);
    }

    /** Number of steps of both feet. */
    public int rows() {
        return timeS.length;
    }

    /** Which foot landed; empty where the sensor cannot tell. */
    public Optional<Foot> foot(int row) {
        if (side[row] == 0) {
            return Optional.empty();
        }
        return Optional.of(side[row] == 1 ? Foot.LEFT : Foot.RIGHT);
    }

    /** By content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepTable that && Arrays.deepEquals(columns(), that.columns());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns());
    }

    private Object[] columns() {
        return new Object[] {timeS, side, stepTimeMs, groundContactMs, flightMs, impactG, confidence, bout};
    }

    private static void require(int rows, int got) {
        if (rows != got) {
            throw new IllegalArgumentException("every column needs " + rows + " rows, got one with " + got);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

/** Reads one line into numbers. */
interface RowParser {
    /** What a line is. */
    enum Row {
        /** A sample; missing values are NaN. */
        SAMPLE,
        /** The row of another sensor: its own cells are filled, those of acceleration are empty. */
        OTHER_SENSOR,
        /** A comment or an empty line. */
        NOTHING,
        /** A line of names. */
        NAMES,
        /** Cells are missing at its end. */
        SHORT,
        /** Anything else. */
        UNREADABLE
    }

    /**
     * Reads a line.
     *
     * @param slots takes the values in the units of the file, time in s: see {@link Slot}
     */
    Row parse(byte[] bytes, int from, int to, double[] slots);
}

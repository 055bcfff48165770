// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.util.Arrays;

/**
 * Which column holds what.
 *
 * @param time column of time, or -1
 * @param date column of the date where it stands apart, or -1
 * @param acceleration columns of one to three axes
 * @param gravity columns to be added to them, as many, or none
 * @param gyro columns of angular rate, three or none
 * @param sequence column that numbers the rows, or -1
 */
record Columns(int time, int date, int[] acceleration, int[] gravity, int[] gyro, int sequence) {
    /** No column. */
    static final int NONE = -1;

    /** The slot of each column up to the last that is needed. */
    int[] slots() {
        int last = Math.max(Math.max(time, date), sequence);
        for (int[] part : new int[][] {acceleration, gravity, gyro}) {
            for (int column : part) {
                last = Math.max(last, column);
            }
        }
        int[] slots = new int[last + 1];
        Arrays.fill(slots, Slot.NONE);
        mark(slots, acceleration, Slot.ACCELERATION);
        mark(slots, gravity, Slot.GRAVITY);
        mark(slots, gyro, Slot.GYRO);
        if (time >= 0) {
            slots[time] = Slot.TIME;
        }
        if (sequence >= 0) {
            slots[sequence] = Slot.SEQUENCE;
        }
        if (date >= 0) {
            slots[date] = Slot.DATE;
        }
        return slots;
    }

    private static void mark(int[] slots, int[] columns, int first) {
        for (int i = 0; i < columns.length; i++) {
            slots[columns[i]] = first + i;
        }
    }
}

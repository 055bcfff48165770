// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

/** Where the values of one row stand in an array of numbers. */
final class Slot {
    /** Time. */
    static final int TIME = 0;
    /** First axis of acceleration; the other two follow. */
    static final int ACCELERATION = 1;
    /** First axis of angular rate; the other two follow. */
    static final int GYRO = 4;
    /** First axis of gravity, where it is written apart from what the wearer adds; the other two follow. */
    static final int GRAVITY = 7;
    /** Date, where it stands apart from the time of day. */
    static final int DATE = 10;
    /** Number of the row, as the device counts. */
    static final int SEQUENCE = 11;
    /** Number of slots. */
    static final int COUNT = 12;
    /** A column that nobody needs. */
    static final int NONE = -1;

    private Slot() {}
}

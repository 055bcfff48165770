// SPDX-License-Identifier: Apache-2.0
package footfall.device;

/**
 * How to read.
 *
 * @param strict refuse a file with any damage; otherwise keep what can be read and say what was lost
 * @param keepCoordinates keep latitude and longitude; otherwise they are dropped at the door
 * @param samples what is known of raw acceleration
 */
public record ReadOptions(boolean strict, boolean keepCoordinates, SampleReading samples) {
    /** Nothing is known of raw acceleration. */
    public ReadOptions(boolean strict, boolean keepCoordinates) {
        this(strict, keepCoordinates, SampleReading.unknown());
    }

    /** Lenient, without coordinates. */
    public static ReadOptions defaults() {
        return new ReadOptions(false, false);
    }
}

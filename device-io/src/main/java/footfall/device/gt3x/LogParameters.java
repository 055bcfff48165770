// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.device.bytes.LittleEndian;

/** What the parameters record says of the sensor: pairs of an address and a value, eight bytes each. Not thread-safe: one per log. */
final class LogParameters {
    static final int ACCEL_SCALE = 55;
    static final int SAMPLE_RATE = 1 << 16 | 10;

    private static final int PAIR_BYTES = 8;
    private static final int FRACTION_BITS = 23;

    private double countsPerG = Double.NaN;
    private double rateHz = Double.NaN;

    /** Takes a record's payload. */
    void read(byte[] bytes, int from, int size) {
        for (int at = from; at + PAIR_BYTES <= from + size; at += PAIR_BYTES) {
            int key = LittleEndian.uint16(bytes, at) << 16 | LittleEndian.uint16(bytes, at + 2);
            int value = LittleEndian.sint32(bytes, at + 4);
            if (key == ACCEL_SCALE && decoded(value) >= 1 && decoded(value) <= 65_536) {
                countsPerG = decoded(value);
            } else if (key == SAMPLE_RATE && value >= 1 && value <= 1000) {
                rateHz = value;
            }
        }
    }

    /** A number of the device: 24 bits of a fraction with its sign, 8 bits of a power of two. */
    static double decoded(int value) {
        return Math.scalb((double) (value << 8 >> 8), (value >> 24) - FRACTION_BITS);
    }

    /** The way back, for numbers that have an exact form. */
    static int encoded(double value) {
        int exponent = Math.getExponent(value) + 1;
        int fraction = (int) Math.rint(Math.scalb(value, FRACTION_BITS - exponent));
        return exponent << 24 | fraction & 0xFF_FFFF;
    }

    /** Counts of one g, NaN where not said. */
    double countsPerG() {
        return countsPerG;
    }

    /** Samples a second, NaN where not said. */
    double rateHz() {
        return rateHz;
    }
}

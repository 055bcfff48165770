// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol.polar;

import footfall.device.bytes.LittleEndian;

/**
 * Reads the samples of one acceleration frame, as numbers of the frame.
 *
 * <pre>
 * 0      u8    what was measured in bits 0…5: 2 is acceleration
 * 1      u64   ns since 2000-01-01 UTC, of the last sample
 * 9      u8    bit 7: written as differences; bits 0…6: frame type
 * 10           samples
 * </pre>
 *
 * Plain types 0, 1 and 2 are three signed numbers a sample, of 8, 16 and 24 bits. Differences: the first sample as three signed numbers
 * of 16 bits, then blocks of {@code bits u8, count u8} and {@code count × 3} differences of so many bits each, low bits first, signed,
 * a block padded to whole bytes.
 *
 * <p><b>Source:</b> Polar measurement data specification 1.0 (2024), and the vectors of its SDK's tests. Not thread-safe: one per device.
 */
public final class PolarFrame {
    /** Acceleration. */
    public static final int MEASURES_ACCELERATION = 2;
    /** Where the samples begin. */
    static final int AT_SAMPLES = 10;

    private static final int AXES = 3;
    private static final int REFERENCE_BYTES = 2;
    private static final int WIDEST_DIFFERENCE_BITS = 32;
    private static final int WIDEST_VALUE = 1 << 24;
    /** More than the longest notification can hold: 512 bytes, one bit an axis. */
    private static final int MOST_SAMPLES = 1400;

    private final int[] values = new int[AXES * MOST_SAMPLES];
    private int samples;
    private int missing;

    /** What a frame measures; -1 where it is too short to be one. */
    static int measures(byte[] bytes) {
        return bytes.length < AT_SAMPLES ? -1 : bytes[0] & 0x3F;
    }

    /** Stamp of the last sample, ns since 2000. */
    public static long stampNs(byte[] bytes) {
        return LittleEndian.sint64(bytes, 1);
    }

    /** Type with the bit of differences: 1 is plain, 0x81 are differences. */
    public static int type(byte[] bytes) {
        return bytes[AT_SAMPLES - 1] & 0xFF;
    }

    /**
     * Reads a frame of acceleration.
     *
     * @return whether there is at least one sample; {@link #missing} tells how many more were promised
     */
    public boolean read(byte[] bytes) {
        samples = 0;
        missing = 0;
        if (measures(bytes) != MEASURES_ACCELERATION) {
            return false;
        }
        switch (type(bytes)) {
            case 0, 1, 2:
                plain(bytes, type(bytes) + 1);
                break;
            case 0x80, 0x81:
                differences(bytes);
                break;
            default:
                return false;
        }
        return samples > 0;
    }

    private void plain(byte[] bytes, int width) {
        int step = AXES * width;
        for (int at = AT_SAMPLES; at + step <= bytes.length && samples < MOST_SAMPLES; at += step) {
            for (int axis = 0; axis < AXES; axis++) {
                values[AXES * samples + axis] = signed(bytes, at + axis * width, width);
            }
            samples++;
        }
        missing = (bytes.length - AT_SAMPLES) % step == 0 ? 0 : 1;
    }

    private static int signed(byte[] bytes, int at, int width) {
        int value = bytes[at + width - 1];
        for (int i = width - 2; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    private void differences(byte[] bytes) {
        int at = AT_SAMPLES + AXES * REFERENCE_BYTES;
        if (bytes.length < at) {
            return;
        }
        for (int axis = 0; axis < AXES; axis++) {
            values[axis] = LittleEndian.sint16(bytes, AT_SAMPLES + axis * REFERENCE_BYTES);
        }
        samples = 1;
        while (at + 1 < bytes.length) {
            int bits = bytes[at] & 0xFF;
            int count = bytes[at + 1] & 0xFF;
            int length = (bits * count * AXES + 7) / 8;
            boolean fits = at + 2 + length <= bytes.length && bits <= WIDEST_DIFFERENCE_BITS;
            if (!fits || samples + count > MOST_SAMPLES) {
                missing = count;
                return;
            }
            if (!block(bytes, at + 2, bits, count)) {
                missing = count;
                return;
            }
            at += 2 + length;
        }
        missing = at == bytes.length ? 0 : 1;
    }

    /** Adds a block; false where its values leave any sensor's range. */
    private boolean block(byte[] bytes, int from, int bits, int count) {
        int before = samples;
        int bit = 0;
        for (int i = AXES * before; i < AXES * (before + count); i++) {
            long value = (long) values[i - AXES] + difference(bytes, from, bit, bits);
            if (Math.abs(value) > WIDEST_VALUE) {
                return false;
            }
            values[i] = (int) value;
            bit += bits;
        }
        samples = before + count;
        return true;
    }

    private static int difference(byte[] bytes, int from, int bit, int bits) {
        long value = 0;
        int first = from + (bit >> 3);
        int last = from + (bit + bits - 1 >> 3);
        for (int i = last; i >= first; i--) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        int spare = Long.SIZE - bits;
        return bits == 0 ? 0 : (int) (value >> (bit & 7) << spare >> spare);
    }

    /** Samples that were read. */
    public int samples() {
        return samples;
    }

    /** Samples that the frame promised and does not hold: it was cut on its way. */
    public int missing() {
        return missing;
    }

    /** An axis, 0…2, of a sample, as the frame has it. */
    public int value(int sample, int axis) {
        return values[AXES * sample + axis];
    }
}

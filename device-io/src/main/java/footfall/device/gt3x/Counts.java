// SPDX-License-Identifier: Apache-2.0
package footfall.device.gt3x;

import footfall.device.bytes.LittleEndian;
import footfall.device.packet.Packet;

/**
 * The two ways in which samples are packed.
 *
 * <p><b>Source:</b> the facts of ActiGraph's public file description (repositories GT3X-File-Format and NHANES-GT3X-File-Format:
 * records 0 and 26).
 */
final class Counts {
    /** Bytes of two samples of twelve bits an axis. */
    static final int PAIR_BYTES = 9;

    private static final int WORDS_BYTES = 6;

    private Counts() {}

    /** Whole samples of twelve bits an axis in so many bytes. */
    static int twelves(int byteCount) {
        return (int) (byteCount * 2L / PAIR_BYTES);
    }

    /** Whole samples of sixteen bits an axis in so many bytes. */
    static int words(int byteCount) {
        return byteCount / WORDS_BYTES;
    }

    /** Twelve bits an axis, high bits first, in the order y, x, z. */
    static void unpackTwelves(byte[] bytes, int from, int samples, double gPerCount, Packet packet) {
        for (int i = 0; i < samples; i++) {
            int nibble = 9 * i;
            double yG = twelve(bytes, from, nibble) * gPerCount;
            double xG = twelve(bytes, from, nibble + 3) * gPerCount;
            packet.add(xG, yG, twelve(bytes, from, nibble + 6) * gPerCount);
        }
    }

    private static int twelve(byte[] bytes, int from, int nibble) {
        int at = from + (nibble >> 1);
        int value = (nibble & 1) == 0
                ? (bytes[at] & 0xFF) << 4 | (bytes[at + 1] & 0xF0) >> 4
                : (bytes[at] & 0x0F) << 8 | bytes[at + 1] & 0xFF;
        return value << 20 >> 20;
    }

    /** Sixteen bits an axis, low byte first, in the order x, y, z. */
    static void unpackWords(byte[] bytes, int from, int samples, double gPerCount, Packet packet) {
        for (int i = 0; i < samples; i++) {
            int at = from + WORDS_BYTES * i;
            packet.add(
                    LittleEndian.sint16(bytes, at) * gPerCount,
                    LittleEndian.sint16(bytes, at + 2) * gPerCount,
                    LittleEndian.sint16(bytes, at + 4) * gPerCount);
        }
    }
}

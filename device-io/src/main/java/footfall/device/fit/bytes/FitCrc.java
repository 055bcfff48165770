// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

/**
 * The check sum of FIT: CRC-16 with the polynomial 0x8005, bits reflected (0xA001), start 0, no final inversion.
 *
 * <p><b>Source:</b> the parameters are those of CRC-16/ARC in the CRC catalogue (check value of "123456789": 0xBB3D).
 */
public final class FitCrc {
    private static final int POLYNOMIAL_REFLECTED = 0xA001;
    private static final char[] LOW = table();
    private static final char[] HIGH = shifted(LOW);

    private FitCrc() {}

    /** Carries a check sum over more bytes. */
    public static int update(int crc, byte[] bytes, int from, int to) {
        int sum = crc;
        int at = from;
        // Two bytes a step halve the chain of dependent look-ups.
        for (; at + 1 < to; at += 2) {
            sum = HIGH[(sum ^ bytes[at]) & 0xFF] ^ LOW[(sum >>> 8 ^ bytes[at + 1]) & 0xFF];
        }
        if (at < to) {
            sum = LOW[(sum ^ bytes[at]) & 0xFF] ^ sum >>> 8;
        }
        return sum;
    }

    /** Carries a check sum over one more byte. */
    public static int update(int crc, int value) {
        return LOW[(crc ^ value) & 0xFF] ^ crc >>> 8;
    }

    /** As it is told to people. */
    static String text(int crc) {
        return String.format("%04x", crc);
    }

    private static char[] table() {
        char[] table = new char[256];
        for (int value = 0; value < 256; value++) {
            int sum = value;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 1) != 0 ? sum >>> 1 ^ POLYNOMIAL_REFLECTED : sum >>> 1;
            }
            table[value] = (char) sum;
        }
        return table;
    }

    private static char[] shifted(char[] low) {
        char[] table = new char[256];
        for (int value = 0; value < 256; value++) {
            table[value] = (char) (low[low[value] & 0xFF] ^ low[value] >>> 8);
        }
        return table;
    }
}

// SPDX-License-Identifier: Apache-2.0
package footfall.device.bytes;

/**
 * The check sum of packets that a microcontroller sends: CRC-16/CCITT-FALSE, with the polynomial 0x1021, start 0xFFFF, bits as they are
 * and no final inversion. Others go by a similar name and are not the same.
 *
 * <p><b>Source:</b> the CRC catalogue calls it CRC-16/IBM-3740; the check value of "123456789" is 0x29B1.
 */
public final class CrcCcittFalse {
    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final char[] TABLE = table();

    private CrcCcittFalse() {}

    /** The check sum of some bytes, 0…65535. */
    public static int of(byte[] bytes, int from, int to) {
        int sum = START;
        for (int at = from; at < to; at++) {
            sum = (sum << 8 ^ TABLE[(sum >>> 8 ^ bytes[at]) & 0xFF]) & 0xFFFF;
        }
        return sum;
    }

    private static char[] table() {
        char[] table = new char[256];
        for (int value = 0; value < 256; value++) {
            int sum = value << 8;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 0x8000) != 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
            table[value] = (char) sum;
        }
        return table;
    }
}

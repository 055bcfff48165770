// SPDX-License-Identifier: Apache-2.0
package footfall.device.link.stream;

/**
 * CRC-16/CCITT-FALSE: polynomial 0x1021, begun with 0xFFFF, nothing reflected.
 *
 * <p><b>Source.</b> Catalogue of parametrised CRC algorithms, CRC-16/IBM-3740; check value of "123456789": 0x29B1.
 */
public final class Crc16 {
    private static final int POLYNOMIAL = 0x1021;
    private static final int BEGIN = 0xFFFF;
    private static final char[] TABLE = table();

    private Crc16() {}

    private static char[] table() {
        char[] table = new char[256];
        for (int value = 0; value < table.length; value++) {
            int crc = value << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
            table[value] = (char) crc;
        }
        return table;
    }

    /** The checksum of so many bytes, 0…65535. */
    public static int of(byte[] bytes, int from, int length) {
        int crc = BEGIN;
        for (int i = from; i < from + length; i++) {
            crc = (crc << 8 & 0xFF00) ^ TABLE[crc >> 8 ^ bytes[i] & 0xFF];
        }
        return crc;
    }

    /** Whether the last two bytes are the checksum of those before, low byte first. */
    public static boolean closes(byte[] bytes, int length) {
        if (length < 3) {
            return false;
        }
        int said = bytes[length - 2] & 0xFF | (bytes[length - 1] & 0xFF) << 8;
        return said == of(bytes, 0, length - 2);
    }
}
